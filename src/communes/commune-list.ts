import { onOneLine } from '../position/clean-text';
import { thousands } from '../position/counted';
import { type PastedRow, pastedTable } from '../position/pasted-table';
import { checkList, type ListedSheet } from './check-list';
import { identityProblem, RESTORABLE, readCode } from './codes';
import { isEmail, readEmail } from './identity';
import { communeLabel } from './label';
import { type ListColumn, type ListQuestion, listLayout, type SaidMeanings } from './list-columns';
import { saysNoCommune } from './list-header';
import { type LeftRow, listRows, NO_COMMUNE } from './list-rows';
import { isOurOwnTitle, type Meaning } from './list-titles';
import {
  LIST_LIMIT,
  type ListedCommune,
  type ListedLine,
  type ListProblem,
  type ListTarget,
  TARGET_NAMES,
  tidyListed,
} from './listed';
import { type NameAndCode, nameAndCode, several, withoutBullet } from './name-and-code';
import { nameKey } from './names';
import { isPlaceholder } from './placeholders';

/** A pasted list, checked. */
export interface CommuneList {
  /** What can be added, in the list's order. */
  readonly lines: readonly ListedLine[];
  /** Those of them that only give its link to a commune of the sheet. */
  readonly linked: number;
  /** Lines that are left out. */
  readonly problems: readonly ListProblem[];
  /** What was put right, or is to be looked at, in French. */
  readonly notes: readonly string[];
  /** How the columns were understood. */
  readonly columns: readonly ListColumn[];
  /** What must be settled before anything is added. */
  readonly questions: readonly ListQuestion[];
  /** Why nothing at all can be added, in French; null when something can. */
  readonly refused: string | null;
}

/** The sheet that the list is for, and what people said of its columns. */
export interface ListReading extends Partial<Omit<ListedSheet, 'known'>> {
  readonly said?: SaidMeanings;
}

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

/** Longest text that is read, in characters. */
const TEXT_LIMIT = 1_000_000;

/** Lines that are read at all: a file of INSEE holds more of other kinds than of communes. */
const MOST_ROWS = 5 * LIST_LIMIT;

const NOTHING: CommuneList = {
  lines: [],
  linked: 0,
  problems: [],
  notes: [],
  columns: [],
  questions: [],
  refused: null,
};

/** Checks a pasted list against what a sheet of the file lists already. */
export function readCommuneList(
  text: string,
  known: ListedSheet['known'] = [],
  { into = 'communes', own = '', said = [] }: ListReading = {},
): CommuneList {
  if (text.length > TEXT_LIMIT)
    return {
      ...NOTHING,
      refused: `Ce texte dépasse ${thousands(TEXT_LIMIT)} caractères. Rien n’est ajouté.`,
    };
  const pasted = pastedTable(text);
  if (pasted.length > MOST_ROWS)
    return {
      ...NOTHING,
      refused: `La liste compte ${thousands(pasted.length)} lignes : ${thousands(LIST_LIMIT)} communes au plus dans un fichier. Rien n’est ajouté. Partagez la liste entre plusieurs fichiers.`,
    };
  const rows = pasted.map(({ line, cells }) => ({ line, cells: cells.map(onOneLine) }));
  const { content, left, gathered, header } = listRows(rows);
  const keepsContacts = into === 'communes';
  const layout = listLayout(content, header, said);
  const { columns } = layout;
  const questions = layout.questions.filter(({ meaning }) => keepsContacts || meaning !== 'email');
  const aside = left.flatMap(({ row, reason }) => (reason === null ? [] : problemOf(row, reason)));
  const nothing = (refused: string): CommuneList => ({
    ...NOTHING,
    problems: aside,
    columns,
    questions,
    refused,
  });
  if (questions.length > 0)
    return nothing(`${questions.map((question) => question.text).join(' ')} Rien n’est ajouté.`);
  const parts = content.map((row) => readRow(row, columns, keepsContacts));
  const checked = checkList(
    parts.map(({ candidate }) => candidate),
    { into, known, own },
  );
  if (checked.tooLong !== null) return nothing(checked.tooLong);
  const taken = new Set([...checked.added, ...checked.linked.values()]);
  const kept = parts.filter(({ candidate }) => taken.has(candidate));
  const rowOf = new Map(parts.map(({ candidate, row }) => [candidate, row]));
  const problems = checked.refused.flatMap(({ candidate, reason }) => {
    const row = rowOf.get(candidate);
    return row ? [problemOf(row, reason)] : [];
  });
  return {
    lines: kept.map(({ candidate: { wrong: _, ...line } }) => line),
    linked: checked.linked.size,
    problems: [...aside, ...problems].sort((a, b) => a.line - b.line),
    notes: [
      ...alreadyNotes(checked.already, into),
      ...(gathered ? ['Des lignes portent plusieurs noms : chacun est lu comme une commune.'] : []),
      ...asideNotes(left),
      ...columnNotes(columns, keepsContacts),
      ...contentNotes(kept),
    ],
    columns,
    questions,
    refused: null,
  };
}

