import { describe, expect, it } from 'vitest';
import { SUMMARY_COLUMNS, SUMMARY_ROWS } from '../../src/workbook/grid/grid-columns';
import { GENERATE, gridCell, newGrid, VERIFY } from './grid';

/** What Google's pages leave open, played both ways on whole paths. */

describe.each(['asWritten', 'us'] as const)('quand Google rend les formules « %s »', (formulaSyntax) => {
  it('met la grille à jour, laisse suivre les formules de l’utilisateur, et ne trouve rien à corriger', () => {
    const bench = newGrid();
    bench.file.drive.formulaSyntax = formulaSyntax;
    for (const number of [1, 2, 3]) bench.person.type('Grille', gridCell(bench.file, number, 'entry'), '1');
    const points = SUMMARY_COLUMNS.letter('points');
    const [first, last] = [SUMMARY_ROWS.first, SUMMARY_ROWS.last];
    const total = `Synthèse!${points}${last + 1}`;
    const own = {
      B2: `=IF(${total}>1,5;SUM(Synthèse!${points}${first}:${points}${last});0)`,
      B3: "='Grille'!E6+Grille!$E$7",
    };
    for (const [cell, formula] of Object.entries(own)) bench.person.type('Feuille 1', cell, formula);
    const shown = () => Object.keys(own).map((cell) => bench.file.display(`Feuille 1!${cell}`));
    const before = shown();
    expect(before.join()).not.toContain('#');
    bench.person.menu(GENERATE, { answers: ['OK'] });
    expect(shown()).toEqual(before);
    expect(bench.file.formula('Feuille 1!B2')).toBe(own.B2);
    expect(bench.file.sheetNames().filter((name) => name.includes('conservée'))).toEqual([]);
    bench.person.menu(VERIFY, { answers: ['OK'] });
    expect(bench.runtime.alerts.at(-1)?.text).toContain('Tout est en ordre');
    bench.person.type('Grille', gridCell(bench.file, 1, 'entry'), '3');
    expect(bench.file.value('Feuille 1!B2')).toBe(bench.file.value(total));
  });
});
