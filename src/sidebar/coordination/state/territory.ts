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
  /** Place, among the communes, of the one drawn beside the median; null for none. */
  readonly beside: number | null;
}

export const NO_TERRITORY: Territory = {
  part: UNREAD,
  making: NOT_MAKING,
  list: '',
  adding: false,
  told: '',
  beside: null,
};
