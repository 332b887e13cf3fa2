import { PARTNERS, partnersSheet } from '../workbook/partners-sheet';
import { perspectiveContent } from '../workbook/perspective-table';
import { perspectivesSheet } from '../workbook/perspectives-sheet';
import { readRegister } from '../workbook/register';
import { COMPANION_KINDS } from '../workbook/sheet-names';
import { prepareCompanion } from './companion';
import { deleteSheet, listSheets, liveSheets, readRoles } from './find-sheets';
import { generateWorkbook } from './generate';
import { readTable } from './read-sheet';
import { keepPending } from './settle-file';
import { chooseNames } from './staging';
import { keepText, keptText } from './stash';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Kept with the document once the full copy is made, so that a run that dies makes no second one. */
const PROPERTY = 'vidage';

/** Title of the full copy that is made first. */
export function beforeEmptyingTitle(title: string): string {
  return `${title} – avant vidage`;
}

/**
 * Makes a blank model of this file: answers, notes, texts beside our tables, entries of Regards, duplicates and former
 * sheets all go; descriptors, contacts and people's own sheets stay. A full copy is made first. Can be run again at any
 * point. The caller has asked the person, and holds the document lock.
 */
export function emptyModel(file: Spreadsheet): void {
  if (keptText(PROPERTY) === null) {
    file.copy(beforeEmptyingTitle(file.getName()));
    keepText(PROPERTY, 'copie faite');
  }
  const { live, kept, doubles } = readRoles(file);
  const [partners, perspectives] = [live.get('partners'), live.get('perspectives')];
  const contacts = partners ? readRegister(readTable(partners), PARTNERS) : [];
  const names = perspectives ? perspectiveContent(readTable(perspectives), []).names : [];
  generateWorkbook(file, 'any', [], { emptied: true });
  for (const { sheet } of [...kept, ...doubles]) deleteSheet(file, sheet);
  for (const kind of COMPANION_KINDS) {
    const sheet = live.get(kind);
    if (sheet) deleteSheet(file, sheet);
  }
  if (partners)
    prepareCompanion(file, 'partners', (former) =>
      partnersSheet(former ? readRegister(former, PARTNERS) : contacts),
    );
  if (perspectives) {
    const sheets = listSheets(file);
    const grid = chooseNames(sheets, liveSheets(sheets));
    prepareCompanion(file, 'perspectives', () =>
      perspectivesSheet(grid, { names, notes: [], entries: new Map() }),
    );
  }
  keepText(PROPERTY, null);
  keepPending(null);
}
