import { GUIDE } from '../../guide/guide';
import { tidy } from '../../position/clean-text';
import type { RawCell } from '../../position/raw-cell';
import { typedText } from '../../position/typed-text';
import type { GuardedColumn } from '../grid/answer-rules';
import { titleOf } from '../grid/grid-columns';
import { acceptedValue } from '../grid/judge-cell';
import type { RowPlace } from '../grid/row-place';

/**
 * Where the rows of a pasted block belong. A list of paliers from another table has no rows for the titles and totals
 * that stand between the pillars of ours: pasted as it is, all that follows the first pillar is on another criterion.
 */

export interface PastedCell {
  readonly raw: RawCell;
  readonly formula: string;
}

/** The columns that people fill. */
export type FilledColumn = GuardedColumn | 'comment';

/** A filled column in the block, cell by cell. */
export interface PastedColumn {
  readonly column: FilledColumn;
  readonly cells: readonly PastedCell[];
  /** The cell just above the block. */
  readonly above: PastedCell;
}

/** The part of the sheet below the block, read only when the block needs it; columns in the block's order. */
export interface BelowBlock {
  readonly rows: readonly RowPlace[];
  readonly cells: readonly (readonly PastedCell[])[];
}

export interface PastedBlock {
  readonly rows: readonly RowPlace[];
  readonly columns: readonly PastedColumn[];
  /** Texts of the column just right of the paliers, in the block; empty where the block ends before. */
  readonly beside: readonly PastedCell[];
  /** True in a sheet whose criteria follow one another without titles nor totals. */
  readonly isPlain: boolean;
}

/** Why a block cannot be kept. */
export type Misfit = 'layout' | 'tooLong' | 'occupied' | 'numbers';

export type Arrangement =
  /** Each row stays where it was pasted. */
  | { readonly kind: 'inPlace' }
  /** `sources[i]` is the row of the block that belongs on row i of the block and what follows it; -1 for none. */
  | { readonly kind: 'aligned'; readonly sources: readonly number[]; readonly numbers: readonly number[] }
  | { readonly kind: 'refused'; readonly why: Misfit };

const NO_CELL: PastedCell = { raw: '', formula: '' };
const IN_PLACE: Arrangement = { kind: 'inPlace' };
const refused = (why: Misfit): Arrangement => ({ kind: 'refused', why });

const isBlank = ({ raw, formula }: PastedCell) => formula === '' && tidy(String(raw ?? '')) === '';

/** The cell's accepted value; null when it is refused, '' when it is blank. */
function readCell(column: FilledColumn, { raw, formula }: PastedCell): string | number | null {
  if (column !== 'comment') return acceptedValue(column, raw, formula);
  return formula === '' ? typedText(raw) : formula;
}

/** Longer texts are no title. */
const TITLE_LIMIT = 120;
const COLUMN_TITLES = (['entry', 'target', 'carrier', 'comment'] as const).map((column) =>
  tidy(titleOf(column)),
);
const PILLAR_TITLES = GUIDE.pillars.map(({ title }) => tidy(title));

function shortText({ raw, formula }: PastedCell): string {
  return formula === '' ? tidy(String(raw ?? '').slice(0, TITLE_LIMIT)) : '';
}

const isColumnTitle = (cell: PastedCell) => COLUMN_TITLES.includes(shortText(cell));

/** A text of a table's frame: a title, « Total … », « 7 / 12 ». */
function isFrame(cell: PastedCell): boolean {
  const text = shortText(cell);
  return (
    /^(?:sous-)?total\b|^pilier\b|^ensemble\b|^\d{1,3} ?\/ ?\d{1,3}(?: points?)?$/.test(text) ||
    PILLAR_TITLES.some((title) => text.startsWith(title)) ||
    COLUMN_TITLES.includes(text)
  );
}

/** Sum of the paliers from a row of the block up to another. */
function sumOf(cells: readonly PastedCell[], from: number, to: number): number {
  const values = cells.slice(from, to).map((cell) => readCell('entry', cell));
  return values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);
}

const numberIn = ({ raw, formula }: PastedCell) =>
  formula === '' && tidy(String(raw ?? '').slice(0, TITLE_LIMIT)) !== '' ? Number(raw) : Number.NaN;

/** True when a row holds the sum of the paliers above it, as far as the row before which they begin. */
function isSum(cells: readonly PastedCell[], from: number, row: number): boolean {
  const cell = cells[row];
  return cell !== undefined && row - from > 1 && numberIn(cell) === sumOf(cells, from, row);
}

