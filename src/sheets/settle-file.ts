import { MARKER_CELL, MARKER_CORNER, markerIn } from '../workbook/copy-marker';
import { inputCells } from '../workbook/inputs';
import { putBack } from './copy-file';
import { deleteSheet, type Roles, readRoles, topLeft } from './find-sheets';
import { withDocumentLock } from './lock';
import { readTable } from './read-sheet';
import { reapplyProtections } from './reapply-protections';
import { readRegistry } from './registry';
import { keepKnown, readStore, type Store } from './stash';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const isSettled = ({ isKnown, stash }: Store) => isKnown && stash === null;

/** Takes away all that people typed in a copy that is to be a blank model. */
function empty(file: Spreadsheet, { live, kept }: Roles): void {
  for (const { sheet } of kept) deleteSheet(file, sheet);
  for (const kind of ['grid', 'welcome', 'perspectives'] as const) {
    const sheet = live.get(kind);
    if (!sheet) continue;
    const table = readTable(sheet);
    // The marker goes last: a run that dies before that begins again.
    const typed = inputCells(kind, table).filter((cell) => cell !== MARKER_CELL);
    if (typed.length > 0) sheet.getRangeList(typed).clearContent();
    sheet.getDataRange().clearNote();
  }
}

/**
 * A copy that is opened for the first time: sheets are protected again, since Google copies no list of editors; one that
 * we made drops its emptied Communes sheet, and all entries when it is to be a model. A copy made by hand keeps all it
 * holds.
 */
function finishCopy(file: Spreadsheet, id: string): void {
  const roles = readRoles(file);
  const [welcome, communes] = [roles.live.get('welcome'), roles.live.get('communes')];
  const marker = welcome ? markerIn(topLeft(welcome, MARKER_CORNER.rows, MARKER_CORNER.columns)) : null;
  if (marker && marker.source !== id) {
    if (marker.kind === 'model') empty(file, roles);
    if (communes && readRegistry(communes).communes.length === 0) deleteSheet(file, communes);
  }
  if (reapplyProtections(file) === 0) return;
  if (marker) welcome?.getRange(MARKER_CELL).clearContent();
  SpreadsheetApp.flush();
  keepKnown();
}

/**
 * Puts right what a copy left: in the file that was copied, when the run died; in the copy, when it is opened. Two calls
 * when there is nothing to do, and false then. The caller holds the document lock.
 */
export function settle(file: Spreadsheet): boolean {
  const read = readStore();
  if (isSettled(read)) return false;
  const id = file.getId();
  // Properties that came with a copy would bring it another file's register.
  if (read.stash?.file === id) {
    const { live } = readRoles(file);
    putBack(file, read.stash, { welcome: live.get('welcome'), communes: live.get('communes') });
  } else finishCopy(file, id);
  return true;
}

/** The same, for callers without the lock: it is taken only when there is something to do. */
export function settleFile(file: Spreadsheet): void {
  if (!isSettled(readStore())) withDocumentLock(() => settle(file));
}
