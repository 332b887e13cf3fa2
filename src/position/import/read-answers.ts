import { CRITERIA } from '../../guide/guide';
import { cleanText, onOneLine } from '../clean-text';
import { counted } from '../counted';
import { type PastedRow, pastedTable } from '../pasted-table';
import { type ColumnShown, type Layout, layoutOf } from './columns';
import { FIELDS, type Field, fieldsOf, isOtherScale } from './fields';
import { inOrder } from './in-order';
import { LINE_COLUMNS } from './lines';
import { identifyRows, kindOfRow } from './rows';
import { ROW_LIMIT, type Shape, type Table, tablesOf } from './tables';

export type { Shape } from './tables';

/** What a pasted text says of one criterion, in the sheet's own spellings; absent fields are not said. */
export interface ReadAnswer {
  readonly number: number;
  /** One of `ENTRY_CHOICES`. */
  readonly entry?: string;
  readonly target?: string;
  readonly carrier?: string;
  readonly comment?: string;
  /** What stands in the place of the criterion's name, where its number alone told which it is. */
  readonly words?: string;
  /** Lines of the pasted text, or columns where it was `turned`, from 1. */
  readonly lines: readonly number[];
}

/** A line that is not understood, or not wholly. */
export interface LineProblem {
  readonly line: number;
  /** What stands there, cut where it is long. */
  readonly text: string;
  /** A French sentence. */
  readonly reason: string;
}

/** A person's choice among columns that may all be the paliers. */
export interface ColumnChoice {
  readonly shape: Shape;
  /** From 0. */
  readonly column: number;
}

export interface PastedAnswers {
  readonly shape: Shape;
  /** Columns that name their criteria under titles, or beside others: no other reading can know better. */
  readonly isSure: boolean;
  /** By number. */
  readonly answers: readonly ReadAnswer[];
  readonly problems: readonly LineProblem[];
  /** Titles, totals and headers: no answers, and known for it. */
  readonly aside: readonly { readonly line: number; readonly text: string }[];
  /** Criteria of the text that say nothing. */
  readonly blank: readonly number[];
  /** What is to be known of the reading, in French. */
  readonly notes: readonly string[];
  readonly question: readonly ColumnShown[] | null;
  /** Why nothing can be read, in French; null when something can. */
  readonly refused: string | null;
}

/** Longest text that is read. */
export const TEXT_LIMIT = 500_000;

const NOTHING: PastedAnswers = {
  shape: 'table',
  isSure: false,
  answers: [],
  problems: [],
  aside: [],
  blank: [],
  notes: [],
  question: null,
  refused: null,
};

const refused = (reason: string): PastedAnswers => ({ ...NOTHING, refused: reason });

const shown = ({ cells }: PastedRow) => {
  const text = cells
    .map(onOneLine)
    .filter((cell) => cell !== '')
    .join(' · ');
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
};

/** What lines of words hold stands in known columns. */
const LINES_LAYOUT: Layout = {
  header: -1,
  number: LINE_COLUMNS.number,
  pillar: -1,
  target: -1,
  carrier: -1,
  comment: LINE_COLUMNS.comment,
  names: [LINE_COLUMNS.name],
  entries: [LINE_COLUMNS.entry],
  crosses: [],
  question: [],
  unused: [],
};

const WITHOUT_NAMES = (count: number) =>
  `${counted(count, 'palier', 'paliers')} sans numéro ni intitulé de critère : il en faut exactement ${CRITERIA.length}, un par critère, dans l’ordre du guide. Rien n’est repris. Ajoutez devant chaque palier le numéro de son critère, puis collez de nouveau.`;

const TOO_LONG = `Le texte collé compte plus de ${TEXT_LIMIT / 1000} 000 caractères : ce n’est pas une grille. Collez seulement le tableau des réponses.`;
const TOO_MANY_ROWS = `Le texte collé compte plus de ${ROW_LIMIT} lignes, une grille en a ${CRITERIA.length}. Collez seulement le tableau des réponses.`;

