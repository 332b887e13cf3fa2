import { PALIERS } from '../../src/guide/guide';
import { type AnyKind, NEW_SHEET, type SheetDescription } from '../../src/workbook/description';
import { type DataColumn, FEW_ROWS, FIRST_ROW } from '../../src/workbook/grid/data-layout';
import {
  DATA_COLUMNS,
  DESCRIPTOR_COLUMNS,
  GRID_COLUMNS,
  STEP_COLUMNS,
} from '../../src/workbook/grid/grid-columns';
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

/** What the formulas of a criterion's row may come to show, by the column they stand in. */
type Possible = (kind: AnyKind, column: number, criterion: string) => string;

const longest = (texts: readonly string[]) =>
  texts.reduce((one, other) => (other.length > one.length ? other : one), '');

/** A height does not follow what a formula gives: room is kept for the longest text, of any palier. */
export function possibleTexts(shownOn: (kind: AnyKind) => Shown): Possible {
  const [descriptors, data] = [shownOn('descriptors'), shownOn('data')];
  const rows = Array.from({ length: FEW_ROWS.last }, (_, index) => index + 1);
  const described = new Map(rows.map((row) => [descriptors(row, 1), row]));
  const descriptor = (criterion: string) =>
    longest(
      PALIERS.map((palier) =>
        descriptors(described.get(criterion) ?? 1, DESCRIPTOR_COLUMNS.number('palier0') + palier),
      ),
    );
  const known = (criterion: string, columns: readonly DataColumn[]) =>
    longest(columns.map((column) => data(FIRST_ROW + Number(criterion) - 1, DATA_COLUMNS.number(column))));
  const texts: Partial<Record<AnyKind, ReadonlyMap<number, (criterion: string) => string>>> = {
    grid: new Map([[GRID_COLUMNS.number('descriptor'), descriptor]]),
    steps: new Map([
      [STEP_COLUMNS.number('descriptor'), descriptor],
      [STEP_COLUMNS.number('advice'), (criterion) => known(criterion, ['help1', 'help2', 'help3'])],
      [STEP_COLUMNS.number('partners'), (criterion) => known(criterion, ['partners'])],
    ]),
  };
  return (kind, column, criterion) =>
    /^\d+$/.test(criterion) ? (texts[kind]?.get(column)?.(criterion) ?? '') : '';
}

/** The height of a row in points, all its texts being read. */
export function rowHeight(
  description: SheetDescription,
  row: number,
  shown: Shown,
  possible: Possible,
): number {
  const { kind, rows, columnWidths } = description;
  const heights = (rows[row - 1] ?? []).map((cell, index) => {
    const style = styleOf(cell.style);
    const texts = [shown(row, index + 1), possible(kind, index + 1, shown(row, 1))];
    const room = roomToRun(description, row, index + 1, texts[0] ?? '');
    const isOneLine = style.wrap === 'clip' || (room === null && !style.wrap && !texts[0]?.includes('\n'));
    const width = room ?? columnWidths[index] ?? NEW_SHEET.columnWidth;
    const lines = isOneLine ? 1 : Math.max(...texts.map((text) => lineCount(text, style, width)));
    return lines * style.size * LEADING + PADDING / PIXELS_PER_POINT;
  });
  return Math.min(HIGHEST, Math.max(ROW_HEIGHT, ...heights.map((height) => Math.ceil(height))));
}
