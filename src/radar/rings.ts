import type { Axis } from './axis';
import { COLOURS } from './colours';
import { group, leaf, type SvgNode } from './node';
import { type Plot, pathThrough, pointOf, SCALE_TOP } from './point';

const indexes = (count: number) => Array.from({ length: count }, (_, index) => index);

/** The rings of paliers 1, 2 and 3, and the axes; an axis without any palier is dotted. */
export function rings(plot: Plot, axes: readonly Axis[]): SvgNode[] {
  const paliers = indexes(SCALE_TOP).map((index) => index + 1);
  const outlines = paliers.map((palier) =>
    group('path', {
      d: pathThrough(
        indexes(plot.axes).map((axis) => pointOf(plot, axis, palier)),
        true,
      ),
      'stroke-width': palier === SCALE_TOP ? 1.25 : 0.75,
    }),
  );
  const spokes = axes.map((axis, index) =>
    group('path', {
      d: pathThrough([plot.centre, pointOf(plot, index, SCALE_TOP)], false),
      'stroke-width': 0.75,
      ...(axis.mean === null ? { 'stroke-dasharray': '1 3' } : {}),
    }),
  );
  return [group('g', { fill: 'none', stroke: COLOURS.ring }, [...outlines, ...spokes])];
}

/** The digits of the rings, left of the first axis, with a halo so that no line crosses them. */
export function ringLabels(plot: Plot): SvgNode {
  const digits = indexes(SCALE_TOP).map((index) => {
    const { x, y } = pointOf(plot, 0, index + 1);
    return leaf('text', { x: x - 6, y: y + 9 }, String(index + 1));
  });
  return group(
    'g',
    {
      fill: COLOURS.quiet,
      stroke: COLOURS.paper,
      'stroke-width': 3,
      'paint-order': 'stroke',
      'font-size': 10,
      'text-anchor': 'end',
    },
    digits,
  );
}