const NO_ANSWER_FOUND =
  'Aucune réponse n’a été reconnue dans ce texte. Collez des lignes qui portent le numéro ou l’intitulé du critère et son palier (0, 1, 2, 3 ou SO), ou 29 paliers dans l’ordre du guide.';

const IN_ORDER =
  'Ces lignes n’ont ni numéro ni intitulé reconnu : les 29 paliers ont été attribués dans l’ordre du guide. Vérifiez quelques critères avant d’importer.';

interface Gathered {
  readonly answers: Map<number, ReadAnswer>;
  readonly problems: LineProblem[];
}

/** Adds what a row says to what others said of the criterion; what differs is kept by none. */
function gather(
  { answers, problems }: Gathered,
  row: PastedRow,
  number: number,
  said: Partial<Record<Field | 'words', string>>,
  clashes: Map<string, string>,
) {
  const former = answers.get(number) ?? { number, lines: [] };
  const merged: { -readonly [Key in keyof ReadAnswer]: ReadAnswer[Key] } = {
    ...former,
    lines: [...former.lines, row.line],
  };
  if (said.words !== undefined) merged.words ??= said.words;
  for (const field of FIELDS) {
    const value = said[field];
    const key = `${number} ${field}`;
    if (value === undefined) continue;
    const before = merged[field] ?? clashes.get(key);
    if (before === undefined) merged[field] = value;
    else if (before !== value || clashes.has(key)) {
      clashes.set(key, before);
      delete merged[field];
      const what =
        field === 'entry'
          ? 'un autre palier'
          : field === 'comment'
            ? 'un autre commentaire'
            : 'une autre valeur';
      problems.push({
        line: row.line,
        text: shown(row),
        reason: `Le critère ${number} a ${what} ligne ${former.lines[0] ?? row.line} : aucun des deux n’est repris. Gardez-en un dans le texte.`,
      });
    }
  }
  answers.set(number, merged);
}

function readTable({ shape, rows }: Table, choice: ColumnChoice | null): PastedAnswers {
  const layout = shape === 'lines' ? LINES_LAYOUT : layoutOf(rows, choice?.column ?? null);
  const notes: string[] = [];
  let identified = identifyRows(rows, layout);
  const isNamed = identified.some(({ kind }) => kind !== 'none');
  const wide = rows.filter(({ cells }) => cells.filter((cell) => cell !== '').length > 1).length;
  const isTable = layout.header >= 0 || (shape !== 'lines' && 2 * wide > rows.length);
  const isSure = isTable && identified.some(({ kind }) => kind === 'criterion');
  const { question } = layout;
  if (question.length > 0) {
    const count = Math.max(...question.map((column) => column.count));
    return isNamed || count === CRITERIA.length
      ? { ...NOTHING, shape, question }
      : refused(WITHOUT_NAMES(count));
  }
  if (!isNamed) {
    const ordered = inOrder(rows, layout);
    if ('count' in ordered)
      return ordered.count > 1 ? refused(WITHOUT_NAMES(ordered.count)) : refused(NO_ANSWER_FOUND);
    identified = ordered;
    notes.push(IN_ORDER);
  }
  const foreign = layout.entries.filter((column) =>
    isOtherScale(
      rows.flatMap(({ cells }, index) =>
        identified[index]?.kind === 'criterion' ? (cells[column] ?? '') : [],
      ),
    ),
  );
  const gathered: Gathered = { answers: new Map(), problems: [] };
  const clashes = new Map<string, string>();
  /** Criteria of which something is told already. */
  const unread = new Set<number>();
  const aside: PastedAnswers['aside'][number][] = [];
  for (const [index, row] of rows.entries()) {
    const found = identified[index] ?? { kind: 'none' };
    const tell = (reason: string) => gathered.problems.push({ line: row.line, text: shown(row), reason });
    if (found.kind === 'problem') tell(found.reason);
    else if (found.kind === 'criterion') {
      const { fields, reasons } = fieldsOf(row.cells, layout, foreign);
      for (const reason of reasons) tell(reason);
      if (reasons.length > 0) unread.add(found.number);
      gather(gathered, row, found.number, { ...fields, ...(found.words && { words: found.words }) }, clashes);
    } else if (index <= layout.header || found.kind === 'aside' || kindOfRow(row.cells, layout) === 'aside')
      aside.push({ line: row.line, text: shown(row) });
    else if (row.cells.some((cell) => cell !== ''))
      tell('Cette ligne ne dit pas quel critère elle concerne, ou quel palier.');
  }
  for (const key of clashes.keys()) unread.add(Number.parseInt(key, 10));
  const all = [...gathered.answers.values()].sort((a, b) => a.number - b.number);
  const says = (answer: ReadAnswer) => FIELDS.some((field) => answer[field] !== undefined);
  if (layout.unused.length > 0)
    notes.push(
      `${layout.unused.length > 1 ? 'Colonnes laissées de côté' : 'Colonne laissée de côté'} : ${layout.unused.slice(0, 12).join(', ')}${layout.unused.length > 12 ? '…' : ''}.`,
    );
  const answers = all.filter(says);
  return {
    shape,
    isSure,
    answers,
    problems: gathered.problems,
    aside,
    blank: all.filter((answer) => !says(answer) && !unread.has(answer.number)).map(({ number }) => number),
    notes,
    question: null,
    refused: answers.length === 0 && gathered.problems.length === 0 ? NO_ANSWER_FOUND : null,
  };
}

