import type { PastedRow } from '../position/pasted-table';
import { type Look, lookOf, namesContact } from './cell-looks';
import { type Meaning, type TitleWeights, titleWeights } from './list-titles';
import { nameAndCode } from './name-and-code';
import { nameKey } from './names';
import { isPlaceholder } from './placeholders';

/** How a column was understood; a page can show it, and let people say otherwise. */
export interface ListColumn {
  /** From 0. */
  readonly place: number;
  /** '' in a list without titles. */
  readonly title: string;
  readonly meaning: Meaning;
  /** `asked`: a question bears on it; `said`: people told it. */
  readonly known: 'title' | 'content' | 'asked' | 'said';
  /** Its first cells, three at most. */
  readonly samples: readonly string[];
}

/** Columns of which one alone can have a meaning, and nothing tells which. */
export interface ListQuestion {
  readonly meaning: Meaning;
  /** Places of the columns, from 0. */
  readonly places: readonly number[];
  /** In French, with the way to settle it in the list itself. */
  readonly text: string;
}

export interface ListLayout {
  readonly columns: readonly ListColumn[];
  /** What is not known: nothing is added on a guess. */
  readonly questions: readonly ListQuestion[];
}

/** What people said of columns, in their order; '' for those of which they said nothing. */
export type SaidMeanings = readonly (Meaning | '')[];

/** What a column holds, counted. */
interface Content {
  readonly place: number;
  readonly title: string;
  readonly weights: TitleWeights;
  readonly cells: readonly string[];
  readonly looks: readonly Look[];
  /** The rows, by index, where it holds a code. */
  readonly coded: ReadonlySet<number>;
}

const CODES: readonly Look[] = ['insee', 'siren', 'short'];

const share = ({ looks }: Content, wanted: readonly Look[]) =>
  looks.length === 0 ? 0 : looks.filter((look) => wanted.includes(look)).length / looks.length;

/** True where no two cells say the same: codes and names are each of one commune. */
const isDistinct = ({ cells }: Content) => new Set(cells.map(nameKey)).size === cells.length;

/** How well a column suits a meaning, by its title and by what it holds; 0 when it cannot. */
function fitness(column: Content, meaning: 'name' | 'code' | 'email' | 'link'): number {
  const wanted: Readonly<Record<typeof meaning, readonly Look[]>> = {
    name: ['text'],
    code: CODES,
    email: ['email'],
    link: ['link'],
  };
  const weight = column.weights[meaning] ?? 0;
  const held = share(column, wanted[meaning]);
  if (column.looks.length === 0) return weight / 10;
  // Addresses and links are plain without a title; so are codes with their zero or letter.
  if (held >= 1 / 2)
    return weight > 0 ? 10 * weight + held : meaning !== 'code' || isPlainlyCode(column) ? held : 0;
  // Under a title that is clear, wrong cells are refused one by one.
  return weight >= 6 ? weight / 10 + held : 0;
}

/** True where every cell is an INSEE code and some begin as no number does. */
function isPlainlyCode(column: Content): boolean {
  return (
    !column.weights.none &&
    share(column, ['insee']) === 1 &&
    column.cells.some((cell) => /^(?:0|2[AB])/i.test(cell))
  );
}

const quoted = (cells: readonly string[]) =>
  cells
    .slice(0, 2)
    .map((cell) => `« ${cell.length > 30 ? `${cell.slice(0, 30)}…` : cell} »`)
    .join(', ');

const designation = ({ place, title, cells }: Content) =>
  title === '' ? `la colonne ${place + 1} (${quoted(cells)})` : `« ${title} » (${quoted(cells)})`;

/** Columns that a question names. */
const MOST_NAMED = 5;

const listed = (texts: readonly string[]) =>
  texts.length > MOST_NAMED
    ? `${texts.slice(0, MOST_NAMED).join(', ')}…`
    : `${texts.slice(0, -1).join(', ')} et ${texts[texts.length - 1]}`;

function question(columns: readonly Content[], what: string, title: string): string {
  return `Plusieurs colonnes peuvent être ${what} : ${listed(columns.map(designation))}. Écrivez « ${title} » en titre de la bonne colonne, ou ne collez que celle-là.`;
}

/** Those that may be the code: the ones that hold nothing else, INSEE codes rather than the SIREN of a group. */
function codeCandidates(columns: readonly Content[]): readonly Content[] {
  const likely = columns.filter((column) => share(column, CODES) >= 1 / 2);
  const insee = likely.filter((column) => share(column, ['siren']) < 1 / 2);
  const among = insee.length > 0 ? insee : likely;
  // Lines that hold name and code in one order or in the other.
  const [first, ...others] = among;
  if (first && others.every(({ coded }) => ![...coded].some((row) => first.coded.has(row)))) return [first];
  const whole = among.filter((column) => share(column, CODES) === 1 && isDistinct(column));
  return whole.length > 0 ? whole : among;
}

/** True for columns that say the same, cell by cell. */
const isOneColumn = ([first, ...others]: readonly Content[]) =>
  others.every(({ cells }) => cells.map(nameKey).join('\n') === first?.cells.map(nameKey).join('\n'));

/** Those that may be the name: texts that are not repeated, and that name nobody. `email` is the addresses' place. */
function nameCandidates(columns: readonly Content[], email: number): readonly Content[] {
  const texts = columns.filter(
    (column) => share(column, ['text']) >= 1 / 2 && !column.weights.none && !column.weights.contact,
  );
  // Nothing but errors of a spreadsheet: each is refused by itself.
  if (texts.length === 0) return columns.filter(({ cells }) => cells.some(isPlaceholder)).slice(0, 1);
  // The order that the panel asks for: name, contact, address.
  const [first, second] = texts;
  if (first && texts.length === 2 && second?.place === email - 1) return [first];
  const withCode = texts.filter(
    ({ cells }) => 2 * cells.filter((cell) => nameAndCode(cell).code !== '').length > cells.length,
  );
  if (withCode.length === 1) return withCode;
  const places = texts.filter(({ cells }) => 2 * cells.filter(namesContact).length < cells.length);
  const own = places.filter(isDistinct);
  return own.length > 0 ? own : places.length > 0 ? places : texts;
}

