import { COMMUNES } from '../../workbook/communes/communes-sheet';
import type { SheetDescription } from '../../workbook/description';
import { leftovers } from '../../workbook/grid/leftovers';
import { resembles } from '../../workbook/grid/resemblance';
import { inputCells } from '../../workbook/inputs';
import { describeRegister, readRegister } from '../../workbook/register';
import { PARTNERS, partnersSheet } from '../../workbook/sharing/partners-sheet';
import { perspectiveContent } from '../../workbook/sharing/perspective-table';
import { NO_PERSPECTIVES, perspectivesSheet } from '../../workbook/sharing/perspectives-sheet';
import type { Table } from '../../workbook/table';
import { prepareCompanion } from '../companion';
import { deleteSheet, listSheets, liveSheets, readRoles } from '../find-sheets';
import { generateWorkbook } from '../grid/generate';
import { readTable, readWhole } from '../read-sheet';
import { chooseNames } from '../staging';
import { keepPending } from './finish-copy';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Title of the full copy that is made first; with the time, since an emptying that died makes one more. */
export function beforeEmptyingTitle(file: Spreadsheet): string {
  const time = Utilities.formatDate(new Date(), file.getSpreadsheetTimeZone(), "dd/MM/yyyy HH'h'mm");
  return `${file.getName()} – avant vidage, ${time}`;
}

/** Takes away all that the description does not hold, notes included. */
function strip(sheet: Sheet, describe: (table: Table) => SheetDescription): void {
  const read = readWhole(sheet);
  const cells = leftovers(read, read.notes, describe(read));
  if (cells.length === 0) return;
  sheet.getRangeList(cells).clearContent();
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).clearNote();
}

/** What the columns of Regards are called, with nothing under it. */
const columnsOnly = (table: Table) => ({ ...perspectiveContent(table), notes: [], entries: new Map() });

/**
 * Makes a blank template of this file: answers, notes, texts beside our tables, entries of Regards, duplicates and former
 * sheets all go; descriptors, contacts and people's own sheets stay. A full copy is made first, under that title: again when
 * a run died, since people may have typed meanwhile. Can be run again at any point. The caller has asked the person, and
 * holds the document lock.
 */
export function emptyTemplate(file: Spreadsheet, copyTitle: string): void {
  file.copy(copyTitle);
  const { live, kept, doubles } = readRoles(file);
  generateWorkbook(file, [], { emptied: true });
  for (const { sheet } of [...kept, ...doubles]) deleteSheet(file, sheet);
  /** One that shows little of ours is people's own, whatever its A1 says. */
  const ours = (sheet: Sheet | undefined, blank: SheetDescription) =>
    sheet && resembles(readTable(sheet), blank) ? sheet : null;
  const communes = ours(live.get('communes'), describeRegister(COMMUNES, []));
  if (communes) deleteSheet(file, communes);
  const partners = ours(live.get('partners'), partnersSheet([]));
  if (partners) {
    strip(partners, (table) => partnersSheet(readRegister(table, PARTNERS)));
    prepareCompanion(file, 'partners', (former) =>
      partnersSheet(former ? readRegister(former, PARTNERS) : []),
    );
  }
  const sheets = listSheets(file);
  const names = chooseNames(sheets, liveSheets(sheets));
  const perspectives = ours(live.get('perspectives'), perspectivesSheet(names, NO_PERSPECTIVES));
  if (perspectives) {
    const typed = inputCells('perspectives', readTable(perspectives));
    if (typed.length > 0) perspectives.getRangeList(typed).clearContent();
    strip(perspectives, (table) => perspectivesSheet(names, columnsOnly(table)));
    prepareCompanion(file, 'perspectives', (former) =>
      perspectivesSheet(names, former ? columnsOnly(former) : NO_PERSPECTIVES),
    );
  }
  keepPending(null);
}
