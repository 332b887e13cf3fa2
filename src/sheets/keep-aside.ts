import type { SheetDescription } from '../workbook/description';
import type { Followed } from '../workbook/grid/carried-rows';
import { ownFormulas } from '../workbook/grid/leftovers';
import { type Renames, repointed } from '../workbook/grid/sheet-references';
import { KEPT_HEAD } from '../workbook/sheet-names';
import { toWritten } from './cell-values';
import { noteWritten, renameSheet } from './find-sheets';
import type { SheetContent } from './read-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const KEPT_GROUND = '#eceef1';

/** Row 1, which is ours and hidden, comes out and says what the sheet is; its grey ground says the same. */
function markAsPast(sheet: Sheet): void {
  const all = sheet.getDataRange();
  sheet.clearConditionalFormatRules();
  all.setBackground(KEPT_GROUND).setFontColor('#202733');
  sheet.getRange('B1').setFontSize(12).setFontWeight('bold');
  sheet.showRows(1);
  sheet.setTabColor('#9aa3af');
}

/**
 * Keeps a former sheet under a name of its own, which is returned. Our formulas become the values they showed, those
 * that people added stay, and the meta text says that the sheet is ours no more. `followed` are the choices made on it.
 */
export function keepAside(
  sheet: Sheet,
  content: SheetContent,
  description: SheetDescription,
  name: string,
  {
    renames = new Map(),
    followed = [],
  }: { readonly renames?: Renames; readonly followed?: readonly Followed[] },
): string {
  const own = ownFormulas(content, description, followed);
  const values = content.values.map((row, index) =>
    row.map((value, column) => {
      if (index === 0 && column < KEPT_HEAD.length) return KEPT_HEAD[column] ?? '';
      const formula = content.formulas[index]?.[column] ?? '';
      if (formula === '') return toWritten(value ?? '');
      return own.has(`${index + 1} ${column + 1}`) ? toWritten(value ?? '') : repointed(formula, renames);
    }),
  );
  const range = sheet.getDataRange();
  range.clearDataValidations();
  range.setValues(values);
  noteWritten(sheet);
  renameSheet(sheet, name);
  markAsPast(sheet);
  return name;
}
