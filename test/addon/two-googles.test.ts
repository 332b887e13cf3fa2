import { describe, expect, it } from 'vitest';
import type { SpreadsheetFile } from '../../host/index';
import type { GridState } from '../../src/contract/grid';
import { CRITERIA } from '../../src/guide/guide';
import { type FieldKey, fieldRowKey } from '../../src/workbook/grid/fields';
import { SUMMARY_COLUMNS, SUMMARY_ROWS } from '../../src/workbook/grid/grid-columns';
import { INPUT_LETTER } from '../../src/workbook/grid/welcome-layout';
import { rowOfKey } from '../../tools/demo/filled-grid';
import { comparable, GENERATE, gridCell, newGrid, ruledPosition, sheetPosition, VERIFY } from './grid';

/** What Google's pages leave open, played both ways on whole paths. */

const fieldAt = (file: SpreadsheetFile, key: FieldKey) =>
  `${INPUT_LETTER}${rowOfKey(file, 'Accueil', fieldRowKey(key))}`;

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

describe.each(['asTyped', 'text'] as const)(
  'quand un choix de liste laisse « %s » dans la cellule',
  (listChoice) => {
    it('compte et montre de même les paliers choisis, avant et après une mise à jour', () => {
      const bench = newGrid();
      bench.file.drive.listChoice = listChoice;
      // « Sans objet » needs no word of why where the guide itself says « si applicable ».
      const chosen = (number: number) => (number === 10 ? 'SO' : String(number % 4));
      for (const { number } of CRITERIA) {
        bench.person.choose('Grille', gridCell(bench.file, number, 'entry'), chosen(number));
        if (number % 4 === 0) bench.person.choose('Grille', gridCell(bench.file, number, 'target'), '3');
      }
      bench.person.choose('Accueil', fieldAt(bench.file, 'type'), 'Commune');
      expect(comparable(sheetPosition(bench.file))).toEqual(comparable(ruledPosition(bench.file)));
      expect(sheetPosition(bench.file).answered).toBe(CRITERIA.length);
      const { answers } = (
        bench.person.callFromSidebar('readGrid') as { value: GridState & { status: 'ready' } }
      ).value;
      for (const { number, answer } of answers)
        expect(answer.entry, `${number}`).toEqual(
          number === 10 ? { kind: 'notApplicable' } : { kind: 'palier', palier: number % 4 },
        );
      expect(answers.filter(({ answer }) => answer.target === 3)).toHaveLength(7);
      const before = sheetPosition(bench.file);
      bench.person.menu(GENERATE, { answers: ['OK'] });
      expect(sheetPosition(bench.file)).toEqual(before);
      bench.person.menu(VERIFY, { answers: ['OK'] });
      expect(bench.runtime.alerts.at(-1)?.text).toContain('Tout est en ordre');
    });
  },
);
