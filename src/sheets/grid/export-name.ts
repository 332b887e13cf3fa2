import { EXPORT_CELLS, EXPORT_NAME } from '../../workbook/grid/data-sheet';

/** Gives the export row the name by which other files find it, whatever people call the Données sheet. */
export function nameExport(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  data: GoogleAppsScript.Spreadsheet.Sheet,
): void {
  spreadsheet.setNamedRange(EXPORT_NAME, data.getRange(EXPORT_CELLS));
}
