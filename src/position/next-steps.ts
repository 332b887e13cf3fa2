import { TOP_PALIER } from '../guide/guide';
import type { Advice, Criterion, Palier, Pillar, PillarId } from '../guide/types';
import { type Answers, answerTo, computePosition } from './position';

/** A criterion to work on next, and why. */
export interface NextStep {
  readonly criterion: Criterion;
  readonly pillar: PillarId;
  readonly palier: Palier;
  /** The palier that follows. */
  readonly towards: 1 | 2 | 3;
  /** `target`: the collectivité aims higher; `palier`: it is a suggestion, by the rule. */
  readonly reason: 'target' | 'palier';
  /** The palier aimed at, when the reason is a target. */
  readonly target: Palier | null;
}

/** Suggestions come after the targets, and no more than these. */
export const MAX_SUGGESTIONS = 6;

/** The rule as shown to the reader; `nextSteps` does what it says. */
export const NEXT_STEPS_RULE: readonly string[] = [
  'D’abord tous les critères pour lesquels vous visez un palier plus haut que l’actuel, du plus grand écart au plus petit.',
  'Puis six suggestions au plus, parmi les critères aux paliers 0, 1 ou 2 sans palier visé : une par pilier, à tour de rôle, en commençant par le pilier dont le palier moyen est le plus bas.',
];

/** What the two sentences of the rule leave out. */
export const NEXT_STEPS_DETAILS: readonly string[] = [
  'À écart égal, l’ordre des numéros ; à palier moyen égal, l’ordre du guide.',
  'Dans un pilier, le palier le plus bas d’abord, puis l’ordre des numéros. Un critère qui en prépare un autre passe toujours avant lui : 14 avant 15 selon le guide (p. 23) ; 10 avant 11, 18 avant 19 et 20 selon la lecture de Grille SPPE.',
  'Les critères non renseignés, sans objet, au palier 3 ou dont le palier visé est atteint n’y figurent pas.',
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

const gapOf = ({ target, palier }: NextStep) => (target ?? palier) - palier;

/**
 * Where a suggestion comes in its pillar, as one number that a formula can compute as well: by palier then number,
 * and right after its prerequisite where that is a suggestion which would come later.
 */
function placeInPillar(step: NextStep, suggestions: readonly NextStep[]): number {
  const { criterion, palier } = step;
  const own = (one: NextStep) => 100_000 * one.palier + 1_000 * one.criterion.number;
  const before = suggestions.find((one) => one.criterion.number === criterion.prerequisite?.number);
  // Whatever stands between a prerequisite and those it prepares has a higher palier or number than it.
  return before && before.palier > palier ? own(before) + 100 * palier + criterion.number : own(step);
}

/** One of each pillar in turn: every first, pillars in their order, then every second. */
function inTurn(perPillar: readonly (readonly NextStep[])[]): NextStep[] {
  const longest = Math.max(0, ...perPillar.map((steps) => steps.length));
  return Array.from({ length: longest }, (_, turn) => perPillar.flatMap((steps) => steps[turn] ?? [])).flat();
}

/** The next steps in the order of `NEXT_STEPS_RULE`: every target above its palier, then the suggestions. */
export function nextSteps(pillars: readonly Pillar[], answers: Answers): NextStep[] {
  const perPillar = computePosition(pillars, answers)
    .pillars.map(({ mean }, index) => ({ mean: mean ?? 0, pillar: pillars[index] }))
    .sort((a, b) => a.mean - b.mean)
    .map(({ pillar }) =>
      pillar ? pillar.criteria.flatMap((criterion) => candidate(pillar, criterion, answers)) : [],
    );
  const targets = perPillar
    .flat()
    .filter(({ reason }) => reason === 'target')
    .sort((a, b) => gapOf(b) - gapOf(a) || a.criterion.number - b.criterion.number);
  const suggestions = perPillar.map((steps) => {
    const own = steps.filter(({ reason }) => reason === 'palier');
    return own.sort((a, b) => placeInPillar(a, own) - placeInPillar(b, own));
  });
  return [...targets, ...inTurn(suggestions).slice(0, MAX_SUGGESTIONS)];
}

/** Said where a criterion has no advice towards a palier. */
export const NO_ADVICE = 'Le guide ne donne pas de conseil propre à ce palier.';

/**
 * Advice of one criterion, that which helps to reach the next palier first, then what lies further on, then what
 * the palier already includes. Without a palier, from the first palier up.
 */
export function adviceInOrder(advice: readonly Advice[], palier: Palier | null): Advice[] {
  const rank = ({ towards }: Advice) => (towards > (palier ?? 0) ? towards : TOP_PALIER + 1);
  return [...advice].sort((a, b) => rank(a) - rank(b));
}

/** Pieces of advice shown beside a next step, at most. */
const MAX_ADVICE = 2;

/** Advice that helps to reach a palier, else the first that lies further on; `exact` where it is for that palier. */
export function helpTowards(
  advice: readonly Advice[],
  towards: 1 | 2 | 3,
): { readonly exact: boolean; readonly texts: readonly string[] } {
  const ahead = adviceInOrder(advice, (towards - 1) as Palier).filter((one) => one.towards >= towards);
  const own = ahead.filter((one) => one.towards === towards);
  const exact = own.length > 0;
  return { exact, texts: (exact ? own : ahead).slice(0, MAX_ADVICE).map(({ text }) => text) };
}
