import type { TerritoryState } from '../../../contract/territory';
import { type Making, NOT_MAKING } from '../../shared/making';
import { type Part, UNREAD } from './part';

export interface Territory {
  readonly part: Part<TerritoryState>;
  readonly making: Making;
  /** Links that were changed are on their way to the sheet, accepted. */
  readonly accepting: boolean;
  /** What the last action did, in the server's words. */
  readonly told: string;
  /** What tells the commune drawn beside the median from the others; null for none. */
  readonly beside: string | null;
}

export const NO_TERRITORY: Territory = {
  part: UNREAD,
  making: NOT_MAKING,
  accepting: false,
  told: '',
  beside: null,
};

export type ReadyTerritory = Extract<TerritoryState, { readonly status: 'ready' }>;
