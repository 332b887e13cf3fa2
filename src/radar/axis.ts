import { GUIDE } from '../guide/guide';
import { isComplete, type PillarPosition, type Position } from '../position/position';

/** One pillar of a series, as the radar draws it. */
export interface Axis {
  readonly title: string;
  /** Mean palier, 0 to 3; null when no criterion has a palier. */
  readonly mean: number | null;
  readonly points: number;
  readonly max: number;
  readonly answered: number;
  readonly criteria: number;
  readonly state: AxisState;
}

/**
 * `partial`: figures are « provisoires »; `unanswered`: no palier yet; `notApplicable`: every criterion is
 * « sans objet ».
 */
export type AxisState = 'complete' | 'partial' | 'unanswered' | 'notApplicable';

/** What the radar compares: a name and the five axes in guide order. */
export interface RadarSeries {
  readonly name: string;
  readonly axes: readonly Axis[];
}

function stateOf(pillar: PillarPosition): AxisState {
  if (pillar.notApplicable === pillar.criteria) return 'notApplicable';
  if (pillar.mean === null) return 'unanswered';
  return isComplete(pillar) ? 'complete' : 'partial';
}

/** The axes of a position, always in guide order: another order would draw another shape. */
export function axesOf(position: Position): Axis[] {
  return GUIDE.pillars.flatMap(({ id, title }) => {
    const pillar = position.pillars.find((candidate) => candidate.id === id);
    if (!pillar) return [];
    const { mean, points, max, answered, criteria } = pillar;
    return [{ title, mean, points, max, answered, criteria, state: stateOf(pillar) }];
  });
}
