import type { TerritoryState } from '../../../contract/territory';
import { type Making, NOT_MAKING } from './making';
import { type Part, UNREAD } from './part';

export interface Territory {
  readonly part: Part<TerritoryState>;
  readonly making: Making;
  /** Names and links as pasted. */
  readonly list: string;
  readonly adding: boolean;
  /** What the last action did, in the server's words. */
  readonly told: string;
  /** What tells the commune drawn beside the median from the others; null for none. */
  readonly beside: string | null;
}

export const NO_TERRITORY: Territory = {
  part: UNREAD,
  making: NOT_MAKING,
  list: '',
  adding: false,
  told: '',
  beside: null,
};

export type ReadyTerritory = Extract<TerritoryState, { readonly status: 'ready' }>;
