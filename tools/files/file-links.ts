import { literal } from '../../src/workbook/formulas';
import { NotForExcel } from './excel-formula';

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)`;

/** A link to a tab of a Google file by its id, and to a cell that ADDRESS names: its column tells of which sheet it is. */
const TAB_LINK = new RegExp(
  String.raw`"#gid="&${SHEET}!\$?[A-Z]+\$?\d+&"&range="&(ADDRESS\(.*?;COLUMN\((${SHEET})!\$?[A-Z]+\$?\d+\);4\))`,
  'gu',
);

/** The formula with its links within the file as Excel and LibreOffice follow them: « #'Grille'!E6 ». Throws `NotForExcel`. */
export function withFileLinks(formula: string): string {
  const linked = formula.replace(TAB_LINK, (_, address: string, sheet: string) => {
    const name = sheet.startsWith("'") ? sheet : `'${sheet}'`;
    return `${literal(`#${name}!`)}&${address}`;
  });
  if (linked.includes('#gid='))
    throw new NotForExcel(`a link to a tab of Google's: ${formula.slice(0, 80)}…`);
  return linked;
}
