import type { RadarSeries } from './axis';
import { COLOURS, FONT } from './colours';
import { axisSentence } from './figures';
import { LABEL_SIZE, type Label, LINE_HEIGHT, labelNode, labelsOf } from './labels';
import { legend } from './legend';
import { hollowMark, valueMark } from './marks';
import { group, leaf, type SvgGroup, type SvgNode } from './node';
import { type Plot, pointOf, SCALE_TOP } from './point';
import { outline } from './polygon';
import { ringLabels, rings } from './rings';
import { wrap } from './wrap';

/** Width of the drawing in SVG units: the sidebar shows it at that many pixels. */
export const RADAR_WIDTH = 270;
const RADIUS = 78;
/** Beyond two, lines and marks could no longer be told apart. */
export const MAX_SERIES = 2;

export interface RadarOptions {
  /** Name of the image; by default « Radar du positionnement ». */
  readonly title?: string;
  /** Written above the drawing, for an image that travels alone. */
  readonly heading?: string;
  /** Written under the drawing, a paragraph each. */
  readonly notes?: readonly string[];
  /** The axes bear the mean palier alone: a table beside the drawing gives the points. */
  readonly brief?: boolean;
  /** Prefix of the ids of title and description: give one per radar of the same page. */
  readonly id?: string;
}

const MARGIN = 12;
/** What letters such as p and g take below their line. */
const DESCENT = 4;

function textBlock(
  text: string,
  size: number,
  bold: boolean,
  top: number,
): { nodes: SvgNode[]; height: number } {
  const step = size * 1.25;
  const lines = wrap(text, size * (bold ? 1.06 : 1), RADAR_WIDTH - 8);
  const nodes = lines.map((line, index) =>
    leaf(
      'text',
      {
        x: RADAR_WIDTH / 2,
        y: top + step * (index + 0.8),
        'text-anchor': 'middle',
        'font-size': size,
        fill: bold ? COLOURS.ink : COLOURS.quiet,
        ...(bold ? { 'font-weight': 600 } : {}),
      },
      line,
    ),
  );
  return { nodes, height: lines.length === 0 ? 0 : lines.length * step + 8 };
}

const heightOf = ({ place, lines }: Label) =>
  place.gap + (place.above ? lines.length * LINE_HEIGHT : (lines.length - 1) * LINE_HEIGHT + DESCENT);

/** Distance from the end of an axis to the centre, along y; positive above. */
const riseOf = (plot: Plot, axis: number) => plot.centre.y - pointOf(plot, axis, SCALE_TOP).y;

/** How far the labels reach above and below the centre. */
function reach(plot: Plot, labels: readonly Label[]): { above: number; below: number } {
  const over = (above: boolean) =>
    Math.max(
      plot.radius,
      ...labels.map((label, axis) =>
        label.place.above === above ? heightOf(label) + (above ? 1 : -1) * riseOf(plot, axis) : 0,
      ),
    );
  return { above: over(true), below: over(false) };
}

function marks(plot: Plot, series: readonly RadarSeries[]): SvgNode[] {
  return series.flatMap(({ axes }, rank) =>
    axes.map((axis, index) =>
      axis.mean === null
        ? hollowMark(rank, pointOf(plot, index, SCALE_TOP))
        : valueMark(rank, pointOf(plot, index, axis.mean)),
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

/** The radar of one or two series: five axes in guide order, all on the same scale from palier 0 to palier 3. */
export function radarTree(all: readonly RadarSeries[], options: RadarOptions = {}): SvgGroup {
  const series = all.slice(0, MAX_SERIES);
  const id = options.id ?? 'radar';
  const labels = labelsOf(series, RADAR_WIDTH, options.brief);
  const axes = series[0]?.axes ?? [];
  const heading = textBlock(options.heading ?? '', 14, true, MARGIN / 2);
  const sketch: Plot = { centre: { x: RADAR_WIDTH / 2, y: 0 }, radius: RADIUS, axes: axes.length };
  const { above, below } = reach(sketch, labels);
  const plot: Plot = { ...sketch, centre: { ...sketch.centre, y: Math.round(heading.height + above) } };
  const legendTop = plot.centre.y + below + LINE_HEIGHT + DESCENT;
  const key = legend(series, legendTop, RADAR_WIDTH);
  const noteTop = (key.height === 0 ? plot.centre.y + below : legendTop + key.height - LINE_HEIGHT) + 6;
  let height = noteTop;
  const notes = (options.notes ?? []).flatMap((text) => {
    const note = textBlock(text, 10, false, height);
    height += note.height;
    return note.nodes;
  });
  height = Math.ceil(height);
  return group(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${RADAR_WIDTH} ${height}`,
      width: RADAR_WIDTH,
      height,
      role: 'img',
      'aria-labelledby': `${id}-title`,
      'aria-describedby': `${id}-description`,
      'font-family': FONT,
      'font-size': LABEL_SIZE,
    },
    [
      leaf('title', { id: `${id}-title` }, options.title ?? 'Radar du positionnement'),
      leaf('desc', { id: `${id}-description` }, radarSentences(series)),
      group('rect', { width: RADAR_WIDTH, height, fill: COLOURS.paper }),
      ...heading.nodes,
      ...rings(plot, axes),
      ...series.map((one, rank) => outline(plot, one.axes, rank)),
      ringLabels(plot),
      ...marks(plot, series),
      ...labels.map((label, axis) => labelNode(plot, axis, label)),
      ...key.nodes,
      ...notes,
    ],
  );
}
