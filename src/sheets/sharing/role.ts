import type { Role } from '../../communes/rights';
import { columnLetters } from '../../workbook/addresses';
import { inputCells } from '../../workbook/inputs';
import { mayAnswer } from '../grid/may-answer';
import { readTable } from '../read-sheet';
import type { Perspectives } from './perspectives';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell that is never left open: whoever may write it may change our sheets. */
const mayManage = (sheet: Sheet) => sheet.getRange('A1').canEdit();

/** Asked of the cells themselves: no name is needed. */
export function roleOf(sheets: {
  readonly grid: Sheet | null;
  readonly partners: Sheet | null;
  readonly perspectives: Sheet | null;
}): Role {
  const { grid, partners, perspectives } = sheets;
  const first = partners ?? grid;
  // Where nothing of ours stands, nothing is protected by us.
  if (!first || mayManage(first)) return 'manager';
  if (grid && mayAnswer(grid)) return 'editor';
  if (!perspectives) return 'reader';
  const cells = inputCells('perspectives', readTable(perspectives));
  const columns = new Map(cells.map((cell) => [cell.replace(/\d+/, ''), cell]));
  return [...columns.values()].some((cell) => perspectives.getRange(cell).canEdit()) ? 'editor' : 'reader';
}

/** Titles of the columns of Regards that the person may fill. */
export function ownColumns({ sheet, table, columns }: Perspectives): string[] {
  const [row = 0] = inputCells('perspectives', table).map((cell) => Number(cell.replace(/\D+/, '')));
  return columns
    .filter(({ name, place }) => name !== '' && sheet.getRange(`${columnLetters(place)}${row}`).canEdit())
    .map(({ name }) => name);
}
