import { inputCells } from '../workbook/inputs';
import { listSheets, liveSheets } from './find-sheets';
import { newGuests, protectSheet } from './protect';
import { readTable } from './read-sheet';

/** Protects our sheets again, as after a copy of the file. Returns how many were found. */
export function reapplyProtections(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): number {
  const live = liveSheets(listSheets(spreadsheet));
  const guests = newGuests();
  for (const [kind, { sheet }] of live) {
    const inputs = inputCells(kind, readTable(sheet));
    protectSheet(sheet, inputs.length > 0 ? sheet.getRangeList(inputs) : null, guests);
  }
  return live.size;
}
