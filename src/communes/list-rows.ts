import type { PastedRow } from '../position/pasted-table';
import { lookOf, namesContact } from './cell-looks';
import { findHeader, holdsData, isNoCommune, repeats } from './list-header';
import { nameKey } from './names';

/** A row that is no commune. */
export interface LeftRow {
  readonly row: PastedRow;
  /** Why, in French; null where such rows are only counted. */
  readonly reason: string | null;
  /** Its type in a file of INSEE, for those that are counted. */
  readonly kind?: string;
}

export interface ListRows {
  /** Null in a list without titles. */
  readonly header: PastedRow | null;
  /** Rows that may be communes. */
  readonly content: readonly PastedRow[];
  readonly left: readonly LeftRow[];
  /** Some rows held several names, each of which is now a row. */
  readonly gathered: boolean;
}

const PREAMBLE = 'Cette ligne est au-dessus des titres de colonnes : ce n’est pas une commune.';
const REPEATED = 'Ce sont des titres de colonnes.';
export const NO_COMMUNE = 'Cette ligne n’est pas une commune : titre, total ou source.';
const SEPARATOR =
  'Cette ligne dit quel est le séparateur du fichier : il est suivi, et ce n’est pas une commune.';

const isSeparator = ({ cells: [first = ''] }: PastedRow) => /^sep=.?$/i.test(first);

/** « Communes : Gex, Divonne », « Gex, Divonne et Thoiry ». */
const INTRODUCED = /^(?:les |liste des )?(?:communes?|collectivités)(?: concernées| membres)? ?: ?/i;
const AND = / et /;

/** Rows of names on one line, told from columns: no code, address nor person among them. */
function isEnumeration(rows: readonly PastedRow[]): boolean {
  const widths = rows.map(({ cells }) => cells.filter((cell) => cell !== '').length);
  const most = widths.reduce((found, width) => Math.max(found, width), 0);
  if (most < 2 || (rows.length > 1 && widths.every((width) => width === most))) return false;
  return rows.every(({ cells }) =>
    cells.every((cell) => cell === '' || (lookOf(cell) === 'text' && !namesContact(cell))),
  );
}

function withoutIntroduction({ line, cells: [first = '', ...others] }: PastedRow): PastedRow {
  return { line, cells: [first.replace(INTRODUCED, '') || first, ...others] };
}

const RANK = /^(\d{1,4}) (?=\p{L})/u;

/** The rows without the rank that each begins with, where ranks follow one another. */
function withoutRanks(rows: readonly PastedRow[]): readonly PastedRow[] {
  const ranks = rows.map(({ cells: [first = ''] }) => Number(RANK.exec(first)?.[1] ?? Number.NaN));
  if (rows.length < 2 || ranks.some((rank, index) => rank !== (ranks[0] ?? 0) + index)) return rows;
  return rows.map(({ line, cells: [first = '', ...others] }) => ({
    line,
    cells: [first.replace(RANK, ''), ...others],
  }));
}

function enumerated({ line, cells }: PastedRow): PastedRow[] {
  const names = cells.filter((cell) => cell !== '').map((cell) => cell.replace(INTRODUCED, ''));
  const last = names.pop() ?? '';
  const ends = names.length > 0 && last.split(AND).length === 2 ? last.split(AND) : [last];
  return [...names, ...ends].map((name) => ({ line, cells: [name.replace(/\.$/, '')] }));
}

/** Which rows of a pasted list may be communes, which is the titles, and which are left aside. */
export function listRows(rows: readonly PastedRow[]): ListRows {
  const at = findHeader(rows);
  const header = rows[at] ?? null;
  const typed = header?.cells.findIndex((cell) => nameKey(cell) === 'typecom') ?? -1;
  const content: PastedRow[] = [];
  const left: LeftRow[] = [];
  for (const [index, row] of rows.entries()) {
    if (index === at) continue;
    const kind = typed < 0 ? 'COM' : (row.cells[typed] ?? '').toUpperCase();
    if (isSeparator(row)) left.push({ row, reason: SEPARATOR });
    else if (index < at && !holdsData(row)) left.push({ row, reason: PREAMBLE });
    else if (header && repeats(row, header)) left.push({ row, reason: REPEATED });
    else if (isNoCommune(row)) left.push({ row, reason: NO_COMMUNE });
    else if (/^(?:COMA|COMD|ARM)$/.test(kind)) left.push({ row, reason: null, kind });
    else content.push(row);
  }
  const gathered = header === null && isEnumeration(content);
  const named = gathered ? content.flatMap(enumerated) : content.map(withoutIntroduction);
  return { header, content: withoutRanks(named), left, gathered };
}
