import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AddonRuntime, Person } from '../../host/index';
import { CRITERIA, GUIDE } from '../../src/guide/guide';
import { NO_ANSWER } from '../../src/position/answer';
import { COMMON_INVISIBLE, COMMON_SPACES } from '../../src/position/clean-text';
import { parseEntry, SPELLINGS } from '../../src/position/entry';
import { unjustified } from '../../src/position/position';
import { descriptorKeys } from '../../src/workbook/grid/descriptor-table';
import { DATA_COLUMNS } from '../../src/workbook/grid/grid-columns';
import { readAnswers, readRows, rowOf } from '../../src/workbook/grid/grid-table';
import { STRUCTURAL_LABELS, WITNESS_TEXTS, type Witness } from '../../src/workbook/grid/row-identity';
import { perspectiveKeys } from '../../src/workbook/sharing/perspective-table';
import { PERSPECTIVE_COLUMNS } from '../../src/workbook/sharing/perspectives-sheet';
import {
  type Bench,
  comparable,
  gridCell,
  gridTable,
  newGrid,
  paste,
  ruledPosition,
  sheetPosition,
} from './grid';
import { CAF, granted, newSharing, perspectiveLetter, share } from './sharing';

const RUNS = 40;

const anyTyped = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('0', '1', '2', '3', 'SO', '') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...SPELLINGS.map(({ text }) => text.toUpperCase()), ' 2 ', '\u00a03'),
  },
  {
    weight: 2,
    // What nobody sees, within and around; what a paste would cut into lines and cells is left out.
    arbitrary: fc
      .tuple(
        fc.constantFrom('0', '2', 'so', 's.o.', 'palier 3', 'Sans objet', '5', ''),
        fc.constantFrom(...COMMON_INVISIBLE, ...COMMON_SPACES.filter((code) => code > 13), 0x2063, 0x205f),
        fc.nat({ max: 8 }),
      )
      .map(
        ([text, code, place]) => `${text.slice(0, place)}${String.fromCodePoint(code)}${text.slice(place)}`,
      ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '5',
      '-1',
      '1,5',
      'deux',
      '=1+1',
      '=3+4',
      '=1/0',
      '🙂',
      '*',
      '?',
      '~',
      'VRAI',
      '<b>',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }).filter((text) => !/[\t\n\r]|\d\D\d/.test(text)),
  },
);

/** What a person may leave in a cell that tells which criterion a row is. */
const anyWitness = (witness: Witness) => {
  const ours = fc.constantFrom(...CRITERIA.map(WITNESS_TEXTS[witness]));
  return fc.oneof(
    { weight: 4, arbitrary: ours },
    { weight: 1, arbitrary: ours.map((text) => text.toUpperCase()) },
    { weight: 1, arbitrary: fc.constantFrom(...STRUCTURAL_LABELS) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('', 'Notre texte', '7', '7. ', '30. Canaux', 'p. 9', 'guide p. 9'),
    },
  );
};
const anyNumber = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: CRITERIA.length }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom("'3", "' 7", '', '0', '30', '2,5', 'x', 'VRAI') },
);

interface Change {
  readonly letter: string;
  readonly row: number;
  readonly text: string;
}

/** Some cells of a sheet, by letter of the column, with what is left in them. */
const anyChanges = (columns: Readonly<Record<string, fc.Arbitrary<string>>>, first: number, last: number) =>
  fc.array(
    fc.oneof(
      ...Object.entries(columns).map(([letter, text]) =>
        fc.record({ letter: fc.constant(letter), row: fc.integer({ min: first, max: last }), text }),
      ),
    ),
    { minLength: 1, maxLength: 12 },
  );

/** Leaves those texts in the sheet, where no trigger runs, and takes them back once looked at. */
function withChanges({ file }: Bench, sheet: string, changes: readonly Change[], look: () => void): void {
  const silent = new Person(new AddonRuntime(file, { code: '', html: {} }));
  const type = (at: string, text: string) =>
    text === '' ? silent.clear(sheet, at) : silent.type(sheet, at, text);
  const before = changes.map(({ letter, row }) => {
    const value = file.value(`${sheet}!${letter}${row}`);
    return [
      `${letter}${row}`,
      typeof value === 'string' && value !== '' ? `'${value}` : String(value),
    ] as const;
  });
  for (const { letter, row, text } of changes) type(`${letter}${row}`, text);
  look();
  for (const [at, text] of before) type(at, text);
}

