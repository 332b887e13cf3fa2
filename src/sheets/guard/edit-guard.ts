import type { RawCell } from '../../position/raw-cell';
import { type Block, parseBlock } from '../../workbook/addresses';
import type { RowPlace } from '../../workbook/grid/row-place';
import { COVERED, editMessage, type RefusedCell } from '../../workbook/guard/guard-messages';
import {
  coversRows,
  type FilledPlace,
  guardedSheet,
  rowPlace,
  runsOf,
  touchedColumns,
} from '../../workbook/guard/guarded-sheet';
import { type Arrangement, arrange, type BelowBlock, type PastedCell } from '../../workbook/guard/paste';
import { toRaw } from '../cell-values';
import { contentAt, type Edit, guardRun } from './guarded-run';
import { putBackFixed } from './put-back';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/** Rows and columns of a grid, inserted ones included: an edit beyond is none of ours. */
const MAX_ROWS = 2000;
const MAX_COLUMNS = 60;

/** Rows read below a block beyond those of the criteria that it needs: titles, totals, and some of people's own. */
const ROWS_BETWEEN = 12;

function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

/**
 * Reads back what an edit put into the entry cells, normalises it by R1 and refuses the rest (onEdit).
 * Leaves after three service calls when the edit touches none of them (five for whole rows or columns).
 * `e.value` only tells typing from pasting: it is absent from a paste, even of one cell.
 */
export function guardEdit(event: EditEvent): void {
  const edited = parseBlock(event.range.getA1Notation());
  if (edited.row > MAX_ROWS || edited.column > MAX_COLUMNS) return;
  const sheet = event.range.getSheet();
  const isOpen = !Number.isFinite(edited.lastRow) || !Number.isFinite(edited.lastColumn);
  const lastRow = Math.min(MAX_ROWS, isOpen ? sheet.getLastRow() : edited.lastRow);
  const lastColumn = Math.min(MAX_COLUMNS, isOpen ? sheet.getLastColumn() : edited.lastColumn);
  // A whole column was cleared, and the sheet is empty.
  if (lastRow < edited.row || lastColumn < edited.column) return;
  const values = sheet.getSheetValues(1, 1, lastRow, lastColumn);
  const guarded = guardedSheet(
    values.map((row) => row.map((value) => toRaw(value))),
    edited,
  );
  if (!guarded) return;
  const block = { ...edited, lastRow, lastColumn };
  const covered = coversRows(guarded, block) && event.value === undefined && isFilled(values, block);
  if (covered) event.source.toast(COVERED.text, COVERED.title, COVERED.seconds);
  const touched = touchedColumns(guarded, block);
  if (touched.length === 0) return;
  const range = once(() =>
    isOpen
      ? sheet.getRange(block.row, block.column, lastRow - block.row + 1, lastColumn - block.column + 1)
      : event.range,
  );
  guard(
    {
      event,
      sheet,
      guarded,
      block,
      values,
      how: {
        typed: event.value,
        // Google gives the former value of a typed cell, and none where there was none.
        former: event.value === undefined && event.oldValue === undefined ? undefined : toRaw(event.oldValue),
      },
      formulas: once(() => range().getFormulas()),
      shown: once(() => range().getDisplayValues()),
    },
    touched,
  );
}

/** True for a paste, false for cells that were erased. */
function isFilled(values: readonly (readonly unknown[])[], { row, column }: Block): boolean {
  return values.slice(row - 1).some((cells) => cells.slice(column - 1).some((value) => value !== ''));
}

function guard(edit: Edit, touched: readonly FilledPlace[]): void {
  const { block, guarded, values, event, how } = edit;
  const places = Array.from({ length: block.lastRow - block.row + 1 }, (_, index) => {
    const row = block.row + index;
    return rowPlace(
      guarded,
      row,
      (values[row - 1] ?? []).map((value) => toRaw(value)),
    );
  });
  const below: RowPlace[] = [];
  const arrangement = isComment(edit, touched, places)
    ? IN_PLACE
    : arrangementOf(edit, touched, places, below);
  const rows = [...places, ...below];
  const refused = touched.flatMap((column) => guardColumn(edit, column, rows, arrangement));
  const putBack = how.typed === undefined ? putBackFixed(edit, rows, arrangement.kind === 'inPlace') : 0;
  const message = editMessage(arrangement, refused, putBack);
  if (message) event.source.toast(message.text, message.title, message.seconds);
}

const IN_PLACE: Arrangement = { kind: 'inPlace' };

/** Comments that stand on no title nor total are right as they are: the edit is worth no further call. */
function isComment(
  { block, values }: Edit,
  touched: readonly FilledPlace[],
  rows: readonly RowPlace[],
): boolean {
  const [only, ...others] = touched;
  if (only?.column !== 'comment' || others.length > 0) return false;
  return rows.every(
    ({ kind }, index) =>
      kind === 'criterion' || kind === 'other' || values[block.row + index - 1]?.[only.place - 1] === '',
  );
}

/** Values of some rows, fewer where the sheet ends before. */
function rowsFrom(sheet: Sheet, first: number, count: number, width: number): unknown[][] {
  try {
    return sheet.getSheetValues(first, 1, count, width);
  } catch {
    const left = sheet.getMaxRows() - first + 1;
    return left > 0 ? sheet.getSheetValues(first, 1, Math.min(left, count), width) : [];
  }
}

/** Where the rows of the block belong; what is read of the rows below it goes to `below`. */
function arrangementOf(
  edit: Edit,
  touched: readonly FilledPlace[],
  rows: readonly RowPlace[],
  below: RowPlace[],
): Arrangement {
  const { block, values, guarded, sheet } = edit;
  if (rows.length < 2) return IN_PLACE;
  const cells = (place: number) => rows.map((_, index) => contentAt(edit, block.row + index, place));
  const beside = guarded.places?.descriptor ?? 0;
  const readBelow = (criteria: number): BelowBlock => {
    const first = block.lastRow + 1;
    const read = rowsFrom(sheet, first, criteria + ROWS_BETWEEN, block.lastColumn);
    const raws = read.map((row) => row.map((value) => toRaw(value)));
    below.push(...raws.map((row, index) => rowPlace(guarded, first + index, row)));
    const plain = (raw: RawCell): PastedCell => ({ raw, formula: '' });
    return {
      rows: below,
      cells: touched.map(({ place }) => raws.map((row) => plain(row[place - 1] ?? ''))),
    };
  };
  return arrange(
    {
      rows,
      columns: touched.map(({ column, place }) => ({
        column,
        cells: cells(place),
        above: { raw: toRaw(values[block.row - 2]?.[place - 1]), formula: '' },
      })),
      beside: beside > block.column && beside <= block.lastColumn ? cells(beside) : [],
      isPlain: guarded.places === null,
    },
    readBelow,
  );
}

/** The cells of a column that the edit concerns, in runs without a gap. */
function guardColumn(
  edit: Edit,
  filled: FilledPlace,
  rows: readonly RowPlace[],
  arrangement: Arrangement,
): RefusedCell[] {
  // Whatever people write as a comment stays where they put it, on a total row too.
  if (filled.column === 'comment' && arrangement.kind === 'inPlace') return [];
  const { block } = edit;
  const height = arrangement.kind === 'aligned' ? arrangement.sources.length : block.lastRow - block.row + 1;
  const ours = rows
    .slice(0, height)
    .flatMap(({ kind }, index) => (kind === 'other' ? [] : [block.row + index]));
  return runsOf(ours).flatMap((run) => guardRun(edit, filled, run, rows, arrangement));
}
