import { CRITERIA } from '../../guide/guide';
import type { SheetDescription } from '../description';
import { findColumns } from '../find-columns';
import { rowKeys, SHEET_COLUMNS } from '../row-keys';
import type { Table } from '../table';
import { carriedRows, type Followed } from './carried-rows';
import { isStructural, type RowKeys } from './grid-table';

/** Where the cells of a description stand in the sheet as people left it. */
export interface Pairing {
  /** The sheet's row of each described row, from 1; 0 for one that is gone. */
  readonly rows: readonly number[];
  /** The sheet's column of each described column, from 1; 0 for one that is gone. */
  readonly columns: readonly number[];
}

/** By what a row is found: a text of ours and the described column that it stands in, counted from 0. */
interface RowKey {
  readonly column: number;
  readonly text: string;
}

/** The key of a row: its first text; null for a row that only formulas fill. */
export function rowKey(cells: readonly unknown[]): RowKey | null {
  const column = cells.findIndex((value) => typeof value !== 'object' && value !== undefined && value !== '');
  return column < 0 ? null : { column, text: String(cells[column]) };
}

const nameOf = ({ column, text }: RowKey) => `${column} ${text}`;

/** Rows of each key, from top to bottom: the advice of a criterion takes several. */
function rowsByKey({ values, formulas }: Table, columns: readonly number[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (const [index, cells] of values.entries()) {
    const key = rowKey(
      columns.map((place) => (formulas[index]?.[place - 1] ? '' : (cells[place - 1] ?? ''))),
    );
    if (key) rows.set(nameOf(key), [...(rows.get(nameOf(key)) ?? []), index + 1]);
  }
  return rows;
}

/**
 * A criterion is known by more than its number (R10), and a title or total by its label: a sort of some columns puts that
 * one beside a number. `followed` are the choices made.
 */
function criterionRowsByKey(
  table: Table,
  keys: RowKeys,
  columns: readonly number[],
  followed: readonly Followed[],
): Map<string, number[]> {
  const { rows, undecided } = carriedRows(table, keys, followed);
  const byKey = rowsByKey(table, columns);
  for (const [index, cells] of table.values.entries()) {
    const label = cells[(keys.texts.criterion ?? 0) - 1] ?? '';
    const key = nameOf({ column: 1, text: String(label) });
    if (isStructural(label) && !byKey.has(key)) byKey.set(key, [index + 1]);
  }
  for (const { number } of CRITERIA) {
    const maybe = undecided.filter(({ readings }) => readings.some((reading) => reading.number === number));
    byKey.set(nameOf({ column: 0, text: String(number) }), [
      ...(rows.get(number) ?? []),
      ...maybe.map(({ row }) => row),
    ]);
  }
  return byKey;
}

/**
 * Pairs a sheet with its description: rows by their key, so that inserted or moved ones are still found. A row
 * without key stands as far below the row before it as it was written.
 */
export function pair(
  table: Table,
  description: SheetDescription,
  followed: readonly Followed[] = [],
): Pairing {
  const width = Math.max(...description.rows.map((row) => row.length));
  const titled = SHEET_COLUMNS[description.kind];
  const columns = titled
    ? Object.values(findColumns(table.values, titled))
    : Array.from({ length: width }, (_, index) => index + 1);
  const keys = rowKeys(table, description);
  const actual = keys ? criterionRowsByKey(table, keys, columns, followed) : rowsByKey(table, columns);
  const seen = new Map<string, number>();
  const rows: number[] = [];
  for (const cells of description.rows) {
    const key = rowKey(cells.map(({ value }) => value));
    if (key === null) {
      // Rows of criteria are found in any order: what follows them stands under all of them.
      rows.push((keys ? Math.max(0, ...rows) : (rows[rows.length - 1] ?? 0)) + 1);
      continue;
    }
    const name = nameOf(key);
    const time = seen.get(name) ?? 0;
    seen.set(name, time + 1);
    rows.push(actual.get(name)?.[time] ?? 0);
  }
  return { rows, columns };
}
