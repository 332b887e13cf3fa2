import { TOP_PALIER } from '../../guide/guide';
import { onOneLine, wordsOf } from '../clean-text';
import { parseEntry } from '../entry';
import type { PastedRow } from '../pasted-table';
import { criteriaNamed, criteriaNearly, numberAndName, numberIn } from './criterion-names';

/** True for a palier or « sans objet » (R1). */
export function isAnswer(cell: string): boolean {
  const { kind } = parseEntry(cell);
  return kind === 'palier' || kind === 'notApplicable';
}

/** What a column of a pasted table is for. */
type Role = 'number' | 'name' | 'pillar' | 'entry' | 'points' | 'target' | 'carrier' | 'comment';

/** A title of the header, as `wordsOf` gives it; the first that matches is taken. */
const TITLES: readonly (readonly [Role | 'other', RegExp])[] = [
  [
    'other',
    /^(page|guide|repere|indicatif|question|etat|ligne|choix|empreinte|ecriture|saisie lue|maximum|max)\b|\b(moyen|moyens|moyenne|echelle)\b/,
  ],
  ['target', /\b(vise|visee|cible|objectif|souhaite|souhaitee|attendu|vises)\b/],
  ['carrier', /^(porte par|porteur|porteuse|pilote|portage)\b/],
  ['comment', /\b(commentaires?|observations?|remarques?|justifications?|precisions?|constats?)\b/],
  ['points', /^(nombre de |nb |total )?(points?|score|note)\b/],
  [
    'entry',
    /^(auto )?(palier|paliers|niveau|niveaux|reponse|reponses|positionnement|saisie|position|cotation)( [a-z]+){0,2}( 0 a 3| 0 3)?$/,
  ],
  ['pillar', /^(pilier|piliers|theme|thematique|axe|chapitre)$/],
  ['number', /^(n|no|num|numero|n critere|numero du critere|numero de critere)$/],
  ['name', /^(criteres?|libelles?|intitules?|titres?|indicateurs?|items?|labels?|nom du critere)\b/],
];

function roleOf(title: string): Role | 'other' | null {
  const words = wordsOf(title);
  if (words === '' || words.length > 60 || isAnswer(title)) return null;
  return TITLES.find(([, test]) => test.test(words))?.[0] ?? null;
}

/** A column among others, as a question names it. */
export interface ColumnShown {
  /** From 0. */
  readonly column: number;
  /** Its title, or its place where it has none, and its first values. */
  readonly title: string;
  readonly sample: readonly string[];
  /** How many paliers it holds. */
  readonly count: number;
}

export interface Layout {
  /** Index of the header's row; -1 where there is none. */
  readonly header: number;
  /** Columns from 0; -1 for none. */
  readonly number: number;
  readonly pillar: number;
  readonly target: number;
  readonly carrier: number;
  readonly comment: number;
  readonly names: readonly number[];
  /** Columns that hold paliers; several when they never disagree. */
  readonly entries: readonly number[];
  /** A column for each palier, where a cross says which is chosen. */
  readonly crosses: readonly { readonly column: number; readonly entry: string }[];
  /** Columns that may all be the paliers: a person must say which. */
  readonly question: readonly ColumnShown[];
  /** Columns that are not read, by title or place. */
  readonly unused: readonly string[];
}

/** Where each role stands by the titles of a row; null when it is no header. */
function rolesOf(cells: readonly string[]): Map<number, Role | 'other'> | null {
  const roles = new Map<number, Role | 'other'>();
  for (const [column, cell] of cells.entries()) {
    const role = roleOf(cell);
    if (role !== null) roles.set(column, role);
  }
  const told = [...roles.values()].filter((role) => role !== 'other' && role !== 'name');
  return told.length > 0 ? roles : null;
}

/** The paliers that head columns of their own: « 0, 1, 2, 3, SO », or « 1 point, 2 points, 3 points ». */
function crossesOf(cells: readonly string[]): Layout['crosses'] {
  const heads = cells.flatMap((cell, column) =>
    isAnswer(cell) ? [{ column, entry: wordsOf(cell).replace(/\D/g, '') || 'SO' }] : [],
  );
  const isWhole = ['1', '2', '3'].every((palier) => heads.some(({ entry }) => entry === palier));
  const isDistinct = new Set(heads.map(({ entry }) => entry)).size === heads.length;
  return isWhole && isDistinct && heads.length === cells.filter((cell) => isAnswer(cell)).length ? heads : [];
}

const isNamed = (cell: string) =>
  criteriaNamed(cell).length > 0 || criteriaNamed(numberAndName(cell).name).length > 0;

