/** From the engine's styles to those of the page, each told once. */
import type { CellValue } from '../engine/cell-value';
import type { CellStyle } from '../engine/engine';
import type { StyleView } from './wire/protocol';

const DEFAULT_SIZE = 10;
const LINK = '#1155cc';
const HORIZONTAL = { left: 'left', center: 'center', right: 'right' } as const;
const VERTICAL = { top: 'top', center: 'middle', bottom: 'bottom' } as const;

/** Gives each different style a number and keeps them in order. */
export class StyleBook {
  readonly styles: StyleView[] = [];
  private readonly numbers = new Map<string, number>();

  /** Undefined for the plain style. */
  number(style: StyleView): number | undefined {
    const key = JSON.stringify(style);
    if (key === '{}') {
      return undefined;
    }
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.styles.push(style) - 1;
      this.numbers.set(key, number);
    }
    return number;
  }
}

type Border = CellStyle['border']['top'];

function lineColour(border: Border): string | null {
  return border ? (colour(border.color) ?? '#000000') : null;
}

/** Colours of a theme come as pairs; the host writes none. */
function colour(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function styleView(style: CellStyle, value: CellValue, isLink: boolean): StyleView {
  const { font, fill, border, alignment } = style;
  const background = colour(fill.color);
  const ink = colour(font.color)?.toLowerCase();
  const borders = [border.top, border.right, border.bottom, border.left].map(lineColour);
  const isClipped = alignment?.horizontal === 'fill';
  const horizontal = horizontalOf(isClipped ? undefined : alignment?.horizontal, value);
  const vertical = alignment && VERTICAL[alignment.vertical as keyof typeof VERTICAL];
  return {
    ...(background && background.toLowerCase() !== '#ffffff' ? { background } : {}),
    ...(isLink ? { color: LINK, underline: true } : ink && ink !== '#000000' ? { color: ink } : {}),
    ...(font.b ? { bold: true } : {}),
    ...(font.i ? { italic: true } : {}),
    ...(font.u ? { underline: true } : {}),
    ...(font.sz === DEFAULT_SIZE ? {} : { size: font.sz }),
    ...(horizontal && horizontal !== 'left' ? { horizontal } : {}),
    ...(vertical && vertical !== 'bottom' ? { vertical } : {}),
    ...(alignment?.wrap_text ? { wrap: true } : {}),
    ...(isClipped ? { clip: true } : {}),
    ...(borders.some((side) => side !== null) ? { borders } : {}),
  };
}

/** Without an alignment of their own, numbers stand on the right and booleans in the middle. */
function horizontalOf(chosen: string | undefined, value: CellValue): StyleView['horizontal'] {
  const own = chosen && HORIZONTAL[chosen as keyof typeof HORIZONTAL];
  if (own) {
    return own;
  }
  return typeof value === 'number' ? 'right' : typeof value === 'boolean' ? 'center' : 'left';
}
