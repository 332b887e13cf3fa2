import type { CellValue, SheetDescription } from './description';
import type { Table } from './grid-table';
import { withoutRefusal } from './guard';
import type { Notes } from './restore';

const times = (texts: readonly string[]) => {
  const count = new Map<string, number>();
  for (const text of texts) count.set(text, (count.get(text) ?? 0) + 1);
  return count;
};

const exceeds = (old: readonly string[], renewed: readonly string[]) => {
  const available = times(renewed);
  return [...times(old)].some(([text, count]) => count > (available.get(text) ?? 0));
};

const constant = (value: CellValue): string | null => {
  if (typeof value === 'object') return 'typed' in value ? value.typed : null;
  return value === '' ? null : String(value);
};

/**
 * True when a sheet holds something that its renewed description does not: a text, a number, a note or a
 * formula that people added beside what is carried over. Texts are counted, wherever they stand.
 */
export function hasLeftovers(table: Table, notes: Notes, renewed: SheetDescription): boolean {
  const cells = renewed.rows.flat();
  const oldConstants = table.values.flatMap((values, row) =>
    values.flatMap((raw, column) =>
      raw === null || raw === '' || table.formulas[row]?.[column] ? [] : [String(raw)],
    ),
  );
  const newConstants = cells.flatMap((cell) => constant(cell.value) ?? []);
  const oldFormulas = table.formulas.flat().filter((formula) => formula !== '').length;
  const newFormulas = cells.filter(
    (cell) => typeof cell.value === 'object' && 'formula' in cell.value,
  ).length;
  // A refused text under a title or a total row came with a paste over them, and is told at once.
  const written = (all: readonly string[]) => all.map(withoutRefusal).filter((note) => note !== '');
  const oldNotes = written(notes.flat());
  const newNotes = written(cells.flatMap((cell) => cell.note ?? []));
  return oldFormulas > newFormulas || exceeds(oldConstants, newConstants) || exceeds(oldNotes, newNotes);
}
