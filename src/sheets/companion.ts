import { type AnyKind, type CompanionKind, NEW_SHEET, type SheetDescription } from '../workbook/description';
import { hasLeftovers } from '../workbook/leftovers';
import { newName, stagingName } from '../workbook/sheet-names';
import {
  type FoundSheet,
  insertSheet,
  listSheets,
  liveSheet,
  namesOf,
  noteWritten,
  renameSheet,
} from './find-sheets';
import { dressTab } from './insert-tabs';
import { readSheet, type SheetContent } from './read-sheet';
import { insertRadar, sheetWriter } from './write-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a companion must hold: its description, with what the sheet held as people left it, or with nothing. */
export type Describe = (former: SheetContent | null) => SheetDescription<CompanionKind>;

export interface Prepared {
  readonly sheet: Sheet;
  /** The sheet as it was, null where there was none. */
  readonly former: SheetContent | null;
  /** False for a sheet left as it is, for what people added to it. */
  readonly written: boolean;
}

/** A sheet that a run which died was making: it is written again, with all that was put in it meanwhile. */
function unfinished(sheets: readonly FoundSheet[], kind: AnyKind): Sheet | undefined {
  return sheets.find(({ name, staged }) => staged && name.startsWith(stagingName(kind)))?.sheet;
}

/**
 * Makes a companion sheet, or writes an existing one again in its place: layout, lists and protection come back, and
 * all that its description carries over stays. One in which people added columns or texts of their own is left as it
 * is; `typedIn` takes away what was not typed, where more than formulas is not. Values are written by one call, so that
 * a run that dies leaves the former ones or the new ones. The caller holds the document lock.
 */
export function prepareCompanion(
  spreadsheet: Spreadsheet,
  kind: CompanionKind,
  describe: Describe,
  typedIn: (content: SheetContent) => SheetContent = (content) => content,
): Prepared {
  const sheets = listSheets(spreadsheet);
  const live = liveSheet(sheets, kind)?.sheet;
  const former = live ?? unfinished(sheets, kind);
  const content = former ? readSheet(former) : null;
  const description = describe(content);
  const sheet = former ?? insertSheet(spreadsheet, stagingName(kind), sheets.length);
  const isOwn = content !== null && hasLeftovers(typedIn(content), content.notes, description);
  if (isOwn && live) return { sheet, former: content, written: false };
  // A strict list would refuse what people typed.
  if (former) sheet.getDataRange().clearDataValidations();
  const size = former ? { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() } : NEW_SHEET;
  sheetWriter()(sheet, description, size);
  dressTab(sheet, description);
  const { chart } = description;
  if (chart && sheet.getCharts().length === 0) insertRadar(sheet, sheet, chart);
  noteWritten(sheet);
  if (!live) renameSheet(sheet, newName(kind, namesOf(sheets)));
  return { sheet, former: content, written: true };
}
