import { PILLAR_COLORS } from '../guide/pillar-colors';
import { SHORT_TITLES } from '../guide/short-titles';
import { type Axis, isMedian, type RadarSeries } from './axis';
import { COLOURS } from './colours';
import { absenceText, meanText } from './figures';
import { group, leaf, type SvgNode } from './node';
import { type Plot, pointOf, SCALE_TOP } from './point';
import { widthOf, wrap } from './wrap';

/** Of the labels, in SVG units, where texts have their usual size. */
export const LABEL_SIZE = 11;

/** From one line to the next, for letters of a size. */
export const lineHeight = (size: number) => size * 1.24;

type Anchor = 'start' | 'middle' | 'end';

interface Line {
  readonly text: string;
  readonly kind: 'title' | 'figure' | 'unanswered' | 'notApplicable';
}

/** The label of an axis: its title, then the figures of each series. */
export interface Label {
  readonly lines: readonly Line[];
  readonly size: number;
  readonly colour: string;
  readonly x: number;
  readonly anchor: Anchor;
  /** It hangs above the end of its axis, or below it. */
  readonly above: boolean;
  /** From the end of the axis to the nearest edge of the text. */
  readonly gap: number;
}

const BOLD = 1.06;
const widest = ({ lines, size }: Pick<Label, 'lines' | 'size'>) =>
  Math.max(...lines.map(({ text, kind }) => widthOf(text, size * (kind === 'title' ? BOLD : 1))));
const tall = ({ lines, size }: Pick<Label, 'lines' | 'size'>) => lines.length * lineHeight(size);

/** `prefix` names the series when there are two. */
function figureLines(axis: Axis, prefix: string): Line[] {
  const absence = absenceText(axis);
  if (absence !== null) {
    const kind = axis.state === 'notApplicable' ? 'notApplicable' : 'unanswered';
    return [{ text: prefix + absence, kind: prefix === '' ? kind : 'figure' }];
  }
  const mean = axis.mean === null ? '' : meanText(axis.mean);
  const texts = [
    prefix === '' && isMedian(axis) ? `médiane ${mean}` : prefix + mean,
    ...(axis.state === 'partial' ? ['provisoire'] : []),
  ];
  return texts.map((text) => ({ text, kind: 'figure' }));
}

/** The letter that stands for a series when there are two. */
export const letterOf = (series: number) => String.fromCharCode(65 + series);

/** The rise of the pentagon's upper sides for each unit of width: tan 36°. */
const SLOPE = 0.727;

/** Where a label stands, among the five of a drawing `width` wide; side labels keep clear of the upper sides. */
function placed(
  plot: Plot,
  axis: number,
  size: number,
  width: number,
  lines: (most: number) => Line[],
): Label {
  const colour = COLOURS.ink;
  const turn = axis / plot.axes;
  if (axis === 0)
    return {
      lines: lines(width * 0.6),
      size,
      colour,
      x: width / 2,
      anchor: 'middle',
      above: true,
      gap: size * 0.6,
    };
  if (turn < 0.3 || turn > 0.7) {
    const isLeft = turn > 0.7;
    const texts = lines(width * (isLeft ? 0.57 : 0.41));
    const reach = widest({ lines: texts, size }) + 2;
    const room = isLeft ? pointOf(plot, axis, SCALE_TOP).x : width - pointOf(plot, axis, SCALE_TOP).x;
    const gap = size * 0.7 + SLOPE * Math.max(0, Math.min(reach, width / 2) - room);
    return {
      lines: texts,
      size,
      colour,
      x: isLeft ? 2 : width - 2,
      anchor: isLeft ? 'start' : 'end',
      above: true,
      gap,
    };
  }
  const x = turn < 0.5 ? width * 0.75 : width * 0.25;
  return { lines: lines(width * 0.48), size, colour, x, anchor: 'middle', above: false, gap: size * 0.55 };
}

/** From `label`'s x, how far it reaches on each side. */
function sides(label: Label): readonly [number, number] {
  const width = widest(label);
  if (label.anchor === 'start') return [label.x, label.x + width];
  return label.anchor === 'end' ? [label.x - width, label.x] : [label.x - width / 2, label.x + width / 2];
}

