import type { RadarSeries } from './axis';
import { COLOURS } from './colours';
import { letterOf, lineHeight } from './labels';
import { valueMark } from './marks';
import { group, leaf, type SvgNode } from './node';
import { pathThrough } from './point';
import { dashOf } from './polygon';
import { wrap } from './wrap';

const SAMPLE = 34;

/** A drawn block and the height it takes, in SVG units. */
export interface Block {
  readonly nodes: readonly SvgNode[];
  readonly height: number;
}

/** Which line and mark is whose; nothing when there is a single series. */
export function legend(series: readonly RadarSeries[], top: number, size: number, width: number): Block {
  if (series.length < 2) return { nodes: [], height: 0 };
  let y = top + size;
  const nodes = series.flatMap(({ name }, rank): SvgNode[] => {
    const lines = wrap(`${letterOf(rank)} : ${name}`, size, width - SAMPLE - 12);
    const middle = y - size / 3;
    const from = { x: 4, y: middle };
    const to = { x: 4 + SAMPLE - 8, y: middle };
    const texts = lines.map((text, index) =>
      leaf('text', { x: SAMPLE + 4, y: y + index * lineHeight(size) }, text),
    );
    y += Math.max(1, lines.length) * lineHeight(size) + 3;
    return [
      group('path', {
        d: pathThrough([from, to], false),
        stroke: COLOURS.series[rank] ?? COLOURS.ink,
        'stroke-width': 2,
        'stroke-linecap': 'round',
        'stroke-dasharray': dashOf(rank, false),
      }),
      valueMark(rank, { x: (from.x + to.x) / 2, y: middle }),
      ...texts,
    ];
  });
  return {
    nodes: [group('g', { class: 'legend', fill: COLOURS.ink, 'font-size': size }, nodes)],
    height: y - top,
  };
}
