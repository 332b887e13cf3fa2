import type { WorkshopChange } from '../../../contract/meeting';
import { criterionOf } from '../../../guide/guide';
import type { Criterion, GuideTexts } from '../../../guide/types';
import { type Answer, NO_ANSWER } from '../../../position/answer';
import { criteriaIn, NO_HANDS, type Place, type Scope, withReason } from '../../../position/meeting/workshop';
import type { Facts } from '../../report/state/source';
import { type Focus, NO_FOCUS } from '../../shared/focus';
import type { Unreached } from '../../shared/unreached';

export interface State {
  /** Null until Google answered. */
  readonly reach: null | 'reached' | Unreached;
  /** Null where the file has no grid. */
  readonly facts: Facts | null;
  readonly texts: GuideTexts | null;
  /** Where the last workshop stopped. */
  readonly stopped: Place | null;
  /** The workshop under way. */
  readonly place: Place | null;
  /** The palier chosen for the criterion on the screen, as the grid writes it; '' before. */
  readonly retained: string;
  /** What was retained since the workshop was opened, by criterion. */
  readonly done: ReadonlyMap<number, string>;
  readonly saving: boolean;
  readonly told: string;
  /** What went wrong, in French. */
  readonly problem: string | null;
  readonly focus: Focus;
}

export const INITIAL: State = {
  reach: null,
  facts: null,
  texts: null,
  stopped: null,
  place: null,
  retained: '',
  done: new Map(),
  saving: false,
  told: '',
  problem: null,
  focus: NO_FOCUS,
};

/** How the collectivité and each partner read the 29 criteria. */
const perspectives = ({ answers, partners }: Facts) => [
  answers.map(({ answer }) => answer.entry),
  ...partners.map(({ entries }) => entries),
];

/** The criteria of a scope, by number. */
export const numbersIn = (facts: Facts, scope: Scope) => criteriaIn(scope, perspectives(facts));

/** The criteria that the workshop goes through; the one on the screen stays, even where readings have come closer. */
export function path({ facts, place }: State): number[] {
  if (!facts || !place) return [];
  const numbers = new Set(numbersIn(facts, place.scope));
  if (place.current !== null) numbers.add(place.current);
  return [...numbers].sort((a, b) => a - b);
}

export const answerOf = (facts: Facts, number: number): Answer =>
  facts.answers.find((one) => one.number === number)?.answer ?? NO_ANSWER;

export function currentOf({ place }: State): Criterion | undefined {
  return place?.current == null ? undefined : criterionOf(place.current);
}

/** The place at another criterion, with no hand raised yet. */
export const at = (place: Place, current: number | null): Place => ({
  ...place,
  current,
  hands: NO_HANDS,
  why: '',
});

/** The criterion after the one on the screen, or before it; null at the end. */
export function beside(state: State, step: 1 | -1): number | null {
  const numbers = path(state);
  return numbers[numbers.indexOf(state.place?.current ?? 0) + step] ?? null;
}

/** What « Retenir » would write; null where the comment would grow too long. */
export function stepOf({ facts, place, retained }: State): WorkshopChange['step'] | null {
  if (!facts || place?.current == null) return null;
  const { entry, comment } = answerOf(facts, place.current);
  const to = withReason(comment, place.why);
  if (to === null) return null;
  return {
    criterion: place.current,
    // What stood there is on the screen, whatever its spelling: only a blank must still be one.
    entry: { ...(entry.kind === 'blank' ? { from: '' } : {}), to: retained },
    ...(to === comment ? {} : { comment: { from: comment, to } }),
  };
}
