import { TOP_PALIER } from '../guide/guide';
import type { Advice, Criterion, Palier, Pillar, PillarId } from '../guide/model';
import { type Answers, answerTo } from './position';

/** A criterion to work on next, and why. */
export interface NextStep {
  readonly criterion: Criterion;
  readonly pillar: PillarId;
  readonly palier: Palier;
  /** The palier that follows. */
  readonly towards: 1 | 2 | 3;
  /** `target`: the collectivité aims higher; `palier`: it comes first by the rule. */
  readonly reason: 'target' | 'palier';
  /** The palier aimed at, when the reason is a target. */
  readonly target: Palier | null;
}

const MAX_NEXT_STEPS = 6;
/** Criteria proposed per pillar before the others get their turn. */
export const MAX_PER_PILLAR = 2;

/** The rule as shown to the reader; `nextSteps` does what it says. */
export const NEXT_STEPS_RULE: readonly string[] = [
  'D’abord les critères pour lesquels vous visez un palier plus haut que l’actuel.',
  'Puis les autres critères renseignés, du palier 0 au palier 2.',
  'À égalité, l’ordre du guide. Au plus deux critères par pilier, tant que d’autres piliers en ont.',
  'Six pistes au plus. Les critères non renseignés, sans objet, au palier 3 ou dont le palier visé est atteint n’y figurent pas.',
];

function candidate(pillar: Pillar, criterion: Criterion, answers: Answers): NextStep[] {
  const { entry, target } = answerTo(answers, criterion);
  if (entry.kind !== 'palier' || entry.palier === TOP_PALIER) return [];
  if (target !== null && target <= entry.palier) return [];
  const step = {
    criterion,
    pillar: pillar.id,
    palier: entry.palier,
    towards: (entry.palier + 1) as 1 | 2 | 3,
  };
  return [{ ...step, reason: target === null ? 'palier' : 'target', target }];
}

/** The next steps, at most six, in the order of `NEXT_STEPS_RULE`. */
export function nextSteps(pillars: readonly Pillar[], answers: Answers): NextStep[] {
  const rank = (step: NextStep) => (step.reason === 'target' ? 0 : 1);
  const ordered = pillars
    .flatMap((pillar) => pillar.criteria.flatMap((criterion) => candidate(pillar, criterion, answers)))
    .sort((a, b) => rank(a) - rank(b) || a.palier - b.palier || a.criterion.number - b.criterion.number);
  const taken = new Map<PillarId, number>();
  const within: NextStep[] = [];
  const beyond: NextStep[] = [];
  for (const step of ordered) {
    const count = taken.get(step.pillar) ?? 0;
    taken.set(step.pillar, count + 1);
    (count < MAX_PER_PILLAR ? within : beyond).push(step);
  }
  return [...within, ...beyond].slice(0, MAX_NEXT_STEPS);
}

/**
 * Advice of one criterion, that which helps to reach the next palier first, then what lies further on, then what
 * the palier already includes. Without a palier, from the first palier up.
 */
export function adviceInOrder(advice: readonly Advice[], palier: Palier | null): Advice[] {
  const rank = ({ towards }: Advice) => (towards > (palier ?? 0) ? towards : TOP_PALIER + 1);
  return [...advice].sort((a, b) => rank(a) - rank(b));
}
