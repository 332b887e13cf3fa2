import { onOneLine } from '../position/clean-text';
import { type PastedRow, pastedTable } from '../position/pasted-table';
import { identityProblem, RESTORABLE, readCode } from './codes';
import { Doubles, type KnownCommune } from './doubles';
import { isEmail, readEmail } from './identity';
import { spreadsheetId, spreadsheetUrl } from './links';
import { type ListColumn, listLayout, type SaidMeanings } from './list-columns';
import { type LeftRow, listRows } from './list-rows';
import { isOurOwnTitle, type Meaning } from './list-titles';
import { type NameAndCode, nameAndCode, several, withoutBullet } from './name-and-code';
import { nameKey } from './names';
import { isPlaceholder } from './placeholders';

/** Communes that one file can list. */
export const LIST_LIMIT = 2000;

/** What a list says of a commune; the code has its zero, the link is the spreadsheet's plain address. */
export interface ListedCommune {
  readonly name: string;
  readonly code: string;
  readonly contact: string;
  readonly email: string;
  readonly link: string;
}

export interface ListProblem {
  /** The line of the pasted text, from 1. */
  readonly line: number;
  /** What stands there, cut where it is long. */
  readonly text: string;
  /** Why it is left out: a French sentence. */
  readonly reason: string;
}

/** A pasted list, checked. */
export interface CommuneList {
  /** What can be added. */
  readonly lines: readonly ListedCommune[];
  /** Lines that are left out. */
  readonly problems: readonly ListProblem[];
  /** What was put right, or is to be looked at, in French. */
  readonly notes: readonly string[];
  /** How the columns were understood. */
  readonly columns: readonly ListColumn[];
  /** What must be settled before anything is added, in French, with the way to do it. */
  readonly questions: readonly string[];
  /** Why nothing at all can be added, in French; null when something can. */
  readonly refused: string | null;
}

export interface ListReading {
  /** The sheet that lists the known communes, as messages name it. */
  readonly where?: string;
  /** False for a sheet that keeps neither contacts nor addresses. */
  readonly keepsContacts?: boolean;
  /** What people said of columns. */
  readonly said?: SaidMeanings;
}

const thousands = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f');

const enumerate = (what: readonly string[]) =>
  what.length > 5 ? `${what.slice(0, 5).join(', ')} et ${what.length - 5} de plus` : what.join(', ');

/** A cell longer than this is cut where it is shown. */
const SHOWN = 80;

const shown = (row: PastedRow) =>
  row.cells
    .filter((cell) => cell !== '')
    .join(' ; ')
    .slice(0, SHOWN);

/** Several names where one is expected; a name that has its own code may hold a comma. */
const GATHERED = /[,;|\t]|\s[/•·]\s/;

const isFirstName = ({ title }: ListColumn) => /\bprenom\b/.test(nameKey(title));

/** What a row says of a commune, by the meanings of its columns. */
function partsOf(row: PastedRow, columns: readonly ListColumn[]) {
  const cells = (meaning: Meaning) =>
    columns
      .filter((column) => column.meaning === meaning)
      .sort((a, b) => Number(isFirstName(b)) - Number(isFirstName(a)))
      .map(({ place }) => row.cells[place] ?? '')
      .filter((cell) => cell !== '');
  const [named = '', coded = '', address = '', link = ''] = (['name', 'code', 'email', 'link'] as const).map(
    (meaning) => cells(meaning).join(' '),
  );
  const contacts = cells('contact');
  const dropped = [...contacts, address].filter((cell) => cell !== '' && isPlaceholder(cell));
  // A line may hold its name and code the other way round.
  const swapped = coded !== '' && readCode(named) && !readCode(coded);
  const [first, second] = swapped ? [coded, named] : [named, coded];
  const split = second !== '' && readCode(second) ? ownCode(first, second) : nameAndCode(first);
  const alone = second === '' && readCode(first) ? { name: '', code: first, problem: null } : null;
  const { name, code, problem } = alone ?? split;
  return {
    name,
    code: second === '' ? code : second,
    hasOwnCode: second !== '',
    problem,
    contact: contacts.filter((cell) => !isPlaceholder(cell)).join(' '),
    address: isPlaceholder(address) ? '' : address,
    link,
    dropped,
  };
}

