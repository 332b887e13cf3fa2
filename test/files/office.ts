import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findSoffice, LibreOffice } from '../../tools/files/libre-office';

/** What LibreOffice finds in each filled cell, by `cellKey`; null for an error. */
export type FoundCells = ReadonlyMap<string, string | number | null>;

/** « Grille 5 2 »: sheet, row, column. */
export const cellKey = (sheet: string, row: number, column: number) => `${sheet} ${row} ${column}`;

const SCRIPT = fileURLToPath(new URL('steps.py', import.meta.url));

/** The Python that has LibreOffice's bridge: the system's own. */
const PYTHON = ['/usr/bin/python3', 'python3'].find(
  (path) => (path === 'python3' || existsSync(path)) && spawnSync(path, ['-c', 'import uno']).status === 0,
);

/** True where LibreOffice and its bridge are installed; where not, says which tests are left out. */
export function hasOffice(): boolean {
  if (findSoffice() !== null && PYTHON !== undefined) return true;
  console.warn(
    'LibreOffice or its Python bridge is not installed: the tests of test/files that run it are skipped.',
  );
  return false;
}

export type Step =
  | readonly ['open', url: string]
  | readonly ['type', sheet: string, address: string, text: string]
  | readonly ['dump', path: string]
  | readonly ['store', url: string, filter: string]
  | readonly ['draw', sheet: string, url: string]
  | readonly ['close'];

/** LibreOffice, and a folder for what it reads and leaves. */
export class OfficeDesk {
  private constructor(
    readonly office: LibreOffice,
    readonly folder: string,
  ) {}

  static async open(): Promise<OfficeDesk> {
    return new OfficeDesk(await LibreOffice.open(), await mkdtemp(join(tmpdir(), 'grille-sppe-office-')));
  }

  async close(): Promise<void> {
    await this.office.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  url(name: string): string {
    return String(pathToFileURL(this.path(name)));
  }

  /** Follows the steps in one run of LibreOffice; throws where one fails. */
  async follow(steps: readonly Step[]): Promise<void> {
    await writeFile(this.path('steps.json'), JSON.stringify(steps));
    const words = [SCRIPT, this.office.command, this.office.profileUrl, this.path('steps.json')];
    await promisify(execFile)(PYTHON ?? 'python3', words, { timeout: 600_000 });
  }

  async found(name: string): Promise<FoundCells> {
    const cells: [string, number, number, string | number | null][] = JSON.parse(
      await readFile(this.path(name), 'utf8'),
    );
    return new Map(cells.map(([sheet, row, column, value]) => [cellKey(sheet, row, column), value]));
  }
}