const isNearlyNamed = (cell: string) => criteriaNearly(numberAndName(cell).name).length > 0;

/** True for a column of words: « 7 / 9 » is no comment. */
const isWords = (cells: readonly string[]) =>
  2 * cells.filter((cell) => /\p{L}{2}/u.test(cell)).length > cells.length;

interface Header {
  readonly index: number;
  readonly roles: ReadonlyMap<number, Role | 'other'>;
  readonly crosses: Layout['crosses'];
}

const NO_HEADER: Header = { index: -1, roles: new Map(), crosses: [] };

/** The row whose titles tell most, before any that names a criterion: above it nothing is read. */
function headerOf(rows: readonly PastedRow[]): Header {
  let best = NO_HEADER;
  const end = rows.findIndex(({ cells }) => cells.some(isNamed));
  for (const [index, { cells }] of rows.slice(0, end < 0 ? rows.length : end).entries()) {
    const crosses = crossesOf(cells);
    // A year may be a title.
    const hasNumbers = cells.some((cell) => /^\d(?!\d{3}$)/.test(cell));
    const roles = (crosses.length === 0 && hasNumbers ? null : rolesOf(cells)) ?? new Map();
    if (crosses.length === 0 && roles.size === 0) continue;
    if (roles.size + crosses.length > best.roles.size + best.crosses.length) best = { index, roles, crosses };
  }
  return best;
}

/** True when most cells of a column are numbers of criteria, most of them once, that no name beside contradicts. */
function isNumbering(rows: readonly PastedRow[], column: number): boolean {
  const filled = rows.filter(({ cells }) => (cells[column] ?? '') !== '');
  const found = filled.flatMap(({ cells }) => {
    const number = numberIn(cells[column] ?? '');
    return number === null ? [] : [{ number, cells }];
  });
  const isGrowing = found.every(({ number }, index) => number >= (found[index - 1]?.number ?? 0));
  // Numbers up to 3 may be paliers as well.
  const isNoPalier = found.some(({ number }) => number > TOP_PALIER);
  const isContradicted = found.some(({ number, cells }) => {
    const named = cells.flatMap(criteriaNamed);
    return named.length > 0 && !named.includes(number);
  });
  return (
    isDistinct(found.map(({ number }) => number)) &&
    2 * found.length >= filled.length &&
    (isGrowing || isNoPalier) &&
    !isContradicted
  );
}

/** True when most numbers come once: those that begin again at each pillar do not. */
const isDistinct = (numbers: readonly number[]) => 2 * new Set(numbers).size >= Math.max(1, numbers.length);

/** True for lines counted from elsewhere than 1, with one that is no criterion's: « 0, 1… 28 », « 2, 3… 30 ». */
function isCountedElsewhere(cells: readonly string[]): boolean {
  const numbers = cells.flatMap((cell) => (/^\d{1,3}$/.test(cell) ? [Number(cell)] : []));
  const [start = 1] = numbers;
  return (
    numbers.length > TOP_PALIER &&
    start !== 1 &&
    numbers.every((number, index) => number === start + index) &&
    cells.some((cell) => /^\d+$/.test(cell) && numberIn(cell) === null)
  );
}

/** True for numbers that begin again at each pillar: each is the one before and one more, or 1. */
function isCounter(cells: readonly string[]): boolean {
  const numbers = cells.map(numberIn);
  const isCounting = numbers.every(
    (number, index) => number === 1 || number === (numbers[index - 1] ?? 0) + 1,
  );
  return isCounting && numbers.some((number) => (number ?? 0) > TOP_PALIER);
}

/** True when two columns of paliers could be one: no row has two different ones. */
function agree(rows: readonly PastedRow[], columns: readonly number[]): boolean {
  return rows.every(({ cells }) => {
    const read = columns.flatMap((column) => {
      const cell = cells[column] ?? '';
      return isAnswer(cell) ? [JSON.stringify(parseEntry(cell))] : [];
    });
    return new Set(read).size <= 1;
  });
}

const columnName = (header: readonly string[], column: number) => {
  const title = onOneLine(header[column] ?? '');
  return title === '' ? `colonne ${column + 1}` : `« ${title.slice(0, 40)} »`;
};

/** Longest cell of a column that may be the paliers, most of them wrong. */
const SHORT = 20;

/** What each column of a pasted table holds; `chosen` is a person's answer to the question. */
export function layoutOf(rows: readonly PastedRow[], chosen: number | null): Layout {
  const layout = layoutUnder(headerOf(rows), rows, chosen);
  // « 0, 1, 2, 3 » alone is a row of answers, not a header of crosses.
  const isBare = rows[layout.header]?.cells.every((cell) => cell === '' || isAnswer(cell)) ?? false;
  return layout.crosses.length > 0 && layout.names.length === 0 && isBare
    ? layoutUnder(NO_HEADER, rows, chosen)
    : layout;
}

