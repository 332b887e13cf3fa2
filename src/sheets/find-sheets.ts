import type { AnyKind, SheetKind } from '../workbook/description';
import {
  isGridKind,
  isTaken,
  KEPT_TEXT,
  newName,
  recognise,
  SHEET_KINDS,
  SHEET_TITLES,
  stagedKind,
} from '../workbook/sheet-names';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface FoundSheet {
  readonly sheet: Sheet;
  readonly name: string;
  /** Place among the tabs, from 0. */
  readonly index: number;
  /** Null for a sheet that is none of ours. */
  readonly kind: AnyKind | null;
  /** A former sheet of ours, kept for what people had added to it. */
  readonly kept: boolean;
  /** Built beside the one it will replace, by a generation that has not ended. */
  readonly staged: boolean;
  /** False for a tab without cells: a chart that was moved to its own sheet. */
  readonly hasCells: boolean;
}

const hasCells = (sheet: Sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID;

/**
 * The first rows and columns of a sheet, empty where it is too small to be ours, null where it has no cells. Any
 * other error goes on: taking a passing failure of Google for « not ours » would set aside what people typed.
 */
function topLeftOrNull(sheet: Sheet, rows: number, columns: number): unknown[][] | null {
  try {
    return sheet.getSheetValues(1, 1, rows, columns);
  } catch (error) {
    if (!hasCells(sheet)) return null;
    if (sheet.getMaxRows() >= rows && sheet.getMaxColumns() >= columns) throw error;
    return [];
  }
}

/** The first rows and columns of a sheet, empty where it is too small to be ours or has no cells. */
export function topLeft(sheet: Sheet, rows: number, columns: number): unknown[][] {
  return topLeftOrNull(sheet, rows, columns) ?? [];
}

/** What tells our sheets from the others, as `recognise` takes it. */
const CORNER = { rows: 2, columns: 2 } as const;

/** Every sheet of the file, ours told from the user's. */
export function listSheets(spreadsheet: Spreadsheet): FoundSheet[] {
  return spreadsheet.getSheets().map((sheet, index) => {
    const name = sheet.getName();
    const staged = stagedKind(name);
    const usual = staged ? SHEET_TITLES[staged] : name;
    const corner = topLeftOrNull(sheet, CORNER.rows, CORNER.columns);
    return {
      sheet,
      name,
      index,
      kind: recognise(usual, corner ?? []),
      kept: corner?.[0]?.[0] === KEPT_TEXT,
      staged: staged !== null,
      hasCells: corner !== null,
    };
  });
}

export function namesOf(sheets: readonly FoundSheet[]): string[] {
  return sheets.map((found) => found.name);
}

/** Every sheet with cells that a generation does not make: the user's, those kept aside, the grid's companions. */
export function otherSheets(sheets: readonly FoundSheet[]): FoundSheet[] {
  return sheets.filter(({ kind, hasCells }) => hasCells && (kind === null || !isGridKind(kind)));
}

/** The sheet in use of that kind: of several, the one that bears the usual name, else the first tab. */
export function liveSheet(sheets: readonly FoundSheet[], kind: AnyKind): FoundSheet | undefined {
  const candidates = sheets.filter((found) => found.kind === kind && !found.staged);
  return candidates.find((found) => found.name === SHEET_TITLES[kind]) ?? candidates[0];
}

/** Usual names of sheets to be made that other sheets bear, each with the one that ours gets instead. */
export function takenNames(sheets: readonly FoundSheet[], kinds: readonly AnyKind[]): Map<string, string> {
  const missing = kinds.filter((kind) => !liveSheet(sheets, kind));
  const names = namesOf(sheets.filter((found) => !found.staged));
  const taken = missing.filter((kind) => isTaken(SHEET_TITLES[kind], names));
  return new Map(taken.map((kind) => [SHEET_TITLES[kind], newName(kind, names)]));
}

/** The sheets in use, by kind, in the order of `SHEET_KINDS`. */
export function liveSheets(sheets: readonly FoundSheet[]): Map<SheetKind, FoundSheet> {
  const live = new Map<SheetKind, FoundSheet>();
  for (const kind of SHEET_KINDS) {
    const found = liveSheet(sheets, kind);
    if (found) live.set(kind, found);
  }
  return live;
}

/** The sheets in use by kind, and the others. */
export interface Roles {
  readonly live: ReadonlyMap<AnyKind, Sheet>;
  readonly own: readonly Sheet[];
  /** Former sheets of ours. */
  readonly kept: readonly Sheet[];
}

/**
 * The same as `listSheets` in half its calls: A1 tells most sheets, and a name is asked for only where it does not, or
 * where two sheets are of one kind.
 */
export function readRoles(spreadsheet: Spreadsheet): Roles {
  const live = new Map<AnyKind, Sheet>();
  const [own, kept]: [Sheet[], Sheet[]] = [[], []];
  let isDoubled = false;
  for (const sheet of spreadsheet.getSheets()) {
    const corner = topLeft(sheet, CORNER.rows, CORNER.columns);
    const kind = recognise('', corner) ?? recognise(sheet.getName(), corner);
    if (corner[0]?.[0] === KEPT_TEXT) kept.push(sheet);
    else if (kind === null) own.push(sheet);
    else if (live.has(kind)) isDoubled = true;
    else live.set(kind, sheet);
  }
  const sheets = isDoubled ? listSheets(spreadsheet) : [];
  for (const kind of live.keys()) {
    const found = liveSheet(sheets, kind);
    if (found) live.set(kind, found.sheet);
  }
  return { live, own, kept };
}

/** The first sheet of that kind, without reading the others: for the calls that run often. */
export function findSheet(spreadsheet: Spreadsheet, kind: AnyKind): Sheet | null {
  const title = SHEET_TITLES[kind];
  const named = spreadsheet.getSheetByName(title);
  if (named && recognise(title, topLeft(named, CORNER.rows, CORNER.columns)) === kind) return named;
  return liveSheet(listSheets(spreadsheet), kind)?.sheet ?? null;
}
