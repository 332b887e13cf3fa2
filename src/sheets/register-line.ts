import type { Places } from '../workbook/find-columns';
import { toWritten } from './cell-values';

/** Writes texts on one line of a register, each in its column; a column that is gone is left out. */
export function writeOnLine<Id extends string>(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  places: Places<Id>,
  row: number,
  texts: Readonly<Partial<Record<Id, string>>>,
): void {
  for (const [column, text] of Object.entries(texts) as [Id, string][])
    if (places[column] > 0) sheet.getRange(row, places[column]).setValue(toWritten(text));
}
