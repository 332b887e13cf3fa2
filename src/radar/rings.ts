import type { Axis, AxisState } from './axis';
import { COLOURS } from './colours';
import { group, leaf, type SvgAttributes, type SvgNode } from './node';
import { type Plot, pathThrough, pointOf, SCALE_TOP } from './point';

const indexes = (count: number) => Array.from({ length: count }, (_, index) => index);

const AXIS_LOOKS: Readonly<Partial<Record<AxisState, SvgAttributes>>> = {
  unanswered: {
    stroke: COLOURS.quiet,
    'stroke-width': 1.5,
    'stroke-dasharray': '0.1 3.5',
    'stroke-linecap': 'round',
  },
  notApplicable: { stroke: COLOURS.none, 'stroke-width': 1.5, 'stroke-dasharray': '6 4' },
};

/** The rings of paliers 1, 2 and 3, and the axes; a pillar that was not filled has a dotted axis, one « sans objet » a dashed one. */
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
      ...(AXIS_LOOKS[axis.state] ?? {}),
    }),
  );
  return [group('g', { fill: 'none', stroke: COLOURS.ring }, [...outlines, ...spokes])];
}

/** The digits of the rings and of the centre, left of the first axis, with a halo so that no line crosses them. */
export function ringLabels(plot: Plot, size: number): SvgNode {
  const digits = indexes(SCALE_TOP + 1).map((palier) => {
    const { x, y } = pointOf(plot, 0, palier);
    return leaf('text', { x: x - 6, y: y + (palier === 0 ? size * 0.35 : size * 0.85) }, String(palier));
  });
  return group(
    'g',
    {
      class: 'scale',
      fill: COLOURS.quiet,
      stroke: COLOURS.paper,
      'stroke-width': 3,
      'paint-order': 'stroke',
      'font-size': size * 0.9,
      'text-anchor': 'end',
    },
    digits,
  );
}
