import type { AnyKind, SheetKind } from '../workbook/description';
import {
  hasHeading,
  isTaken,
  KEPT_TEXT,
  newName,
  recognise,
  SHEET_KINDS,
  SHEET_TITLES,
  stagedKind,
} from '../workbook/sheet-names';

import { readSheetIds, type SheetIds } from './sheet-ids';

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
  /** The id that Google gave it, which nobody can choose. */
  readonly id: number;
  /** True where its first cells hold nothing. */
  readonly isBlankCorner: boolean;
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

/** A sheet of the file; each of its properties is read from Google once, when it is first needed. */
class ListedSheet implements FoundSheet {
  private knownName: string | null = null;
  private knownCorner: { readonly values: unknown[][] | null } | null = null;
  private knownId: number | null = null;

  constructor(
    readonly sheet: Sheet,
    public index: number,
  ) {}

  get name(): string {
    this.knownName ??= this.sheet.getName();
    return this.knownName;
  }

  get id(): number {
    this.knownId ??= this.sheet.getSheetId();
    return this.knownId;
  }

  private get corner(): unknown[][] | null {
    this.knownCorner ??= { values: topLeftOrNull(this.sheet, CORNER.rows, CORNER.columns) };
    return this.knownCorner.values;
  }

  /**
   * A cell that anybody may write proves nothing alone: with the text of A1 goes the heading, the usual name, or the id of
   * a sheet that the add-on made. The name and the id are asked for only where the first cells do not tell.
   */
  get kind(): AnyKind | null {
    const corner = this.corner ?? [];
    const said = recognise('', corner);
    if (said === null && !hasHeading(corner)) return null;
    if (said !== null && hasHeading(corner, said)) return said;
    const usual = this.staging ? SHEET_TITLES[this.staging] : this.name;
    if (said === null) return recognise(usual, corner);
    return usual === SHEET_TITLES[said] || isMadeHere(readSheetIds(), said, this) ? said : null;
  }

  get kept(): boolean {
    return this.corner?.[0]?.[0] === KEPT_TEXT;
  }

  private get staging(): AnyKind | null {
    return stagedKind(this.name);
  }

  get staged(): boolean {
    return this.staging !== null;
  }

  get hasCells(): boolean {
    return this.corner !== null;
  }

  get isBlankCorner(): boolean {
    return (this.corner ?? []).every((row) => row.every((value) => value === '' || value === null));
  }

  /** All of the sheet was read already. */
  knowCorner(values: unknown[][]): void {
    this.knownCorner = { values: values.slice(0, CORNER.rows).map((row) => row.slice(0, CORNER.columns)) };
  }

  rename(name: string): void {
    this.sheet.setName(name);
    this.knownName = name;
  }

  /** What the sheet holds has changed. */
  reread(): void {
    this.knownCorner = null;
  }
}

/** The listing of this run: Google evaluates the script again at each one. */
let listed: ListedSheet[] | null = null;

/** Other runs may have changed the tabs: the next look at them asks again. */
export function forgetSheets(): void {
  listed = null;
}

function listing(spreadsheet: Spreadsheet): ListedSheet[] {
  listed ??= spreadsheet.getSheets().map((sheet, index) => new ListedSheet(sheet, index));
  return listed;
}

/**
 * Every sheet of the file, ours told from the user's. They are listed once in a run, and again under the lock; whoever
 * inserts, deletes or renames a tab does it by the functions below, so that the list follows.
 */
export function listSheets(spreadsheet: Spreadsheet): FoundSheet[] {
  return [...listing(spreadsheet)];
}

function renumber(): void {
  for (const [index, found] of (listed ?? []).entries()) found.index = index;
}

/** Inserts a tab at that place, from 0; `template` as Google takes it. */
export function insertSheet(
  spreadsheet: Spreadsheet,
  name: string,
  index: number,
  options?: { template: Sheet },
): Sheet {
  const sheet = options
    ? spreadsheet.insertSheet(name, index, options)
    : spreadsheet.insertSheet(name, index);
  listed?.splice(index, 0, new ListedSheet(sheet, index));
  renumber();
  return sheet;
}

