/** What a person needs, besides the scratch file, to try a row that no check tries. */
export type Way = 'click' | 'account' | 'eye';

/** One thing that is supposed of Google, as people read it, in French. */
export interface Row {
  /** Its number, for good: a row that goes leaves a gap. */
  readonly row: number;
  readonly way: Way;
  readonly supposed: string;
  readonly why: string;
  /** What to do, by hand, and what to look at. */
  readonly trial: string;
  /** What to do if it is false. */
  readonly otherwise: string;
  /** What may have been seen, the supposed first; `ANSWERS` where none is given. */
  readonly answers?: readonly string[];
}

/** What a person answers of a row tried by hand. */
export const ANSWERS = ['Comme supposé', 'Autrement', 'Pas pu essayer'] as const;
