import type { SheetKind } from '../workbook/description';
import { recognise, SHEET_TITLES, stagedKind } from '../workbook/sheet-names';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface FoundSheet {
  readonly sheet: Sheet;
  readonly name: string;
  /** Place among the tabs, from 0. */
  readonly index: number;
  /** Null for a sheet that is none of ours. */
  readonly kind: SheetKind | null;
  /** Built beside the one it will replace, by a generation that has not ended. */
  readonly staged: boolean;
}

/**
 * The first rows and columns of a sheet, empty where it is too small to be ours. Any other error goes on: taking
 * a passing failure of Google for « not ours » would set aside what people typed.
 */
export function topLeft(sheet: Sheet, rows: number, columns: number): unknown[][] {
  try {
    return sheet.getSheetValues(1, 1, rows, columns);
  } catch (error) {
    if (sheet.getMaxRows() >= rows && sheet.getMaxColumns() >= columns) throw error;
    return [];
  }
}

const corner = (sheet: Sheet) => topLeft(sheet, 2, 2);

/** Every sheet of the file, ours told from the user's. */
export function listSheets(spreadsheet: Spreadsheet): FoundSheet[] {
  return spreadsheet.getSheets().map((sheet, index) => {
    const name = sheet.getName();
    const staged = stagedKind(name);
    const usual = staged ? SHEET_TITLES[staged] : name;
    return { sheet, name, index, kind: recognise(usual, corner(sheet)), staged: staged !== null };
  });
}

/** The sheet in use of that kind: of several, the one that bears the usual name, else the first tab. */
export function liveSheet(
  sheets: readonly FoundSheet[],
  kind: SheetKind,
  title: string,
): FoundSheet | undefined {
  const candidates = sheets.filter((found) => found.kind === kind && !found.staged);
  return candidates.find((found) => found.name === title) ?? candidates[0];
}

/** The first sheet of that kind, without reading the others: for the calls that run often. */
export function findSheet(spreadsheet: Spreadsheet, kind: SheetKind, title: string): Sheet | null {
  const named = spreadsheet.getSheetByName(title);
  if (named && recognise(title, corner(named)) === kind) return named;
  return liveSheet(listSheets(spreadsheet), kind, title)?.sheet ?? null;
}
