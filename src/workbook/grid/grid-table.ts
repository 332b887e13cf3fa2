import { CRITERIA, GUIDE } from '../../guide/guide';
import type { Answer } from '../../position/answer';
import { NO_ANSWER, parseCarrier, parseTarget } from '../../position/answer';
import { parseEntry } from '../../position/entry';
import type { RawCell } from '../../position/raw-cell';
import { findColumns, type Places, titlesFound } from '../find-columns';
import { KEPT_TEXT, recognise, SHEET_HEADINGS } from '../sheet-names';
import { cellAt, cellText, type Table } from '../table';
import { readMark, settleByMarks } from './answer-mark';
import { ANSWER_COLUMNS } from './content';
import { FORMER_GRID_COLUMNS, GRID_COLUMNS, type GridColumn } from './grid-columns';
import {
  type Identity,
  identify,
  type RowSheet,
  readingsIn,
  STRUCTURAL_LABELS,
  type Witness,
} from './row-identity';

/** Where each column of the Grille stands in a sheet, from 1; 0 for one that is gone. */
export type ColumnPlaces = Places<GridColumn>;

/** True for a grid of schema 1: its header shows more of that one's titles. */
function isFormerLayout(values: readonly (readonly RawCell[])[]): boolean {
  return titlesFound(values, FORMER_GRID_COLUMNS) > titlesFound(values, GRID_COLUMNS);
}

export function gridColumns(
  values: readonly (readonly RawCell[])[],
  erased?: (place: number) => boolean,
): ColumnPlaces {
  return findColumns(values, isFormerLayout(values) ? FORMER_GRID_COLUMNS : GRID_COLUMNS, erased);
}

/** Column of the formulas that bear the mark of each row's answers: Repère, and Points in grids of schema 1. */
function markColumn(values: readonly (readonly RawCell[])[]): number {
  return isFormerLayout(values)
    ? findColumns(values, FORMER_GRID_COLUMNS).points
    : findColumns(values, GRID_COLUMNS).descriptor;
}

/** Titles of the columns that are gone. */
export function missingColumns(places: ColumnPlaces): string[] {
  return GRID_COLUMNS.list.filter(({ id }) => places[id] === 0).map(({ title }) => title);
}

/** A sheet is the Grille by its A1, or, that one overwritten, by its heading and half of its header. */
export function isGrid(values: readonly (readonly RawCell[])[]): boolean {
  if (recognise('', values) === 'grid') return true;
  if (values[0]?.[0] === KEPT_TEXT) return false;
  const heading = String(values[1]?.[1] ?? '');
  return heading.startsWith(SHEET_HEADINGS.grid) && titlesFound(values, GRID_COLUMNS) >= 3;
}

/** Stamp and name of the collectivité as the Grille's first cells show them; null where people wrote over one of them. */
export function readHeading({ values, formulas }: Table): { stamp: string; commune: string } | null {
  const [stamp, commune] = [values[0]?.[1], values[1]?.[2]].map((text) => String(text ?? ''));
  const isOurs = formulas[0]?.[1] && formulas[1]?.[2] && values[1]?.[1] === SHEET_HEADINGS.grid;
  return stamp && isOurs ? { stamp, commune: commune ?? '' } : null;
}

/** True for the title row of a pillar. */
export function isTitle(label: RawCell | undefined): boolean {
  return GUIDE.pillars.some((pillar) => label === pillar.title);
}

/** True for the title and total rows of the pillars: nothing is typed there. */
export function isStructural(label: RawCell | undefined): boolean {
  return STRUCTURAL_LABELS.some((text) => text === label);
}

/** The criterion that a cell of the first column names, or null. Only a true number counts, as for MATCH on Google. */
export function criterionNumber(cell: RawCell | undefined): number | null {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= 1 && cell <= CRITERIA.length
    ? cell
    : null;
}

/** By what the rows of a sheet are known to be criteria's. Rows and columns count from 1. */
export interface RowKeys {
  readonly sheet: RowSheet;
  /** Column of the numbers. */
  readonly number: number;
  /** Columns of the texts. */
  readonly texts: Readonly<Partial<Record<Witness, number>>>;
  /** The criterion that the content of a row says it is of, whatever its number and texts; null where it says nothing. */
  readonly mark: (row: number) => number | null;
  /** True where people filled something. */
  readonly holds: (row: number) => boolean;
}

