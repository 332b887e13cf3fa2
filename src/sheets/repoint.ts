import { type Renames, repointed } from '../workbook/grid/sheet-references';
import type { FoundSheet } from './find-sheets';

/** Rows, from 0, whose formula changes, those that follow each other together. */
function runsOfChanges(
  before: readonly string[],
  after: readonly string[],
): [first: number, count: number][] {
  const runs: [number, number][] = [];
  for (const [row, formula] of after.entries()) {
    if (formula === before[row]) continue;
    const last = runs[runs.length - 1];
    if (last && last[0] + last[1] === row) last[1] += 1;
    else runs.push([row, 1]);
  }
  return runs;
}

/**
 * Makes the formulas of the user's own sheets point to other sheets of ours: deleting a sheet would turn those that
 * name it into #REF!, for good. Writes those cells only, and nothing where no formula names our sheets.
 */
export function repointSheets(sheets: readonly FoundSheet[], renames: Renames): void {
  for (const { sheet } of renames.size === 0 ? [] : sheets) {
    const formulas = sheet.getDataRange().getFormulas();
    for (const column of (formulas[0] ?? []).keys()) {
      const before = formulas.map((row) => row[column] ?? '');
      const after = before.map((formula) => repointed(formula, renames));
      for (const [first, count] of runsOfChanges(before, after))
        sheet
          .getRange(first + 1, column + 1, count, 1)
          .setFormulas(after.slice(first, first + count).map((formula) => [formula]));
    }
  }
}
