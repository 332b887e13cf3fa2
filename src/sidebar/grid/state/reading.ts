import { CRITERIA, GUIDE, pageOf } from '../../../guide/guide';
import type { Criterion, GuidePage, Palier } from '../../../guide/types';
import { type Answer, parseCarrier, parseTarget } from '../../../position/answer';
import { isAnswered, parseEntry } from '../../../position/entry';
import { type Answers, answerTo, computePosition, type Position } from '../../../position/position';
import type { Choices, Draft, ReadyGrid, State } from './state';

/** An answer with choices laid over it. */
function withChoices(answer: Answer, { entry, target, carrier }: Choices): Answer {
  return {
    ...answer,
    ...(entry === undefined ? {} : { entry: parseEntry(entry) }),
    ...(target === undefined ? {} : { target: parseTarget(target) ?? null }),
    ...(carrier === undefined ? {} : { carrier: parseCarrier(carrier) ?? null }),
  };
}

/** Answers as the person sees them: the sheet's, with what is still on its way. Comments are the sheet's. */
export function answersOf(state: State, grid: ReadyGrid): Answers {
  const answers = new Map(grid.answers.map(({ number, answer }) => [number, answer]));
  for (const [number, { sending, waiting }] of state.pending) {
    answers.set(number, withChoices(answerTo(answers, { number }), { ...sending, ...waiting }));
  }
  return answers;
}

/** The guide page of a criterion, or null while it is not read. */
export function guidePage({ guide }: State, criterion: Criterion): GuidePage | null {
  return typeof guide === 'string' ? null : pageOf(guide.pages, criterion);
}

/** What a palier looks like: the collectivité's own words where it wrote some; empty while the guide is not read. */
export function descriptorOf(state: State, grid: ReadyGrid, criterion: Criterion, palier: Palier): string {
  const own = grid.descriptors.find(
    (edited) => edited.number === criterion.number && edited.palier === palier,
  );
  return own?.text ?? guidePage(state, criterion)?.descriptors[palier] ?? '';
}

export function positionOf(answers: Answers): Position {
  return computePosition(GUIDE.pillars, answers);
}

/** Criteria without any answer, in guide order. */
export function unanswered(answers: Answers): Criterion[] {
  return CRITERIA.filter((criterion) => !isAnswered(answerTo(answers, criterion).entry));
}

/** False where no answer to the criterion can be written: its row is astray, or the person only reads. */
export function isWritable({ phase }: State, number: number): boolean {
  return (
    phase.kind === 'ready' &&
    phase.grid.locked !== true &&
    !phase.grid.astray.some((one) => one.number === number)
  );
}

/** What comes after a criterion: the next one, else the first that is still blank, else null. */
export function after(answers: Answers, shown: number): number | null {
  return shown < CRITERIA.length ? shown + 1 : (unanswered(answers)[0]?.number ?? null);
}

/** The comment that the sheet holds for a criterion. */
export function sheetComment(state: State, number: number): string {
  if (state.phase.kind !== 'ready') return '';
  return state.phase.grid.answers.find((one) => one.number === number)?.answer.comment ?? '';
}

/** True while a typed text is not in the sheet. */
export function isUnsaved(draft: Draft): boolean {
  return draft.text !== draft.from && draft.text !== draft.saved;
}

/** Criteria whose comment is typed but not yet in the sheet. */
export function unsavedComments(state: State): number[] {
  return [...state.drafts].filter(([, draft]) => isUnsaved(draft)).map(([number]) => number);
}
