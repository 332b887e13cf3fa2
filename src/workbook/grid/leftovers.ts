import { cellName } from '../addresses';
import type { CellValue, SheetDescription } from '../description';
import type { Notes } from '../table';
import { cellAt, type Table } from '../table';
import type { Followed } from './carried-rows';
import { withoutRefusal } from './judge-cell';
import { pair } from './pairing';

/** A text with the cell where it stands, in A1 notation. */
type Placed = readonly [text: string, at: string];

/** Those that the renewed sheet does not hold as many times, wherever they stand. */
function exceeding(old: readonly Placed[], renewed: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const text of renewed) left.set(text, (left.get(text) ?? 0) + 1);
  return old.flatMap(([text, at]) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count > 0 ? [] : [at];
  });
}

const constant = (value: CellValue): string | null => {
  if (typeof value === 'object') return 'typed' in value ? value.shown : null;
  return value === '' ? null : String(value);
};

/** A formula's text without names of sheets and numbers of rows: the same wherever a sort takes it. */
export const shapeOf = (formula: string) =>
  formula.replace(/'(?:[^']|'')*'!|[\p{L}_]+!|\s/gu, '').replace(/\d+/g, '#');

/**
 * Cells, as « row column », that hold a formula of ours, or one that is carried over as the text it was typed: by their
 * place, or, in the columns where ours stand, by their shape.
 */
export function ownFormulas(
  table: Table,
  description: SheetDescription,
  followed: readonly Followed[] = [],
): Set<string> {
  const { rows, columns } = pair(table, description, followed);
  const own = new Set<string>();
  const shapesAt = new Map<number, Set<string>>();
  for (const [index, cells] of description.rows.entries())
    for (const [column, { value }] of cells.entries()) {
      const [row, place] = [rows[index] ?? 0, columns[column] ?? 0];
      const { formula } = cellAt(table, row, place);
      const isDescribed = typeof value === 'object' && 'formula' in value;
      if (formula !== '' && (isDescribed || value === formula)) own.add(`${row} ${place}`);
      if (isDescribed) {
        const shapes = shapesAt.get(place) ?? new Set();
        shapesAt.set(place, shapes.add(shapeOf(value.formula)));
      }
    }
  const former = new Set(description.former?.formulas);
  for (const [row, formulas] of table.formulas.entries())
    for (const [column, text] of formulas.entries()) {
      const shape = text === '' ? '' : shapeOf(text);
      if (former.has(shape) || shapesAt.get(column + 1)?.has(shape)) own.add(`${row + 1} ${column + 1}`);
    }
  return own;
}

/**
 * The cells of a sheet that hold something its renewed description does not: a text, a number, a note or a formula that
 * people added beside what is carried over, in A1 notation. Texts are counted, wherever they stand; `followed` are the
 * choices by which rows were carried over.
 */
export function leftovers(
  table: Table,
  notes: Notes,
  renewed: SheetDescription,
  followed: readonly Followed[] = [],
): string[] {
  const cells = renewed.rows.flat();
  const own = ownFormulas(table, renewed, followed);
  const old: Placed[] = [];
  const formulas: string[] = [];
  for (const [row, values] of table.values.entries())
    for (const [column, raw] of values.entries()) {
      const at = cellName(row + 1, column + 1);
      if (!table.formulas[row]?.[column]) {
        if (raw !== null && raw !== '') old.push([String(raw), at]);
      } else if (!own.has(`${row + 1} ${column + 1}`)) formulas.push(at);
    }
  // A refused text under a title or a total row came with a paste over them, and is told at once.
  const oldNotes = notes.flatMap((texts, row) =>
    texts.flatMap((text, column): Placed[] => {
      const note = withoutRefusal(text);
      return note === '' ? [] : [[note, cellName(row + 1, column + 1)]];
    }),
  );
  const newNotes = cells
    .flatMap(({ note }) => (note ? [withoutRefusal(note)] : []))
    .filter((note) => note !== '');
  return [
    ...new Set([
      ...exceeding(old, [
        ...cells.flatMap((cell) => constant(cell.value) ?? []),
        ...(renewed.former?.texts ?? []),
      ]),
      ...formulas,
      ...exceeding(oldNotes, newNotes),
    ]),
  ];
}

/** True when a sheet holds something that its renewed description does not. */
export function hasLeftovers(...found: Parameters<typeof leftovers>): boolean {
  return leftovers(...found).length > 0;
}
