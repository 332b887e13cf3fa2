import type { PastedRow } from '../position/pasted-table';
import { lookOf } from './cell-looks';
import { titleWeights } from './list-titles';
import { nameAndCode } from './name-and-code';

/** Rows among which the titles are sought: files of statistics begin with a few lines of text. */
const SOUGHT_ROWS = 30;
/** No table that people keep has more columns. */
const MOST_TITLES = 200;

const filled = ({ cells }: PastedRow) => cells.filter((cell) => cell !== '');

/** True for a row that holds a code, an address or a link: no row of titles does. */
export function holdsData(row: PastedRow): boolean {
  return row.cells.some((cell) => ['link', 'email', 'insee', 'siren'].includes(lookOf(cell)));
}

/** How surely a row is the titles of the columns; 0 when it is not. */
function headerScore(row: PastedRow, below: readonly PastedRow[]): number {
  const cells = filled(row);
  if (cells.length > MOST_TITLES || holdsData(row)) return 0;
  if (cells.some((cell) => /[{}<>]/.test(cell) || nameAndCode(cell).code !== '')) return 0;
  const weights = cells.map(titleWeights);
  const best = weights.map(({ name = 0, code = 0, email = 0, link = 0 }) =>
    Math.max(name, code, email, link),
  );
  const known = weights.filter((each) => Object.values(each).length > 0).length;
  const top = Math.max(0, ...best);
  const total = best.reduce((sum, weight) => sum + weight, 0) + known;
  if (cells.length === 1) return top >= 6 && below.length > 0 ? total : 0;
  if (top >= 6 || (known >= 2 && top >= 3)) return total;
  // Titles that say nothing to us, above columns of codes or of addresses.
  const contrasts = row.cells.some((cell, place) => {
    const under = below.slice(0, SOUGHT_ROWS).map(({ cells: others }) => lookOf(others[place] ?? ''));
    const data = under.filter(
      (look) => look === 'insee' || look === 'siren' || look === 'email' || look === 'link',
    );
    return lookOf(cell) === 'text' && under.length > 1 && data.length === under.length;
  });
  return contrasts && cells.every((cell) => lookOf(cell) === 'text') ? 1 + known : 0;
}

/** A line of a table: it holds a code, an address or a link beside another cell, and is no source. */
function isLine(row: PastedRow): boolean {
  const { length } = filled(row);
  return length > 1 && length <= MOST_TITLES && holdsData(row) && !saysNoCommune(row);
}

/** The index of the row of titles, -1 in a list without any: titles stand above every line. */
export function findHeader(rows: readonly PastedRow[]): number {
  const first = rows.slice(0, SOUGHT_ROWS).findIndex(isLine);
  const scores = rows
    .slice(0, first < 0 ? SOUGHT_ROWS : first)
    .map((row, index) => headerScore(row, rows.slice(index + 1, index + 1 + SOUGHT_ROWS)));
  const most = Math.max(0, ...scores);
  return most > 0 ? scores.indexOf(most) : -1;
}

/** True for the titles written again, as each page of a printed list does. */
export function repeats(row: PastedRow, header: PastedRow | undefined): boolean {
  if (!header || holdsData(row)) return false;
  const titles = filled(header);
  const cells = filled(row);
  if (cells.join('\t') === titles.join('\t')) return true;
  // A second line of titles: codes of the columns under their names.
  return (
    cells.length > 1 &&
    headerScore(row, []) >= 6 &&
    cells.every((cell) => Object.values(titleWeights(cell)).length > 0)
  );
}

const NO_COMMUNE =
  /^\W*(?:(?:sources?|notes?|nota(?: bene)?|nb|champ|lecture|l[ée]gende|remarques?|p[ée]rim[èe]tre|[ée]dition|dates?|mis(?:e)? [àa] jour|mise en page|copyright|©|totaux|nombre|effectif|extrait)\s*(?::|\(|=|$|le |du |de |des )|(?:sous-)?total(?:\s|:|$)|page\s+\d|(?:(?:liste|tableau|annexe)\s+(?:de|du|des|d['’]|\d|:|n°)|(?:communes|collectivit[ée]s)\s+(?:(?:de|du|des|membres)\s|d['’]|\d)|communes\s*:\s*$)|ensemble\s*(?:$|:|d))/i;

/** True for a row whose first text is that of a title, a total or a source. */
export function saysNoCommune(row: PastedRow): boolean {
  const [first = ''] = filled(row);
  return NO_COMMUNE.test(first);
}

/** True for such a row that bears no code, address nor link, whatever its columns are. */
export const isNoCommune = (row: PastedRow) => saysNoCommune(row) && !holdsData(row);
