import type { AnswerCells } from '../../../contract/import';
import { type Proposal, proposalsOf } from '../../../position/import/proposals';
import {
  type ColumnChoice,
  type PastedAnswers,
  readPastedAnswers,
} from '../../../position/import/read-answers';
import { type Focus, NO_FOCUS } from '../../shared/focus';
import type { Unreached } from '../../shared/unreached';

export interface State {
  /** Null until Google answered. */
  readonly reach: null | 'reached' | Unreached;
  readonly grid: AnswerCells | null;
  /** The text of the box, and what was read of it. */
  readonly text: string;
  readonly choice: ColumnChoice | null;
  /** The columns among which the text asks to choose; they stay once one is chosen. */
  readonly asked: PastedAnswers['question'];
  readonly reading: PastedAnswers;
  readonly proposals: readonly Proposal[];
  /** Criteria to write, by number. */
  readonly ticked: ReadonlySet<number>;
  /** Why the last import left criteria as they were, by number. */
  readonly refusals: ReadonlyMap<number, string>;
  readonly sending: boolean;
  /** What the last import did, in French; '' when there was none. */
  readonly told: string;
  /** What went wrong, in French. */
  readonly problem: string | null;
  readonly focus: Focus;
}

export const INITIAL: State = {
  reach: null,
  grid: null,
  text: '',
  choice: null,
  asked: null,
  reading: readPastedAnswers(''),
  proposals: [],
  ticked: new Set(),
  refusals: new Map(),
  sending: false,
  told: '',
  problem: null,
  focus: NO_FOCUS,
};

const canWrite = ({ kind }: Proposal) => kind === 'new' || kind === 'differs';

/** Fills empty cells of a criterion that the text names: nobody has to agree to it one by one. */
const isPlain = ({ kind, words }: Proposal) => kind === 'new' && words === null;

/** Compares the text with the grid. What replaces something is not ticked, nor what a number alone places. */
function proposed(state: State): State {
  const { grid, reading } = state;
  const proposals = grid?.status === 'ready' ? proposalsOf(reading.answers, grid.criteria) : [];
  const ticked = new Set(proposals.filter(isPlain).map(({ number }) => number));
  return { ...state, proposals, ticked };
}

/** The text was read, in the column that `choice` says where it asked. */
export function textRead(state: State, choice: ColumnChoice | null): State {
  const reading = readPastedAnswers(state.text, choice);
  const asked = choice === null ? reading.question : state.asked;
  return proposed({ ...state, choice, asked, reading, refusals: new Map(), told: '', problem: null });
}

/** The grid was read; criteria that a person had ticked stay so where nothing has changed for them. */
export function gridRead(state: State, grid: AnswerCells): State {
  const fresh = proposed({ ...state, grid });
  const isAsBefore = (proposal: Proposal) =>
    state.proposals.some((former) => JSON.stringify(former) === JSON.stringify(proposal));
  const ticked = new Set(
    fresh.proposals
      .filter((proposal) =>
        isAsBefore(proposal) ? state.ticked.has(proposal.number) : fresh.ticked.has(proposal.number),
      )
      .map(({ number }) => number),
  );
  return { ...fresh, ticked };
}

export function tickedOne(state: State, number: number, isTicked: boolean): State {
  const ticked = new Set(state.ticked);
  if (isTicked) ticked.add(number);
  else ticked.delete(number);
  return { ...state, ticked };
}

/** Ticks every criterion that can be written, or only those that were ticked from the start. */
export function tickedAll(state: State, isAll: boolean): State {
  const chosen = state.proposals.filter(isAll ? canWrite : isPlain);
  return { ...state, ticked: new Set(chosen.map(({ number }) => number)) };
}

/** Proposals that are ticked and can be written. */
export function chosen({ proposals, ticked }: State): Proposal[] {
  return proposals.filter((proposal) => canWrite(proposal) && ticked.has(proposal.number));
}

/** Proposals that wait for a person's tick. */
export function toAgree({ proposals }: State): Proposal[] {
  return proposals.filter((proposal) => canWrite(proposal) && !isPlain(proposal));
}

/** Proposals of a kind. */
export function ofKind({ proposals }: State, kind: Proposal['kind']): Proposal[] {
  return proposals.filter((proposal) => proposal.kind === kind);
}