export function deleteSheet(spreadsheet: Spreadsheet, sheet: Sheet): void {
  spreadsheet.deleteSheet(sheet);
  if (listed) listed = listed.filter((found) => found.sheet !== sheet);
  renumber();
}

export function renameSheet(sheet: Sheet, name: string): void {
  const found = listed?.find((one) => one.sheet === sheet);
  if (found) found.rename(name);
  else sheet.setName(name);
}

/** Says what a sheet holds, so that its first cells are not read again. */
export function knowCorner(found: FoundSheet, values: unknown[][]): void {
  listed?.find((one) => one === found)?.knowCorner(values);
}

/** Says that a sheet was written, so that what it is will be read again. */
export function noteWritten(sheet: Sheet): void {
  listed?.find((one) => one.sheet === sheet)?.reread();
}

export function namesOf(sheets: readonly FoundSheet[]): string[] {
  return sheets.map((found) => found.name);
}

/** Every sheet with cells but those: the user's, those kept aside, the grid's companions, and the grid's duplicates. */
export function otherSheets(sheets: readonly FoundSheet[], ours: readonly FoundSheet[]): FoundSheet[] {
  return sheets.filter((found) => found.hasCells && !ours.includes(found));
}

/** Sheets that may be the one in use of that kind, the likeliest first. */
export function candidates(sheets: readonly FoundSheet[], kind: AnyKind): FoundSheet[] {
  const all = sheets.filter((found) => found.kind === kind && !found.staged);
  if (all.length < 2) return all;
  const ids = readSheetIds();
  const rank = (found: FoundSheet) =>
    isMadeHere(ids, kind, found) ? 0 : found.name === SHEET_TITLES[kind] ? 1 : 2;
  return all
    .map((found) => [rank(found), found] as const)
    .sort(([a], [b]) => a - b)
    .map(([, found]) => found);
}

/** The sheet in use of that kind: of several, the one that was made here, else that of the usual name, else the first tab. */
export function liveSheet(sheets: readonly FoundSheet[], kind: AnyKind): FoundSheet | undefined {
  return candidates(sheets, kind)[0];
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

/** Every sheet of the file: ours in use by kind, ours twice, kept aside, and people's own. */
export interface Roles {
  readonly all: readonly FoundSheet[];
  readonly live: ReadonlyMap<AnyKind, Sheet>;
  readonly own: readonly FoundSheet[];
  /** Former sheets of ours. */
  readonly kept: readonly FoundSheet[];
  /** Sheets that pass for ours beside the one in use: duplicates, and what a generation that died was building. */
  readonly doubles: readonly FoundSheet[];
}

export function readRoles(spreadsheet: Spreadsheet): Roles {
  const sheets = listSheets(spreadsheet);
  const live = new Map<AnyKind, Sheet>();
  const [own, kept, doubles]: [FoundSheet[], FoundSheet[], FoundSheet[]] = [[], [], []];
  for (const found of sheets) {
    const { kind } = found;
    if (found.kept) kept.push(found);
    else if (kind === null) own.push(found);
    else {
      const [, ...others] = sheets.filter((other) => other.kind === kind);
      const used = others.length === 0 ? found : liveSheet(sheets, kind);
      if (used === found) live.set(kind, found.sheet);
      else doubles.push(found);
    }
  }
  return { all: sheets, live, own, kept, doubles };
}

/** The sheet in use of that kind; without reading the others where its usual name tells, for the calls that run often. */
export function findSheet(spreadsheet: Spreadsheet, kind: AnyKind): Sheet | null {
  const title = SHEET_TITLES[kind];
  const named = listed ? null : spreadsheet.getSheetByName(title);
  if (named && recognise(title, topLeft(named, CORNER.rows, CORNER.columns)) === kind) return named;
  return liveSheet(listSheets(spreadsheet), kind)?.sheet ?? null;
}

/** True for a sheet that the add-on made as one of that kind. */
export function isMadeHere(ids: SheetIds, kind: AnyKind, found: FoundSheet): boolean {
  return ids[kind]?.includes(found.id) ?? false;
}
