import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const TSC = resolve('node_modules/typescript/bin/tsc');
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'grille-floors-'));
  for (const path of ['src', 'tsconfig.base.json']) cpSync(path, join(copy, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Adds a file to a floor of the copy, runs a tool on it, and takes the file away. */
function withFile(floor: string, text: string, run: () => { status: number | null; output: string }) {
  const path = join(copy, 'src', floor, 'intruder.ts');
  writeFileSync(path, text);
  try {
    return run();
  } finally {
    rmSync(path);
  }
}

const tool = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: copy, encoding: 'utf8' });
  return { status, output: stdout + stderr };
};

describe('les étages de la maison, tenus par le compilateur', { timeout: 120_000 }, () => {
  it('compilent tels quels', () => {
    for (const floor of ['position', 'workbook', 'addon', 'sidebar'])
      expect(tool(TSC, '-b', `src/${floor}`)).toEqual({ status: 0, output: '' });
  });

  it.each([
    ['position', 'export const a = SpreadsheetApp.getActive();', 'SpreadsheetApp'],
    ['workbook', 'export const a = document.title;', 'document'],
    ['radar', 'export const a = console.log;', 'console'],
    ['addon', "export const a = fetch('https://exemple.fr');", 'fetch'],
    ['addon', 'export const a = setTimeout(() => {}, 1);', 'setTimeout'],
    ['sheets', 'export const a = window.name;', 'window'],
    ['sidebar', 'export const a = SpreadsheetApp.getActive();', 'SpreadsheetApp'],
  ])('%s refuse %s', (floor, text, name) => {
    const { status, output } = withFile(floor, text, () => tool(TSC, '-b', `src/${floor}`));
    expect(status).not.toBe(0);
    expect(output).toContain(`'${name}'`);
  });

  it.each([
    ['position', '../sheets/lock', 'BusyError'],
    ['workbook', '../contract/arguments', 'CALL_NAMES'],
    ['sidebar', '../workbook/cells', 'blank'],
    ['contract', '../addon/menu', 'MENU'],
    ['guide', './pages/pages', 'PAGES'],
    ['workbook', '../guide/pages/pages', 'PAGES'],
    ['sheets', '../guide/pages/pages', 'PAGES'],
    ['addon', '../guide/pages/pages', 'PAGES'],
    ['sidebar', '../guide/pages/pages', 'PAGES'],
  ])('%s ne peut rien importer de %s', (floor, from, name) => {
    const text = `import { ${name} } from '${from}';\nexport const a = ${name};\n`;
    expect(withFile(floor, text, () => tool(TSC, '-b', `src/${floor}`)).output).toContain('TS6307');
  });
});
