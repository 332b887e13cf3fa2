import { PALIERS } from '../../src/guide/guide';
import { NEW_SHEET, type SheetDescription } from '../../src/workbook/description';
import { DESCRIPTOR_COLUMNS, GRID_COLUMNS } from '../../src/workbook/grid/grid-columns';
import { type Style, styleOf } from '../../src/workbook/styles';

/**
 * A file gives the height of its rows: LibreOffice and Excel do not all measure wrapped texts as they open one. Widths are
 * those of Arial, in thousandths of its size, near enough to count lines.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[iîïjl'’|.,:;! \u00a0]/, 280],
  [/[ft()[\]-]/, 330],
  [/[mwMW@%—…]/, 880],
  [/[A-ZÀ-Ý«»■□●○&+=]/, 690],
];
const USUAL = 556;
const BOLD = 1.08;

const PIXELS_PER_POINT = 96 / 72;
/** Of a size, between two lines; and what a cell leaves around its text, in pixels. */
const LEADING = 1.22;
const PADDING = 6;

/** As in a new sheet of Google's, in points. */
export const ROW_HEIGHT = 15.75;
/** Excel refuses more. */
const HIGHEST = 409;

const letterWidth = (letter: string) => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL;

function textWidth(text: string, { size, bold }: Style): number {
  const thousandths = Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0);
  return (thousandths / 1000) * size * PIXELS_PER_POINT * (bold ? BOLD : 1);
}

/** Lines that a text takes in a column of that many pixels. */
export function lineCount(text: string, style: Style, width: number): number {
  const paragraphs = text.split('\n');
  const room = width - PADDING;
  const space = textWidth(' ', style);
  return paragraphs.reduce((lines, paragraph) => {
    let [here, used] = [1, 0];
    for (const word of paragraph.split(' ')) {
      const wide = textWidth(word, style);
      if (used > 0 && used + space + wide > room) {
        here += 1;
        used = 0;
      }
      used += (used > 0 ? space : 0) + wide;
      here += Math.max(0, Math.ceil(used / room) - 1);
      used = used > room ? used % room : used;
    }
    return lines + here;
  }, 0);
}

/** Columns that people see, from the first. */
export function lastVisible({ columnWidths, rows, hiddenBlocks = [] }: SheetDescription): number {
  const width = Math.max(columnWidths.length, ...rows.map((row) => row.length));
  const hidden = (column: number) =>
    hiddenBlocks.some(({ first, count }) => column >= first && column < first + count);
  for (let column = width; column > 1; column -= 1) if (!hidden(column)) return column;
  return 1;
}

/**
 * Pixels from a column to the last one that people see, for a text that runs over them: it ends its row and does not wrap. Null
 * for another one, and where it fits on one line of the cell.
 */
export function roomToRun(
  description: SheetDescription,
  row: number,
  column: number,
  text: string,
): number | null {
  const cells = description.rows[row - 1] ?? [];
  const cell = cells[column - 1];
  const last = lastVisible(description);
  if (!cell || styleOf(cell.style).wrap || column !== cells.length || column >= last) return null;
  const room = description.columnWidths.slice(column - 1, last).reduce((sum, width) => sum + width, 0);
  return text.includes('\n') || textWidth(text, styleOf(cell.style)) > room - PADDING ? room : null;
}

/** What the cells of a sheet show; rows and columns from 1. */
export type Shown = (row: number, column: number) => string;

/**
 * The longest text that each criterion's cell of the Grille may come to show: a height does not follow what a formula gives.
 */
export function longestDescriptors(descriptors: SheetDescription, shown: Shown): ReadonlyMap<string, string> {
  const first = DESCRIPTOR_COLUMNS.number('palier0');
  return new Map(
    descriptors.rows.map((_, index) => {
      const texts = PALIERS.map((palier) => shown(index + 1, first + palier));
      return [shown(index + 1, 1), texts.reduce((one, other) => (other.length > one.length ? other : one))];
    }),
  );
}

/** The height of a row in points, all its texts being read. */
export function rowHeight(
  description: SheetDescription,
  row: number,
  shown: Shown,
  longest: ReadonlyMap<string, string>,
): number {
  const { kind, rows, columnWidths } = description;
  const heights = (rows[row - 1] ?? []).map((cell, index) => {
    const style = styleOf(cell.style);
    const isDescriptor = kind === 'grid' && index + 1 === GRID_COLUMNS.number('descriptor');
    const texts = [shown(row, index + 1), (isDescriptor && longest.get(shown(row, 1))) || ''];
    const room = roomToRun(description, row, index + 1, texts[0] ?? '');
    const isOneLine = room === null && !style.wrap && !texts[0]?.includes('\n');
    const width = room ?? columnWidths[index] ?? NEW_SHEET.columnWidth;
    const lines = isOneLine ? 1 : Math.max(...texts.map((text) => lineCount(text, style, width)));
    return lines * style.size * LEADING + PADDING / PIXELS_PER_POINT;
  });
  return Math.min(HIGHEST, Math.max(ROW_HEIGHT, ...heights.map((height) => Math.ceil(height))));
}
