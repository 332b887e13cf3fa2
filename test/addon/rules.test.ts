import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRITERIA, GUIDE } from '../../src/guide/guide';
import { NO_ANSWER } from '../../src/position/answer';
import { COMMON_INVISIBLE, COMMON_SPACES } from '../../src/position/clean-text';
import { parseEntry, SPELLINGS } from '../../src/position/entry';
import { unjustified } from '../../src/position/position';
import { comparable, gridCell, newGrid, paste, ruledPosition, sheetPosition } from './grid';

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
    expect(bench.file.display('Synthèse!G5')).toBe('1 à vérifier, provisoire');
    bench.person.insertRows('Grille', row, 1);
    bench.person.copyPaste('Grille', `A${row + 1}:J${row + 1}`, 'Grille', `A${row}:J${row}`);
    expect(sheetPosition(bench.file).pillars[0]).toMatchObject({ points: 4, answered: 2 });
    expect(bench.file.display(`Grille!G${row}`)).toContain('plusieurs lignes');
  });

  it('suivent une feuille renommée, des lignes insérées, déplacées ou triées', () => {
    const bench = newGrid();
    paste(bench, 1, 'entry', [['3'], ['1'], ['0'], ['SO']]);
    const before = sheetPosition(bench.file);
    bench.person.insertRows('Grille', 6, 3);
    bench.person.moveRows('Grille', 10, 1, 8);
    bench.person.sortRange('Grille', 'A20:J28', 1, false);
    bench.person.renameSheet('Grille', 'Grille de Saint-Ouen');
    expect(sheetPosition(bench.file)).toEqual(before);
  });
});
