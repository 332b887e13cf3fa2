import type { RawCell } from '../../position/raw-cell';
import { type Block, intersection } from '../addresses';
import { GUARDED_COLUMNS } from '../grid/answer-rules';
import { titleOf } from '../grid/grid-columns';
import {
  type ColumnPlaces,
  criterionNumber,
  gridColumns,
  isGrid,
  isStructural,
  isTitle,
} from '../grid/grid-table';
import type { RowPlace } from '../grid/row-place';
import { perspectivePlaces } from '../sharing/perspective-table';
import type { FilledColumn } from './paste';

/** A column that people fill, with its place from 1. */
export interface FilledPlace {
  readonly column: FilledColumn;
  readonly place: number;
}

/** A sheet whose entries are guarded: where its criteria and the columns that people fill stand. */
export interface GuardedSheet {
  /** Column of the criteria's numbers, from 1. */
  readonly number: number;
  /** Columns that people fill; those that are gone are left out. */
  readonly columns: readonly FilledPlace[];
  /** The header's row, whose texts are ours; 0 where there is none, or where they are people's. */
  readonly header: number;
  /** The Grille's columns; null in Regards, whose criteria follow one another. */
  readonly places: ColumnPlaces | null;
}

/** The Grille, or the partners' columns of Regards; null for any other sheet. */
export function guardedSheet(
  raws: readonly (readonly RawCell[])[],
  edited: Block | null = null,
): GuardedSheet | null {
  if (isGrid(raws)) {
    const isWhole = edited?.row === 1;
    const places = gridColumns(
      raws,
      (place) => isWhole && edited.column <= place && place <= edited.lastColumn,
    );
    const columns = [...GUARDED_COLUMNS, 'comment' as const].map((column) => ({
      column,
      place: places[column],
    }));
    return {
      number: places.number,
      columns: columns.filter(({ place }) => place > 0),
      header: raws.findIndex((row) => row[places.number - 1] === titleOf('number')) + 1,
      places,
    };
  }
  const found = perspectivePlaces(raws);
  if (!found) return null;
  const columns = found.partners.map((place) => ({ column: 'entry' as const, place }));
  return { number: found.number, columns, header: 0, places: null };
}

/** What a row of a guarded sheet is, by its cells. */
export function rowPlace(
  { number, header, places }: GuardedSheet,
  row: number,
  cells: readonly RawCell[],
): RowPlace {
  const criterion = criterionNumber(cells[number - 1]);
  if (criterion !== null) return { kind: 'criterion', number: criterion };
  if (row === header) return { kind: 'header' };
  const label = places ? cells[places.criterion - 1] : undefined;
  if (!isStructural(label)) return { kind: 'other' };
  return { kind: isTitle(label) ? 'title' : 'total' };
}

/** The guarded sheet's filled columns that an edit touches. */
export function touchedColumns({ columns }: GuardedSheet, edited: Block): FilledPlace[] {
  const row = { row: 1, lastRow: Number.POSITIVE_INFINITY };
  return columns.filter(
    ({ place }) => intersection(edited, { ...row, column: place, lastColumn: place }) !== null,
  );
}

/** True when an edit of several rows goes over what tells the Grille's rows apart: their numbers or their labels. */
export function coversRows({ places }: GuardedSheet, { row, lastRow, column, lastColumn }: Block): boolean {
  if (!places || row === lastRow) return false;
  return [places.number, places.criterion].some((place) => column <= place && place <= lastColumn);
}

/** Rows that follow each other go together: rows that people inserted between are left as they are. */
export function runsOf(rows: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && last[last.length - 1] === row - 1) last.push(row);
    else runs.push([row]);
  }
  return runs;
}
