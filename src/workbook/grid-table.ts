import { CRITERIA, GUIDE } from '../guide/guide';
import type { Pillar } from '../guide/model';
import type { Answer } from '../position/answer';
import { NO_ANSWER, parseCarrier, parseTarget } from '../position/answer';
import { parseEntry, type RawCell } from '../position/entry';
import { GRID_COLUMNS, type GridColumn } from './columns';
import { findColumns, type Places, titlesFound } from './find-columns';
import { KEPT_TEXT, recognise, SHEET_HEADINGS } from './sheet-names';

/** A sheet read back: values and formulas of the same cells, row 1 first. */
export interface Table {
  readonly values: readonly (readonly RawCell[])[];
  /** Empty string where a cell holds no formula. */
  readonly formulas: readonly (readonly string[])[];
}

/** Where each column of the Grille stands in a sheet, from 1; 0 for one that is gone. */
export type ColumnPlaces = Places<GridColumn>;

export function gridColumns(values: readonly (readonly RawCell[])[]): ColumnPlaces {
  return findColumns(values, GRID_COLUMNS);
}

/** A sheet is the Grille by its A1, or, that one overwritten, by its heading and half of its header. */
export function isGrid(values: readonly (readonly RawCell[])[]): boolean {
  if (recognise('', values) === 'grid') return true;
  if (values[0]?.[0] === KEPT_TEXT) return false;
  const heading = String(values[1]?.[1] ?? '');
  return heading.startsWith(SHEET_HEADINGS.grid) && titlesFound(values, GRID_COLUMNS) >= 3;
}

/** What the total row of a pillar says in the Critère column. */
export function totalLabel(pillar: Pillar): string {
  return `Total ${pillar.title}`;
}

/** True for the title row of a pillar. */
export function isTitle(label: RawCell | undefined): boolean {
  return GUIDE.pillars.some((pillar) => label === pillar.title);
}

/** True for the title and total rows of the pillars: nothing is typed there. */
export function isStructural(label: RawCell | undefined): boolean {
  return isTitle(label) || GUIDE.pillars.some((pillar) => label === totalLabel(pillar));
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

/** Numbers of the criteria that have no row, or several. */
export function missingAndDoubled(rows: readonly GridRow[]): {
  readonly missing: readonly number[];
  readonly doubled: readonly number[];
} {
  const times = (number: number) => rows.filter((row) => row.number === number).length;
  const numbers = CRITERIA.map((criterion) => criterion.number);
  return {
    missing: numbers.filter((number) => times(number) === 0),
    doubled: numbers.filter((number) => times(number) > 1),
  };
}

/** Where a criterion's answer stands and is written, or why there is no such place. */
export type RowPlace =
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'row-missing' | 'row-doubled' };

/** The one row of a criterion, among all the criteria's rows. */
export function rowOf(rows: readonly GridRow[], criterion: number): RowPlace {
  const [found, ...others] = rows.filter(({ number }) => number === criterion);
  if (!found) return { kind: 'row-missing' };
  return others.length > 0 ? { kind: 'row-doubled' } : { kind: 'row', row: found.row };
}

/** A cell of the table and its formula; empty beyond its edges. */
export function cellAt(table: Table, row: number, column: number): { raw: RawCell; formula: string } {
  return {
    raw: table.values[row - 1]?.[column - 1] ?? '',
    formula: table.formulas[row - 1]?.[column - 1] ?? '',
  };
}

/** What a cell holds, as a text: its formula where it has one. */
export function cellText(table: Table, row: number, column: number): string {
  const { raw, formula } = cellAt(table, row, column);
  return formula === '' ? String(raw ?? '') : formula;
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
  const places = gridColumns(table.values);
  const rows = criterionRows(table, places);
  const { doubled } = missingAndDoubled(rows);
  const answers = new Map(CRITERIA.map((criterion) => [criterion.number, NO_ANSWER] as [number, Answer]));
  for (const { number, row } of rows)
    if (!doubled.includes(number)) answers.set(number, answerAt(table, places, row));
  return answers;
}
