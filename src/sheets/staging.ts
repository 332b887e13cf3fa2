import type { SheetKind } from '../workbook/description';
import {
  freeName,
  isGridKind,
  keptName,
  newName,
  SHEET_KINDS,
  SHEET_TITLES,
  type SheetNames,
  stagedKind,
  stagingName,
} from '../workbook/sheet-names';
import { deleteSheet, type FoundSheet, listSheets, liveSheet, namesOf, renameSheet } from './find-sheets';
import { repointSheets } from './repoint';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const forEachKind = (name: (kind: SheetKind) => string) =>
  Object.fromEntries(SHEET_KINDS.map((kind) => [kind, name(kind)])) as unknown as SheetNames;

/** Names under which the sheets are built, beside the ones in use. */
export function stagingNames(sheets: readonly FoundSheet[]): SheetNames {
  return forEachKind((kind) => freeName(stagingName(kind), namesOf(sheets)));
}

/** The names that the sheets will bear: those in use, else ours, else ours with « (SPPE) ». */
export function chooseNames(
  sheets: readonly FoundSheet[],
  live: ReadonlyMap<SheetKind, FoundSheet>,
): SheetNames {
  return forEachKind((kind) => live.get(kind)?.name ?? newName(kind, namesOf(sheets)));
}

/** A sheet that a generation was building. A companion being made is finished by whoever makes it again. */
function isStaged({ name }: FoundSheet): boolean {
  const kind = stagedKind(name);
  return kind !== null && isGridKind(kind);
}

/** A former sheet that was about to be set aside gives its name up. */
function renameKept(sheets: readonly FoundSheet[]): void {
  const unfinished = sheets.filter(({ kept, name }) => kept && Object.values(SHEET_TITLES).includes(name));
  for (const { sheet, name } of unfinished) renameSheet(sheet, freeName(keptName(name), namesOf(sheets)));
}

/**
 * Ends or undoes what a generation that crashed left behind. A sheet built beside is dropped while the one
 * in use is still there, and takes its place when it is not: it then holds all that was typed.
 */
export function recover(spreadsheet: Spreadsheet, found = listSheets(spreadsheet)): FoundSheet[] {
  const sheets = found;
  const staged = sheets.filter(isStaged);
  if (staged.length === 0) return sheets;
  renameKept(sheets);
  /** The name of the sheet in use for which this one was built. */
  const inUse = (found: FoundSheet) =>
    isStaged(found) && found.kind ? liveSheet(sheets, found.kind)?.name : undefined;
  const back = sheets.flatMap((found) => {
    const name = inUse(found);
    return name === undefined ? [] : [[found.name, name] as const];
  });
  // Ours too: a sheet that took its place already, or is about to, may hold comments that read those which go.
  const staying = sheets.filter((found) => found.hasCells && inUse(found) === undefined);
  repointSheets(staying, new Map(back));
  for (const found of staged) {
    const { sheet, kind } = found;
    // Without the meta text, only an empty tab is surely ours: one that was inserted and not yet written.
    if (kind === null && sheet.getLastRow() > 0) continue;
    if (kind === null || inUse(found) !== undefined) deleteSheet(spreadsheet, sheet);
    else renameSheet(sheet, newName(kind, namesOf(sheets)));
  }
  return listSheets(spreadsheet);
}
