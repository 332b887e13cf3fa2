import type { Answer } from '../position/answer';
import { ANSWER_RULES } from '../workbook/answer-rules';
import { ANSWER_COLUMNS } from '../workbook/content';
import { answerAt, cellAt, criterionRows, gridColumns } from '../workbook/grid-table';
import { withoutRefusal } from '../workbook/guard';
import { ENTRY_FORMAT } from '../workbook/styles';
import { toWritten } from './cell-values';
import { findSheet } from './find-sheets';
import { readTable } from './read-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Fields to write on a criterion's row; absent ones stay. */
export interface Change {
  readonly entry?: string;
  readonly target?: string;
  readonly carrier?: string;
  readonly comment?: { readonly from: string; readonly to: string };
}

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly answer: Answer }
  | { readonly kind: 'no-grid' | 'row-missing' | 'row-doubled' | 'column-missing' }
  /** The comment is no longer the one the change started from. */
  | { readonly kind: 'conflict'; readonly current: string };

/** Line ends differ between a browser's text box and a cell; the text is the same. */
const sameText = (a: string, b: string) => a.replace(/\r\n?/g, '\n') === b.replace(/\r\n?/g, '\n');

/** Writes an answer on its criterion's row, wherever that row stands. The caller holds the document lock. */
export function writeAnswer(spreadsheet: Spreadsheet, criterion: number, change: Change): SaveOutcome {
  const sheet = findSheet(spreadsheet, 'grid');
  if (!sheet) return { kind: 'no-grid' };
  const table = readTable(sheet);
  const places = gridColumns(table.values);
  const [found, ...others] = criterionRows(table, places).filter((row) => row.number === criterion);
  if (!found) return { kind: 'row-missing' };
  if (others.length > 0) return { kind: 'row-doubled' };
  const { row } = found;
  if (ANSWER_COLUMNS.some((column) => change[column] !== undefined && places[column] === 0))
    return { kind: 'column-missing' };

  const { comment } = change;
  if (comment) {
    const { raw, formula } = cellAt(table, row, places.comment);
    const current = formula === '' ? String(raw ?? '') : formula;
    if (!sameText(current, comment.from) && !sameText(current, comment.to))
      return { kind: 'conflict', current };
  }
  for (const column of ['entry', 'target', 'carrier'] as const) {
    const typed = change[column];
    if (typed === undefined) continue;
    const cell = sheet.getRange(row, places[column]);
    // A format that a date left there would show the palier as a day of 1900.
    cell.setNumberFormat(ENTRY_FORMAT).setValue(toWritten(ANSWER_RULES[column].read(typed, '') ?? ''));
    const note = cell.getNote();
    if (withoutRefusal(note) !== note) cell.setNote(withoutRefusal(note));
  }
  if (comment) sheet.getRange(row, places.comment).setValue(toWritten(comment.to));
  return { kind: 'saved', answer: answerAt(readTable(sheet), places, row) };
}

/** Selects a criterion's palier cell. False when its row is missing. */
export function selectCriterion(spreadsheet: Spreadsheet, criterion: number): boolean {
  const sheet = findSheet(spreadsheet, 'grid');
  if (!sheet) return false;
  const table = readTable(sheet);
  const places = gridColumns(table.values);
  const found = criterionRows(table, places).find((row) => row.number === criterion);
  if (!found) return false;
  // Where the column is gone, the row itself.
  sheet.getRange(found.row, places.entry || 1).activate();
  return true;
}
