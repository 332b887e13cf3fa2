import type { GridState, Habit } from '../../../contract/grid';
import type { GuideTexts } from '../../../guide/types';
import type { Taken } from '../../shared/taken';
import type { Unreached } from '../../shared/unreached';

export type View = 'position' | 'criterion' | 'steps';

/** The ready grid, as the sheet holds it at the last reading. */
type ReadGrid = Extract<GridState, { readonly status: 'ready' }>;
export type ReadyGrid = Omit<ReadGrid, 'habits'> & Required<Pick<ReadGrid, 'descriptors'>>;

export type Phase =
  | { readonly kind: 'loading' }
  /** The page cannot talk to the script, or read the grid. */
  | ({ readonly kind: 'unreachable' } & Unreached)
  | {
      readonly kind: 'absent';
      /** The file had a grid. */
      readonly deleted: boolean;
      readonly generating: boolean;
      readonly taken?: Taken;
    }
  | { readonly kind: 'ready'; readonly grid: ReadyGrid };

/** What a person chose besides the comment, in the contract's terms. */
export interface Choices {
  readonly entry?: string;
  readonly target?: string;
  readonly carrier?: string;
}

/** Choices that the sheet has not confirmed: those of the call in flight, and those that wait behind it. */
export interface Pending {
  readonly sending: Choices | null;
  readonly waiting: Choices | null;
}

/** A comment as typed in the page, kept until the sheet holds it. */
export interface Draft {
  readonly text: string;
  /** The sheet's comment that the person started from. */
  readonly from: string;
  /** The text of the call in flight. */
  readonly sending: string | null;
  /** The last text that the sheet accepted; it may have stored it with other spaces. */
  readonly saved: string | null;
  /** A text whose call got no answer: the sheet may hold it all the same. */
  readonly lost: string | null;
  /** To be sent as soon as possible. */
  readonly due: boolean;
  /** What somebody else wrote meanwhile, until the person chooses. */
  readonly conflict: string | null;
  /** Why the sheet refused it. */
  readonly refusal: string | null;
}

export interface State {
  readonly phase: Phase;
  /** The guide's long texts, which come by a call of their own. */
  readonly guide: GuideTexts | 'reading' | 'failed';
  readonly view: View;
  /** Number of the criterion on show. */
  readonly shown: number;
  /** Criterion selected in the sheet, proposed because the person is typing. */
  readonly offered: number | null;
  readonly pending: ReadonlyMap<number, Pending>;
  readonly drafts: ReadonlyMap<number, Draft>;
  /** Criterion whose comment field has the focus. */
  readonly editing: number | null;
  /** True while calls fail for want of a network: answers wait. */
  readonly offline: boolean;
  /** Last thing done, for the status line. */
  readonly status: string;
  /** What went wrong, until the person closes it. */
  readonly problem: string | null;
  /** How the person likes the panel to work, in any file. */
  readonly habits: readonly Habit[];
  /** Grows when the page itself moves to a criterion: its heading then takes the focus. */
  readonly moves: number;
}

export const INITIAL: State = {
  phase: { kind: 'loading' },
  guide: 'reading',
  view: 'position',
  shown: 1,
  offered: null,
  pending: new Map(),
  drafts: new Map(),
  editing: null,
  offline: false,
  status: '',
  problem: null,
  habits: [],
  moves: 0,
};
