import { CRITERIA } from '../../guide/guide';
import type { Table } from '../table';
import { type ReadRow, type RowKeys, readRows } from './grid-table';
import type { AnyWitness, Reading, RowSheet } from './row-identity';

/** Which row of a sheet the content of each criterion is taken from, by R10, when sheets are made anew. */

/** A choice of people: on the rows of that sheet whose witnesses contradict each other, these ones are right. */
export interface Followed {
  readonly sheet: RowSheet;
  readonly by: readonly AnyWitness[];
}

/** True for the reading that a choice settles a row with; a title or total is none. */
export const isChosen = ({ number, by }: Reading, choice: Followed) =>
  number > 0 && by.join() === choice.by.join();

/** A row whose witnesses contradict each other, and that no choice settles. */
export interface UndecidedRow {
  readonly sheet: RowSheet;
  readonly row: number;
  readonly readings: readonly Reading[];
}

export interface CarriedRows {
  /**
   * Rows of each criterion, the surest first: its number and a text say so, then its texts, or what people chose, then
   * its number alone.
   */
  readonly rows: ReadonlyMap<number, readonly number[]>;
  readonly undecided: readonly UndecidedRow[];
}

type Claim = { readonly criterion: number; readonly row: number; readonly rank: 0 | 1 | 2 };

function claimOf({ row, identity }: ReadRow, followed: readonly Followed[]): Claim | null {
  if (identity.kind === 'agrees') return { criterion: identity.number, row, rank: identity.by > 0 ? 0 : 2 };
  if (identity.kind === 'renumbered') return { criterion: identity.number, row, rank: 1 };
  const { readings } = identity;
  const [chosen] = followed.flatMap((choice) => readings.find((reading) => isChosen(reading, choice)) ?? []);
  return chosen ? { criterion: chosen.number, row, rank: 1 } : null;
}

/** Shares the rows out among the criteria; `followed` are the choices made, in the order of their weight. */
export function carriedRows(table: Table, keys: RowKeys, followed: readonly Followed[] = []): CarriedRows {
  const { sheet } = keys;
  const read = readRows(table, keys);
  const choices = followed.filter((choice) => choice.sheet === sheet);
  const claims = read.flatMap((row) => claimOf(row, choices) ?? []);
  const rows = CRITERIA.map(({ number }) => {
    const own = claims.filter(({ criterion }) => criterion === number).sort((a, b) => a.rank - b.rank);
    return [number, own.map(({ row }) => row)] as const;
  });
  return {
    rows: new Map(rows.filter(([, own]) => own.length > 0)),
    undecided: read.flatMap((row) =>
      row.identity.kind === 'undecidable' && !claimOf(row, choices)
        ? [{ sheet, row: row.row, readings: row.identity.readings }]
        : [],
    ),
  };
}

/** The rows that hold something, and of which nobody can say whose it is. */
export function undecidedRows(
  table: Table,
  keys: RowKeys,
  followed: readonly Followed[] = [],
): UndecidedRow[] {
  return carriedRows(table, keys, followed).undecided.filter(({ row }) => keys.holds(row));
}
