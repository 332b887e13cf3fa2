import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Table, validate } from 'tableschema';
import { describe, expect, it } from 'vitest';
import { exportSchema, type TableSchema, territorySchemas } from '../../build/table-schemas';
import { AddonRuntime, SpreadsheetFile } from '../../host/index';
import { EXPORT_TITLES } from '../../src/workbook/grid/data-layout';
import { consolidate } from '../../tools/consolidate/consolidate';
import { readDemoFile } from '../../tools/demo/demo-file';
import { fillGrid } from '../../tools/demo/filled-grid';
import { csv, shownData } from '../communes/exported';
import { willClose } from '../opened';

const fixtures = readdirSync('test/fixtures').filter((name) => name.endsWith('.json'));

const known = new Map<string, string[][]>();

/** The Données sheet of a fixture, as Google downloads it. */
async function dataOf(fixture: string): Promise<string[][]> {
  const made = known.get(fixture) ?? (await filled(fixture));
  known.set(fixture, made);
  return made;
}

async function filled(fixture: string): Promise<string[][]> {
  const file = SpreadsheetFile.create({ title: 'Essai' });
  willClose(file.drive);
  fillGrid(AddonRuntime.fromBuild(file), await readDemoFile(`test/fixtures/${fixture}`));
  return shownData(file);
}

/** What a validator finds wrong with rows under their titles; empty when all is well. */
async function faults(schema: TableSchema, rows: readonly (readonly string[])[]): Promise<string[]> {
  const table = await Table.load(
    rows.map((row) => [...row]),
    { schema },
  );
  const found: string[] = [];
  const errors = (await table.read({ forceCast: true })) as unknown[];
  for (const error of errors)
    if (error instanceof Error)
      found.push(error.message, ...('errors' in error ? (error.errors as Error[]).map(String) : []));
  return found;
}

const exportOf = (rows: readonly (readonly string[])[]) => {
  const at = rows.findIndex(([first, second]) => first === 'edition' && second === 'schema');
  return [rows[at] ?? [], rows[at + 1] ?? []].map((row) => row.slice(0, EXPORT_TITLES.length));
};

describe('the schemas', () => {
  it.each([exportSchema(), ...territorySchemas()].map((schema) => [schema.name, schema] as const))(
    '%s is a Table Schema, and the file of schema/ says it',
    async (name, schema) => {
      expect(await validate(schema)).toMatchObject({ valid: true, errors: [] });
      const file = name === 'grille-sppe-export' ? 'export-grille' : name;
      await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../../schema/${file}.json`);
    },
  );
});

describe('what is exported', { timeout: 120_000 }, () => {
  it.each(fixtures)('%s is valid', async (fixture) => {
    expect(await faults(exportSchema(), exportOf(await dataOf(fixture)))).toEqual([]);
  });

  it.each([
    ['c4', '4'],
    ['c4', 'so'],
    ['population', 'mille'],
    ['date', '15/03/2025'],
    ['information_points', '13'],
    ['moyens_answered', ''],
    ['schema', '99'],
    ['edition', ''],
  ])('%s cannot be « %s »', async (title, text) => {
    const [titles = [], values = []] = exportOf(await dataOf('commune-exemple.json'));
    const wrong = values.map((value, index) => (titles[index] === title ? text : value));
    expect(await faults(exportSchema(), [titles, wrong])).not.toEqual([]);
  });

  it('is valid once a territory is made of it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'grille-sppe-'));
    for (const fixture of fixtures) writeFileSync(join(folder, `${fixture}.csv`), csv(await dataOf(fixture)));
    writeFileSync(join(folder, 'vide.csv'), '');
    await consolidate(folder);
    for (const schema of territorySchemas()) {
      const file = join(folder, 'consolidation', `${schema.name.replace('territoire-', '')}.csv`);
      const table = await Table.load(file, { schema });
      const rows = (await table.read({ forceCast: true })) as unknown[];
      expect(rows.length, schema.name).toBeGreaterThan(0);
      expect(
        rows.filter((row) => row instanceof Error),
        schema.name,
      ).toEqual([]);
      const [titles = ''] = readFileSync(file, 'utf8').split('\n');
      expect(titles.trim().split(',')).toEqual(schema.fields.map(({ name }) => name));
    }
    rmSync(folder, { recursive: true });
  });
});
