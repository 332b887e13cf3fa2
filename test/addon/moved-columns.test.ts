import { describe, expect, it } from 'vitest';
import { GRID_COLUMNS, SUMMARY_COLUMNS, SUMMARY_ROWS } from '../../src/workbook/grid/grid-columns';
import { type Bench, GENERATE, newGrid, VERIFY } from './grid';

/** Letter of the column whose header shows that title, in the sheet as it stands. */
function letterOf({ file }: Bench, sheet: string, title: string): string {
  const header = [...file.sheetByName(sheet).cells()].find(({ row, value }) => row === 4 && value === title);
  if (!header) throw new Error(`no header « ${title} »`);
  return header.a1.replace(/\d/g, '');
}

const cell = (bench: Bench, title: string, row: number) => `${letterOf(bench, 'Grille', title)}${row}`;

/** Criteria 1 and 2 stand on rows 6 and 7. */
const FILLED = { Palier: '3', 'Palier visé': '2', 'Porté par': 'EPCI', Commentaire: 'À garder' } as const;

/** The columns that nobody fills, but for the numbers. */
const OURS = GRID_COLUMNS.list
  .filter(({ id, title }) => id !== 'number' && !Object.hasOwn(FILLED, title))
  .map(({ title }) => title);

function filled(): Bench {
  const bench = newGrid();
  for (const [title, text] of Object.entries(FILLED))
    bench.person.type('Grille', cell(bench, title, 6), text);
  return bench;
}

const rowOf = (bench: Bench) =>
  Object.fromEntries(
    Object.keys(FILLED).map((title) => [title, bench.file.display(`Grille!${cell(bench, title, 6)}`)]),
  );

const answerOf = (bench: Bench, criterion: number) => {
  const read = bench.runtime.callFromSidebar('readGrid') as {
    value: { answers: { number: number; answer: unknown }[] };
  };
  return read.value.answers[criterion - 1]?.answer;
};

const ANSWER = { entry: { kind: 'palier', palier: 3 }, target: 2, carrier: 'EPCI', comment: 'À garder' };

describe('dans la Grille, une colonne', () => {
  it.each(OURS)('supprimée (« %s ») n’emmêle pas les autres, et revient', (title) => {
    const bench = filled();
    const place = letterOf(bench, 'Grille', title).charCodeAt(0) - 64;
    bench.person.deleteColumns('Grille', place);
    expect(answerOf(bench, 1)).toEqual(ANSWER);
    bench.person.type('Grille', cell(bench, 'Palier', 7), '5');
    expect(bench.file.display(`Grille!${cell(bench, 'Palier', 7)}`)).toBe('');
    expect(bench.file.note(`Grille!${cell(bench, 'Palier', 7)}`)).toContain('« 5 »');
    expect(bench.runtime.callFromSidebar('saveAnswer', [{ criterion: 2, entry: '1' }])).toMatchObject({
      ok: true,
    });
    expect(bench.file.value(`Grille!${cell(bench, 'Palier', 7)}`)).toBe(1);
    bench.person.menu(VERIFY, { answers: ['YES', 'OK'] });
    expect(rowOf(bench)).toEqual(FILLED);
    expect(letterOf(bench, 'Grille', title).charCodeAt(0) - 64).toBe(place);
    expect(bench.file.value(`Synthèse!${SUMMARY_COLUMNS.letter('points')}${SUMMARY_ROWS.first}`)).toBe(4);
  });

  it('Palier supprimée ne fait rien écrire ailleurs, et le panneau dit que faire', () => {
    const bench = filled();
    bench.person.deleteColumns('Grille', GRID_COLUMNS.number('entry'));
    expect(answerOf(bench, 1)).toEqual({ ...ANSWER, entry: { kind: 'blank' } });
    const before = JSON.stringify(bench.file);
    expect(bench.runtime.callFromSidebar('saveAnswer', [{ criterion: 2, entry: '1' }])).toMatchObject({
      ok: false,
      refusal: { code: 'column-missing', message: expect.stringContaining('Rien n’a été enregistré') },
    });
    expect(JSON.stringify(bench.file)).toBe(before);
    bench.person.menu(VERIFY, { answers: ['YES', 'OK'] });
    expect(bench.runtime.alerts[0]?.text).toContain('Feuille « Grille »');
    expect(rowOf(bench)).toEqual({ ...FILLED, Palier: '' });
  });

  it('insérée ou déplacée est suivie par le panneau, la garde, les protections et la mise à jour', () => {
    const bench = filled();
    bench.person.insertColumns('Grille', 4, 2);
    bench.person.deleteColumns('Grille', 3);
    bench.person.menu('Réappliquer les protections');
    const partner = bench.file.sheetByName('Grille').state.protections[0];
    expect(partner?.unprotected.some((b) => b.column === 6 && b.row === 6)).toBe(true);
    expect(answerOf(bench, 1)).toEqual(ANSWER);
    bench.person.menu(GENERATE, { answers: ['OK'] });
    expect(rowOf(bench)).toEqual(FILLED);
  });
});

describe('une colonne insérée', () => {
  it('dans Repères ne décale aucun repère réécrit, ni dans le panneau ni à la mise à jour', () => {
    const bench = newGrid();
    bench.person.type('Repères', 'D6', 'Notre palier 1.');
    bench.person.insertColumns('Repères', 3);
    bench.person.type('Repères', 'C6', 'À relire');
    expect(bench.runtime.callFromSidebar('readGrid')).toMatchObject({
      value: { descriptors: [{ number: 1, palier: 1, text: 'Notre palier 1.' }] },
    });
    bench.person.menu(GENERATE, { answers: ['OK'] });
    expect(bench.file.display('Repères!D6')).toBe('Notre palier 1.');
    expect(bench.file.display('Repères!C6')).toMatch(/^Les familles/);
    expect(bench.file.display('Repères (conservée)!C6')).toBe('À relire');
  });

  it.each([3, 4])('dans Accueil (avant la %ie) ne perd aucun champ', (before) => {
    const bench = newGrid();
    bench.person.type('Accueil', 'C12', 'Saint-Ouen');
    bench.person.type('Accueil', 'C14', '35238');
    bench.person.type('Accueil', 'C17', '05/03/2025');
    bench.person.insertColumns('Accueil', before);
    bench.person.menu(GENERATE, { answers: ['OK'] });
    expect(bench.file.display('Accueil!C12')).toBe('Saint-Ouen');
    expect(bench.file.display('Accueil!C14')).toBe('35238');
    expect(bench.file.display('Accueil!C17')).toBe('05/03/2025');
  });
});
