import { EXPORT_TITLES } from '../../workbook/grid/data-layout';
import { FIELDS } from '../../workbook/grid/fields';
import { findSheet, topLeft } from '../find-sheets';

/** The fields of Accueil, as the export row of Données gives them; empty where that sheet is gone. */
export function readFields(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): Readonly<Record<string, string>> {
  const sheet = findSheet(spreadsheet, 'data');
  const [, titles = [], values = []] = sheet ? topLeft(sheet, 3, EXPORT_TITLES.length) : [];
  return Object.fromEntries(FIELDS.map(({ key }) => [key, String(values[titles.indexOf(key)] ?? '')]));
}
