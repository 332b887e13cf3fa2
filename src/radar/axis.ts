import { GUIDE } from '../guide/guide';
import type { PillarId } from '../guide/types';
import { isComplete, type PillarPosition, type Position } from '../position/position';

/** One pillar of a series, as the radar draws it: a collectivité's own figures, or a median of several. */
export type Axis = PositionAxis | MedianAxis;

interface Place {
  readonly id: PillarId;
  readonly title: string;
  /** Mean palier, 0 to 3, or the median of several; null when there is none. */
  readonly mean: number | null;
  readonly state: AxisState;
}

/** What one collectivité, or one partner, says of a pillar. */
export interface PositionAxis extends Place {
  readonly points: number;
  readonly max: number;
  readonly answered: number;
  readonly criteria: number;
}

/** The median of the mean paliers of several communes; there are no points to add up. */
export interface MedianAxis extends Place {
  readonly communes: number;
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
export function axesOf(position: Position): PositionAxis[] {
  return GUIDE.pillars.flatMap(({ id, title }) => {
    const pillar = position.pillars.find((candidate) => candidate.id === id);
    if (!pillar) return [];
    const { mean, points, max, answered, criteria } = pillar;
    return [{ id, title, mean, points, max, answered, criteria, state: stateOf(pillar) }];
  });
}

/** The axes of medians given by pillar, in guide order. */
export function medianAxes(
  pillars: readonly { readonly median: number | null; readonly communes: number }[],
): MedianAxis[] {
  return GUIDE.pillars.map(({ id, title }, index) => {
    const { median = null, communes = 0 } = pillars[index] ?? {};
    return { id, title, mean: median, communes, state: median === null ? 'unanswered' : 'complete' };
  });
}

export function isMedian(axis: Axis): axis is MedianAxis {
  return 'communes' in axis;
}
