import { type AnyKind, type CompanionKind, NEW_SHEET, type SheetDescription } from '../workbook/description';
import type { Followed } from '../workbook/grid/carried-rows';
import { hasLeftovers } from '../workbook/grid/leftovers';
import { resembles } from '../workbook/grid/resemblance';
import { freeName, keptName, newName, stagedKind, stagingName } from '../workbook/sheet-names';
import {
  candidates,
  type FoundSheet,
  forgetSheets,
  insertSheet,
  isMadeHere,
  listSheets,
  namesOf,
  noteWritten,
  renameSheet,
} from './find-sheets';
import { dressTab } from './insert-tabs';
import { keepAside } from './keep-aside';
import { holdsSomething, readSheet, type SheetContent } from './read-sheet';
import { keepSheetIds, readSheetIds, type SheetIds } from './sheet-ids';
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
  /** Name of the copy in which what people added to it is kept. */
  readonly kept: string | null;
}

interface Ways {
  /** Takes away what was not typed, where more than formulas is not. */
  readonly typedIn?: (content: SheetContent) => SheetContent;
  /** The choices made on rows whose witnesses contradict each other; a sheet that is not as described is then kept aside. */
  readonly followed?: readonly Followed[];
}

/** Keeps a sheet as it is in a copy under a name of its own, which is returned. */
function keepCopy(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  content: SheetContent,
  description: SheetDescription,
  followed: readonly Followed[],
): string {
  const name = freeName(keptName(sheet.getName()), namesOf(listSheets(spreadsheet)));
  const copy = sheet.copyTo(spreadsheet);
  forgetSheets();
  return keepAside(copy, content, description, name, { followed });
}

/** What stood beyond the description, where people had inserted rows or columns, is ours twice. */
function clearBeyond(sheet: Sheet, { values }: SheetContent, { rows }: SheetDescription): void {
  const [height, width] = [values.length, Math.max(0, ...values.map((cells) => cells.length))];
  const [above, left] = [rows.length, Math.max(...rows.map((cells) => cells.length))];
  if (height > above) sheet.getRange(above + 1, 1, height - above, Math.max(width, left)).clearContent();
  if (width > left) sheet.getRange(1, left + 1, above, width - left).clearContent();
}

/**
 * A sheet that a run which died was making: it is written again, with all that was put in it meanwhile. A name is
 * anybody's to give: it is one that was made here, or has nothing in it.
 */
function unfinished(sheets: readonly FoundSheet[], kind: AnyKind, ids: SheetIds): Sheet | undefined {
  return sheets.find(
    (found) => stagedKind(found.name) === kind && (isMadeHere(ids, kind, found) || !holdsSomething(found)),
  )?.sheet;
}

/**
 * Makes a companion sheet, or writes an existing one again in its place: layout, lists and protection come back, and
 * all that its description carries over stays. One in which people added columns or texts of their own is left as it
 * is, or kept aside where choices were made. Values are written by one call, so that a run that dies leaves the former
 * ones or the new ones. The caller holds the document lock.
 */
export function prepareCompanion(
  spreadsheet: Spreadsheet,
  kind: CompanionKind,
  describe: Describe,
  { typedIn = (content) => content, followed }: Ways = {},
): Prepared {
  const sheets = listSheets(spreadsheet);
  const ids = readSheetIds();
  let blank: SheetDescription | null = null;
  const read = (found: FoundSheet) => {
    const content = readSheet(found.sheet);
    if (isMadeHere(ids, kind, found)) return { found, content };
    blank ??= describe(null);
    return resembles(content, blank) ? { found, content } : null;
  };
  let used: ReturnType<typeof read> = null;
  for (const found of candidates(sheets, kind)) used ??= read(found);
  const live = used?.found.sheet;
  const former = live ?? unfinished(sheets, kind, ids);
  const content = used?.content ?? (former ? readSheet(former) : null);
  const description = describe(content);
  const sheet =
    former ?? insertSheet(spreadsheet, freeName(stagingName(kind), namesOf(sheets)), sheets.length);
  // Before anything is written, so that the next run finishes it should this one die.
  if (!former) keepSheetIds({ ...ids, [kind]: [sheet.getSheetId()] });
  const isOwn = content !== null && hasLeftovers(typedIn(content), content.notes, description, followed);
  if (isOwn && live && !followed) return { sheet, former: content, written: false, kept: null };
  const kept = isOwn && live && followed ? keepCopy(spreadsheet, live, content, description, followed) : null;
  // A strict list would refuse what people typed.
  if (former) sheet.getDataRange().clearDataValidations();
  const size = former ? { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() } : NEW_SHEET;
  sheetWriter()(sheet, description, size);
  if (content) clearBeyond(sheet, content, description);
  dressTab(sheet, description);
  const { chart } = description;
  if (chart && sheet.getCharts().length === 0) insertRadar(sheet, sheet, chart);
  noteWritten(sheet);
  if (!live) renameSheet(sheet, newName(kind, namesOf(sheets)));
  return { sheet, former: content, written: true, kept };
}
