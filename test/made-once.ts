import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FOLDER = 'GRILLE_SPPE_MADE_ONCE';

const made = new Map<string, string>();

/** Gives the run of tests a folder of its own for what is made once; gives back what removes it. */
export function openMadeOnce(): () => void {
  if (process.env[FOLDER] !== undefined) return () => {};
  const folder = mkdtempSync(join(tmpdir(), 'grille-sppe-'));
  process.env[FOLDER] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** A text that takes seconds to make, such as a generated file: made by the first test of a run that asks for it. */
export function madeOnce(name: string, make: () => string): string {
  const known = made.get(name);
  if (known !== undefined) return known;
  const folder = process.env[FOLDER];
  const path = folder === undefined ? null : join(folder, name);
  const isMade = path !== null && existsSync(path);
  const text = isMade ? readFileSync(path, 'utf8') : make();
  if (path !== null && !isMade) {
    // Two workers may make it at once: each writes it whole, and both are the same.
    writeFileSync(`${path}.${process.pid}`, text);
    renameSync(`${path}.${process.pid}`, path);
  }
  made.set(name, text);
  return text;
}
