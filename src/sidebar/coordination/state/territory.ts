import type { TerritoryState } from '../../../contract/territory';
import { type Making, NOT_MAKING } from '../../shared/making';
import { type Part, UNREAD } from './part';

/** How far a commune is: nothing given yet, some of it, all 29 criteria. */
export type ProgressKind = 'none' | 'some' | 'whole';

export interface Territory {
  readonly part: Part<TerritoryState>;
  readonly making: Making;
  /** Links that were changed are on their way to the sheet, accepted. */
  readonly accepting: boolean;
  /** The next cell to allow is being looked for. */
  readonly pointing: boolean;
  /** Which communes the list of progress shows. */
  readonly shown: ProgressKind | 'all';
  /** What the last action did, in the server's words. */
  readonly told: string;
  /** What tells the commune drawn beside the median from the others; null for none. */
  readonly beside: string | null;
}

export const NO_TERRITORY: Territory = {
  part: UNREAD,
  making: NOT_MAKING,
  accepting: false,
  pointing: false,
  shown: 'all',
  told: '',
  beside: null,
};

export type ReadyTerritory = Extract<TerritoryState, { readonly status: 'ready' }>;
