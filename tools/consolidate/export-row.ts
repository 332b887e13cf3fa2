import { readFile } from 'node:fs/promises';
import readWorkbook, { readSheet } from 'read-excel-file/node';
import { SHEET_TITLES } from '../../src/workbook/sheet-names';

/** A workbook that cannot be read; the message says why, in French. */
export class UnreadableWorkbook extends Error {}

type Rows = readonly (readonly unknown[])[];

/** The titles of the export row, and the row under them; null in a sheet that is no Données. */
function exportRows(rows: Rows): Rows | null {
  const at = rows.findIndex(([first, second]) => first === 'edition' && second === 'schema');
  const [titles, values] = [rows[at], rows[at + 1]];
  return titles && values ? [titles, values] : null;
}

async function sheetRows(content: Buffer): Promise<Rows | null> {
  try {
    return exportRows(await readSheet(content, SHEET_TITLES.data));
  } catch {
    // No sheet of that name: people may have renamed it.
    const sheets = await readWorkbook(content);
    return sheets.map(({ data }) => exportRows(data)).find((rows) => rows !== null) ?? null;
  }
}

const quoted = (value: unknown) => `"${String(value ?? '').replaceAll('"', '""')}"`;

/** The start of an Office file that a password protects, or of a former .xls. */
const COMPOUND_FILE = 'd0cf11e0';

/**
 * The export row of the Données sheet of an .xlsx workbook, with its titles, as comma-separated values; '' where it has
 * no such sheet. Throws UnreadableWorkbook.
 */
export async function exportRowOf(path: string): Promise<string> {
  const content = await readFile(path);
  if (content.length === 0) throw new UnreadableWorkbook('fichier vide');
  if (content.subarray(0, 4).toString('hex') === COMPOUND_FILE)
    throw new UnreadableWorkbook(
      'classeur protégé par un mot de passe, ou ancien .xls : enregistrez-le en .xlsx sans mot de passe',
    );
  try {
    const rows = await sheetRows(content);
    return rows?.map((row) => row.map(quoted).join(',')).join('\n') ?? '';
  } catch {
    throw new UnreadableWorkbook('classeur abîmé : téléchargez-le de nouveau');
  }
}