/** What each column of a pasted list holds, its cells being on one line; `said` is what people told of columns. */
export function listLayout(
  content: readonly PastedRow[],
  header: PastedRow | null,
  said: SaidMeanings = [],
): ListLayout {
  const titles = header?.cells ?? [];
  // Beside a first name, « Nom » is that of a person.
  const isPerson = titles.some((title) => /\bprenom\b/.test(nameKey(title)));
  const width = content.reduce((most, { cells }) => Math.max(most, cells.length), titles.length);
  const all: readonly Content[] = Array.from({ length: width }, (_, place) => {
    const cells = content.map((row) => row.cells[place] ?? '').filter((cell) => cell !== '');
    const looks = cells.map(lookOf).filter((look) => look !== 'placeholder');
    const coded = new Set(
      content.flatMap((row, index) => (CODES.includes(lookOf(row.cells[place] ?? '')) ? [index] : [])),
    );
    const title = titles[place] ?? '';
    const weights = titleWeights(title);
    return {
      place,
      title,
      weights: isPerson && weights.contact ? { contact: weights.contact } : weights,
      cells,
      looks,
      coded,
    };
  }).filter(({ title, cells }) => title !== '' || cells.length > 0);

  const meanings = new Map<number, { meaning: Meaning; known: ListColumn['known'] }>();
  const questions: ListQuestion[] = [];
  for (const { place } of all) {
    const meaning = said[place];
    if (meaning) meanings.set(place, { meaning, known: 'said' });
  }
  const isSaid = (meaning: Meaning) => said.includes(meaning);
  const free = () => all.filter(({ place }) => !meanings.has(place));
  const give = ({ place, title }: Content, meaning: Meaning, known?: ListColumn['known']) =>
    meanings.set(place, { meaning, known: known ?? (title === '' ? 'content' : 'title') });
  const ask = (columns: readonly Content[], meaning: Meaning, text: string) => {
    for (const column of columns) give(column, meaning, 'asked');
    questions.push({ meaning, places: columns.map(({ place }) => place), text });
  };
  /** The free columns that suit a meaning best: several when nothing tells them apart. */
  const best = (meaning: Parameters<typeof fitness>[1]) => {
    const scored = free().map((column) => ({ column, score: fitness(column, meaning) }));
    const most = scored.reduce((found, { score }) => Math.max(found, score), 0);
    // Titles of the same weight are not told apart by a few cells.
    return scored.filter(({ score }) => score > 0 && most - score <= 1).map(({ column }) => column);
  };

  /** Titles tell which column is the name or the code; without any, what columns hold. */
  const isTitled = all.some(({ weights }) => (weights.name ?? 0) > 0 || (weights.code ?? 0) > 3);

  const [email, ...otherEmails] = isSaid('email') ? [] : best('email');
  if (email && otherEmails.length === 0) give(email, 'email');
  else if (email) {
    const emails = [email, ...otherEmails];
    ask(emails, 'email', question(emails, 'l’adresse du référent', 'E-mail'));
  }
  const [link, ...otherLinks] = isSaid('link') ? [] : best('link');
  if (link && otherLinks.length === 0) give(link, 'link');
  else if (link) {
    const links = [link, ...otherLinks];
    ask(links, 'link', question(links, 'le lien du fichier', 'Lien'));
  }
  const codes =
    isSaid('code') || width === 1 ? [] : isTitled ? titledCodes(best('code')) : codeCandidates(free());
  const [code, ...otherCodes] = codes;
  if (code && otherCodes.length === 0) give(code, 'code');
  else if (code) ask(codes, 'code', question(codes, 'le code INSEE', 'Code INSEE'));

  const titledNames = isSaid('name') ? [] : best('name').filter(({ weights }) => isTitled && weights.name);
  const names =
    isSaid('name') || titledNames.length > 0 ? titledNames : nameCandidates(free(), email?.place ?? -1);
  const [name, ...otherNames] = names;
  if (name && otherNames.length === 0) give(name, 'name');
  else if (name && isOneColumn(names)) give(name, 'name');
  else if (name) ask(names, 'name', question(names, 'le nom de la commune', 'Commune'));

  const hasPerson = all.some(
    ({ title, weights }) =>
      (weights.contact ?? 0) >= 8 || weights.email === 10 || /\bprenom\b/.test(nameKey(title)),
  );
  const isContact = (column: Content) => {
    const { weights, cells, place } = column;
    if (isTitled) return (weights.contact ?? 0) >= (hasPerson ? 4 : 8);
    if (share(column, ['text']) < 1 / 2) return false;
    return place === (email?.place ?? -1) - 1 || 2 * cells.filter(namesContact).length >= cells.length;
  };
  if (!isSaid('contact')) for (const column of free()) if (isContact(column)) give(column, 'contact');
  const columns = all.map(({ place, title, cells }): ListColumn => {
    const { meaning, known } = meanings.get(place) ?? {
      meaning: 'none',
      known: title === '' ? 'content' : 'title',
    };
    return { place, title, meaning, known, samples: cells.slice(0, 3) };
  });
  return { columns, questions };
}

/** Of codes that titles do not tell apart, those of communes before those of groups. */
function titledCodes(columns: readonly Content[]): readonly Content[] {
  const candidates = codeCandidates(columns);
  return candidates.length > 0 ? candidates : columns.slice(0, 1);
}
