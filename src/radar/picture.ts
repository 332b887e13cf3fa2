import { PILLAR_COLORS } from '../guide/pillar-colors';
import { counted } from '../position/counted';
import { type Axis, isMedian, type MedianAxis, type PositionAxis, type RadarSeries } from './axis';
import { COLOURS } from './colours';
import { absenceText, meanText, ratioText } from './figures';
import { group, leaf, type SvgGroup, type SvgNode } from './node';
import { image, RADAR_WIDTH, radarDrawing, radarSentences } from './radar';
import { wrap } from './wrap';

/** `landscape`: 16:9, for a slide; `portrait`: A4's own shape, for a document. */
export type PictureShape = 'landscape' | 'portrait';

export interface PictureTexts {
  /** Name of the image. */
  readonly title: string;
  /** Whom it shows. */
  readonly heading: string;
  /** Under the heading: what it is, of which day, how complete. */
  readonly state: string;
  /** At the foot, a paragraph each: how to read it, what it covers, where it comes from. */
  readonly notes: readonly string[];
}

interface Layout {
  readonly width: number;
  readonly height: number;
  /** Of the place of the radar, which keeps its own proportions inside. */
  readonly radar: { readonly left: number; readonly width: number; readonly most: number };
  readonly list: { readonly left: number; readonly width: number };
  /** The list stands under the radar, not beside it. */
  readonly under: boolean;
  readonly heading: number;
  readonly note: number;
}

const MARGIN = 36;

/** In SVG units; a PNG has several pixels for each. */
const LAYOUTS: Readonly<Record<PictureShape, Layout>> = {
  landscape: {
    width: 960,
    height: 540,
    radar: { left: MARGIN, width: 430, most: 352 },
    list: { left: 510, width: 960 - 510 - MARGIN },
    under: false,
    heading: 26,
    note: 11,
  },
  portrait: {
    width: 600,
    height: 848,
    radar: { left: 100, width: 400, most: 350 },
    list: { left: MARGIN, width: 600 - 2 * MARGIN },
    under: true,
    heading: 24,
    note: 10.5,
  },
};

interface Paragraph {
  readonly nodes: readonly SvgNode[];
  readonly height: number;
}

/** Lines of a text from `top`, `most` of them at most: the last one then ends by « … ». */
function paragraph(
  text: string,
  at: { readonly left: number; readonly top: number; readonly width: number; readonly size: number },
  look: { readonly fill: string; readonly bold?: boolean; readonly most?: number },
): Paragraph {
  const { left, top, width, size } = at;
  const all = wrap(text, size * (look.bold ? 1.06 : 1), width);
  const most = look.most ?? all.length;
  const lines =
    all.length > most ? [...all.slice(0, most - 1), `${all[most - 1]?.slice(0, -2) ?? ''}…`] : all;
  const step = size * 1.3;
  const round = (value: number) => Math.round(value * 100) / 100;
  return {
    nodes: lines.map((line, index) =>
      leaf(
        'text',
        {
          x: left,
          y: round(top + step * index + size),
          'font-size': size,
          fill: look.fill,
          ...(look.bold ? { 'font-weight': 700 } : {}),
        },
        line,
      ),
    ),
    height: lines.length * step,
  };
}

function detailOf(axis: PositionAxis): string {
  const { mean, points, max, answered, criteria, state } = axis;
  return [
    ...(mean === null ? [] : [`${ratioText(points, max)} points`]),
    `${ratioText(answered, criteria)} critères`,
    ...(state === 'partial' ? ['provisoire'] : []),
  ].join(' · ');
}

/** What a median stands on, then the figure of the commune drawn beside it, whose name the legend gives. */
function medianDetail({ communes }: MedianAxis, beside: Axis | undefined): string {
  const figure = beside && (beside.mean === null ? absenceText(beside) : meanText(beside.mean));
  return [
    counted(communes, 'commune'),
    ...(figure ? [`à côté : ${figure}${beside?.state === 'partial' ? ' (provisoire)' : ''}`] : []),
  ].join(' · ');
}

