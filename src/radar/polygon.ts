import type { Axis } from './axis';
import { COLOURS } from './colours';
import { group, type SvgNode } from './node';
import { type Plot, type Point, pathThrough, pointOf } from './point';

interface Vertex {
  readonly point: Point;
  readonly partial: boolean;
}

interface Edge {
  readonly from: Vertex;
  readonly to: Vertex;
}

/** Dashes tell the series apart, and a provisional edge from a sure one. */
const DASHES: readonly { readonly sure: string; readonly provisional: string }[] = [
  { sure: 'none', provisional: '5 4' },
  { sure: '0.1 4', provisional: '7 4 0.1 4' },
];

/** The dash of a series' edges, as `stroke-dasharray`. */
export function dashOf(series: number, provisional: boolean): string {
  const dashes = DASHES[series];
  if (!dashes) return 'none';
  return provisional ? dashes.provisional : dashes.sure;
}

function line(series: number, points: readonly Point[], partial: boolean): SvgNode {
  return group('path', {
    class: 'edge',
    d: pathThrough(points, false),
    'stroke-dasharray': dashOf(series, partial),
  });
}

/**
 * The outline and the fill of a series. Both exist between two neighbours that have a mean, and nowhere else:
 * joining across an axis without any palier would invent its value. A vertex without neighbour is a mark alone.
 */
export function outline(plot: Plot, axes: readonly Axis[], series: number): SvgNode {
  const vertices = axes.map((axis, index): Vertex | null =>
    axis.mean === null ? null : { point: pointOf(plot, index, axis.mean), partial: axis.state === 'partial' },
  );
  const at = (index: number) => vertices[(index + vertices.length) % vertices.length] ?? null;
  const edges = vertices.flatMap((from, index): Edge[] => {
    const to = at(index + 1);
    return from && to ? [{ from, to }] : [];
  });
  const whole = edges.length === vertices.length;
  const fills = whole
    ? [
        pathThrough(
          edges.map(({ from }) => from.point),
          true,
        ),
      ]
    : edges.map(({ from, to }) => pathThrough([plot.centre, from.point, to.point], true));
  const colour = COLOURS.series[series] ?? COLOURS.ink;
  return group('g', { fill: 'none', stroke: colour, 'stroke-width': 2, 'stroke-linecap': 'round' }, [
    group(
      'g',
      { class: 'fill', fill: colour, 'fill-opacity': series === 0 ? 0.12 : 0, stroke: 'none' },
      fills.map((d) => group('path', { d })),
    ),
    ...edges.map(({ from, to }) => line(series, [from.point, to.point], from.partial || to.partial)),
  ]);
}
