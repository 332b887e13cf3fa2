import type { GuideTexts, Palier } from '../guide/types';
import type { Answer } from '../position/answer';
import type { Done } from './result';

/** The calls of the panel that fills a grid. */
export interface GridCalls {
  /** First call of a page: proves that Google lets this browser talk to the script. */
  ping(): true;
  /** The whole grid, as the sheet holds it now. */
  readGrid(): GridState;
  /** The guide's pages, and the other long texts that no page carries (docs/decisions/0018). */
  readGuideTexts(): GuideTexts;
  /** What changed since the state the page knows; nothing, most of the time. */
  poll(known: Known): PollAnswer;
  /** Writes one criterion's answer into the sheet. */
  saveAnswer(change: AnswerChange): Saved;
  /** Selects the criterion's palier cell in the sheet. */
  showCriterion(number: number): Shown;
  /**
   * Generates the grid in a spreadsheet that has none, or brings an existing one up to date. Where sheets of the
   * user's bear our names it is refused, unless `renamed` agrees to other names for ours.
   */
  generateGrid(renamed?: boolean): Done;
  /** Remembers how the person likes the panel to work, for all files. */
  keepHabits(habits: readonly Habit[]): true;
}

/** `advance`: the next criterion follows each answer; `keys-off`: digits and S answer in the group of paliers only. */
export const HABITS = ['advance', 'keys-off'] as const;
export type Habit = (typeof HABITS)[number];

export interface CriterionAnswer {
  readonly number: number;
  readonly answer: Answer;
}

export type GridState =
  /** `deleted`: other sheets of the grid are there, the one that people fill is not. */
  | { readonly status: 'absent'; readonly deleted: boolean }
  | {
      readonly status: 'ready';
      /** Name of the collectivité, at most 120 characters. */
      readonly commune: string;
      /** Fingerprint of answers and descriptors: it changes with each of them, comments and descriptors by their length. */
      readonly stamp: string;
      /** Criterion of the selected row, or null. */
      readonly selected: number | null;
      readonly answers: readonly CriterionAnswer[];
      /**
       * Descriptors that the collectivité rewrote; the others are the guide data's. Absent from the answer to a poll where
       * they are as the page knows them.
       */
      readonly descriptors?: readonly EditedDescriptor[];
      /** Criteria whose answer cannot be written. */
      readonly astray: readonly AstrayCriterion[];
      /** Titles of the columns that people deleted from the Grille. */
      readonly missingColumns: readonly string[];
      /** The person at the keyboard reads the answers, and Google lets them change none; absent for the others. */
      readonly locked?: true;
      /** At the first reading only. */
      readonly habits?: readonly Habit[];
    };

export interface AstrayCriterion {
  readonly number: number;
  /** It has no row, stands on several, or on one whose texts or answers are those of another criterion. */
  readonly fault: 'row-missing' | 'row-doubled' | 'row-contradicted';
}

export interface EditedDescriptor {
  readonly number: number;
  readonly palier: Palier;
  readonly text: string;
}

export interface Known {
  readonly stamp: string;
  readonly selected: number | null;
}

export type PollAnswer =
  | { readonly kind: 'same' }
  /** The person selected another row; the answers are the same. */
  | { readonly kind: 'selected'; readonly selected: number | null }
  | { readonly kind: 'changed'; readonly grid: GridState };

export interface AnswerChange {
  readonly criterion: number;
  /** One of `ENTRY_CHOICES`, or '' to erase. */
  readonly entry?: string;
  /** '0' to '3', or '' to erase. */
  readonly target?: string;
  /** One of `CARRIERS`, or '' to erase. */
  readonly carrier?: string;
  /** `from` is the comment the page started from: a comment changed meanwhile is never overwritten. */
  readonly comment?: { readonly from: string; readonly to: string };
}

export interface Saved {
  readonly answer: Answer;
}

export interface Shown {
  readonly selected: number;
}