const paliersOf = ({ answers }: PastedAnswers) => answers.filter(({ entry }) => entry !== undefined).length;

/** True for a reading that understands more: paliers first, then other fields, then fewer lines left. */
function isBetter(a: PastedAnswers, b: PastedAnswers): boolean {
  if (paliersOf(a) !== paliersOf(b)) return paliersOf(a) > paliersOf(b);
  if (a.answers.length !== b.answers.length) return a.answers.length > b.answers.length;
  return a.answers.length > 0 && a.problems.length < b.problems.length;
}

/** Of readings that understand nothing, the one that says why. */
function toldOf(readings: readonly PastedAnswers[]): PastedAnswers {
  const [first = NOTHING] = readings;
  const told = readings.find((reading) => reading.refused !== null && reading.refused !== NO_ANSWER_FOUND);
  return told ?? readings.find(({ problems }) => problems.length > 0) ?? first;
}

/**
 * Reads the answers of any pasted table or text: each criterion by its number, by its name, or, 29 values having neither,
 * by its place. What is not understood is told line by line; what can be read in two ways is a question. Takes a time in
 * proportion to the length, `TEXT_LIMIT` characters at most.
 */
export function readPastedAnswers(pasted: string, choice: ColumnChoice | null = null): PastedAnswers {
  if (pasted.length > TEXT_LIMIT) return refused(TOO_LONG);
  const rows = pastedTable(pasted);
  if (!rows.some(({ cells }) => cells.some((cell) => cleanText(cell) !== ''))) return NOTHING;
  if (rows.length > ROW_LIMIT) return refused(TOO_MANY_ROWS);
  const tables = tablesOf(pasted, rows).filter(({ shape }) => choice === null || shape === choice.shape);
  const readings: PastedAnswers[] = [];
  for (const table of tables) {
    const reading = readTable(table, choice);
    if (reading.isSure) return reading;
    readings.push(reading);
  }
  const asking = readings.find(({ question }) => question !== null);
  if (asking) return asking;
  const [first = NOTHING, ...others] = readings;
  const best = others.reduce((found, reading) => (isBetter(reading, found) ? reading : found), first);
  return best.answers.length > 0 ? best : toldOf(readings);
}
