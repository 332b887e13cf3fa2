import { describe, expect, it } from 'vitest';
import { type Bench, GENERATE, gridCell, newGrid } from './grid';

/** Where a click on the link of a cell leads. */
function follow({ person, file }: Bench, sheet: string, a1: string): string {
  expect(person.followLink(sheet, a1)).toEqual({});
  const { row, column } = file.state.selection;
  return `${file.sheetById(file.state.activeSheet).name}!${column} ${row}`;
}

const rowOf = (bench: Bench, criterion: number) => Number(gridCell(bench.file, criterion, 'number').slice(1));

/** First row of a sheet whose column A holds that number. */
function firstRow({ file }: Bench, sheet: string, number: number): number {
  for (const cell of file.sheetByName(sheet).cells())
    if (cell.column === 1 && cell.value === number) return cell.row;
  return 0;
}

describe('les liens du classeur', () => {
  it('mènent d’un critère à ses conseils et à ses repères, et en reviennent', () => {
    const bench = newGrid();
    const row = rowOf(bench, 12);
    const [advice, descriptors] = ['Conseils', 'Repères'].map((sheet) => firstRow(bench, sheet, 12));
    expect(follow(bench, 'Grille', `D${row}`)).toBe(`Conseils!2 ${advice}`);
    expect(follow(bench, 'Grille', `F${row}`)).toBe(`Repères!3 ${descriptors}`);
    expect(follow(bench, 'Conseils', `B${advice}`)).toBe(`Grille!5 ${row}`);
    expect(follow(bench, 'Repères', `H${descriptors}`)).toBe(`Grille!5 ${row}`);
    expect(follow(bench, 'Repères', `G${descriptors}`)).toBe(`Conseils!2 ${advice}`);
    expect(follow(bench, 'Conseils', 'A3')).toBe('Conseils!2 5');
  });

  it('mènent au prochain critère à renseigner, jusqu’au dernier', () => {
    const bench = newGrid();
    const next = () => bench.file.display('Grille!F3').replace(/\s/g, ' ');
    expect(next()).toBe('Prochain à renseigner : critère 1');
    for (const number of [1, 2, 4]) bench.person.type('Grille', gridCell(bench.file, number, 'entry'), '2');
    expect(next()).toBe('Prochain à renseigner : critère 3');
    for (const [sheet, a1] of [
      ['Grille', 'F3'],
      ['Synthèse', 'B12'],
      ['Accueil', 'B4'],
      ['Accueil', 'B8'],
    ] as const)
      expect(follow(bench, sheet, a1), `${sheet} ${a1}`).toBe(`Grille!5 ${rowOf(bench, 3)}`);
  });

  it('suivent les lignes triées, insérées et les colonnes insérées, et une copie du fichier', () => {
    const bench = newGrid();
    bench.person.sortRange('Grille', 'A12:I20', 1, false);
    bench.person.insertRows('Conseils', 5, 3);
    bench.person.insertColumns('Grille', 3);
    const row = rowOf(bench, 12);
    const advice = firstRow(bench, 'Conseils', 12);
    expect(follow(bench, 'Grille', `E${row}`)).toBe(`Conseils!2 ${advice}`);
    expect(follow(bench, 'Conseils', `B${advice}`)).toBe(`Grille!6 ${row}`);
  });

  it('mènent aux feuilles refaites après une mise à jour', () => {
    const bench = newGrid();
    bench.person.menu(GENERATE);
    expect(follow(bench, 'Accueil', 'D4')).toBe('Synthèse!1 2');
    expect(follow(bench, 'Synthèse', 'B6')).toBe(`Grille!5 ${rowOf(bench, 5)}`);
    expect(follow(bench, 'Grille', 'C11')).toBe('Synthèse!2 6');
  });
});

describe('les conseils', () => {
  it('viennent dans l’ordre du palier : d’abord vers le suivant', () => {
    const bench = newGrid();
    const row = firstRow(bench, 'Conseils', 1) + 2;
    const order = () =>
      [...bench.file.display(`Conseils!C${row}`).matchAll(/vers le palier (\d)\]/g)].map(([, to]) => to);
    expect([...new Set(order())]).toEqual(['1', '2', '3']);
    bench.person.type('Grille', gridCell(bench.file, 1, 'entry'), '1');
    expect([...new Set(order())]).toEqual(['2', '3', '1']);
    bench.person.type('Grille', gridCell(bench.file, 1, 'entry'), '2');
    expect([...new Set(order())]).toEqual(['3', '1', '2']);
    expect(bench.file.display(`Conseils!B5`)).toBe('palier 2');
  });
});