function layoutUnder(header: Header, rows: readonly PastedRow[], chosen: number | null): Layout {
  const titles = rows[header.index]?.cells ?? [];
  const body = rows.slice(header.index + 1);
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const held = (column: number) => body.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== '');
  const ofRole = (role: Role) => columns.filter((column) => header.roles.get(column) === role);
  const one = (role: Role) => ofRole(role)[0] ?? -1;

  const mayName = columns.filter((column) => ['name', 'other', undefined].includes(header.roles.get(column)));
  const exact = mayName.filter((column) => held(column).some(isNamed));
  // Every name may have its typing error.
  const naming = exact.length > 0 ? exact : mayName.filter((column) => held(column).some(isNearlyNamed));
  const names = [...new Set([...naming, ...ofRole('name')])];
  const isFree = (column: number) =>
    !header.roles.has(column) && !header.crosses.some((cross) => cross.column === column);
  const titled = one('number');
  // « Critère » may head the numbers as well as the names.
  const byName = ofRole('name').find(
    (column) => held(column).length > 0 && held(column).every((cell) => numberIn(cell) !== null),
  );
  const guessed = columns.filter(
    (column) => isFree(column) && !names.includes(column) && isNumbering(body, column),
  );
  const others = (column: number) => columns.some((other) => other !== column && held(other).some(isAnswer));
  const numbersOf = (column: number) => held(column).flatMap((cell) => numberIn(cell) ?? []);
  // Before a name and something else, or counting further than any palier: no palier, whatever its neighbours hold.
  const isBesideNames = (column: number) =>
    names.length > 0 &&
    (numbersOf(column).some((one) => one > TOP_PALIER) ||
      (names.every((name) => name > column) &&
        columns.some((other) => other !== column && !names.includes(other) && held(other).length > 0)));
  const found = guessed.filter((column) => others(column) || isBesideNames(column));
  const numbering = titled >= 0 ? [titled] : byName !== undefined ? [byName] : found;
  const isTrusted = (column: number) =>
    isDistinct(numbersOf(column)) && (names.length > 0 || !isCountedElsewhere(held(column)));
  const number = numbering.find(isTrusted) ?? -1;

  const free = columns.filter((column) => isFree(column) && column !== number && !names.includes(column));
  const likely = free.filter((column) => {
    const cells = held(column);
    return !isCounter(cells) && 2 * cells.filter(isAnswer).length >= Math.max(1, cells.length);
  });
  // Where hardly any cell is a palier, each wrong one is to be told.
  const isKnown = names.length > 0 || number >= 0;
  const poor = free.filter(
    (column) => held(column).some(isAnswer) && held(column).every((cell) => cell.length <= SHORT),
  );
  const guess = likely.length === 0 && isKnown && poor.length === 1 ? poor : likely;
  const byTitle = [ofRole('entry'), ofRole('points')].find(({ length }) => length > 0) ?? [];
  const candidates = header.crosses.length > 0 ? [] : byTitle.length > 0 ? byTitle : guess;
  const answered = candidates.filter((column) => held(column).length > 0);
  const isSettled = answered.length < 2 || agree(body, answered);
  const isChoice = chosen !== null && candidates.includes(chosen);
  const entries = isChoice ? [chosen] : isSettled ? answered : [];

  const texts = free.filter((column) => !guess.includes(column) && isWords(held(column)));
  const lastEntry = Math.max(-1, ...entries, ...header.crosses.map(({ column }) => column));
  const after = texts.filter((column) => column > lastEntry);
  const comment =
    one('comment') >= 0 || header.roles.size > 0
      ? one('comment')
      : after.length === 1
        ? (after[0] ?? -1)
        : -1;
  const read = [number, one('pillar'), one('target'), one('carrier'), comment, ...names, ...entries];
  const unused = columns.filter(
    (column) =>
      !read.includes(column) &&
      !header.crosses.some((cross) => cross.column === column) &&
      held(column).length > 0,
  );
  return {
    header: header.index,
    number,
    pillar: one('pillar'),
    target: one('target'),
    carrier: one('carrier'),
    comment,
    names,
    entries,
    crosses: header.crosses,
    question:
      isSettled || isChoice
        ? []
        : answered.map((column) => ({
            column,
            title: columnName(titles, column),
            sample: held(column).filter(isAnswer).slice(0, 6),
            count: held(column).filter(isAnswer).length,
          })),
    unused: unused.map((column) => columnName(titles, column)),
  };
}
