import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRITERIA, GUIDE } from '../../src/guide/guide';
import { nextSteps } from '../../src/position/next-steps';
import { STEP_COLUMNS } from '../../src/workbook/grid/grid-columns';
import { readAnswers } from '../../src/workbook/grid/grid-table';
import { FIRST_STEP_ROW, type StepColumn } from '../../src/workbook/grid/steps-layout';
import { sheetSteps } from '../../tools/demo/filled-grid';
import { type Bench, GENERATE, gridTable, newBench, newGrid, paste } from './grid';

const entries = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('0', '1', '2', '3') },
  { weight: 2, arbitrary: fc.constantFrom('', 'SO', 'Palier 2', ' s.o. ', 'deux', '=1+1') },
);
const targets = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('', '', '', '1', '2', '3', '0') },
  { weight: 1, arbitrary: fc.constantFrom('palier 3', ' 2 ', 'SO', '=3', '5', '2,0', 'trois') },
);

/** Puts texts where no trigger runs: what the guard would mend stays as it is. */
function fill(bench: Bench, filling: readonly (readonly [string, string])[]): void {
  for (const { criteria } of GUIDE.pillars) {
    const [first] = criteria;
    if (!first) continue;
    for (const [place, column] of (['entry', 'target'] as const).entries())
      paste(
        bench,
        first.number,
        column,
        criteria.map(({ number }) => [filling[number - 1]?.[place] ?? '']),
      );
  }
}

const byRule = (bench: Bench) =>
  nextSteps(GUIDE.pillars, readAnswers(gridTable(bench.file))).map(
    ({ criterion, palier, towards, reason }) => ({
      criterion: criterion.number,
      palier,
      towards,
      reason: reason === 'target' ? 'target' : 'suggestion',
    }),
  );

const stepCell = (criterion: number, column: StepColumn) =>
  `${STEP_COLUMNS.letter(column)}${FIRST_STEP_ROW + criterion - 1}`;
const shown = ({ file }: Bench, criterion: number, column: StepColumn) =>
  file.display(`Pistes!${stepCell(criterion, column)}`);

describe('la feuille Pistes', () => {
  it('donne par formules les pistes de la règle, pour tout remplissage', () => {
    const bench = newGrid();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(entries, targets), { minLength: CRITERIA.length, maxLength: CRITERIA.length }),
        (filling) => {
          fill(bench, filling);
          expect(sheetSteps(bench.file)).toEqual(byRule(bench));
        },
      ),
      { numRuns: 12 },
    );
  });

  it('met une piste derrière celle qui la prépare, et un même palier partout à tour de rôle', () => {
    const bench = newGrid();
    fill(
      bench,
      CRITERIA.map(({ number }) => [number === 14 ? '2' : number === 15 ? '0' : '1', '']),
    );
    expect(sheetSteps(bench.file)).toEqual(byRule(bench));
    fill(
      bench,
      CRITERIA.map(() => ['1', '']),
    );
    expect(sheetSteps(bench.file).map(({ criterion }) => criterion)).toEqual([1, 5, 14, 18, 27, 2]);
  });

  it('dit le repère du palier suivant, le conseil et avec qui, ou pourquoi rien', () => {
    const bench = newGrid();
    expect(bench.file.display('Pistes!B3')).toMatch(/première réponse/);
    fill(
      bench,
      CRITERIA.map(({ number }) => [number === 1 ? '0' : number === 2 ? '3' : number === 3 ? 'SO' : '', '']),
    );
    expect(bench.file.display('Pistes!B3')).toMatch(/^Dans l’ordre : 1\. /);
    expect([1, 2, 3, 4].map((number) => shown(bench, number, 'reason'))).toEqual([
      'suggestion',
      'au palier 3',
      'sans objet',
      'non renseigné',
    ]);
    expect(shown(bench, 1, 'descriptor')).toBe(bench.file.display('Repères!D6'));
    for (const column of ['advice', 'partners'] as const) {
      expect(shown(bench, 1, column), column).not.toBe('');
      expect(shown(bench, 4, column), column).toBe('');
    }
  });
});

describe('« Retenue »', () => {
  it('reste à son critère quand l’ordre change, par une mise à jour et après un tri', () => {
    const bench = newGrid();
    const { person, file } = bench;
    person.type('Pistes', stepCell(14, 'retained'), 'oui');
    person.type('Pistes', stepCell(20, 'retained'), 'à discuter');
    fill(
      bench,
      CRITERIA.map(({ number }) => [String(number % 4), '']),
    );
    person.menu(GENERATE);
    expect(CRITERIA.map(({ number }) => shown(bench, number, 'retained')).filter(Boolean)).toEqual([
      'oui',
      'à discuter',
    ]);
    expect([shown(bench, 14, 'retained'), shown(bench, 20, 'retained')]).toEqual(['oui', 'à discuter']);
    expect(file.sheetNames().filter((name) => name.includes('conservée'))).toEqual([]);
  });

  it('refuse le fichier comme modèle à copier', () => {
    const bench = newBench();
    bench.person.menu(GENERATE);
    bench.person.type('Pistes', stepCell(14, 'retained'), 'oui');
    const state = bench.runtime.callFromSidebar('readCommunes') as { value: { template: { what?: string } } };
    expect(state.value.template.what).toMatch(/piste/);
  });
});
