import { GUIDE } from '../../src/guide/guide';
import { columnLetters } from '../../src/workbook/addresses';
import { fieldRowKey } from '../../src/workbook/grid/fields';
import { GRID_COLUMNS, type GridColumn } from '../../src/workbook/grid/grid-columns';
import { FIELD_COLUMN } from '../../src/workbook/grid/welcome-layout';
import { gridCell, rowOfKey } from '../../tools/demo/filled-grid';
import { type Bench, newGrid, paste } from '../addon/grid';
import { as } from '../addon/sharing';

/** What people do in the sheets of a grid while a page is open, and what they find there. */

/** Somebody types in the Grille itself. */
export function type(bench: Bench, number: number, column: GridColumn, text: string): void {
  bench.person.type('Grille', gridCell(bench.file, number, column), text);
}

export const cell = ({ file }: Bench, number: number, column: GridColumn) =>
  file.sheetByName('Grille').value(gridCell(file, number, column));

/** Fills the entries as an import would, then leaves for the Accueil sheet. */
export function fill(bench: Bench, entry: (number: number) => string | number): void {
  for (const { criteria } of GUIDE.pillars)
    paste(
      bench,
      criteria[0]?.number ?? 0,
      'entry',
      criteria.map(({ number }) => [String(entry(number))]),
    );
  look(bench, null);
}

export function nameCommune(bench: Bench, name: string): void {
  const row = rowOfKey(bench.file, 'Accueil', fieldRowKey('nom'));
  bench.person.type('Accueil', `${columnLetters(FIELD_COLUMN)}${row}`, name);
}

/** Somebody selects a criterion's row, or a sheet without any. */
export function look({ file, person }: Bench, number: number | null): void {
  if (number === null) person.select('Accueil', 'A1');
  else person.select('Grille', gridCell(file, number, 'criterion'));
}

/** The criterion whose palier is selected. */
export function selected({ file }: Bench): number | null {
  const { activeSheet, selection } = file.state;
  const value = file.sheetById(activeSheet).value(`A${selection.row}`);
  return file.sheet(activeSheet).name === 'Grille' && typeof value === 'number' ? value : null;
}

/** Somebody deletes a criterion's row. */
export function deleteRow({ file, person }: Bench, number: number): void {
  person.deleteRows('Grille', rowOfKey(file, 'Grille', number));
}

/** Somebody copies a criterion's row below itself. */
export function doubleRow({ file, person }: Bench, number: number): void {
  const row = rowOfKey(file, 'Grille', number);
  person.insertRows('Grille', row + 1);
  person.copyPaste('Grille', `A${row}:J${row}`, 'Grille', `A${row + 1}`);
}

/** Somebody sorts a criterion and the next one by their numbers, and leaves their answers where they were. */
export function sortWithoutAnswers({ file, person }: Bench, number: number): void {
  const row = rowOfKey(file, 'Grille', number);
  person.sortRange('Grille', `A${row}:${GRID_COLUMNS.letter('page')}${row + 1}`, 1, false);
}

export function deleteColumn({ person }: Bench, column: GridColumn): void {
  person.deleteColumns('Grille', GRID_COLUMNS.number(column));
}

/** The same file as somebody else opens it. */
export function seatOf(bench: Bench, email: string): Bench {
  const person = as(bench, email);
  return { file: bench.file, runtime: person.runtime, person };
}

/** A grid where Google lets somebody who edits the file change no answer to that criterion. */
export function withProtectedRow(number: number): Bench & { readonly unprotect: () => void } {
  const bench = newGrid();
  const neighbour = seatOf(bench, 'voisine@exemple.fr');
  const { state } = bench.file.sheetByName('Grille');
  const before = state.protections;
  const row = rowOfKey(bench.file, 'Grille', number);
  const block = { row, column: 1, rows: 1, columns: 10 };
  const locked = { id: 999, block, description: '', warningOnly: false, editors: [], unprotected: [] };
  state.protections = [...before, locked];
  return {
    ...neighbour,
    unprotect: () => {
      state.protections = before;
    },
  };
}
