import { describe, expect, it } from 'vitest';
import { SpreadsheetFile } from '../../host/index';
import { readAnswers } from '../../src/workbook/grid/grid-table';
import { SHEET_KINDS, SHEET_TITLES } from '../../src/workbook/sheet-names';
import { GENERATE, gridCell, gridTable, newBench, newGrid, typed } from './grid';

/** Every call is tried with GRILLE_SPPE_LONG; a sample of them, the last and riskiest ones included, without. */
const STEP = process.env.GRILLE_SPPE_LONG ? 1 : 25;
const OURS = SHEET_KINDS.map((kind) => SHEET_TITLES[kind]);

/** Calls of the swap, that of a sheet kept aside included. */
const SWAP_CALLS = 50;

const OWN_FORMULA = '=SUM(Synthèse!H5:H9)+Grille!$A$6';

function filled(): string {
  const { person, file } = newGrid();
  for (const number of [1, 2, 3, 10, 17, 29]) {
    person.type('Grille', gridCell(file, number, 'entry'), String(number % 4));
    person.type('Grille', gridCell(file, number, 'comment'), `Gardé ${number}`);
  }
  person.type('Grille', gridCell(file, 5, 'entry'), 'SO');
  person.type('Accueil', 'C12', 'Saint-Ouen');
  person.type('Repères', 'D6', 'Notre propre repère.');
  // The user's own formulas on ours: in a sheet of theirs, and as a comment.
  person.type('Feuille 1', 'B2', OWN_FORMULA);
  person.type('Grille', gridCell(file, 8, 'comment'), OWN_FORMULA);
  return JSON.stringify(file);
}

/** Entries and comments that some sheet of the file still holds whole. */
function answersSomewhere(file: SpreadsheetFile): string[] {
  return file
    .sheetNames()
    .filter((name) => name.startsWith('Grille'))
    .map((name) => JSON.stringify([...readAnswers(gridTable(file, name))]));
}

/** How many service calls a generation makes on that file. */
function callsOf(json: string): number {
  const bench = newBench(SpreadsheetFile.fromJSON(JSON.parse(json)));
  bench.runtime.resetCalls();
  bench.person.menu(GENERATE, { answers: ['OK'] });
  return bench.runtime.calls.total;
}

/** Runs a generation that dies at call k: nothing of the run's own clean-up works after that. */
function crashAt(json: string, k: number, after: boolean) {
  const bench = newBench(SpreadsheetFile.fromJSON(JSON.parse(json)));
  bench.runtime.failAt(k, { dead: true, after });
  try {
    bench.person.menu(GENERATE, { answers: ['OK'] });
  } catch {
    // The crash itself.
  }
  expect(bench.runtime.faults).toBeGreaterThan(0);
  bench.runtime.failAt(0);
  return bench;
}

function points(total: number): number[] {
  const all = Array.from({ length: total }, (_, index) => index + 1);
  // The swap makes the last calls: each of them is tried.
  return all.filter((k) => (k - 1) % STEP === 0 || k > total - (STEP === 1 ? 0 : 10));
}

describe('une panne au milieu de la génération', () => {
  it('ne perd rien de ce qui est saisi, et la suivante finit le travail', { timeout: 1_200_000 }, () => {
    const json = filled();
    const before = typed(SpreadsheetFile.fromJSON(JSON.parse(json)));
    const own = SpreadsheetFile.fromJSON(JSON.parse(json)).display('Feuille 1!B2');
    const whole = answersSomewhere(SpreadsheetFile.fromJSON(JSON.parse(json)))[0];
    for (const k of points(callsOf(json)))
      for (const after of STEP === 1 ? [false, true] : [k % 2 === 0]) {
        const bench = crashAt(json, k, after);
        expect(answersSomewhere(bench.file), `panne à l’appel ${k}`).toContain(whole);
        expect(bench.file.display('Feuille 1!B2'), `panne à l’appel ${k}`).toBe(own);
        bench.person.menu(GENERATE, { answers: ['OK'] });
        expect(typed(bench.file), `après la panne ${k}`).toEqual(before);
        expect(bench.file.display('Accueil!C12')).toBe('Saint-Ouen');
        expect(bench.file.display('Repères!D6')).toBe('Notre propre repère.');
        expect(bench.file.display('Feuille 1!B2'), `après la panne ${k}`).toBe(own);
        expect(bench.file.formula('Feuille 1!B2').replaceAll("'", '')).toBe(OWN_FORMULA);
        expect(bench.file.sheetNames(), `panne ${k}`).toEqual([...OURS, 'Feuille 1']);
        // The engine's memory is not the collector's to see: hundreds of files would fill it.
        bench.file.engine.dispose();
      }
  });

  it('quand l’ancienne feuille est conservée, ne perd pas ce qu’elle avait de plus', {
    timeout: 1_200_000,
  }, () => {
    const noted = newBench(SpreadsheetFile.fromJSON(JSON.parse(filled())));
    noted.person.type('Grille', 'M3', 'Réunion du 3 mars');
    const json = JSON.stringify(noted.file);
    const before = typed(noted.file);
    const total = callsOf(json);
    for (let k = total; k > total - SWAP_CALLS; k -= STEP === 1 ? 1 : 5) {
      const bench = crashAt(json, k, k % 2 === 0);
      bench.person.menu(GENERATE, { answers: ['OK', 'OK'] });
      const names = bench.file.sheetNames();
      expect(names, `panne ${k}`).toEqual(expect.arrayContaining([...OURS, 'Feuille 1']));
      expect(typed(bench.file), `panne ${k}`).toEqual(before);
      expect(
        names.some((name) => bench.file.display(`${name}!M3`) === 'Réunion du 3 mars'),
        `panne ${k}`,
      ).toBe(true);
      bench.file.engine.dispose();
    }
  });

  it('dans un classeur vide, ne laisse rien qui gêne la suivante', { timeout: 1_200_000 }, () => {
    const json = JSON.stringify(SpreadsheetFile.create({ title: 'Vide' }));
    for (const k of points(callsOf(json))) {
      const bench = crashAt(json, k, k % 2 === 0);
      bench.person.menu(GENERATE, { answers: ['OK'] });
      expect(bench.file.sheetNames(), `panne ${k}`).toEqual([...OURS, 'Feuille 1']);
      bench.file.engine.dispose();
    }
  });

  it('entre la panne et la suite, ce que la personne saisit est repris', () => {
    const json = filled();
    const bench = crashAt(json, 100, false);
    bench.person.type('Grille', gridCell(bench.file, 20, 'entry'), '3');
    bench.person.menu(GENERATE, { answers: ['OK'] });
    expect(bench.file.value(`Grille!${gridCell(bench.file, 20, 'entry')}`)).toBe(3);
  });
});
