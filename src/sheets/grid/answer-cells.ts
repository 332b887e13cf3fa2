import { CRITERIA } from '../../guide/guide';
import { ANSWER_COLUMNS, type AnswerColumn } from '../../workbook/grid/content';
import { gridColumns, type RowPlace, readRows, rowToWrite } from '../../workbook/grid/grid-table';
import { cellText } from '../../workbook/table';
import { findSheet } from '../find-sheets';
import { readTable } from '../read-sheet';
import { readStamp } from './grid-state';

/** A criterion's cells, as texts, and whether its row can be written. */
export interface AnswerCells extends Readonly<Record<AnswerColumn, string>> {
  readonly number: number;
  readonly place: RowPlace['kind'] | 'column-missing';
}

/** What the Grille holds for each criterion, empty where its row cannot be told; null when the file has none. */
export function readAnswerCells(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): { readonly commune: string; readonly criteria: readonly AnswerCells[] } | null {
  const sheet = findSheet(spreadsheet, 'grid');
  if (!sheet) return null;
  const table = readTable(sheet);
  const places = gridColumns(table.values);
  const rows = readRows(table);
  const isWhole = ANSWER_COLUMNS.every((column) => places[column] > 0);
  const criteria = CRITERIA.map(({ number }): AnswerCells => {
    const place = rowToWrite(rows, number);
    const text = (column: AnswerColumn) =>
      place.kind === 'row' ? cellText(table, place.row, places[column]) : '';
    return {
      number,
      place: place.kind === 'row' && !isWhole ? 'column-missing' : place.kind,
      entry: text('entry'),
      target: text('target'),
      carrier: text('carrier'),
      comment: text('comment'),
    };
  });
  return { commune: readStamp(spreadsheet).commune, criteria };
}
