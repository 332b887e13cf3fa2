import { CRITERIA, GUIDE } from '../guide/guide';
import type { Pillar } from '../guide/model';
import type { Answer } from '../position/answer';
import { NO_ANSWER, parseCarrier, parseTarget } from '../position/answer';
import { parseEntry, type RawCell } from '../position/entry';
import { GRID_COLUMNS, type GridColumn } from './columns';
import { recognise, SHEET_HEADINGS } from './sheet-names';

/** A sheet read back: values and formulas of the same cells, row 1 first. */
export interface Table {
  readonly values: readonly (readonly RawCell[])[];
  /** Empty string where a cell holds no formula. */
  readonly formulas: readonly (readonly string[])[];
}

/** Where each column of the Grille stands in a sheet, from 1; people may have inserted columns. */
export type ColumnPlaces = Readonly<Record<GridColumn, number>>;

const ids = GRID_COLUMNS.list.map((column) => column.id);

/** The header is looked for in the first rows only. */
const HEADER_SEARCH_ROWS = 12;

const titles = GRID_COLUMNS.list.map((column) => column.title);

/**
 * Places of our titles in a row, 0 where one is missing. They stand in our order, and a title that people wrote
 * a second time is taken where ours is expected.
 */
function titlePlaces(row: readonly RawCell[]): number[] {
  let last = 0;
  let shift = 0;
  return titles.map((title, index) => {
    const places = row.flatMap((cell, column) => (cell === title && column + 1 > last ? [column + 1] : []));
    const expected = index + 1 + shift;
    const place = places.find((candidate) => candidate >= expected) ?? 0;
    if (place > 0) {
      last = place;
      shift = place - (index + 1);
    }
    return place;
  });
}

const count = (places: readonly number[]) => places.filter((place) => place > 0).length;

/** The places of the header's titles, in the first rows of a sheet; all 0 when it has no header of ours. */
function headerPlaces(values: readonly (readonly RawCell[])[]): number[] {
  return values
    .slice(0, HEADER_SEARCH_ROWS)
    .map(titlePlaces)
    .reduce(
      (best, places) => (count(places) > count(best) ? places : best),
      titles.map(() => 0),
    );
}

/**
 * Finds the columns by their header texts. A column whose header was overwritten is taken at its place from
 * the nearest known neighbour on its left, so one broken header moves nothing.
 */
export function findColumns(values: readonly (readonly RawCell[])[]): ColumnPlaces {
  const found = headerPlaces(values);
  const places = {} as Record<GridColumn, number>;
  let shift = 0;
  for (const [index, id] of ids.entries()) {
    const place = found[index] ?? 0;
    if (place > 0) shift = place - (index + 1);
    places[id] = index + 1 + shift;
  }
  return places;
}

/** A sheet is the Grille by its A1, or, that one overwritten, by its heading and half of its header. */
export function isGrid(values: readonly (readonly RawCell[])[]): boolean {
  if (recognise('', values) === 'grid') return true;
  const heading = String(values[1]?.[1] ?? '');
  return heading.startsWith(SHEET_HEADINGS.grid) && count(headerPlaces(values)) >= 3;
}

/** What the total row of a pillar says in the Critère column. */
export function totalLabel(pillar: Pillar): string {
  return `Total ${pillar.title}`;
}

/** True for the title and total rows of the pillars: nothing is typed there. */
export function isStructural(label: RawCell | undefined): boolean {
  return GUIDE.pillars.some((pillar) => label === pillar.title || label === totalLabel(pillar));
}

/** A criterion's row: its number stands in the first column. */
export interface GridRow {
  readonly number: number;
  /** From 1. */
  readonly row: number;
}

/** The criterion that a cell of the first column names, or null. Only a true number counts, as for MATCH on Google. */
export function criterionNumber(cell: RawCell | undefined): number | null {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= 1 && cell <= CRITERIA.length
    ? cell
    : null;
}

/** Every row that holds a criterion's number, from top to bottom. */
export function criterionRows(table: Table, places: ColumnPlaces): GridRow[] {
  return table.values.flatMap((values, index) => {
    const number = criterionNumber(values[places.number - 1]);
    return number === null ? [] : [{ number, row: index + 1 }];
  });
}

export interface RowsByCriterion {
  readonly rows: readonly GridRow[];
  readonly missing: readonly number[];
  readonly doubled: readonly number[];
}

/** Which criteria have one row, none, or several. */
export function indexRows(rows: readonly GridRow[]): RowsByCriterion {
  const times = (number: number) => rows.filter((row) => row.number === number).length;
  const numbers = CRITERIA.map((criterion) => criterion.number);
  return {
    rows,
    missing: numbers.filter((number) => times(number) === 0),
    doubled: numbers.filter((number) => times(number) > 1),
  };
}

/** A cell of the table and its formula; empty beyond its edges. */
export function cellAt(table: Table, row: number, column: number): { raw: RawCell; formula: string } {
  return {
    raw: table.values[row - 1]?.[column - 1] ?? '',
    formula: table.formulas[row - 1]?.[column - 1] ?? '',
  };
}

/** The answer on a row, by R1; an unknown target or carrier reads as none. */
export function answerAt(table: Table, places: ColumnPlaces, row: number): Answer {
  const read = (column: GridColumn) => cellAt(table, row, places[column]);
  const [entry, target, carrier, comment] = [read('entry'), read('target'), read('carrier'), read('comment')];
  return {
    entry: parseEntry(entry.raw, entry.formula),
    target: parseTarget(target.raw, target.formula) ?? null,
    carrier: parseCarrier(carrier.raw, carrier.formula) ?? null,
    comment: comment.raw === null ? '' : String(comment.raw),
  };
}

/** All answers by criterion: a missing or doubled criterion counts as blank, as in the formulas. */
export function readAnswers(table: Table): Map<number, Answer> {
  const places = findColumns(table.values);
  const { rows, doubled } = indexRows(criterionRows(table, places));
  const answers = new Map(CRITERIA.map((criterion) => [criterion.number, NO_ANSWER] as [number, Answer]));
  for (const { number, row } of rows)
    if (!doubled.includes(number)) answers.set(number, answerAt(table, places, row));
  return answers;
}
