import { expect, it } from 'vitest';
import { BUDGETS, workshopStep } from '../../tools/bench/budgets';
import { gridCell, newGrid } from './grid';

it('une étape d’atelier demande à Google ce que son budget permet', () => {
  const budget = BUDGETS.find(({ what }) => what === 'étape d’atelier');
  expect(workshopStep()).toBeLessThanOrEqual(budget?.atMost ?? 0);
});

it('une étape d’atelier trouve la Grille renommée, un autre onglet portant son nom', () => {
  const { file, person, runtime } = newGrid();
  const [entry, comment] = [gridCell(file, 14, 'entry'), gridCell(file, 14, 'comment')];
  person.renameSheet('Grille', 'Notre grille');
  person.renameSheet('Feuille 1', 'Grille');
  const step = { criterion: 14, entry: { from: '', to: '2' }, comment: { from: '', to: 'Vu' } };
  const answer = runtime.callFromSidebar('saveWorkshop', [{ place: '{}', step }]);
  expect(answer).toEqual({ ok: true, value: true });
  const grid = file.sheetByName('Notre grille');
  expect([grid.value(entry), grid.value(comment)]).toEqual([2, 'Vu']);
  expect(file.display('Grille!A1')).toBe('');
});
