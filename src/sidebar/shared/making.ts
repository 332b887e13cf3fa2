import type { Taken } from './taken';

/** Sheets of ours that the page makes when it is asked to. */
export interface Making {
  readonly working: boolean;
  readonly taken: Taken | null;
}

export const NOT_MAKING: Making = { working: false, taken: null };
