import type { Places } from '../workbook/find-columns';
import { toWritten } from './cell-values';

/** Writes texts on one line of a register, each in its column, those side by side by one call; a column that is gone is left out. */
export function writeOnLine<Id extends string>(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  places: Places<Id>,
  row: number,
  texts: Readonly<Partial<Record<Id, string>>>,
): void {
  const cells = (Object.entries(texts) as [Id, string][])
    .filter(([column]) => places[column] > 0)
    .sort(([a], [b]) => places[a] - places[b]);
  const runs: [Id, string][][] = [];
  for (const cell of cells) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && places[last[0]] === places[cell[0]] - 1) run.push(cell);
    else runs.push([cell]);
  }
  for (const run of runs) {
    const first = run[0] ? places[run[0][0]] : 0;
    sheet.getRange(row, first, 1, run.length).setValues([run.map(([, text]) => toWritten(text))]);
  }
}
