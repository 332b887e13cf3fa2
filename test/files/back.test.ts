import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CRITERIA } from '../../src/guide/guide';
import { parseEntry } from '../../src/position/entry';
import { readPastedAnswers } from '../../src/position/import/read-answers';
import { consolidate } from '../../tools/consolidate/consolidate';
import { exportRowOf } from '../../tools/consolidate/export-row';
import { readDemoFile } from '../../tools/demo/demo-file';
import { filledWorkbook } from '../../tools/files/filled';
import { xlsxOf } from '../../tools/files/xlsx';

const folder = mkdtempSync(join(tmpdir(), 'grille-sppe-back-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COMMUNES = ['commune-exemple', 'tout-au-palier-3', 'saisies-refusees'];

/** As a spreadsheet puts its cells on the clipboard. */
function copied(rows: readonly (readonly unknown[])[]): string {
  const shown = (value: unknown) => String(value ?? '');
  const quoted = (text: string) => (/["\n\t]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return rows.map((row) => row.map((value) => quoted(shown(value))).join('\t')).join('\r\n');
}

describe('un .xlsx rempli', () => {
  beforeAll(async () => {
    for (const name of COMMUNES) {
      const demo = await readDemoFile(`test/fixtures/${name}.json`);
      const filled = filledWorkbook(demo);
      await writeFile(join(folder, `${name}.xlsx`), await xlsxOf(filled, { title: name }));
      filled.file.drive.dispose();
    }
  }, 400_000);

  it('revient par « Importer des réponses » : sa Grille copiée redonne chaque réponse', async () => {
    const demo = await readDemoFile('test/fixtures/commune-exemple.json');
    const sheets = await readWorkbook(await readFile(join(folder, 'commune-exemple.xlsx')));
    const grid = sheets.find(({ sheet }) => sheet === 'Grille')?.data ?? [];
    const { answers, problems } = readPastedAnswers(copied(grid));
    expect(problems).toEqual([]);
    expect(demo.entries.size).toBe(CRITERIA.length);
    const read = new Map(answers.map(({ number, entry }) => [number, entry]));
    for (const [criterion, typed] of demo.entries)
      expect(parseEntry(read.get(criterion) ?? '', '')).toEqual(parseEntry(typed, ''));
    for (const [criterion, comment] of demo.comments)
      expect(answers.find(({ number }) => number === criterion)?.comment).toBe(comment);
  });

  it('entre dans la consolidation d’un dossier, avec ce que ses formules donnent', async () => {
    for (const name of COMMUNES)
      expect(await exportRowOf(join(folder, `${name}.xlsx`))).toMatch(/^"edition","schema","nom"/);
    const { communes } = await consolidate(folder);
    expect(communes).toBe(COMMUNES.length);
  });
});