/** One line of the list: the pillar's whole title, its mean, and what it stands on. */
function row(axis: Axis, beside: Axis | undefined, left: number, top: number, width: number): SvgNode[] {
  const colour = PILLAR_COLORS[axis.id].strong;
  const figure = axis.mean === null ? (absenceText(axis) ?? '') : meanText(axis.mean);
  const size = axis.mean === null ? 14 : 22;
  const detail = isMedian(axis) ? medianDetail(axis, beside) : detailOf(axis);
  return [
    group('rect', { x: left, y: top, width: 5, height: 36, fill: colour }),
    leaf(
      'text',
      { x: left + 16, y: top + 14, 'font-size': 16, 'font-weight': 700, fill: colour },
      axis.title,
    ),
    leaf('text', { x: left + 16, y: top + 33, 'font-size': 12.5, fill: COLOURS.quiet }, detail),
    leaf(
      'text',
      {
        x: left + width,
        y: top + 26,
        'font-size': size,
        'text-anchor': 'end',
        fill: COLOURS.ink,
        ...(axis.mean === null ? { 'font-style': 'italic' } : { 'font-weight': 700 }),
      },
      figure,
    ),
  ];
}

const ROW = 50;

/** The radar as an image that travels alone: it says whose it is, of when, what it covers and where it comes from. */
export function pictureTree(
  shape: PictureShape,
  series: readonly RadarSeries[],
  { title, heading, state, notes }: PictureTexts,
): SvgGroup {
  const { width, height, radar, list, under, heading: headingSize, note } = LAYOUTS[shape];
  const inner = width - 2 * MARGIN;
  const head = paragraph(
    heading,
    { left: MARGIN, top: 24, width: inner, size: headingSize },
    { fill: COLOURS.ink, bold: true, most: 2 },
  );
  const under1 = 24 + head.height + 2;
  const line = paragraph(
    state,
    { left: MARGIN, top: under1, width: inner, size: 14 },
    { fill: COLOURS.quiet, most: 2 },
  );
  const bodyTop = under1 + line.height + 14;
  const feet = notes.map((text) =>
    paragraph(text, { left: MARGIN, top: 0, width: inner, size: note }, { fill: COLOURS.quiet, most: 3 }),
  );
  const footHeight = feet.reduce((sum, one) => sum + one.height + 3, 0);
  const footTop = height - 18 - footHeight;
  const axes = series[0]?.axes ?? [];
  const drawing = radarDrawing(series);
  const room = footTop - bodyTop - 12 - (under ? axes.length * ROW + 10 : 0);
  const scale = Math.min(radar.width / RADAR_WIDTH, Math.min(room, radar.most) / drawing.height);
  const radarLeft = radar.left + (radar.width - RADAR_WIDTH * scale) / 2;
  const listTop = under
    ? bodyTop + drawing.height * scale + 14
    : bodyTop + Math.max(0, (room - axes.length * ROW) / 2);
  let footAt = footTop;
  const foot = feet.map(({ nodes, height: tall }) => {
    const block = group('g', { transform: `translate(0 ${Math.round(footAt * 100) / 100})` }, nodes);
    footAt += tall + 3;
    return block;
  });
  const place = `translate(${Math.round(radarLeft * 100) / 100} ${Math.round(bodyTop * 100) / 100}) scale(${Math.round(scale * 1000) / 1000})`;
  return image({ width, height, id: 'picture', title }, radarSentences(series), [
    ...head.nodes,
    ...line.nodes,
    group('g', { class: 'drawing', transform: place }, drawing.nodes),
    ...axes.flatMap((axis, index) =>
      row(axis, series[1]?.axes[index], list.left, Math.round(listTop + index * ROW), list.width),
    ),
    group('path', {
      d: `M${MARGIN} ${Math.round(footTop - 8)}L${width - MARGIN} ${Math.round(footTop - 8)}`,
      stroke: COLOURS.ring,
      'stroke-width': 0.75,
    }),
    ...foot,
  ]);
}
