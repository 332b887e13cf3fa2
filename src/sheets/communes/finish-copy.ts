import type { Referent } from '../../communes/invitation';
import { MARKER_CELL, MARKER_CORNER, markerIn, TEMPLATE_TITLE } from '../../workbook/copy-marker';
import { deleteSheet, readRoles, topLeft } from '../find-sheets';
import { nameExport } from '../grid/export-name';
import { ascii, keepKnown, keepText, keptText } from '../kept-texts';
import { withDocumentLock } from '../lock';
import { holdsSomething } from '../read-sheet';
import { mendProtections } from '../sharing/reapply-protections';
import { findCommunesTable, isBlankCommunesTable } from './commune-lines';
import { putBack } from './copy-file';
import { readStore, type Store, setBrokenAside } from './stash';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const isFinished = ({ isKnown, stash, isBroken }: Store) => isKnown && stash === null && !isBroken;

/**
 * What only a person can settle, kept until a menu item tells it: a copy made to be a blank template still holds its answers;
 * what was put away during a copy cannot be read.
 */
export type Pending = 'template' | 'broken';

const PROPERTY = 'question';

/** What the last `finishIfCopy` of this run left to a person. */
export function pendingOf(): Pending | null {
  const text = keptText(PROPERTY);
  return text === 'template' || text === 'broken' ? text : null;
}

/** The caller holds the document lock. */
export function keepPending(pending: Pending | null): void {
  keepText(PROPERTY, pending);
}

const REFERENT = 'referent';

/** As Google calls it in the languages of the stand-in. */
const FIRST_TAB = /^(Feuille|Sheet) ?1$/;

/** Whom this copy is for, until somebody invited them or said not to. */
export function pendingReferent(): Referent | null {
  try {
    return JSON.parse(keptText(REFERENT) ?? 'null') as Referent | null;
  } catch {
    return null;
  }
}

/** The caller holds the document lock. */
export function forgetReferent(): void {
  keepText(REFERENT, null);
}

/** `left`: only the owner may set the protections of this copy, and finishes it when they open it. */
export type Finished = 'done' | 'left';

/**
 * A copy that is opened for the first time: sheets are protected again, since Google copies no list of editors, and the
 * emptied Communes sheet of one that we made goes when nothing at all is left in it. Nothing is emptied here: the text that
 * says what the copy is stands in a cell, which an editor of the source may have written.
 */
function finishCopy(file: Spreadsheet, id: string): Finished {
  const { communesTable, roles } = findCommunesTable(readRoles(file));
  const welcome = roles.live.get('welcome');
  const marker = welcome ? markerIn(topLeft(welcome, MARKER_CORNER.rows, MARKER_CORNER.columns)) : null;
  const isCopy = marker !== null && marker.source !== id;
  if (isCopy && communesTable && isBlankCommunesTable(communesTable)) deleteSheet(file, communesTable.sheet);
  // The tab that Google puts into every new file, where nobody ever put anything in it.
  const first = isCopy ? roles.own.find(({ name }) => FIRST_TAB.test(name)) : undefined;
  if (first && !holdsSomething(first)) deleteSheet(file, first.sheet);
  const { sheets, left } = mendProtections(file);
  if (sheets === 0) return left ? 'left' : 'done';
  // Before the marker goes: a run that dies in between still asks.
  if (isCopy && marker.kind === 'template' && file.getName().startsWith(TEMPLATE_TITLE))
    keepPending('template');
  if (marker) welcome?.getRange(MARKER_CELL).clearContent();
  const data = roles.live.get('data');
  // Whoever edits the source may have made the name lead elsewhere.
  if (data) nameExport(file, data);
  SpreadsheetApp.flush();
  const referent = isCopy ? marker.referent : null;
  keepKnown(referent ? { [REFERENT]: ascii(JSON.stringify(referent)) } : {});
  return 'done';
}

/** Nobody knows any more what Communes held: it stays as it stands, and the person is told. */
function giveUpBroken(file: Spreadsheet): void {
  const { live } = readRoles(file);
  live.get('welcome')?.getRange(MARKER_CELL).clearContent();
  keepPending('broken');
  setBrokenAside();
}

/**
 * Puts right what a copy left: in the file that was copied, when the run died; in the copy, when it is opened. Two calls
 * when there is nothing to do. The caller holds the document lock.
 */
export function finishIfCopy(file: Spreadsheet): Finished {
  const read = readStore();
  if (isFinished(read)) return 'done';
  const id = file.getId();
  // Properties that came with a copy would bring it another file's register.
  if (read.stash?.file === id) {
    const { communesTable, roles } = findCommunesTable(readRoles(file));
    putBack(file, read.stash, { welcome: roles.live.get('welcome'), communes: communesTable?.sheet });
    return 'done';
  }
  if (read.isBroken) giveUpBroken(file);
  return !read.isKnown || read.stash ? finishCopy(file, id) : 'done';
}

/** Runs a job under the document lock, on a file where nothing is left to put right: a copy is protected first. */
export function onFinishedFile<T>(job: (file: Spreadsheet) => T, inUse?: Spreadsheet): T {
  return withDocumentLock(() => {
    const file = inUse ?? SpreadsheetApp.getActiveSpreadsheet();
    finishIfCopy(file);
    return job(file);
  });
}

/** `finishIfCopy` for callers without the lock: it is taken only when there is something to do. */
export function finishFile(file: Spreadsheet): Finished {
  return isFinished(readStore()) ? 'done' : withDocumentLock(() => finishIfCopy(file));
}