describe('R8 et R10 : une ligne dont le numéro et les textes se contredisent', () => {
  const CONTRADICTIONS = Math.ceil(RUNS / 2);

  it('ne compte que là où le code la lit, dans la Grille', () => {
    const bench = newGrid();
    for (const { criteria } of GUIDE.pillars)
      paste(
        bench,
        criteria[0]?.number ?? 1,
        'entry',
        criteria.map(({ number }) => [['3', '0', 'SO', '1', '2'][number % 5] ?? '']),
      );
    const columns = {
      A: anyNumber,
      B: anyWitness('criterion'),
      C: anyWitness('question'),
      D: anyWitness('page'),
    };
    fc.assert(
      fc.property(anyChanges(columns, 5, 42), (changes) => {
        withChanges(bench, 'Grille', changes, () => {
          expect(comparable(sheetPosition(bench.file))).toEqual(comparable(ruledPosition(bench.file)));
          const read = readAnswers(gridTable(bench.file));
          for (const { number } of CRITERIA) {
            const state = String(bench.file.value(`Données!${DATA_COLUMNS.letter('state')}${5 + number}`));
            const isCounted = state === 'palier' || state === 'SO';
            expect(isCounted, `critère ${number}`).toBe(read.get(number)?.entry.kind !== 'blank');
          }
        });
      }),
      { numRuns: CONTRADICTIONS },
    );
  });

  it('ne donne un repère que là où le code le lit, dans Repères', () => {
    const bench = newGrid();
    const columns = { A: anyNumber, B: anyWitness('criterion'), G: anyWitness('source') };
    fc.assert(
      fc.property(anyChanges(columns, 5, 38), (changes) => {
        withChanges(bench, 'Repères', changes, () => {
          const table = gridTable(bench.file, 'Repères');
          const rows = readRows(table, descriptorKeys(table, new Map()));
          for (const { number } of CRITERIA) {
            const read = bench.file.value(`Données!${DATA_COLUMNS.letter('described')}${5 + number}`);
            expect(read, `critère ${number}`).toBe(rowOf(rows, number).kind === 'row' ? 1 : 0);
          }
        });
      }),
      { numRuns: CONTRADICTIONS },
    );
  });

  it('n’est comptée dans Regards que là où le code la lit', () => {
    const bench = newSharing();
    granted(share(bench, CAF, 'contribution'));
    const silent = new Person(new AddonRuntime(bench.file, { code: '', html: {} }));
    silent.paste(
      'Regards',
      `${perspectiveLetter(1)}5`,
      CRITERIA.map(({ number }) => [String(number % 4)]),
    );
    const columns = { A: anyNumber, [PERSPECTIVE_COLUMNS.letter('criterion')]: anyWitness('numbered') };
    fc.assert(
      fc.property(anyChanges(columns, 5, 33), (changes) => {
        withChanges(bench, 'Regards', changes, () => {
          const table = gridTable(bench.file, 'Regards');
          const rows = readRows(table, perspectiveKeys(table));
          const places = CRITERIA.map(({ number }) => rowOf(rows, number));
          for (let row = 5; row <= 33; row += 1) {
            const isRead = places.some((place) => place.kind === 'row' && place.row === row);
            const read = bench.file.value(`Regards!${PERSPECTIVE_COLUMNS.letter('read1')}${row}`);
            expect(read === '', `ligne ${row}`).toBe(!isRead);
          }
        });
      }),
      { numRuns: CONTRADICTIONS },
    );
  });
});

describe('R8 : les formules de la feuille et les règles du code', () => {
  it('donnent les mêmes chiffres pour tout remplissage, sans le script', () => {
    const bench = newGrid();
    fc.assert(
      fc.property(
        fc.array(anyTyped, { minLength: CRITERIA.length, maxLength: CRITERIA.length }),
        (entries) => {
          for (const pillar of GUIDE.pillars) {
            const first = pillar.criteria[0]?.number ?? 1;
            paste(
              bench,
              first,
              'entry',
              pillar.criteria.map(({ number }) => [entries[number - 1] ?? '']),
            );
          }
          expect(comparable(sheetPosition(bench.file))).toEqual(comparable(ruledPosition(bench.file)));
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('demandent pourquoi aux mêmes « sans objet »', () => {
    const bench = newGrid();
    const asked = () =>
      CRITERIA.filter(({ number }) =>
        bench.file.display(`Grille!${gridCell(bench.file, number, 'descriptor')}`).includes('dites pourquoi'),
      ).map(({ number }) => number);
    const everywhere = (except: number, entry: string) => {
      for (const { criteria } of GUIDE.pillars)
        paste(
          bench,
          criteria[0]?.number ?? 1,
          'entry',
          criteria.map(({ number }) => [number === except ? entry : 'SO']),
        );
      return unjustified(
        new Map(
          CRITERIA.map(({ number }) => [
            number,
            { ...NO_ANSWER, entry: parseEntry(number === except ? entry : 'SO') },
          ]),
        ),
      ).map(({ number }) => number);
    };
    for (const [except, entry] of [
      [1, 'SO'],
      [10, '2'],
      [10, ''],
      [11, '0'],
    ] as const)
      expect(everywhere(except, entry), `${except}`).toEqual(asked());
    expect(asked()).not.toContain(11);
  });

  it('ne comptent ni un critère absent ni un critère en double, et le disent', () => {
    const bench = newGrid();
    paste(bench, 1, 'entry', [['2'], ['2'], ['2'], ['2']]);
    const row = Number(gridCell(bench.file, 1, 'entry').slice(1));
    bench.person.deleteRows('Grille', row);
    expect(sheetPosition(bench.file).pillars[0]).toMatchObject({ points: 6, answered: 3, max: 12 });
    expect(bench.file.display('Synthèse!F5')).toBe('1 à vérifier, provisoire');
    bench.person.insertRows('Grille', row, 1);
    bench.person.copyPaste('Grille', `A${row + 1}:J${row + 1}`, 'Grille', `A${row}:J${row}`);
    expect(sheetPosition(bench.file).pillars[0]).toMatchObject({ points: 4, answered: 2 });
    expect(bench.file.display(`Grille!F${row}`)).toContain('plusieurs lignes');
  });

  it('suivent une feuille renommée, des lignes insérées, déplacées ou triées', () => {
    const bench = newGrid();
    paste(bench, 1, 'entry', [['3'], ['1'], ['0'], ['SO']]);
    const before = sheetPosition(bench.file);
    bench.person.insertRows('Grille', 6, 3);
    bench.person.moveRows('Grille', 10, 1, 8);
    bench.person.sortRange('Grille', 'A20:I28', 1, false);
    bench.person.renameSheet('Grille', 'Grille de Saint-Ouen');
    expect(sheetPosition(bench.file)).toEqual(before);
  });
});