/** Rows of the block whose cells may not hold an answer, with what they hold there. */
interface Crossing {
  readonly row: number;
  readonly column: PastedColumn;
  readonly cell: PastedCell;
}

function crossings({ rows, columns }: PastedBlock): Crossing[] {
  return columns.flatMap((column) =>
    column.cells.flatMap((cell, row) => {
      const place = rows[row];
      if (!place || place.kind === 'criterion' || place.kind === 'other' || isBlank(cell)) return [];
      return isColumnTitle(cell) && place.kind === 'header' ? [] : [{ row, column, cell }];
    }),
  );
}

const sameCell = (a: PastedCell, b: PastedCell) => a.formula === b.formula && a.raw === b.raw;

/** A cell dragged down over those below: all hold what stands above them. */
function isFill({ columns }: PastedBlock): boolean {
  return columns.every(({ cells, above }) => !isBlank(above) && cells.every((cell) => sameCell(cell, above)));
}

/** True when the block has rows of its own for titles and totals, as ours has: each is where ours is. */
function hasOurLayout({ rows }: PastedBlock, found: readonly Crossing[]): boolean | 'doubtful' {
  let proofs = 0;
  let doubts = 0;
  for (const { row, column, cell } of found) {
    const place = rows[row];
    const before = rows.reduce(
      (last, { kind }, index) => (index < row && kind !== 'criterion' ? index + 1 : last),
      0,
    );
    if (isFrame(cell)) proofs += 1;
    else if (column.column !== 'entry' || place?.kind !== 'total' || !isSum(column.cells, before, row))
      return false;
    else if (readCell('entry', cell) === null) proofs += 1;
    else doubts += 1;
  }
  return proofs > 0 || doubts > 1 || 'doubtful';
}

/** True for a table that numbers its lines, labels or answers beside them: « 3 » is a number there, not a palier. */
function isNumbered({ rows, columns, beside }: PastedBlock): boolean {
  const entries = columns.find(({ column }) => column === 'entry')?.cells ?? [];
  const filled = entries.flatMap((cell, row) => (isBlank(cell) ? [] : [row]));
  const [first = 0] = filled;
  const start = numberIn(entries[first] ?? NO_CELL);
  const place = rows[first];
  if (start !== 1 && (place?.kind !== 'criterion' || place.number !== start)) return false;
  const follow = filled.every((row, index) => numberIn(entries[row] ?? NO_CELL) === start + index);
  // Our own Repère, copied with its palier, is a formula; the Points of former grids say the same as their palier.
  const repeats = (row: number) =>
    beside[row]?.formula !== '' ||
    readCell('entry', beside[row] ?? NO_CELL) === readCell('entry', entries[row] ?? NO_CELL);
  return follow && filled.length > 2 && beside.length > 0 && !filled.every(repeats);
}