const problemOf = (row: PastedRow, reason: string): ListProblem => ({
  line: row.line,
  text: shown(row),
  reason,
});

/** What a row holds once its columns are known. */
interface ReadRow {
  readonly row: PastedRow;
  readonly candidate: ListedLine & { readonly wrong: string | null };
  readonly restored: boolean;
  /** An address was written that is none. */
  readonly isDoubtful: boolean;
  /** Texts that are kept nowhere. */
  readonly dropped: readonly string[];
}

function readRow(row: PastedRow, columns: readonly ListColumn[], keepsContacts: boolean): ReadRow {
  const parts = partsOf(row, columns);
  const email = readEmail(parts.address) ?? parts.address;
  const beside = besideAddress(parts.address);
  const commune = tidyListed({
    name: parts.name,
    code: parts.code,
    contact: keepsContacts ? parts.contact || (isEmail(email) ? beside : '') : '',
    email: keepsContacts ? email : '',
    link: parts.link,
  });
  // The sum of a column may look like a code.
  const isTotal = saysNoCommune(row) && `${parts.code}${parts.address}${parts.link}` === '';
  const wrong =
    (isTotal ? NO_COMMUNE : null) ??
    parts.problem ??
    identityProblem(parts.name, parts.code) ??
    (!parts.hasOwnCode && GATHERED.test(parts.name)
      ? 'Plusieurs noms semblent réunis : mettez une commune par ligne.'
      : null);
  const isBesideDropped = keepsContacts && isEmail(email) && beside !== '' && parts.contact !== '';
  return {
    row,
    candidate: { line: row.line, ...commune, wrong },
    restored: readCode(parts.code)?.restored ?? false,
    isDoubtful: keepsContacts && email !== '' && !isEmail(email),
    dropped: [...(isBesideDropped ? [beside] : []), ...parts.dropped],
  };
}

function alreadyNotes(already: number, into: ListTarget): string[] {
  if (already === 0) return [];
  const where = `dans ${TARGET_NAMES[into]} : rien n’est changé pour`;
  return [
    already > 1
      ? `${thousands(already)} communes étaient déjà ${where} elles.`
      : `Une commune était déjà ${where} elle.`,
  ];
}

/** Columns of which nothing is kept, our own sheet's states apart. */
function columnNotes(columns: readonly ListColumn[], keepsContacts: boolean): string[] {
  const unused = columns.filter(
    ({ meaning, title }) =>
      (meaning === 'none' && !isOurOwnTitle(title)) ||
      (!keepsContacts && (meaning === 'contact' || meaning === 'email')),
  );
  const titles = unused.map(({ place, title, samples: [sample = ''] }) =>
    title === '' ? `n° ${place + 1} (${sample.slice(0, 30)})` : title,
  );
  return titles.length > 0 ? [`Colonnes laissées de côté : ${enumerate(titles)}.`] : [];
}

/** What was put right in the lines that are kept, or is to be looked at. */
function contentNotes(kept: readonly ReadRow[]): string[] {
  const lines = kept.map(({ candidate }) => candidate);
  const restored = kept.filter((one) => one.restored).map(({ candidate }) => communeLabel(candidate));
  const doubtful = kept.filter((one) => one.isDoubtful).map(({ row }) => `ligne ${row.line}`);
  const dropped = kept.flatMap((one) => one.dropped);
  return [
    ...(restored.length > 0
      ? [`Un 0 a été remis en tête des codes qui l’avaient perdu : ${enumerate(restored)}.`]
      : []),
    ...(looksPostal(lines)
      ? [
          'À vérifier : presque tous ces codes finissent par 0, comme des codes postaux. Un code INSEE est un autre nombre.',
        ]
      : []),
    ...(doubtful.length > 0
      ? [`Adresses e-mail à vérifier, gardées telles quelles : ${enumerate(doubtful)}.`]
      : []),
    ...(dropped.length > 0 ? [`Textes laissés de côté : ${enumerate(dropped)}.`] : []),
  ];
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
