import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SHEET_KINDS, SHEET_TITLES } from '../../src/workbook/sheet-names';
import { rowOfKey } from '../../tools/demo/filled-grid';
import {
  type Bench,
  benchFrom,
  comparable,
  GENERATE,
  ruledPosition,
  sheetPosition,
  typed,
  VERIFY,
} from './grid';

/** A filled grid that the add-on of schema 1 made: Points and totals, whole questions, thirteen columns in Synthèse. */
const FORMER = gunzipSync(readFileSync(new URL('../fixtures/schema-1.json.gz', import.meta.url))).toString();

const OURS = SHEET_KINDS.map((kind) => SHEET_TITLES[kind]);
const former = () => benchFrom(FORMER);

/** What was typed in the former grid, by criterion: its columns stood elsewhere. */
function formerlyTyped({ file }: Bench): Map<number, unknown[]> {
  const sheet = file.sheetByName('Grille');
  return new Map(
    Array.from({ length: 29 }, (_, index) => {
      const row = rowOfKey(file, 'Grille', index + 1);
      return [index + 1, ['E', 'H', 'I', 'J'].map((letter) => sheet.value(`${letter}${row}`))] as const;
    }),
  );
}

describe('une grille d’une version précédente', () => {
  it('est mise à jour avec tout ce qui y est saisi, sans ancienne feuille ni ligne contestée', () => {
    const bench = former();
    const before = formerlyTyped(bench);
    expect(before.get(4)).toEqual([0, 3, '', 'Liste à compléter']);
    bench.person.menu(GENERATE);
    expect(bench.runtime.alerts).toEqual([]);
    expect(bench.file.sheetNames()).toEqual([...OURS, 'Feuille 1']);
    expect(typed(bench.file)).toEqual(before);
    expect(bench.file.display('Accueil!C12')).toBe('Vitré');
    expect(bench.file.display('Repères!D6')).toBe('Repère réécrit par la commune.');
    expect(comparable(sheetPosition(bench.file))).toEqual(comparable(ruledPosition(bench.file)));
    expect(ruledPosition(bench.file).answered).toBe(29);
  });

  it('se vérifie en une phrase, et se lit comme elle est', () => {
    const bench = former();
    bench.person.menu(VERIFY, { answers: ['NO'] });
    const [told] = bench.runtime.alerts.map(({ text }) => text);
    expect(told).toContain('version précédente');
    expect(told).not.toMatch(/effacée|contredi|Colonne absente/);
    const read = bench.person.callFromSidebar('readGrid') as {
      value: { commune: string; astray: unknown[] };
    };
    expect(read.value.commune).toBe('Vitré');
    expect(read.value.astray).toEqual([]);
  });

  it('garde à part une feuille où l’on avait écrit autre chose', () => {
    const bench = former();
    bench.person.type('Synthèse', 'C30', 'Réunion du 3 mars');
    bench.person.menu(GENERATE, { answers: ['OK'] });
    expect(bench.file.sheetNames().filter((name) => name.endsWith('(conservée)'))).toEqual([
      'Synthèse (conservée)',
    ]);
  });

  it('reprend une ligne coupée vers une autre feuille, chaque saisie dans sa colonne', () => {
    const bench = former();
    const before = formerlyTyped(bench);
    const row = rowOfKey(bench.file, 'Grille', 22);
    bench.person.cut('Grille', `A${row}:J${row}`, 'Feuille 1', 'B3');
    bench.person.menu(GENERATE, { answers: ['OK'] });
    const [entry, target, carrier] = typed(bench.file).get(22) ?? [];
    expect([entry, target, carrier]).toEqual(before.get(22)?.slice(0, 3));
  });

  it('se lit encore quand on a écrasé des titres de colonnes', () => {
    const bench = former();
    const before = formerlyTyped(bench);
    for (const a1 of ['G4', 'H4']) bench.person.type('Grille', a1, 'x');
    bench.person.menu(GENERATE, { answers: ['OK'] });
    expect(typed(bench.file)).toEqual(before);
  });
});
