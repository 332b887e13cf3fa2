import type { RadarSeries } from './axis';
import { COLOURS, FONT } from './colours';
import { axisSentence } from './figures';
import { heightOf, LABEL_SIZE, type Label, labelNode, labelsOf } from './labels';
import { type Block, legend } from './legend';
import { valueMark } from './marks';
import { group, leaf, type SvgGroup, type SvgNode } from './node';
import { type Plot, pointOf, SCALE_TOP } from './point';
import { outline } from './polygon';
import { ringLabels, rings } from './rings';

/** Width of the drawing in SVG units: the sidebar shows it at that many pixels. */
export const RADAR_WIDTH = 270;
const RADIUS = 78;
/** Beyond two, lines and marks could no longer be told apart. */
export const MAX_SERIES = 2;
/** Letters at most this many times their usual size: the table beside the drawing has all its words at any size. */
const MOST_MAGNIFIED = 1.9;

export interface RadarOptions {
  /** Name of the image; by default « Radar du positionnement ». */
  readonly title?: string;
  /** How much larger than usual the reader's letters are; 1 by default. */
  readonly magnified?: number;
  /** Prefix of the ids of title and description: give one per radar of the same page. */
  readonly id?: string;
}

/** How far the labels reach above and below the centre. */
function reach(plot: Plot, labels: readonly Label[]): { above: number; below: number } {
  const over = (above: boolean) =>
    Math.max(
      plot.radius,
      ...labels.map((label, axis) => {
        const rise = plot.centre.y - pointOf(plot, axis, SCALE_TOP).y;
        return label.above === above ? heightOf(label) + (above ? 1 : -1) * rise : 0;
      }),
    );
  return { above: over(true), below: over(false) };
}

function marks(plot: Plot, series: readonly RadarSeries[]): SvgNode[] {
  return series.flatMap(({ axes }, rank) =>
    axes.flatMap((axis, index) =>
      axis.mean === null ? [] : [valueMark(rank, pointOf(plot, index, axis.mean))],
    ),
  );
}

/** The figures of every series, in words. */
export function radarSentences(series: readonly RadarSeries[]): string {
  return series
    .map(({ name, axes }) => {
      const sentences = axes.map(axisSentence).join(' ');
      return series.length > 1 ? `${name}. ${sentences}` : sentences;
    })
    .join(' ');
}

/**
 * The drawing of one or two series, `RADAR_WIDTH` wide: five axes in guide order, all on the same scale from palier 0 to
 * palier 3. What has no value has no mark: a ring would say a palier that nobody chose.
 */
export function radarDrawing(all: readonly RadarSeries[], magnified = 1): Block {
  const series = all.slice(0, MAX_SERIES);
  const size = LABEL_SIZE * Math.min(magnified, MOST_MAGNIFIED);
  const axes = series[0]?.axes ?? [];
  const sketch: Plot = { centre: { x: RADAR_WIDTH / 2, y: 0 }, radius: RADIUS, axes: axes.length };
  const labels = labelsOf(sketch, series, size, RADAR_WIDTH);
  const { above, below } = reach(sketch, labels);
  const plot: Plot = { ...sketch, centre: { ...sketch.centre, y: Math.ceil(above + 2) } };
  const key = legend(series, plot.centre.y + below + 6, size, RADAR_WIDTH);
  return {
    nodes: [
      ...rings(plot, axes),
      ...series.map((one, rank) => outline(plot, one.axes, rank)),
      ringLabels(plot, Math.min(size, LABEL_SIZE * 1.4)),
      ...marks(plot, series),
      ...labels.map((label, axis) => labelNode(plot, axis, label)),
      ...key.nodes,
    ],
    height: Math.ceil(plot.centre.y + below + key.height + 8),
  };
}

/** An image of that size with its name and its description, on white. */
export function image(
  {
    width,
    height,
    id,
    title,
  }: { readonly width: number; readonly height: number; id: string; title: string },
  description: string,
  nodes: readonly SvgNode[],
): SvgGroup {
  return group(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': `${id}-title`,
      'aria-describedby': `${id}-description`,
      'font-family': FONT,
      'font-size': LABEL_SIZE,
    },
    [
      leaf('title', { id: `${id}-title` }, title),
      leaf('desc', { id: `${id}-description` }, description),
      group('rect', { width, height, fill: COLOURS.paper }),
      ...nodes,
    ],
  );
}

/** The radar as it stands in a panel. */
export function radarTree(series: readonly RadarSeries[], options: RadarOptions = {}): SvgGroup {
  const { nodes, height } = radarDrawing(series, options.magnified);
  return image(
    {
      width: RADAR_WIDTH,
      height,
      id: options.id ?? 'radar',
      title: options.title ?? 'Radar du positionnement',
    },
    radarSentences(series.slice(0, MAX_SERIES)),
    nodes,
  );
}
