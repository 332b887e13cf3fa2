import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { CRITERIA } from '../../src/guide/guide';
import { consolidate } from '../../tools/consolidate/consolidate';
import { newGrid } from '../addon/grid';
import { communeEntries } from '../communes/answers';
import { csv, dataOf, shownData } from '../communes/exported';
import { criterionSpread } from '../communes/spread';

let blank: string[][];
let folder: string;
const folders: string[] = [];

beforeAll(() => {
  blank = shownData(newGrid().file);
});

afterEach(() => {
  for (const one of folders.splice(0)) rmSync(one, { recursive: true });
});

function newFolder(): string {
  folder = mkdtempSync(join(tmpdir(), 'communes d’ici (1) '));
  folders.push(folder);
  return folder;
}

const entries = communeEntries(6, 3);
const commune = (index: number, name: string, code = `0117${index}`) =>
  dataOf(blank, { name, code, entries: entries[index] ?? [], comment: 'Vu,\nsur "deux" lignes' });

function put(name: string, content: string | Buffer): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

/** An .xlsx as a whole grid gives it: several sheets, numbers as numbers. */
async function putWorkbook(name: string, rows: string[][], sheet = 'Données'): Promise<void> {
  const cells = rows.map((row) =>
    row.map((text) =>
      /^\d{1,4}$/.test(text) ? { value: Number(text) } : text === '' ? null : { value: text },
    ),
  );
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  await writeWorkbook([
    { data: [[{ value: 'Accueil' }]], sheet: 'Accueil' },
    { data: cells, sheet },
  ]).toFile(join(folder, name));
}

const table = (name: string) =>
  readFileSync(join(folder, 'consolidation', `${name}.csv`), 'utf8')
    .trim()
    .split('\n');

describe('npm run consolidate', () => {
  it('réunit un dossier de classeurs .xlsx, sous-dossiers et exports compris', async () => {
    newFolder();
    await putWorkbook('Grille SPPE – Gex (01170).xlsx', commune(0, 'Gex'));
    await putWorkbook('secteur nord/Œting.xlsx', commune(1, 'Œting'), 'Données (SPPE)');
    await putWorkbook('secteur nord/=Formule.XLSX', commune(2, '=1+1'));
    put('Thoiry.csv', csv(commune(3, 'Thoiry')));
    const { communes, left } = await consolidate(folder);
    expect([communes, left]).toEqual([4, []]);
    const lines = table('communes');
    expect(lines.map((line) => line.split(',')[0])).toEqual(['commune', "'=1+1", 'Gex', 'Œting', 'Thoiry']);
    expect(lines[3]).toContain(`Œting,01171,,secteur nord/Œting.xlsx,${(entries[1] ?? []).join(',')}`);
    const spreads = CRITERIA.map(({ number }) => criterionSpread(number, entries.slice(0, 4)).paliers.join());
    expect(
      table('criteres')
        .slice(1)
        .map((line) => line.split(',').slice(-7, -3).join()),
    ).toEqual(spreads);
  });

  it('met de côté ce qui ne se lit pas, avec sa raison, et compte le reste', async () => {
    newFolder();
    await putWorkbook('a.xlsx', commune(0, 'Gex'));
    await putWorkbook('b.xlsx', [['Budget', '2025']]);
    put('abîmé.xlsx', 'PK\u0003\u0004 rien');
    put('vide.xlsx', '');
    put('secret.xlsx', Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    put('windows.csv', Buffer.from(csv(commune(1, 'Étrelles')), 'latin1'));
    put('tout.zip', 'PK');
    put('ancien.xls', 'x');
    put('~$a.xlsx', 'verrou');
    const { communes, left } = await consolidate(folder);
    expect(communes).toBe(1);
    expect(left.map(({ file, reason }) => `${file} : ${reason.split(/ [:(]|,/)[0]}`)).toEqual([
      'abîmé.xlsx : classeur abîmé',
      'ancien.xls : ancien format',
      'b.xlsx : pas de feuille Données',
      'secret.xlsx : classeur protégé par un mot de passe',
      'tout.zip : archive',
      'vide.xlsx : fichier vide',
      'windows.csv : fichier qui n’est pas en UTF-8',
    ]);
  });

  it('se relance sans relire ses propres tables', async () => {
    newFolder();
    await putWorkbook('a.xlsx', commune(0, 'Gex'));
    await consolidate(folder);
    await putWorkbook('b.xlsx', commune(1, 'Thoiry'));
    expect(await consolidate(folder)).toMatchObject({ communes: 2, left: [] });
  });

  it('dit en français qu’un dossier est sans fichier', async () => {
    newFolder();
    await expect(consolidate(folder)).rejects.toThrow('Aucun fichier .xlsx ni .csv dans');
  });
});