/** What the rows of the Grille are known by. */
export function gridKeys(table: Table): RowKeys {
  const { number, criterion, question, page, ...places } = gridColumns(table.values);
  const marks = markColumn(table.values);
  return {
    sheet: 'grid',
    number,
    texts: { criterion, question, page },
    mark: (row) => readMark(cellAt(table, row, marks).formula),
    holds: (row) =>
      ANSWER_COLUMNS.some(
        (column) =>
          cellText(table, row, places[column]) !== '' || table.notes?.[row - 1]?.[places[column] - 1],
      ),
  };
}

/** A row that bears a criterion's number, or whose texts name one that has no row of its own. */
export interface ReadRow {
  /** From 1. */
  readonly row: number;
  /** The criterion of its number cell, null for none of the guide's. */
  readonly number: number | null;
  /** Its number and its texts agree: its answer is its number's for the formulas, which read no mark. */
  readonly counts: boolean;
  readonly identity: Exclude<Identity, { kind: 'none' }>;
}

/** Every row that is a criterion's by one witness at least, from top to bottom (R10). */
export function readRows(table: Table, keys = gridKeys(table)): ReadRow[] {
  const marks = table.values.map((_, index) => keys.mark(index + 1));
  const read = table.values.map((values, index) => {
    const number = criterionNumber(values[keys.number - 1]);
    const said = Object.entries(keys.texts).map(([witness, place]) => [witness, values[place - 1]]);
    const texts = { ...Object.fromEntries(said), number };
    const mark = marks[index] ?? null;
    const isCopied = marks.indexOf(mark) !== marks.lastIndexOf(mark);
    return { number, identity: identify(texts), readings: readingsIn(texts), mark, isCopied };
  });
  const settled = settleByMarks(read);
  const rows = read.flatMap(({ number, identity: { kind } }, index): ReadRow[] => {
    const identity = settled[index];
    if (!identity || identity.kind === 'none') return [];
    return [{ row: index + 1, number, counts: kind === 'agrees', identity }];
  });
  const standing = new Set(
    rows.flatMap(({ identity }) => (identity.kind === 'agrees' ? identity.number : [])),
  );
  const isWanted = ({ row, number, identity }: ReadRow) =>
    number !== null ||
    (marks[row - 1] ?? null) !== null ||
    criteriaOf(identity).some((criterion) => !standing.has(criterion));
  return rows.filter(isWanted);
}

/** The criteria that a row may be. */
function criteriaOf(identity: ReadRow['identity']): readonly number[] {
  return identity.kind === 'agrees' ? [identity.number] : identity.readings.map(({ number }) => number);
}

/** Why a criterion has no row that counts, or one that counts the answers of another criterion. */
export type RowFault = 'row-missing' | 'row-doubled' | 'row-contradicted';

/** Where a criterion's answer stands and is written, or why there is no such place. */
export type RowPlace = { readonly kind: 'row'; readonly row: number } | { readonly kind: RowFault };

/** The one row of a criterion, by its number, or why none counts: the formulas say the same. */
export function rowOf(rows: readonly ReadRow[], criterion: number): RowPlace {
  const [found, ...others] = rows.filter(({ number }) => number === criterion);
  if (!found) return { kind: 'row-missing' };
  if (others.length > 0) return { kind: 'row-doubled' };
  return found.counts ? { kind: 'row', row: found.row } : { kind: 'row-contradicted' };
}

/** The row on which a criterion's answer is written: none where another criterion's answers came by a sort. */
export function rowToWrite(rows: readonly ReadRow[], criterion: number): RowPlace {
  const place = rowOf(rows, criterion);
  const isMoved = rows.some(
    ({ row, identity }) => place.kind === 'row' && row === place.row && identity.kind !== 'agrees',
  );
  return isMoved ? { kind: 'row-contradicted' } : place;
}

/** A criterion that is not counted, or whose row holds the answers of another one, and why. */
export interface Astray {
  readonly number: number;
  readonly fault: RowFault;
}

/** The criteria whose answer cannot be written, since no row is surely theirs. */
export function astrayCriteria(rows: readonly ReadRow[]): Astray[] {
  return CRITERIA.flatMap(({ number }) => {
    const { kind } = rowToWrite(rows, number);
    return kind === 'row' ? [] : [{ number, fault: kind }];
  });
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

/** All answers by criterion: one that is astray counts as blank, as in the formulas. */
export function readAnswers(table: Table): Map<number, Answer> {
  const places = gridColumns(table.values);
  const rows = readRows(table);
  return new Map(
    CRITERIA.map(({ number }) => {
      const place = rowOf(rows, number);
      return [number, place.kind === 'row' ? answerAt(table, places, place.row) : NO_ANSWER] as const;
    }),
  );
}
