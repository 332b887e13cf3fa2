/** From a cell's style to what the browser draws. Google lets fills cover the gridlines; so does this. */
import type { SheetView, StyleView } from '../wire/protocol';
import type { Spot } from './blocks';
import { cellAt } from './moves';

const GRIDLINE = '#e1e3e6';
const PLAIN: StyleView = {};
const POINT = 4 / 3;

export function styleAt(sheet: SheetView, spot: Spot): StyleView {
  const { style } = cellAt(sheet, spot);
  return (style === undefined ? undefined : sheet.styles[style]) ?? PLAIN;
}

/** The style of the cell's box. `last` is the lower right cell of a merged block: its neighbours decide the borders. */
export function boxStyle(sheet: SheetView, spot: Spot, last: Spot): Record<string, string> {
  const style = styleAt(sheet, spot);
  const line = style.background ?? (sheet.gridlines ? GRIDLINE : 'transparent');
  const edge = styleAt(sheet, last);
  const right =
    edge.borders?.[1] ?? styleAt(sheet, { row: last.row, column: last.column + 1 }).borders?.[3] ?? line;
  const bottom =
    edge.borders?.[2] ?? styleAt(sheet, { row: last.row + 1, column: last.column }).borders?.[0] ?? line;
  const box: Record<string, string> = { borderRightColor: right, borderBottomColor: bottom };
  if (style.background) {
    box.backgroundColor = style.background;
  }
  if (style.vertical) {
    box.verticalAlign = style.vertical;
  }
  const inner: string[] = [];
  if (style.borders?.[0] && spot.row === 1) {
    inner.push(`inset 0 1px ${style.borders[0]}`);
  }
  if (style.borders?.[3] && spot.column === 1) {
    inner.push(`inset 1px 0 ${style.borders[3]}`);
  }
  if (inner.length > 0) {
    box.boxShadow = inner.join(', ');
  }
  return box;
}

export function textStyle(style: StyleView): Record<string, string> {
  const css: Record<string, string> = {};
  if (style.color) {
    css.color = style.color;
  }
  if (style.bold) {
    css.fontWeight = '700';
  }
  if (style.italic) {
    css.fontStyle = 'italic';
  }
  if (style.underline) {
    css.textDecoration = 'underline';
  }
  if (style.size) {
    css.fontSize = `${style.size * POINT}px`;
  }
  if (style.horizontal) {
    css.textAlign = style.horizontal;
  }
  if (style.wrap) {
    css.whiteSpace = 'pre-wrap';
    css.overflowWrap = 'break-word';
  }
  return css;
}

let ruler: CanvasRenderingContext2D | null = null;

function textWidth(text: string, style: StyleView): number {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (!ruler) {
    return 0;
  }
  const size = (style.size ?? 10) * POINT;
  ruler.font = `${style.italic ? 'italic ' : ''}${style.bold ? '700 ' : ''}${size}px Arial, "Liberation Sans", sans-serif`;
  return ruler.measureText(text).width;
}

interface Spill {
  /** Empty cells on the right that the text runs over. */
  readonly cells: number;
  readonly width: number;
  /** Pixels of it on the left of the cell. */
  readonly before: number;
}

/** How far an unwrapped text runs over its empty neighbours: those after it, those before it where it stands on the right. */
export function spill(sheet: SheetView, spot: Spot): Spill | null {
  const { text } = cellAt(sheet, spot);
  const style = styleAt(sheet, spot);
  const own = sheet.columns[spot.column - 1] ?? 0;
  if (style.wrap || style.clip || text === '' || style.horizontal === 'center') {
    return null;
  }
  const needed = textWidth(text, style) + 8;
  if (style.horizontal === 'right') {
    return spillBefore(sheet, spot, needed);
  }
  let width = own;
  let cells = 0;
  const end = spot.column <= sheet.frozenColumns ? sheet.frozenColumns : sheet.columns.length;
  for (let column = spot.column + 1; column <= end && width < needed; column += 1) {
    const next = cellAt(sheet, { row: spot.row, column });
    if (next.text !== '' || next.choices) {
      break;
    }
    width += sheet.columns[column - 1] ?? 0;
    cells += 1;
  }
  return cells > 0 ? { cells, width, before: 0 } : null;
}

function spillBefore(sheet: SheetView, { row, column }: Spot, needed: number): Spill | null {
  const own = sheet.columns[column - 1] ?? 0;
  const first = column <= sheet.frozenColumns ? 1 : sheet.frozenColumns + 1;
  let before = 0;
  for (let next = column - 1; next >= first && own + before < needed; next -= 1) {
    const { text, choices } = cellAt(sheet, { row, column: next });
    if (text !== '' || choices) {
      break;
    }
    before += sheet.columns[next - 1] ?? 0;
  }
  return before > 0 ? { cells: 0, width: own + before, before } : null;
}
