import { CRITERIA, TOP_PALIER } from '../guide/guide';
import type { Criterion, Pillar, PillarId } from '../guide/types';
import type { Answer } from './answer';
import { NO_ANSWER } from './answer';
import { tidy } from './clean-text';
import { isAnswered } from './entry';

export interface PillarPosition {
  readonly id: PillarId;
  /** Sum of the paliers given (R3). */
  readonly points: number;
  /** 3 per criterion that is not « sans objet » (R4, R5). */
  readonly max: number;
  /** Criteria with a palier or « sans objet » (R7). */
  readonly answered: number;
  readonly notApplicable: number;
  readonly criteria: number;
  /** Mean palier, 0 to 3, over the criteria answered with a palier; null when there is none (R6). */
  readonly mean: number | null;
  /** How many criteria stand at paliers 0, 1, 2 and 3. */
  readonly spread: readonly [number, number, number, number];
}

export interface Position {
  readonly pillars: readonly PillarPosition[];
  readonly points: number;
  readonly max: number;
  readonly answered: number;
  readonly criteria: number;
}

/** Answers by criterion number; a missing one is blank. */
export type Answers = ReadonlyMap<number, Answer>;

/** The answer to a criterion, blank when none was given. */
export function answerTo(answers: Answers, { number }: Pick<Criterion, 'number'>): Answer {
  return answers.get(number) ?? NO_ANSWER;
}

function pillarPosition(pillar: Pillar, answers: Answers): PillarPosition {
  const entries = pillar.criteria.map((criterion) => answerTo(answers, criterion).entry);
  const spread: [number, number, number, number] = [0, 0, 0, 0];
  for (const entry of entries) if (entry.kind === 'palier') spread[entry.palier] += 1;
  const points = spread.reduce((sum, count, palier) => sum + count * palier, 0);
  const given = spread.reduce((sum, count) => sum + count, 0);
  const notApplicable = entries.filter((entry) => entry.kind === 'notApplicable').length;
  return {
    id: pillar.id,
    points,
    max: TOP_PALIER * (entries.length - notApplicable),
    answered: entries.filter(isAnswered).length,
    notApplicable,
    criteria: entries.length,
    mean: given === 0 ? null : points / given,
    spread,
  };
}

/** The position of a collectivité on the pillars, by rules R3 to R7. */
export function computePosition(pillars: readonly Pillar[], answers: Answers): Position {
  const positions = pillars.map((pillar) => pillarPosition(pillar, answers));
  const total = (figure: (position: PillarPosition) => number) =>
    positions.reduce((sum, position) => sum + figure(position), 0);
  return {
    pillars: positions,
    points: total((position) => position.points),
    max: total((position) => position.max),
    answered: total((position) => position.answered),
    criteria: total((position) => position.criteria),
  };
}

/** Until every criterion is answered, a pillar's figures are « provisoires » (R7). */
export function isComplete(position: { readonly answered: number; readonly criteria: number }): boolean {
  return position.answered === position.criteria;
}

/**
 * A « sans objet » without a comment (R5), on a criterion that the guide does not make conditional and that no other
 * « sans objet » explains: without a commission, its refusals have no object either.
 */
export function needsJustification(criterion: Criterion, answers: Answers): boolean {
  const isNotApplicable = (number: number) => answerTo(answers, { number }).entry.kind === 'notApplicable';
  const { number, condition, followsNotApplicable } = criterion;
  if (!isNotApplicable(number) || condition !== undefined) return false;
  if (followsNotApplicable !== undefined && isNotApplicable(followsNotApplicable)) return false;
  return tidy(answerTo(answers, criterion).comment) === '';
}

/** Criteria whose « sans objet » waits for its reason, by number. */
export function unjustified(answers: Answers): Criterion[] {
  return CRITERIA.filter((criterion) => needsJustification(criterion, answers));
}
