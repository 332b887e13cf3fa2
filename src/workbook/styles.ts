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
  readonly wrap: boolean;
  /** Number format, `@` for plain text. */
  readonly format: string;
  /** Draws a hairline under the cell. */
  readonly ruled: boolean;
}

const INK = '#202733';
const MUTED = '#5a6472';
const WHITE = '#ffffff';
/** Cells that people fill: told from the rest by their ground, and by a frame that stands out from it and from white. */
const INPUT_GROUND = '#fff8df';
export const INPUT_FRAME = '#7f8999';
export const RULE_COLOR = '#c9cfd8';

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
  size: 10,
  align: 'left',
  vertical: 'middle',
  wrap: true,
  format: 'General',
  ruled: false,
};

const style = (changes: Partial<Style>): Style => ({ ...PLAIN, ...changes });

const NAMED = {
  plain: PLAIN,
  meta: style({ color: MUTED, size: 8, wrap: false }),
  title: style({ size: 18, bold: true, color: '#23406f', wrap: false }),
  subtitle: style({ size: 10, color: MUTED, wrap: false }),
  heading: style({ size: 13, bold: true, color: '#23406f', wrap: false }),
  header: style({ background: '#23406f', color: WHITE, bold: true, align: 'center' }),
  headerLeft: style({ background: '#23406f', color: WHITE, bold: true }),
  ruled: style({ ruled: true }),
  label: style({ bold: true, ruled: true }),
  muted: style({ color: MUTED, size: 9, ruled: true }),
  /** One line: an address would break anywhere. */
  mutedLine: style({ color: MUTED, size: 9, ruled: true, wrap: false }),
  line: style({ wrap: false }),
  /** Several lines of text over the columns to its right. */
  reading: style({ wrap: false, vertical: 'top' }),
  note: style({ color: MUTED, italic: true, wrap: false }),
  centered: style({ align: 'center', ruled: true }),
  plainCentered: style({ align: 'center' }),
  number: style({ align: 'center', bold: true, color: MUTED, ruled: true }),
  decimal: style({ align: 'center', bold: true, ruled: true, format: '0.0' }),
  mean: style({ align: 'center', bold: true, size: 12, ruled: true, format: '0.0' }),
  input: style({ background: INPUT_GROUND, ruled: true }),
  /** One line, whatever its length: a name of 5,000 characters must not push its own label away. */
  inputText: style({ background: INPUT_GROUND, ruled: true, format: '@', wrap: false }),
  /** Several lines of text that must stay text: « 1, 7 » is no number. */
  inputWrapped: style({ background: INPUT_GROUND, ruled: true, format: '@' }),
  inputBold: style({ background: INPUT_GROUND, ruled: true, bold: true }),
  inputNumber: style({ background: INPUT_GROUND, ruled: true, format: '#,##0' }),
  inputDate: style({ background: INPUT_GROUND, ruled: true, format: 'dd/mm/yyyy' }),
  inputCentered: style({ background: INPUT_GROUND, ruled: true, align: 'center', format: ENTRY_FORMAT }),
  inputPalier: style({
    background: INPUT_GROUND,
    ruled: true,
    align: 'center',
    bold: true,
    size: 12,
    format: ENTRY_FORMAT,
  }),
  inputTop: style({ background: INPUT_GROUND, ruled: true, vertical: 'top' }),
  bar: style({ color: '#2f5fb3', wrap: false, ruled: true }),
  total: style({ background: '#f1f3f6', bold: true, wrap: false }),
  totalCentered: style({ background: '#f1f3f6', bold: true, align: 'center' }),
} as const;

type PillarStyle = `${'band' | 'tint' | 'mark'}-${PillarId}`;
export type StyleName = keyof typeof NAMED | PillarStyle;

/** The style of that name: the fixed ones, and for each pillar a strong band, a light tint, and a centred tint. */
export function styleOf(name: StyleName): Style {
  if (name in NAMED) return NAMED[name as keyof typeof NAMED];
  const [ground, ...rest] = name.split('-');
  const colors = PILLAR_COLORS[rest.join('-') as PillarId];
  return ground === 'band'
    ? style({ background: colors.strong, color: WHITE, bold: true, wrap: false })
    : style({
        background: colors.tint,
        color: colors.strong,
        bold: true,
        ruled: true,
        align: ground === 'mark' ? 'center' : 'left',
      });
}
