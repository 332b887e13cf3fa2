import { COLOURS } from './colours';
import { group, type SvgNode } from './node';
import { type Point, pathThrough } from './point';

/** The shape of a series' marks: a disc for the first, a lozenge for the second. */
function shape(series: number, { x, y }: Point, size: number): SvgNode {
  if (series === 0) return group('circle', { cx: x, cy: y, r: size });
  const reach = size * 1.4;
  const corners = [
    { x, y: y - reach },
    { x: x + reach, y },
    { x, y: y + reach },
    { x: x - reach, y },
  ];
  return group('path', { d: pathThrough(corners, true) });
}

/** The mark of a value. */
export function valueMark(series: number, point: Point): SvgNode {
  const attributes = {
    class: 'value',
    fill: COLOURS.series[series] ?? COLOURS.ink,
    stroke: COLOURS.paper,
    'stroke-width': 1,
  };
  return group('g', attributes, [shape(series, point, 4)]);
}

/** The hollow mark of an axis that has no value; wider for the second series, so that both show. */
export function hollowMark(series: number, point: Point): SvgNode {
  const attributes = {
    class: 'hollow',
    fill: series === 0 ? COLOURS.paper : 'none',
    stroke: COLOURS.quiet,
    'stroke-width': 1.5,
  };
  return group('g', attributes, [shape(series, point, series === 0 ? 3.5 : 5.5)]);
}
