import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SpreadsheetFile } from '../../host/index';
import { GUIDE } from '../../src/guide/guide';
import { CARRIERS } from '../../src/position/answer';
import { SPELLINGS } from '../../src/position/entry';
import { readDemoFile } from '../../tools/demo/demo-file';
import { gridCell } from '../../tools/demo/filled-grid';
import { described, filledWorkbook } from '../../tools/files/filled';
import { xlsxOf } from '../../tools/files/xlsx';
import { newGrid, paste } from '../addon/grid';
import { dice } from '../dice';
import { cellKey, type FoundCells, hasOffice, OfficeDesk, type Step } from './office';

const FILLINGS = 50;
const FIXTURES = readdirSync('test/fixtures').filter((name) => name.endsWith('.json'));

type Cells = ReadonlyMap<string, { readonly value: unknown; readonly isFormula: boolean }>;

/** What the stand-in finds: numbers, texts, and null for an error. */
function standIn(file: SpreadsheetFile): Cells {
  return new Map(
    file.sheetNames().flatMap((name) =>
      [...file.sheetByName(name).cells()].map(({ row, column, value, formula }) => {
        const isError = typeof value === 'string' && /^#(N\/A|[A-Z0-9/]+[!?])$/.test(value);
        const plain = isError ? null : typeof value === 'boolean' ? Number(value) : value;
        return [cellKey(name, row, column), { value: plain, isFormula: formula !== '' }] as const;
      }),
    ),
  );
}

/** Without what may differ: digits beyond the twelfth; in a text made of a number, the decimal sign of the program's language. */
function comparable(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(12));
  return typeof value === 'string' ? value.replace(/(\d),(?=\d)/g, '$1.') : value;
}

/** The formula cells that the two find otherwise, and how many were compared. */
function differences(expected: Cells, found: FoundCells) {
  const formulas = [...expected].filter(([, { isFormula }]) => isFormula);
  const other = formulas.flatMap(([key, { value }]) => {
    const there = found.get(key);
    return comparable(there) === comparable(value)
      ? []
      : [`${key}: ${String(there)} instead of ${String(value)}`];
  });
  return { compared: formulas.length, other };
}

const TYPED = [
  ...['0', '1', '2', '3', 'SO', '', '0', '1', '2', '3', 'SO', ''],
  ...SPELLINGS.map(({ text }) => text),
  ...['5', '-1', '1,5', 'deux', '*', '?', '~', '=1+1', '🙂', 'palier 7', '<b>'],
];

describe.skipIf(!hasOffice())('le classeur, calculé par LibreOffice', { timeout: 600_000 }, () => {
  let desk: OfficeDesk;
  beforeAll(async () => {
    desk = await OfficeDesk.open();
  });
  afterAll(() => desk?.close());

  it('donne les chiffres de l’extension pour chaque exemple', async () => {
    const steps: Step[] = [];
    const expected = new Map<string, Cells>();
    for (const name of FIXTURES) {
      const filled = filledWorkbook(await readDemoFile(`test/fixtures/${name}`));
      await writeFile(desk.path(`${name}.xlsx`), await xlsxOf(filled, { title: name, figures: false }));
      expected.set(name, standIn(filled.file));
      filled.file.drive.dispose();
      steps.push(['open', desk.url(`${name}.xlsx`)], ['dump', desk.path(name)], ['close']);
    }
    await desk.follow(steps);
    for (const [name, cells] of expected) {
      const { compared, other } = differences(cells, await desk.found(name));
      expect(other).toEqual([]);
      expect(compared).toBeGreaterThan(500);
    }
  });

  it(`compte comme l’extension ce qui est tapé dans le .xlsx, pour ${FILLINGS} remplissages`, async () => {
    const bench = newGrid();
    const { file } = bench;
    await writeFile(
      desk.path('blank.xlsx'),
      await xlsxOf({ descriptions: described(), file }, { title: 'Essai' }),
    );
    const { pick: one } = dice(2025);
    const steps: Step[] = [['open', desk.url('blank.xlsx')]];
    const expected: Cells[] = [];
    for (let filling = 0; filling < FILLINGS; filling += 1) {
      const { criteria } = one(GUIDE.pillars);
      const [first] = criteria;
      if (!first) continue;
      const rows = criteria.map(() => [
        one(TYPED),
        one(['0', '1', '2', '3', '']),
        one([...CARRIERS, '']),
        one(['Porté par l’EPCI', 'À revoir « ensemble »', '']),
      ]);
      paste(
        bench,
        first.number,
        'entry',
        rows.map(([entry = '']) => [entry]),
      );
      paste(
        bench,
        first.number,
        'target',
        rows.map(([, ...others]) => others),
      );
      for (const [index, { number }] of criteria.entries())
        for (const [place, column] of (['entry', 'target', 'carrier', 'comment'] as const).entries())
          steps.push(['type', 'Grille', gridCell(file, number, column), rows[index]?.[place] ?? '']);
      expected.push(standIn(file));
      steps.push(['dump', desk.path(`filling-${filling}`)]);
    }
    await desk.follow([...steps, ['close']]);
    let compared = 0;
    for (const [filling, cells] of expected.entries()) {
      const all = differences(cells, await desk.found(`filling-${filling}`));
      expect(all.other).toEqual([]);
      compared += all.compared;
    }
    console.log(`${compared} cellules à formule comparées, ${FILLINGS} remplissages`);
  });
});
