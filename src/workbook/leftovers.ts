import type { CellValue, SheetDescription } from './description';
import { cellAt, type Table } from './grid-table';
import { withoutRefusal } from './guard';
import { pair } from './pairing';
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
  if (typeof value === 'object') return 'typed' in value ? value.shown : null;
  return value === '' ? null : String(value);
};

/** The scale of a total, which former sheets had in a cell of its own. */
const FORMER_SCALE = '=IFERROR(REPT("■"';

/** Cells, as « row column », that hold a formula of ours, or one that is carried over as the text it was typed. */
export function ownFormulas(table: Table, description: SheetDescription): Set<string> {
  const { rows, columns } = pair(table, description);
  const own = new Set<string>();
  for (const [index, cells] of description.rows.entries())
    for (const [column, { value }] of cells.entries()) {
      const [row, place] = [rows[index] ?? 0, columns[column] ?? 0];
      const { formula } = cellAt(table, row, place);
      const isDescribed = typeof value === 'object' && 'formula' in value;
      if (formula !== '' && (isDescribed || value === formula || formula.startsWith(FORMER_SCALE)))
        own.add(`${row} ${place}`);
    }
  return own;
}

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
  const own = ownFormulas(table, renewed);
  const hasOtherFormula = table.formulas.some((row, index) =>
    row.some((formula, column) => formula !== '' && !own.has(`${index + 1} ${column + 1}`)),
  );
  // A refused text under a title or a total row came with a paste over them, and is told at once.
  const written = (all: readonly string[]) => all.map(withoutRefusal).filter((note) => note !== '');
  const oldNotes = written(notes.flat());
  const newNotes = written(cells.flatMap((cell) => cell.note ?? []));
  return hasOtherFormula || exceeds(oldConstants, newConstants) || exceeds(oldNotes, newNotes);
}
