import type { AnyKind, SheetKind } from '../workbook/description';
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
import {
  candidates,
  deleteSheet,
  type FoundSheet,
  isMadeHere,
  listSheets,
  namesOf,
  renameSheet,
} from './find-sheets';
import { holdsSomething } from './read-sheet';
import { repointSheets } from './repoint';
import { readSheetIds } from './sheet-ids';

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
 * Ends or undoes what a generation that crashed left behind. A sheet built beside is dropped while the one in use is still
 * there, and takes its place when it is not: it then holds all that was typed. Only a sheet that the add-on made, by its
 * id, or an empty one is ever dropped: a tab's name and its A1 are anybody's to write.
 */
export function recover(spreadsheet: Spreadsheet, sheets = listSheets(spreadsheet)): FoundSheet[] {
  const staged = sheets.filter(isStaged);
  if (staged.length === 0) return sheets;
  renameKept(sheets);
  const ids = readSheetIds();
  const dropped: FoundSheet[] = [];
  const raised: [FoundSheet, AnyKind][] = [];
  const back = new Map<string, string>();
  for (const found of staged) {
    const kind = stagedKind(found.name);
    if (kind === null) continue;
    const isOurs = isMadeHere(ids, kind, found);
    const used = candidates(sheets, kind).find(
      (other) => ids[kind] === undefined || isMadeHere(ids, kind, other),
    );
    if (found.kind === null && !holdsSomething(found)) dropped.push(found);
    else if (used && isOurs) {
      dropped.push(found);
      back.set(found.name, used.name);
    } else if (!used && (isOurs || found.kind === kind)) raised.push([found, kind]);
  }
  // Ours too: a sheet that took its place already, or is about to, may hold comments that read those which go.
  repointSheets(
    sheets.filter((found) => found.hasCells && !dropped.includes(found)),
    back,
  );
  for (const { sheet } of dropped) deleteSheet(spreadsheet, sheet);
  for (const [{ sheet }, kind] of raised) renameSheet(sheet, newName(kind, namesOf(listSheets(spreadsheet))));
  return listSheets(spreadsheet);
}
