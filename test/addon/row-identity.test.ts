import { beforeAll, describe, expect, it } from 'vitest';
import { SpreadsheetFile } from '../../host/index';
import { CRITERIA, GUIDE } from '../../src/guide/guide';
import type { Answer } from '../../src/position/answer';
import {
  type Bench,
  comparable,
  GENERATE,
  gridName,
  newBench,
  newGrid,
  paste,
  ruledPosition,
  sheetPosition,
  typed,
  VERIFY,
} from './grid';
import { repair } from './repair';

/** What a collectivité answered to each question, kept apart from any sheet. */
const GIVEN = new Map(
  CRITERIA.map(({ number }) => [
    number,
    [
      ['3', '0', '2', '1', 'SO', '2'][(number * 5) % 6] ?? '',
      ['3', '2'][number % 2] ?? '',
      ['EPCI', 'Caf', ''][number % 3] ?? '',
      `Réponse à la question ${number}`,
    ],
  ]),
);

const asCells = ([entry, target, ...others]: readonly string[] = []) => [
  entry === 'SO' ? entry : Number(entry),
  Number(target),
  ...others,
];
const WANTED = new Map([...GIVEN].map(([number, line]) => [number, asCells(line)] as const));

let filled = '';

beforeAll(() => {
  const bench = newGrid();
  for (const pillar of GUIDE.pillars) {
    const lines = pillar.criteria.map(({ number }) => GIVEN.get(number) ?? []);
    const first = pillar.criteria[0]?.number ?? 1;
    paste(
      bench,
      first,
      'entry',
      lines.map(([entry = '']) => [entry]),
    );
    paste(
      bench,
      first,
      'target',
      lines.map((line) => line.slice(1)),
    );
  }
  filled = JSON.stringify(bench.file);
});

const filledGrid = (): Bench => newBench(SpreadsheetFile.fromJSON(JSON.parse(filled)));

interface Panel {
  readonly answers: readonly { readonly number: number; readonly answer: Answer }[];
  readonly astray: readonly { readonly number: number; readonly fault: string }[];
}

const panel = (bench: Bench): Panel => (bench.person.callFromSidebar('readGrid') as { value: Panel }).value;

/** Criteria that somebody reads under another one's number: in the panel, or in the Données sheet that others read. */
function misplaced({ file, ...bench }: Bench): number[] {
  const data = file.sheetByName('Données');
  const inPanel = panel({ file, ...bench }).answers.flatMap(({ number, answer }) =>
    answer.comment === '' || answer.comment === `Réponse à la question ${number}` ? [] : [number],
  );
  const inData = CRITERIA.flatMap(({ number }) => {
    const comment = data.value(`N${5 + number}`);
    return comment === '' || comment === `Réponse à la question ${number}` ? [] : [number];
  });
  return [...inPanel, ...inData];
}

function expectHonest(bench: Bench): void {
  expect(misplaced(bench)).toEqual([]);
  expect(comparable(sheetPosition(bench.file))).toEqual(comparable(ruledPosition(bench.file)));
}

const kept = ({ file }: Bench) => file.sheetNames().filter((name) => name.includes('conservée'));

describe('un tri qui laisse des colonnes derrière lui', () => {
  it('laisse le numéro : rien n’est compté ailleurs, la ligne le dit, réparer remet chaque réponse', () => {
    const bench = filledGrid();
    const before = sheetPosition(bench.file);
    bench.person.sortRange('Grille', 'B5:J42', 2, true);
    expectHonest(bench);
    expect(sheetPosition(bench.file).answered).toBeLessThan(10);
    const shown = [...bench.file.sheetByName('Grille').cells()].map(({ display }) => display);
    expect(shown.filter((text) => text.startsWith('Non compté')).length).toBeGreaterThan(15);
    const [told = '', done = ''] = repair(bench, () => false);
    expect(told).toMatch(
      /Ligne \d+ de la grille\s: son numéro est celui du critère \d+, elle porte le libellé, la page et la question du critère \d+/,
    );
    expect(done).toContain('Historique des versions');
    expect(typed(bench.file)).toEqual(WANTED);
    expect(sheetPosition(bench.file)).toEqual(before);
    expect(kept(bench)).toEqual([]);
  });

  it.each([
    ['C5:J42', 3, 'CD'],
    ['D5:J42', 4, 'D'],
    ['A5:B42', 2, 'CD'],
    ['B5:B42', 2, 'ACD'],
    ['C5:C42', 3, 'ABD'],
    ['D5:D42', 4, 'ABC'],
    ['A6:A41', 1, 'BCD'],
    ['B11:J20', 5, 'BCD'],
  ])(
    '%s : rien n’est compté ailleurs, rien ne change sans réponse, puis tout revient',
    (range, column, right) => {
      const bench = filledGrid();
      const before = sheetPosition(bench.file);
      bench.person.sortRange('Grille', range, column, false);
      expectHonest(bench);
      const sorted = JSON.stringify(bench.file);
      for (const { number, fault } of panel(bench).astray) {
        const saved = bench.person.callFromSidebar('saveAnswer', { criterion: number, entry: '0' });
        expect(saved).toMatchObject({ ok: false, refusal: { code: fault } });
        expect(bench.person.callFromSidebar('showCriterion', number)).toMatchObject({ ok: false });
      }
      expect(panel(bench).astray.length).toBeGreaterThan(4);
      bench.person.menu(VERIFY, { answers: ['NO'] });
      expect(JSON.stringify(bench.file)).toBe(sorted);
      if (right.length < 3 || right.includes('A')) {
        const unanswered = repair(bench, () => false);
        expect(unanswered.at(-1)).toContain('Rien n’a été modifié');
        expect(JSON.stringify(bench.file)).toBe(sorted);
      }
      console.log(
        range,
        repair(bench, (columns) => columns.every((column) => right.includes(column))).join('\n=====\n'),
      );
      expect(typed(bench.file)).toEqual(WANTED);
      expect(sheetPosition(bench.file)).toEqual(before);
    },
  );
});

describe('un numéro stocké en texte', () => {
  it.each(["'2", "' 2", "'1"])('« %s » n’en est un ni pour les formules ni pour le code', (number) => {
    const bench = filledGrid();
    bench.person.type('Grille', 'A6', number);
    expectHonest(bench);
    expect(sheetPosition(bench.file).answered).toBe(28);
    expect(panel(bench).astray).toEqual([{ number: 1, fault: 'row-missing' }]);
    repair(bench, () => false);
    expect(typed(bench.file)).toEqual(WANTED);
  });

  it('la Grille dont on a effacé l’en-tête n’est plus lue, celle qui la remplace l’est', () => {
    const bench = filledGrid();
    bench.person.clear('Grille', 'A1:J4');
    bench.person.menu(GENERATE, { answers: ['YES', 'OK'] });
    expect(gridName(bench.file)).not.toBe('Grille');
    // Its rows were found again there, as those of any other sheet.
    expect(sheetPosition(bench.file).answered).toBe(29);
    expect(comparable(sheetPosition(bench.file))).toEqual(comparable(ruledPosition(bench.file)));
    expect(bench.file.value('Grille!J6')).toBe('Réponse à la question 1');
  });
});
