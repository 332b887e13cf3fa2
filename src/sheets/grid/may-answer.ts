import { inputCells } from '../../workbook/inputs';
import { readTable } from '../read-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** True when the person may answer in the Grille, as its cells stand protected now. */
export function mayAnswer(grid: Sheet, table = readTable(grid)): boolean {
  const [first] = inputCells('grid', table);
  // Where no cell is left to fill, it is not for want of a right.
  return first === undefined || grid.getRange(first).canEdit();
}
