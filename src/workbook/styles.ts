import { PILLAR_COLORS } from '../guide/pillar-colors';
import type { PillarId } from '../guide/types';

export interface Style {
  readonly background: string;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  readonly align: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'middle';
  readonly underline: boolean;
  /** `clip`: one line, cut at the cell's edge; false: one line, over the empty cells beside it. */
  readonly wrap: boolean | 'clip';
  /** Number format, `@` for plain text. */
  readonly format: string;
}

const INK = '#202733';
/** Of what leads elsewhere; underlined too. */
const LINK = '#2f5fb3';
const MUTED = '#5a6472';
const WHITE = '#ffffff';
/** Cells that people fill: told from the rest by their ground, and by a frame that stands out from it and from white. */
const INPUT_GROUND = '#fff8df';
export const INPUT_FRAME = '#7f8999';

/** An explicit format, so that « 200 % » or a date typed there leaves no format of its own behind. */
export const ENTRY_FORMAT = '0';

/** One hue in four depths, from palier 0 to palier 3; the digit is always written. */
export const PALIER_COLORS: readonly { readonly background: string; readonly color: string }[] = [
  { background: '#eef3fb', color: INK },
  { background: '#cbdcf4', color: INK },
  { background: '#94b6e6', color: INK },
  { background: '#2f5fb3', color: WHITE },
];

/** Ground of what asks for attention: a neutral tint, since no palier is a fault. */
export const ATTENTION = { background: '#efe4f0', color: '#5b2a63' };

const PLAIN: Style = {
  background: WHITE,
  color: INK,
  bold: false,
  italic: false,
  underline: false,
  size: 10,
  align: 'left',
  vertical: 'middle',
  wrap: true,
  format: 'General',
};

const style = (changes: Partial<Style>): Style => ({ ...PLAIN, ...changes });

const NAMED = {
  plain: PLAIN,
  meta: style({ color: MUTED, size: 8, wrap: false }),
  title: style({ size: 18, bold: true, color: '#23406f', wrap: false }),
  subtitle: style({ size: 10, color: MUTED, wrap: false }),
  /** One that stands within the frozen columns, where nothing may run over. */
  narrowTitle: style({ size: 11, bold: true, color: '#23406f' }),
  name: style({ size: 14, bold: true, color: '#23406f', wrap: false }),
  heading: style({ size: 13, bold: true, color: '#23406f', wrap: false }),
  header: style({ background: '#23406f', color: WHITE, bold: true, align: 'center' }),
  headerLeft: style({ background: '#23406f', color: WHITE, bold: true }),
  label: style({ bold: true }),
  labelTop: style({ bold: true, vertical: 'top' }),
  numberTop: style({ align: 'center', bold: true, color: MUTED, vertical: 'top' }),
  muted: style({ color: MUTED, size: 9 }),
  /** One line: an address would break anywhere. */
  mutedLine: style({ color: MUTED, size: 9, wrap: false }),
  line: style({ wrap: false }),
  strong: style({ bold: true, wrap: false }),
  link: style({ color: LINK, underline: true, wrap: false }),
  linkCentered: style({ color: LINK, underline: true, align: 'center' }),
  linkTop: style({ color: LINK, underline: true, align: 'center', vertical: 'top' }),
  linkRuled: style({ color: LINK, underline: true }),
  /** Several lines of text over the columns to its right. */
  reading: style({ wrap: false, vertical: 'top' }),
  note: style({ color: MUTED, italic: true, size: 9, wrap: false }),
  /** What the eye finds first on Accueil: the ways in. */
  door: style({ background: '#eef3fb', color: LINK, bold: true, underline: true, size: 13, wrap: false }),
  doorTitle: style({ background: '#eef3fb', color: INK, bold: true, size: 13, wrap: false }),
  doorHelp: style({ background: '#eef3fb', color: MUTED, size: 9, vertical: 'top' }),
  centered: style({ align: 'center' }),
  plainCentered: style({ align: 'center' }),
  number: style({ align: 'center', bold: true, color: MUTED }),
  decimal: style({ align: 'center', bold: true, format: '0.0' }),
  mean: style({ align: 'center', bold: true, size: 12 }),
  input: style({ background: INPUT_GROUND }),
  /** One line, whatever its length: a name of 5,000 characters must not push its own label away. */
  inputText: style({ background: INPUT_GROUND, format: '@', wrap: false }),
  /** Several lines of text that must stay text: « 1, 7 » is no number. */
  inputWrapped: style({ background: INPUT_GROUND, format: '@' }),
  inputBold: style({ background: INPUT_GROUND, bold: true }),
  inputNumber: style({ background: INPUT_GROUND, format: '#,##0' }),
  inputDate: style({ background: INPUT_GROUND, format: 'dd/mm/yyyy' }),
  inputCentered: style({ background: INPUT_GROUND, align: 'center', format: ENTRY_FORMAT }),
  inputPalier: style({
    background: INPUT_GROUND,
    align: 'center',
    bold: true,
    size: 12,
    format: ENTRY_FORMAT,
  }),
  /** As many characters as people like: one line of them, whatever the height of the row. */
  inputClipped: style({ background: INPUT_GROUND, wrap: 'clip' }),
  inputTop: style({ background: INPUT_GROUND, vertical: 'top', size: 9 }),
  bar: style({ color: '#2f5fb3', wrap: false }),
  total: style({ background: '#f1f3f6', bold: true, wrap: false }),
  totalLabel: style({ background: '#f1f3f6', color: MUTED, size: 9 }),
  totalScale: style({ background: '#f1f3f6', color: LINK, size: 9, align: 'right', wrap: false }),
  totalCentered: style({ background: '#f1f3f6', bold: true, align: 'center' }),
} as const;

type PillarStyle = `${'band' | 'tint' | 'mark' | 'name' | 'figures'}-${PillarId}`;
export type StyleName = keyof typeof NAMED | PillarStyle;

/** On a pillar's tint: what stands centred, what leads elsewhere, and figures at the right end of a line. */
const ON_TINT: Readonly<Record<string, Partial<Style>>> = {
  mark: { align: 'center' },
  name: { underline: true, wrap: false, bold: false },
  figures: { align: 'right', wrap: false },
};

/** The style of that name: the fixed ones, and for each pillar a strong band, a light tint and what stands on it. */
export function styleOf(name: StyleName): Style {
  if (name in NAMED) return NAMED[name as keyof typeof NAMED];
  const [ground = '', ...rest] = name.split('-');
  const { strong, tint } = PILLAR_COLORS[rest.join('-') as PillarId];
  return ground === 'band'
    ? style({ background: strong, color: WHITE, bold: true, wrap: false })
    : style({ background: tint, color: strong, bold: true, ...ON_TINT[ground] });
}