/** The first label, lifted above the side ones that would meet it. */
function lifted(plot: Plot, labels: readonly Label[]): Label[] {
  const [first, ...others] = labels;
  if (!first) return [];
  const end = pointOf(plot, 0, SCALE_TOP);
  const [left, right] = sides(first);
  const gap = others.reduce((most, label, index) => {
    const [from, to] = sides(label);
    if (!label.above || to + 6 < left || from - 6 > right) return most;
    const top = pointOf(plot, index + 1, SCALE_TOP).y - label.gap - tall(label);
    return Math.max(most, end.y - top + label.size * 0.3);
  }, first.gap);
  return [{ ...first, gap }, ...others];
}

/** The labels of all axes, for a drawing `width` wide and letters of `size`. */
export function labelsOf(plot: Plot, series: readonly RadarSeries[], size: number, width: number): Label[] {
  const [first] = series;
  if (!first) return [];
  const labels = first.axes.map((axis, index) => {
    const same = series.flatMap(({ axes }) => axes[index] ?? []);
    const figures = same.flatMap((one, rank) =>
      figureLines(one, series.length > 1 ? `${letterOf(rank)} : ` : ''),
    );
    const lines = (most: number): Line[] => [
      ...wrap(SHORT_TITLES[axis.id], size * BOLD, most).map((text): Line => ({ text, kind: 'title' })),
      ...figures.flatMap(({ text, kind }) =>
        wrap(text, size, Math.min(most, width / 2)).map((part): Line => ({ text: part, kind })),
      ),
    ];
    return { ...placed(plot, index, size, width, lines), colour: PILLAR_COLORS[axis.id].strong };
  });
  return lifted(plot, labels);
}

/** How far a label reaches from the end of its axis: its gap and its lines. */
export const heightOf = (label: Label) => label.gap + tall(label);

/** The frame of what is missing, which tells the two kinds apart: dotted where not filled, grey where « sans objet ». */
function frame(label: Label, top: number): SvgNode[] {
  const { lines, size, x, anchor } = label;
  const missing = lines.filter(({ kind }) => kind === 'unanswered' || kind === 'notApplicable');
  const [first] = missing;
  if (!first) return [];
  const at = lines.indexOf(first);
  const width = Math.max(...missing.map(({ text }) => widthOf(text, size))) - size * 0.2;
  const left = anchor === 'start' ? x - 1 : anchor === 'end' ? x - width + 1 : x - width / 2;
  return [
    group('rect', {
      class: 'missing',
      x: Math.round(left * 100) / 100,
      y: Math.round((top + at * lineHeight(size)) * 100) / 100,
      width: Math.round(width * 100) / 100,
      height: Math.round(missing.length * lineHeight(size) * 100) / 100,
      rx: 3,
      fill: first.kind === 'notApplicable' ? COLOURS.noneGround : COLOURS.paper,
      stroke: first.kind === 'notApplicable' ? COLOURS.none : COLOURS.quiet,
      ...(first.kind === 'notApplicable' ? {} : { 'stroke-dasharray': '2 2' }),
    }),
  ];
}

/** Draws a label at the end of its axis. */
export function labelNode(plot: Plot, axis: number, label: Label): SvgNode {
  const { lines, size, anchor, above, gap, colour, x } = label;
  const end = pointOf(plot, axis, SCALE_TOP);
  const top = above ? end.y - gap - tall(label) : end.y + gap;
  const inset = anchor === 'start' ? size * 0.3 : anchor === 'end' ? size * -0.3 : 0;
  return group('g', { class: 'label', 'text-anchor': anchor, 'font-size': size }, [
    ...frame(label, top),
    ...lines.map(({ text, kind }, index) =>
      leaf(
        'text',
        {
          x: x + (kind === 'unanswered' || kind === 'notApplicable' ? inset : 0),
          y: Math.round((top + (index + 0.8) * lineHeight(size)) * 100) / 100,
          fill: kind === 'title' ? colour : COLOURS.ink,
          ...(kind === 'title' ? { 'font-weight': 700 } : {}),
          ...(kind === 'notApplicable' ? { 'font-style': 'italic' } : {}),
        },
        text,
      ),
    ),
  ]);
}
