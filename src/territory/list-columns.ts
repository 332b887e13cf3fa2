import { isEmail } from '../position/identity';
import type { PastedRow } from '../position/pasted-table';
import { readCode } from './codes';
import { nameKey } from './names';

export const LIST_COLUMNS = ['email', 'code', 'link', 'contact', 'name'] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

/** Where each column stands, from 0; -1 for one that is not there. */
export type ListPlaces = Readonly<Record<ListColumn, number>>;

export interface ListLayout {
  /** The first rows that hold no commune. */
  readonly headers: number;
  readonly places: ListPlaces;
  /** Titles of columns that are of no use. */
  readonly unused: readonly string[];
}

/** What a column's title says, as `nameKey` gives it. The first that matches is taken: « e-mail du référent ». */
const TITLES: Readonly<Record<ListColumn, RegExp>> = {
  email: /\b(mail|courriel|electronique)\b/,
  code: /\b(code|insee|siren|codgeo|com)\b/,
  link: /\b(lien|url|fichier|copie)\b/,
  contact: /\b(referente?|contact|responsable|interlocuteur|interlocutrice)\b/,
  name: /^(nom|libelle)\b|^(communes?|collectivites?|territoires?|epci)$/,
};

/** Titles of other things: a postal code is no INSEE code. */
const ELSEWHERE = /\b(postal|postale|departement|region|canton|arrondissement|prenom|telephone)\b/;

/** What our own Communes sheet says of its copies: left aside without a word. */
const OURS = /^(etat|date|erreur)$/;

const isLink = (text: string) => /^https?:\/\//i.test(text);

const NO_PLACES: ListPlaces = { email: -1, code: -1, link: -1, contact: -1, name: -1 };

function titled(row: PastedRow): ListLayout | null {
  if (row.cells.some((cell) => isEmail(cell) || isLink(cell) || readCode(cell) !== null)) return null;
  const places = { ...NO_PLACES };
  const unused: string[] = [];
  for (const [index, cell] of row.cells.entries()) {
    const key = nameKey(cell);
    const column = ELSEWHERE.test(key) ? undefined : LIST_COLUMNS.find((id) => TITLES[id].test(key));
    // Of two columns of codes, the INSEE one.
    const isBetter = column === 'code' && /\binsee\b/.test(key);
    if (column && (places[column] < 0 || isBetter)) places[column] = index;
    else if (cell !== '' && !OURS.test(key)) unused.push(cell);
  }
  return Object.values(places).some((place) => place >= 0) ? { headers: 1, places, unused } : null;
}

/** The column where most cells pass a test, among those left. */
function fullest(
  rows: readonly PastedRow[],
  left: readonly number[],
  test: (cell: string) => boolean,
): number {
  const count = (place: number) => rows.filter(({ cells }) => test(cells[place] ?? '')).length;
  const best = left.reduce((found, place) => (count(place) > count(found) ? place : found), left[0] ?? -1);
  return best >= 0 && count(best) > 0 ? best : -1;
}

/** Without titles, columns are known by what they hold: the first other text is the name, the next one the contact. */
function guessed(rows: readonly PastedRow[]): ListLayout {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  let left = Array.from({ length: width }, (_, place) => place);
  const take = (test: (cell: string) => boolean) => {
    const place = fullest(rows, left, test);
    left = left.filter((other) => other !== place);
    return place;
  };
  const [email, link] = [take(isEmail), take(isLink)];
  const code = width > 1 ? take((cell) => readCode(cell) !== null) : -1;
  const text = (cell: string) => cell !== '' && readCode(cell) === null;
  left = left.filter((place) => fullest(rows, [place], text) >= 0);
  return {
    headers: 0,
    places: { email, code, link, name: left[0] ?? -1, contact: left[1] ?? -1 },
    unused: [],
  };
}

/** What each column of a pasted list holds. */
export function listLayout(rows: readonly PastedRow[]): ListLayout {
  const [first] = rows;
  return (first && titled(first)) ?? guessed(rows);
}
