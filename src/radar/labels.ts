import { counted } from '../position/counted';
import { type Axis, isMedian, type RadarSeries } from './axis';
import { COLOURS } from './colours';
import { absenceText, meanText, ratioText } from './figures';
import { group, leaf, type SvgNode } from './node';
import { type Plot, pointOf, SCALE_TOP } from './point';
import { wrap } from './wrap';

export const LABEL_SIZE = 11;
export const LINE_HEIGHT = 13.5;

type Anchor = 'start' | 'middle' | 'end';

/** Where the label of an axis hangs: above its end, or below it. */
interface Place {
  readonly x: number;
  readonly anchor: Anchor;
  readonly width: number;
  readonly above: boolean;
  /** From the end of the axis to the nearest line of text. */
  readonly gap: number;
}

interface Line {
  readonly text: string;
  readonly bold: boolean;
}

/** The label of an axis: its title, then the figures of each series. */
export interface Label {
  readonly lines: readonly Line[];
  readonly place: Place;
  /** No series has a value there. */
  readonly quiet: boolean;
}

/** Keeps the widest usual line, « non renseigné », clear of the outer ring. */
const SIDE_GAP = 22;

/** Side labels hang in the corners, where the drawing leaves room, and read towards the border. */
function placeOf(axis: number, count: number, width: number): Place {
  const turn = axis / count;
  if (axis === 0) return { x: width / 2, anchor: 'middle', width: width * 0.42, above: true, gap: 9 };
  if (turn < 0.3) return { x: width - 2, anchor: 'end', width: width * 0.3, above: true, gap: SIDE_GAP };
  if (turn > 0.7) return { x: 2, anchor: 'start', width: width * 0.3, above: true, gap: SIDE_GAP };
  const x = turn < 0.5 ? width * 0.76 : width * 0.24;
  return { x, anchor: 'middle', width: width * 0.47, above: false, gap: 18 };
}

/** `prefix` names the series when there are two; `byMean` compares them by the figure that both have. */
function figureLines(axis: Axis, prefix: string, byMean: boolean): string[] {
  const absence = absenceText(axis);
  if (absence !== null) return [prefix + absence];
  if (isMedian(axis)) {
    const median = axis.mean === null ? '' : meanText(axis.mean);
    return prefix !== '' ? [prefix + median] : [`médiane ${median}`, counted(axis.communes, 'commune')];
  }
  if (byMean && axis.mean !== null)
    return [prefix + meanText(axis.mean), ...(axis.state === 'partial' ? ['provisoire'] : [])];
  const points = ratioText(axis.points, axis.max);
  if (prefix !== '') return [prefix + points, ...(axis.state === 'partial' ? ['provisoire'] : [])];
  return [
    ...(axis.mean === null ? [] : [`palier ${meanText(axis.mean)}`]),
    `${points} point${axis.max > 1 ? 's' : ''}`,
    ...(axis.state === 'partial'
      ? [`${ratioText(axis.answered, axis.criteria)} critères`, 'provisoire']
      : []),
  ];
}

/** The letter that stands for a series when there are two. */
export const letterOf = (series: number) => String.fromCharCode(65 + series);

/** The labels of all axes, for a drawing `width` wide; `brief` leaves the points to a table beside. */
export function labelsOf(series: readonly RadarSeries[], width: number, brief = false): Label[] {
  const [first] = series;
  if (!first) return [];
  return first.axes.map((axis, index) => {
    const place = placeOf(index, first.axes.length, width);
    const same = series.flatMap(({ axes }) => axes[index] ?? []);
    const figures = same.flatMap((one, rank) =>
      figureLines(one, series.length > 1 ? `${letterOf(rank)} : ` : '', brief || same.some(isMedian)),
    );
    return {
      place,
      quiet: same.every(({ mean }) => mean === null),
      lines: [
        ...wrap(axis.title, LABEL_SIZE * 1.06, place.width).map((text) => ({ text, bold: true })),
        ...figures.map((text) => ({ text, bold: false })),
      ],
    };
  });
}

/** Draws a label at the end of its axis. */
export function labelNode(plot: Plot, axis: number, label: Label): SvgNode {
  const { place, lines } = label;
  const end = pointOf(plot, axis, SCALE_TOP);
  const top = place.above ? end.y - place.gap - (lines.length - 1) * LINE_HEIGHT : end.y + place.gap;
  return group(
    'g',
    { 'text-anchor': place.anchor, fill: label.quiet ? COLOURS.quiet : COLOURS.ink },
    lines.map(({ text, bold }, index) =>
      leaf(
        'text',
        {
          x: place.x,
          y: Math.round((top + index * LINE_HEIGHT) * 100) / 100,
          ...(bold ? { 'font-weight': 600 } : {}),
        },
        text,
      ),
    ),
  );
}
