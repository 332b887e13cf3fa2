import { EXPORT_CELLS, EXPORT_NAME } from '../../workbook/grid/data-layout';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** True where the name leads to the export row of that sheet. */
export function isExportNamed(spreadsheet: Spreadsheet, data: Sheet): boolean {
  const range = spreadsheet.getRangeByName(EXPORT_NAME);
  const right = data.getRange(EXPORT_CELLS).getA1Notation();
  return range?.getA1Notation() === right && range.getSheet().getSheetId() === data.getSheetId();
}

/** Gives the export row the name by which other files find it, whatever people call the Données sheet. */
export function nameExport(spreadsheet: Spreadsheet, data: Sheet): void {
  spreadsheet.setNamedRange(EXPORT_NAME, data.getRange(EXPORT_CELLS));
}
