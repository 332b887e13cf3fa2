import { describe, expect, it } from 'vitest';
import type { SpreadsheetFile } from '../../host/index';
import { cellName } from '../../src/workbook/addresses';
import { FIRST_COMMUNE_ROW, IMPORT, TERRITORY_COLUMNS } from '../../src/workbook/territory/territory-columns';
import { communeEntries } from '../communes/answers';
import {
  add,
  allowAll,
  communeFile,
  lineCell,
  prepare,
  preparedDesk,
  read,
  scriptOn,
  type TerritoryDesk,
} from './territory-desk';

/** The formulas written over import cells while that is done, by address; Google reloads each of them. */
function writtenImports({ file }: TerritoryDesk, done: () => void): string[] {
  const { formulas } = file.sheetByName('Territoire').state;
  const written: string[] = [];
  const set = formulas.set.bind(formulas);
  formulas.set = (key, formula) => {
    if (formula.source.includes('IMPORTRANGE')) written.push(/\$[A-Z]+(\d+)/.exec(formula.source)?.[1] ?? '');
    return set(key, formula);
  };
  try {
    done();
  } finally {
    formulas.set = set;
  }
  return written;
}

const rowsFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => String(FIRST_COMMUNE_ROW + first + index));

const line = (name: string, code: number, file: SpreadsheetFile) => `${name}\t${code}\t${file.url}`;

/** A territory of that many communes, every second letter, all allowed. */
function territoryOf(count: number): TerritoryDesk {
  const desk = preparedDesk();
  const files = communeEntries(count).map((given, index) => communeFile(desk, `Copie ${index}`, given));
  add(desk, files.map((file, index) => line(`Commune ${2 * index}`, 10_000 + index, file)).join('\n'));
  allowAll(desk);
  return desk;
}

const figures = (desk: TerritoryDesk) => {
  const { criteria, pillars, communes } = read(desk);
  return { criteria, pillars, communes };
};

const byName = (desk: TerritoryDesk) =>
  new Map(read(desk).communes.map(({ name, state, entries }) => [name, { state, entries }]));

const fresh = (desk: TerritoryDesk, name: string) => communeFile(desk, name, communeEntries(3)[2] ?? []);

describe('un import déjà là', () => {
  it('n’est pas réécrit quand la feuille est remise en ordre', () => {
    const desk = territoryOf(3);
    const before = figures(desk);
    expect(writtenImports(desk, () => prepare(desk))).toEqual([]);
    expect(figures(desk)).toEqual(before);
  });

  it('n’est pas réécrit quand des communes s’ajoutent, à la fin ou au milieu, où seules les adresses descendent', () => {
    const desk = territoryOf(3);
    const before = byName(desk);
    const last = fresh(desk, 'Dernière');
    expect(writtenImports(desk, () => add(desk, line('Zuydcoote', 10_100, last)))).toEqual(rowsFrom(3, 1));
    const middle = fresh(desk, 'Milieu');
    expect(writtenImports(desk, () => add(desk, line('Commune 1', 10_101, middle)))).toEqual(rowsFrom(4, 1));
    allowAll(desk);
    const after = byName(desk);
    expect([...after.keys()]).toEqual(['Commune 0', 'Commune 1', 'Commune 2', 'Commune 4', 'Zuydcoote']);
    for (const [name, entries] of before) expect(after.get(name)).toEqual(entries);
  });

  it('est écrit où la case a été vidée ou changée, et retiré d’une ligne qui n’existe plus', () => {
    const desk = territoryOf(4);
    const at = (index: number) => cellName(FIRST_COMMUNE_ROW + index, IMPORT.first);
    const before = byName(desk);
    scriptOn(desk.file, `ss.getSheetByName('Territoire').getRange('${at(1)}').clearContent()`);
    scriptOn(
      desk.file,
      `ss.getSheetByName('Territoire').getRange('${at(2)}').setFormula('=IMPORTRANGE("autre";"A1")')`,
    );
    expect(writtenImports(desk, () => prepare(desk))).toEqual(rowsFrom(1, 2));
    expect(byName(desk)).toEqual(before);
    const [from, to] = ['commune', 'link'].map((column) => lineCell(desk, 'Commune 0', column));
    scriptOn(desk.file, `ss.getSheetByName('Territoire').getRange('${from}:${to}').clearContent()`);
    expect(writtenImports(desk, () => prepare(desk))).toEqual([]);
    before.delete('Commune 0');
    expect(byName(desk)).toEqual(before);
    expect(desk.file.sheetByName('Territoire').formula(at(3))).toBeFalsy();
  });

  it('n’est pas réécrit dans une feuille que des personnes ont complétée', () => {
    const desk = territoryOf(2);
    const width = TERRITORY_COLUMNS.list.length;
    scriptOn(
      desk.file,
      `const s = ss.getSheetByName('Territoire'); s.insertColumnsAfter(${width}, 2); s.getRange(18, ${width + 2}).setValue('Relancer')`,
    );
    const file = fresh(desk, 'Aubagne');
    expect(writtenImports(desk, () => add(desk, line('Aubagne', 13_005, file)))).toEqual(rowsFrom(2, 1));
    expect(writtenImports(desk, () => prepare(desk))).toEqual([]);
    allowAll(desk);
    expect([...byName(desk).values()].map(({ state }) => state)).toEqual(['current', 'current', 'current']);
  });

  it('est écrit avec tout le reste dans une feuille aux colonnes déplacées, et reste en vue', () => {
    const desk = territoryOf(2);
    const before = byName(desk);
    const written = TERRITORY_COLUMNS.letter('written');
    const gap = TERRITORY_COLUMNS.number('gap');
    scriptOn(
      desk.file,
      `const s = ss.getSheetByName('Territoire'); s.moveColumns(s.getRange('${written}1'), ${gap}); s.hideColumns(${IMPORT.first})`,
    );
    expect(writtenImports(desk, () => prepare(desk))).toEqual(rowsFrom(0, 2));
    allowAll(desk);
    expect(byName(desk)).toEqual(before);
    expect(desk.file.sheetByName('Territoire').state.hiddenColumns.has(IMPORT.first)).toBe(false);
  });
});
