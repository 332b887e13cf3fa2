import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, extname, join, relative, sep } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { exportRowOf, UnreadableWorkbook } from './export-row';

const RECIPE = new URL('../../docs/consolidation.sql', import.meta.url);

/** What the tables become, in the folder that was read. */
const OUTPUT = 'consolidation';
const TABLES = ['communes', 'criteres', 'piliers', 'ecartes'] as const;

/** Formats that a spreadsheet program can save otherwise, and what to do with each. */
const OTHERS: Readonly<Record<string, string>> = {
  '.xls': 'ancien format : enregistrez le classeur en .xlsx',
  '.ods': 'format non lu : enregistrez le classeur en .xlsx',
  '.numbers': 'format non lu : enregistrez le classeur en .xlsx',
  '.zip': 'archive : ouvrez-la, et placez ses fichiers dans le dossier',
  '.gsheet': 'raccourci de Google Drive : téléchargez le fichier en .xlsx',
};

/** A folder that holds nothing to read; the message is French. */
export class NothingToRead extends Error {}

export interface Consolidated {
  /** Files that count, and files left aside with the reason, paths being relative to the folder. */
  readonly communes: number;
  readonly left: readonly { readonly file: string; readonly reason: string }[];
  /** Where the tables are. */
  readonly output: string;
}

interface Sources {
  readonly texts: readonly string[];
  readonly workbooks: readonly string[];
  readonly others: readonly string[];
}

async function sourcesOf(folder: string): Promise<Sources> {
  const output = join(folder, OUTPUT);
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    // Office keeps « ~$ » files beside those that are open.
    .filter((path) => !path.startsWith(output + sep) && !/(^|[\\/])(~\$|\.)[^\\/]*$/.test(path))
    .sort();
  const of = (...kinds: string[]) => files.filter((path) => kinds.includes(extname(path).toLowerCase()));
  return {
    texts: of('.csv', '.tsv', '.txt'),
    workbooks: of('.xlsx', '.xlsm'),
    others: of(...Object.keys(OTHERS)),
  };
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
const pattern = (path: string) => path.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Writes the export row of each workbook as a file of that name; gives those that have none, with the reason. */
async function convert(
  folder: string,
  workbooks: readonly string[],
  into: string,
): Promise<{ readonly texts: string[]; readonly unreadable: Map<string, string> }> {
  const texts: string[] = [];
  const unreadable = new Map<string, string>();
  for (const path of workbooks) {
    const name = relative(folder, path);
    try {
      const text = join(into, name);
      await mkdir(dirname(text), { recursive: true });
      await writeFile(text, (await exportRowOf(path)) || 'sans feuille Données');
      texts.push(text);
    } catch (error) {
      if (!(error instanceof UnreadableWorkbook)) throw error;
      unreadable.set(name, error.message);
    }
  }
  return { texts, unreadable };
}

async function leftOf(connection: DuckDBConnection): Promise<Consolidated['left']> {
  const rows = (
    await connection.runAndReadAll('SELECT fichier, raison FROM ecartes ORDER BY fichier')
  ).getRowsJson();
  return rows.map(([file, reason]) => ({ file: String(file), reason: String(reason) }));
}

/**
 * Runs the recipe of docs/consolidation.sql over a folder and its subfolders: .xlsx workbooks as one download of a Drive
 * folder gives them, and exports of the Données sheet. The tables are written in `consolidation/`, as CSV files and as a
 * DuckDB database. Throws NothingToRead.
 */
export async function consolidate(folder: string): Promise<Consolidated> {
  const sources = await sourcesOf(folder);
  if (sources.texts.length + sources.workbooks.length === 0)
    throw new NothingToRead(
      `Aucun fichier .xlsx ni .csv dans « ${folder} ». Placez-y les grilles des communes, puis relancez.`,
    );
  const output = join(folder, OUTPUT);
  const work = await mkdtemp(join(tmpdir(), 'consolidation-'));
  try {
    const { texts, unreadable } = await convert(folder, sources.workbooks, work);
    for (const path of sources.others)
      unreadable.set(relative(folder, path), OTHERS[extname(path).toLowerCase()] ?? 'format non lu');
    // Written aside: tables of a former run stay whole until these are.
    const made = join(work, 'territoire.duckdb');
    const instance = await DuckDBInstance.create(made);
    const connection = await instance.connect();
    const files = [...sources.texts, ...texts].map(literal);
    await connection.run(`SET VARIABLE liste = [${files.join(', ')}]::VARCHAR[]`);
    await connection.run(
      `SET VARIABLE racine = ${literal(`^(?:${pattern(work)}|${pattern(folder)})[\\\\/]*`)}`,
    );
    await connection.run(await readFile(RECIPE, 'utf8'));
    for (const [name, reason] of unreadable)
      await connection.run(`INSERT INTO ecartes VALUES (${literal(name)}, NULL, ${literal(reason)})`);
    await mkdir(output, { recursive: true });
    // A table that was made in an order is copied in that order.
    for (const table of TABLES)
      await connection.run(`COPY ${table} TO ${literal(join(output, `${table}.csv`))} (HEADER)`);
    const left = await leftOf(connection);
    const [[communes] = []] = (
      await connection.runAndReadAll('SELECT count(*)::INTEGER FROM communes')
    ).getRowsJson();
    connection.closeSync();
    instance.closeSync();
    await rm(join(output, 'territoire.duckdb'), { force: true });
    await writeFile(join(output, 'territoire.duckdb'), await readFile(made));
    return { communes: Number(communes), left, output };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
