import type { Answer } from '../../position/answer';
import { ANSWER_RULES, GUARDED_COLUMNS, type GuardedColumn } from '../../workbook/grid/answer-rules';
import { ANSWER_COLUMNS, type AnswerColumn } from '../../workbook/grid/content';
import { titleOf } from '../../workbook/grid/grid-columns';
import {
  answerAt,
  type ColumnPlaces,
  gridColumns,
  type ReadRow,
  type RowFault,
  readRows,
  rowOf,
  rowToWrite,
} from '../../workbook/grid/grid-table';
import { withoutRefusal } from '../../workbook/grid/judge-cell';
import { type CellBlock, type CellToWrite, rectangles } from '../../workbook/rectangles';
import { ENTRY_FORMAT } from '../../workbook/styles';
import type { Notes } from '../../workbook/table';
import { cellText, type Table } from '../../workbook/table';
import { toWritten } from '../cell-values';
import { findSheet } from '../find-sheets';
import { findNoted, type NotedSheet, readTable } from '../read-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** `from`: the text that the cell showed to whoever decided; where it holds another by now, nothing is written. */
export interface FieldChange {
  readonly from?: string;
  readonly to: string;
}

/** Fields to write on a criterion's row; absent ones stay. */
export type Change = Readonly<Partial<Record<AnswerColumn, FieldChange>>>;

/** Why a change was not made. */
export type NotSaved =
  | { readonly kind: 'no-grid' | RowFault }
  /** Title of a column that is gone. */
  | { readonly kind: 'column-missing'; readonly title: string }
  /** A cell no longer holds what the change started from. */
  | { readonly kind: 'conflict'; readonly current: string };

/** `row`: where the change was made. */
export type WriteOutcome = { readonly kind: 'row'; readonly row: number } | NotSaved;
export type SaveOutcome = { readonly kind: 'saved'; readonly answer: Answer } | NotSaved;

/** Line ends differ between a browser's text box and a cell; the text is the same. */
const sameText = (a: string, b: string) => a.replace(/\r\n?/g, '\n') === b.replace(/\r\n?/g, '\n');

const isGuarded = (column: AnswerColumn): column is GuardedColumn =>
  (GUARDED_COLUMNS as readonly string[]).includes(column);

function writtenOf(column: AnswerColumn, text: string): string | number | boolean {
  return toWritten(isGuarded(column) ? (ANSWER_RULES[column].read(text, '') ?? '') : text);
}

/** Where a change goes, or why it cannot be made. */
function placeOf(
  table: Table,
  places: ColumnPlaces,
  rows: readonly ReadRow[],
  { criterion, change }: CriterionChange,
): WriteOutcome {
  const place = rowToWrite(rows, criterion);
  if (place.kind !== 'row') return place;
  const changed = ANSWER_COLUMNS.filter((column) => change[column] !== undefined);
  const gone = changed.find((column) => places[column] === 0);
  if (gone) return { kind: 'column-missing', title: titleOf(gone) };
  for (const column of changed) {
    const { from, to } = change[column] ?? { to: '' };
    const current = cellText(table, place.row, places[column]);
    if (from !== undefined && !sameText(current, from) && !sameText(current, to))
      return { kind: 'conflict', current };
  }
  return place;
}

/** Refusals told in the notes of these cells are settled: the rest of each note stays. */
function settleNotes(sheet: Sheet, cells: readonly CellToWrite[], notes: Notes): void {
  for (const { row, column } of cells) {
    const note = notes[row - 1]?.[column - 1] ?? '';
    if (withoutRefusal(note) !== note) sheet.getRange(row, column).setNote(withoutRefusal(note));
  }
}

/** Writes these cells and no other, neighbours in one call. */
function writeCells(sheet: Sheet, guarded: readonly CellToWrite[], free: readonly CellToWrite[]): void {
  const listOf = (blocks: readonly CellBlock[]) => sheet.getRangeList(blocks.map(({ address }) => address));
  const blocks = rectangles([...guarded, ...free]);
  if (blocks.length === 0) return;
  const list = listOf(blocks);
  const ranges = list.getRanges();
  // A format that a date left there would show the palier as a day of 1900.
  const formatted = rectangles(guarded);
  const [first] = formatted;
  const only = formatted.length === 1 ? blocks.findIndex(({ address }) => address === first?.address) : -1;
  const alone = ranges[only];
  if (alone) alone.setNumberFormat(ENTRY_FORMAT);
  else if (first) (free.length === 0 ? list : listOf(formatted)).setNumberFormat(ENTRY_FORMAT);
  for (const [index, { values }] of blocks.entries()) ranges[index]?.setValues(values);
}

/** A change to make on the row of a criterion. */
export interface CriterionChange {
  readonly criterion: number;
  readonly change: Change;
}

function writeAll({ sheet, table }: NotedSheet, changes: readonly CriterionChange[]): WriteOutcome[] {
  const places = gridColumns(table.values);
  const rows = readRows(table);
  const outcomes = changes.map((change) => placeOf(table, places, rows, change));
  const cellsOf = (isWanted: (column: AnswerColumn) => boolean) =>
    changes.flatMap(({ change }, index): CellToWrite[] => {
      const place = outcomes[index];
      if (place?.kind !== 'row') return [];
      return ANSWER_COLUMNS.filter(isWanted).flatMap((column) => {
        const to = change[column]?.to;
        return to === undefined
          ? []
          : [{ row: place.row, column: places[column], value: writtenOf(column, to) }];
      });
    });
  const guarded = cellsOf(isGuarded);
  writeCells(
    sheet,
    guarded,
    cellsOf((column) => !isGuarded(column)),
  );
  settleNotes(sheet, guarded, table.notes);
  return outcomes;
}

/**
 * Writes answers on their criteria's rows, wherever those stand; each change is made whole or not at all. A criterion
 * has one change at most. Gives the outcomes in the order of the changes. The caller holds the document lock.
 */
export function writeAnswers(spreadsheet: Spreadsheet, changes: readonly CriterionChange[]): WriteOutcome[] {
  const grid = findNoted(spreadsheet, 'grid');
  return grid ? writeAll(grid, changes) : changes.map(() => ({ kind: 'no-grid' }));
}

/** Writes one answer in the same way, and reads it back. */
export function writeAnswer(spreadsheet: Spreadsheet, criterion: number, change: Change): SaveOutcome {
  const grid = findNoted(spreadsheet, 'grid');
  if (!grid) return { kind: 'no-grid' };
  const [outcome] = writeAll(grid, [{ criterion, change }]);
  if (outcome?.kind !== 'row') return outcome ?? { kind: 'row-missing' };
  const after = readTable(grid.sheet);
  return { kind: 'saved', answer: answerAt(after, gridColumns(after.values), outcome.row) };
}

/** Selects a criterion's palier cell, and gives what keeps it from being found; null when nothing does. */
export function selectCriterion(spreadsheet: Spreadsheet, criterion: number): 'no-grid' | RowFault | null {
  const sheet = findSheet(spreadsheet, 'grid');
  if (!sheet) return 'no-grid';
  const table = readTable(sheet);
  const places = gridColumns(table.values);
  const rows = readRows(table);
  const place = rowOf(rows, criterion);
  // Of several rows, the first is shown; a row whose texts say another criterion is none of its own.
  const found = place.kind === 'row-doubled' ? rows.find(({ number }) => number === criterion) : undefined;
  const row = place.kind === 'row' ? place.row : found?.row;
  if (row === undefined) return place.kind === 'row' ? null : place.kind;
  // Where the column is gone, the row itself.
  sheet.getRange(row, places.entry || 1).activate();
  return null;
}