/** A name in whose cell its code may stand once more, and no other. */
function ownCode(cell: string, code: string): NameAndCode {
  // The département that the code says already: « Saint-Ouen (93) ».
  const [, department = ''] = /\((\d{2,3}|2[AB])\)$/i.exec(cell) ?? [];
  const isSaid = department !== '' && readCode(code)?.code.startsWith(department.toUpperCase());
  const split = nameAndCode(isSaid ? cell.replace(/\s*\([^()]*\)$/, '') : cell);
  if (split.code === '' || readCode(split.code)?.code === readCode(code)?.code) return split;
  // Four digits beside a code are part of the name.
  return RESTORABLE.test(split.code)
    ? { name: withoutBullet(cell), code: '', problem: null }
    : { ...split, problem: several([split.code, code]) };
}

/** Whose address it is, where that stands beside it: « Julie Martin <julie@exemple.fr> ». */
function besideAddress(text: string): string {
  return onOneLine(
    text
      .replace(/\S*@\S*/g, ' ')
      .replace(/[<>()[\]"«»,;:]/g, ' ')
      .replace(/\bmailto\b/gi, ' '),
  );
}

/** Lines that are read at all: a file of INSEE holds more of other kinds than of communes. */
const MOST_ROWS = 5 * LIST_LIMIT;

const NOTHING: CommuneList = {
  lines: [],
  problems: [],
  notes: [],
  columns: [],
  questions: [],
  refused: null,
};

function tooLong(count: number, known: number, where: string): string {
  const already = known > 0 ? `, et ${where} en compte déjà ${thousands(known)}` : '';
  return `La liste compte ${thousands(count)} lignes${already} : ${thousands(LIST_LIMIT)} communes au plus dans un fichier. Rien n’est ajouté. Partagez la liste entre plusieurs fichiers.`;
}

/** Tells a commune that stands in a sheet as it is listed, name, code and link, from one that only looks like it. */
function standingIn(known: readonly KnownCommune[]): (commune: ListedCommune) => boolean {
  const key = (name: string, code: string) => `${code} ${nameKey(name)}`;
  const links = new Map(known.map(({ name, code, link }) => [key(name, code), spreadsheetId(link)]));
  return ({ name, code, link }) => {
    const at = links.get(key(name, code));
    return at !== undefined && (link === '' || at === spreadsheetId(link));
  };
}

/** Checks a pasted list against what a sheet of the file lists already. */
export function readCommuneList(
  text: string,
  known: readonly KnownCommune[] = [],
  { where = 'la feuille Communes', keepsContacts = true, said = [] }: ListReading = {},
): CommuneList {
  const pasted = pastedTable(text);
  if (pasted.length > MOST_ROWS) return { ...NOTHING, refused: tooLong(pasted.length, known.length, where) };
  const rows = pasted.map(({ line, cells }) => ({ line, cells: cells.map(onOneLine) }));
  const { content, left, gathered, header } = listRows(rows);
  const { columns, questions } = listLayout(content, header, said);
  const lines: ListedCommune[] = [];
  const problems: ListProblem[] = left.flatMap(({ row, reason }) =>
    reason === null ? [] : { line: row.line, text: shown(row), reason },
  );
  const notes: string[] = [];
  const nothing = (refused: string): CommuneList => ({
    lines: [],
    problems,
    notes,
    columns,
    questions,
    refused,
  });
  if (known.length + content.length > LIST_LIMIT)
    return nothing(tooLong(content.length, known.length, where));
  if (questions.length > 0) return nothing(`${questions.join(' ')} Rien n’est ajouté.`);
  const there = standingIn(known);
  let already = 0;
  const met = new Doubles();
  for (const commune of known) met.add(commune, where);
  const restored: string[] = [];
  const wrongAddresses: string[] = [];
  const dropped: string[] = [];
  for (const row of content) {
    const parts = partsOf(row, columns);
    const read = readCode(parts.code);
    const id = spreadsheetId(parts.link);
    const email = readEmail(parts.address) ?? parts.address;
    const beside = besideAddress(parts.address);
    const commune: ListedCommune = {
      name: parts.name,
      code: read?.code ?? '',
      contact: parts.contact || (isEmail(email) ? beside : ''),
      email,
      link: id ? spreadsheetUrl(id) : '',
    };
    if (there(commune)) {
      already += 1;
      continue;
    }
    const reason =
      parts.problem ??
      identityProblem(parts.name, parts.code) ??
      (!parts.hasOwnCode && GATHERED.test(parts.name)
        ? 'Plusieurs noms semblent réunis : mettez une commune par ligne.'
        : null) ??
      (parts.link !== '' && !id ? 'Le lien ne mène pas à un fichier Google Sheets.' : met.reason(commune));
    if (reason !== null) {
      problems.push({ line: row.line, text: shown(row), reason });
      continue;
    }
    met.add(commune, `la ligne ${row.line}`);
    lines.push(commune);
    if (read?.restored) restored.push(`${commune.name} (${read.code})`);
    if (keepsContacts && email !== '' && !isEmail(email)) wrongAddresses.push(`ligne ${row.line}`);
    if (keepsContacts && isEmail(email) && beside !== '' && parts.contact !== '') dropped.push(beside);
    dropped.push(...parts.dropped);
  }
  if (already > 0)
    notes.push(
      already > 1
        ? `${thousands(already)} communes étaient déjà dans ${where} : rien n’est changé pour elles.`
        : `Une commune était déjà dans ${where} : rien n’est changé pour elle.`,
    );
  problems.sort((a, b) => a.line - b.line);
  const unused = columns.filter(
    ({ meaning, title }) =>
      (meaning === 'none' && !isOurOwnTitle(title)) ||
      (!keepsContacts && (meaning === 'contact' || meaning === 'email')),
  );
  const titles = unused.map(({ place, title, samples: [sample = ''] }) =>
    title === '' ? `n° ${place + 1} (${sample.slice(0, 30)})` : title,
  );
  if (gathered) notes.push('Des lignes portent plusieurs noms : chacun est lu comme une commune.');
  notes.push(...asideNotes(left));
  if (titles.length > 0) notes.push(`Colonnes laissées de côté : ${enumerate(titles)}.`);
  if (restored.length > 0)
    notes.push(`Un 0 a été remis en tête des codes qui l’avaient perdu : ${enumerate(restored)}.`);
  if (looksPostal(lines))
    notes.push(
      'À vérifier : presque tous ces codes finissent par 0, comme des codes postaux. Un code INSEE est un autre nombre.',
    );
  if (wrongAddresses.length > 0)
    notes.push(`Adresses e-mail à vérifier, gardées telles quelles : ${enumerate(wrongAddresses)}.`);
  if (dropped.length > 0) notes.push(`Textes laissés de côté : ${enumerate(dropped)}.`);
  return { lines, problems, notes, columns, questions, refused: null };
}

/** One INSEE code in ten ends with 0, and nearly every postal code. */
function looksPostal(lines: readonly ListedCommune[]): boolean {
  const codes = lines.flatMap(({ code }) => (code.length === 5 ? code : []));
  return codes.length >= 3 && codes.filter((code) => code.endsWith('0')).length >= (9 * codes.length) / 10;
}

/** How many lines of a file of INSEE were left aside, by what they are. */
function asideNotes(left: readonly LeftRow[]): string[] {
  const counts = new Map<string, number>();
  for (const { kind } of left) if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  if (counts.size === 0) return [];
  const parts = [...counts].map(
    ([kind, count]) => `${thousands(count)} ${NOT_COMMUNES[kind]?.[count > 1 ? 1 : 0] ?? `de type ${kind}`}`,
  );
  return [`Laissées de côté, car ce ne sont pas des communes de plein exercice : ${parts.join(', ')}.`];
}

/** TYPECOM of the INSEE's official geographic code. */
const NOT_COMMUNES: Readonly<Record<string, readonly [one: string, several: string]>> = {
  COMA: ['commune associée', 'communes associées'],
  COMD: ['commune déléguée', 'communes déléguées'],
  ARM: ['arrondissement municipal', 'arrondissements municipaux'],
};
