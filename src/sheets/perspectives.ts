import { columnLetters } from '../workbook/addresses';
import { perspectiveColumns, perspectivePlaces, perspectiveRows } from '../workbook/perspective-table';
import { toWritten } from './cell-values';
import { readTable } from './read-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Description of the protection of a partner's column: by it, a column is never protected twice. */
const protectionName = (partner: string) => `Regard · ${partner}`;

const sameName = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The partner's column, named after them if they had none; null when all columns are taken. */
function columnFor(sheet: Sheet, partner: string): { place: number; rows: readonly number[] } | null {
  const table = readTable(sheet);
  const columns = perspectiveColumns(table);
  const own = columns.find(({ name }) => sameName(name, partner));
  const column = own ?? columns.find(({ name }) => name === '');
  const header = perspectivePlaces(table.values)?.header ?? 0;
  if (!column || header === 0) return null;
  if (!own) sheet.getRange(header, column.place).setValue(toWritten(partner));
  return { place: column.place, rows: perspectiveRows(table) };
}

/**
 * Gives a partner a column that they, the owner and whoever runs this can fill, and nobody else. False when every
 * column is taken.
 */
export function openColumn(sheet: Sheet, partner: string, email: string): boolean {
  const column = columnFor(sheet, partner);
  if (!column) return false;
  protectColumn(sheet, column, partner, email);
  return true;
}

function protectColumn(
  sheet: Sheet,
  { place, rows }: { place: number; rows: readonly number[] },
  partner: string,
  email: string,
): void {
  const [first = 1, last = first] = [rows[0], rows[rows.length - 1]];
  const name = protectionName(partner);
  const known = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).find((protection) => {
    const description = protection.getDescription();
    // A run that died had no time to name it.
    const isUnnamed = description === '' && protection.getRange().getColumn() === place;
    return description === name || isUnnamed;
  });
  const letter = columnLetters(place);
  const protection = known ?? sheet.getRange(`${letter}${first}:${letter}${last}`).protect();
  protection.setDescription(name).removeEditors(protection.getEditors()).addEditor(email);
}

/** Protects the columns of all partners again, as after a copy of the file. */
export function reopenColumns(sheet: Sheet, emails: ReadonlyMap<string, string>): void {
  const table = readTable(sheet);
  const rows = perspectiveRows(table);
  for (const { name, place } of perspectiveColumns(table)) {
    const email = emails.get(name.toLowerCase());
    if (name !== '' && email !== undefined) protectColumn(sheet, { place, rows }, name, email);
  }
}