/** Rows of a list without frame: from the first to the last that holds something. */
function listRows({ rows, columns }: PastedBlock): number[] {
  const blank = (row: number) => columns.every(({ cells }) => isBlank(cells[row] ?? NO_CELL));
  let first = 0;
  // Its own title, or nothing, over ours.
  const isHead = (row: number) =>
    columns.every(({ cells }) => {
      const cell = cells[row];
      return cell === undefined || isColumnTitle(cell) || isBlank(cell);
    });
  while (first < rows.length && isHead(first) && (!blank(first) || rows[first]?.kind !== 'criterion'))
    first += 1;
  let last = rows.length - 1;
  while (last > first && blank(last)) last -= 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** True when the list has lines that are no answers: it follows a layout that is neither plain nor ours. */
function isFramed({ columns }: PastedBlock, list: readonly number[]): boolean {
  const [answered, accepted] = [{ count: 0 }, { count: 0 }];
  for (const { column, cells } of columns) {
    if (column === 'comment') continue;
    let from = list[0] ?? 0;
    for (const row of list) {
      const cell = cells[row];
      if (!cell || isBlank(cell)) continue;
      answered.count += 1;
      if (readCell(column, cell) !== null) accepted.count += 1;
      else if (isFrame(cell) || (column === 'entry' && isSum(cells, from, row))) return true;
      if (readCell(column, cell) === null) from = row + 1;
    }
  }
  return accepted.count * 2 < answered.count;
}

/** The criterion rows that the list needs, from the first one under the block. */
function targetsOf(places: readonly RowPlace[], list: readonly number[]): { row: number; number: number }[] {
  return places
    .flatMap((place, row) => (place.kind === 'criterion' ? [{ row, number: place.number }] : []))
    .slice(0, list.length);
}

function aligned(block: PastedBlock, list: readonly number[], below: BelowBlock): Arrangement {
  const places = [...block.rows, ...below.rows];
  const targets = targetsOf(places, list);
  if (targets.length < list.length) return refused('tooLong');
  if (targets.some(({ number }, index) => number !== (targets[0]?.number ?? 0) + index))
    return refused('layout');
  const height = block.rows.length;
  const isFree = (row: number) => below.cells.every((cells) => isBlank(cells[row - height] ?? NO_CELL));
  const end = Math.max(height, ...targets.map(({ row }) => row + 1));
  // A comment on a title or a total that the block does not reach is as dear as an answer.
  if (places.slice(0, end).some(({ kind }, row) => kind !== 'other' && row >= height && !isFree(row)))
    return refused('occupied');
  const sources = Array.from({ length: end }, (_, row) => {
    const index = targets.findIndex((target) => target.row === row);
    return list[index] ?? -1;
  });
  return { kind: 'aligned', sources, numbers: targets.map(({ number }) => number) };
}

/** Rows of the Grille as it is made, from a criterion's on. */
function gridLayout(from: number): RowPlace['kind'][] {
  const places = GUIDE.pillars.flatMap(({ criteria }): RowPlace[] => [
    { kind: 'title' },
    ...criteria.map(({ number }): RowPlace => ({ kind: 'criterion', number })),
    { kind: 'total' },
  ]);
  const start = places.findIndex((place) => place.kind === 'criterion' && place.number === from);
  return places.slice(Math.max(0, start)).map(({ kind }) => kind);
}

/**
 * A block longer than the criteria of a sheet that has no titles nor totals: copied from the Grille, its rows for
 * those are left out.
 */
function arrangePlain(block: PastedBlock): Arrangement {
  const { rows, columns } = block;
  const blank = (row: number) => columns.every(({ cells }) => isBlank(cells[row] ?? NO_CELL));
  if (!rows.some((place, row) => place.kind === 'other' && !blank(row))) return IN_PLACE;
  const [first] = rows;
  if (first?.kind !== 'criterion') return refused('layout');
  const layout = gridLayout(first.number);
  const list = rows.flatMap((_, row) => (layout[row] === 'criterion' ? [row] : []));
  const fits = rows.every(
    (_, row) =>
      layout[row] === 'criterion' ||
      columns.every(({ cells }) => isBlank(cells[row] ?? NO_CELL) || isFrame(cells[row] ?? NO_CELL)),
  );
  return fits ? aligned(block, list, { rows: [], cells: [] }) : refused('tooLong');
}

/** True when only rows below the last criterion are none of ours: the list is longer than what remains of the grid. */
function endsBelow(rows: readonly RowPlace[], list: readonly number[]): boolean {
  const lastOurs = rows.reduce((last, { kind }, row) => (kind === 'other' ? last : row), -1);
  return list.every((row) => rows[row]?.kind !== 'other' || row > lastOurs);
}

/** Where the rows of a pasted block belong; `readBelow` reads what a list needs below it, for that many criteria. */
export function arrange(block: PastedBlock, readBelow: (criteria: number) => BelowBlock): Arrangement {
  const { rows, columns, isPlain } = block;
  if (columns.length === 0 || rows.length < 2) return IN_PLACE;
  if (isPlain) return arrangePlain(block);
  if (isNumbered(block)) return refused('numbers');
  const found = crossings(block);
  const list = listRows(block);
  // A column with its own title over a criterion, and nothing over ours: its answers begin a row too low.
  const startsLow = rows[0]?.kind === 'criterion' && (list[0] ?? 0) > 0;
  if ((found.length === 0 && !startsLow) || isFill(block)) return IN_PLACE;
  const layout = found.length > 0 && hasOurLayout(block, found);
  if (layout === true && !startsLow) return IN_PLACE;
  if (layout !== false || isFramed(block, list)) return refused('layout');
  const answers = columns.filter(({ column }) => column !== 'comment');
  // Comments on titles or totals beside paliers that leave them free: nothing tells which of the two is right.
  if (answers.length > 0 && found.length > 0 && found.every(({ column }) => !answers.includes(column)))
    return refused('layout');
  if (list.some((row) => rows[row]?.kind === 'other'))
    return refused(endsBelow(rows, list) ? 'tooLong' : 'layout');
  const missing = list.length - targetsOf(rows, list).length;
  return aligned(block, list, missing === 0 ? { rows: [], cells: [] } : readBelow(missing));
}
