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

/** The mark of a value: full for the first series, hollow for the second. */
export function valueMark(series: number, point: Point): SvgNode {
  const colour = COLOURS.series[series] ?? COLOURS.ink;
  const attributes = {
    class: 'value',
    fill: series === 0 ? colour : COLOURS.paper,
    stroke: series === 0 ? COLOURS.paper : colour,
    'stroke-width': series === 0 ? 1 : 1.75,
  };
  return group('g', attributes, [shape(series, point, 4)]);
}
