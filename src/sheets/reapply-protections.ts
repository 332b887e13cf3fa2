import type { AnyKind } from '../workbook/description';
import type { Table } from '../workbook/grid-table';
import { inputCells } from '../workbook/inputs';
import { invitationsOf, PARTNERS } from '../workbook/partners-sheet';
import { readRegister } from '../workbook/register';
import { COMPANION_KINDS } from '../workbook/sheet-names';
import { readAccess } from './access';
import { type FoundSheet, listSheets, liveSheet, liveSheets } from './find-sheets';
import { reopenColumns } from './perspectives';
import { newGuests, protectSheet } from './protect';
import { readTable } from './read-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Our sheets in use, the grid's and its companions. */
function ourSheets(sheets: readonly FoundSheet[]): [AnyKind, FoundSheet][] {
  // Whoever edits the file may carry on what Communes says.
  const companions = COMPANION_KINDS.filter((kind) => kind !== 'communes').flatMap(
    (kind): [AnyKind, FoundSheet][] => {
      const found = liveSheet(sheets, kind);
      return found ? [[kind, found]] : [];
    },
  );
  return [...liveSheets(sheets), ...companions];
}

/** Addresses of the partners who may fill a column, by the partner's name in lower case. */
function contributorsOf(spreadsheet: Spreadsheet, table: Table): Map<string, string> {
  const access = readAccess(spreadsheet);
  return new Map(
    invitationsOf(readRegister(table, PARTNERS))
      .filter(({ email, right }) => right === 'contribution' && access.get(email) === 'editor')
      .map(({ name, email }) => [name.toLowerCase(), email]),
  );
}

/** Protects our sheets again, as after a copy of the file, which loses who may edit what. Returns how many were found. */
export function reapplyProtections(spreadsheet: Spreadsheet): number {
  const ours = ourSheets(listSheets(spreadsheet));
  const guests = newGuests();
  let contributors = new Map<string, string>();
  for (const [kind, { sheet }] of ours) {
    const table = readTable(sheet);
    const inputs = inputCells(kind, table);
    protectSheet(sheet, inputs.length > 0 ? sheet.getRangeList(inputs) : null, guests);
    if (kind === 'partners') contributors = contributorsOf(spreadsheet, table);
    if (kind === 'perspectives') reopenColumns(sheet, contributors);
  }
  return ours.length;
}
