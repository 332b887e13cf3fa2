import { SHEET_TITLES } from '../sheet-names';
import { type Followed, isChosen, type UndecidedRow } from './carried-rows';
import type { ReadRow } from './grid-table';
import type { AnyWitness, Reading, RowSheet } from './row-identity';

/** How rows whose witnesses contradict each other are told, and what is asked about them. */

/** A row whose number, texts and content are not all of one criterion. */
export interface Conflict {
  readonly sheet: RowSheet;
  readonly row: number;
  /** The criterion of its number cell, null for none. */
  readonly number: number | null;
  /** The criterion that all its texts name; null where they do not settle it. */
  readonly follows: number | null;
  readonly readings: readonly Reading[];
  /** Its number and texts agree, so formulas count it; only the mark of its content contradicts them. */
  readonly counts: boolean;
  /** The row that stands for the criterion of its texts already, 0 where there is none. */
  readonly standing: number;
}

/** The conflicts of a sheet, from top to bottom. */
export function conflictsIn(sheet: RowSheet, rows: readonly ReadRow[]): Conflict[] {
  const standing = new Map(
    rows.flatMap(({ row, identity }) =>
      identity.kind === 'agrees' && identity.by > 0 ? [[identity.number, row] as const] : [],
    ),
  );
  return rows.flatMap(({ row, number, counts, identity }): Conflict[] => {
    if (identity.kind === 'agrees') return [];
    const { readings } = identity;
    const follows = identity.kind === 'renumbered' ? identity.number : null;
    return [{ sheet, row, number, follows, readings, counts, standing: standing.get(follows ?? 0) ?? 0 }];
  });
}

interface SheetWords {
  readonly ofSheet: string;
  /** What people fill there, in the plural. */
  readonly content: string;
  /** What bears the mark of the content. */
  readonly mark: string;
}

const ofSheet = (kind: RowSheet) => `de la feuille « ${SHEET_TITLES[kind]} »`;

/** How each sheet and what it holds are called. */
export const SHEET_WORDS: Readonly<Record<RowSheet, SheetWords>> = {
  grid: { ofSheet: 'de la grille', content: 'réponses', mark: 'la formule de Repère' },
  descriptors: { ofSheet: ofSheet('descriptors'), content: 'textes', mark: 'les repères d’origine' },
  steps: { ofSheet: ofSheet('steps'), content: 'choix', mark: 'la formule de Pourquoi' },
  perspectives: {
    ofSheet: ofSheet('perspectives'),
    content: 'avis',
    mark: 'la formule de Collectivité',
  },
};

const WORDS: Readonly<Record<Exclude<AnyWitness, 'answers'>, string>> = {
  number: 'le numéro',
  criterion: 'le libellé',
  numbered: 'le libellé',
  page: 'la page',
  source: 'la page',
  question: 'la question',
};
/** The question last: it is what people answered. */
const ORDER: readonly AnyWitness[] = [
  'number',
  'criterion',
  'numbered',
  'answers',
  'page',
  'source',
  'question',
];

function named(sheet: RowSheet, witnesses: readonly AnyWitness[]): string {
  const words = ORDER.filter((witness) => witnesses.includes(witness)).map((witness) =>
    witness === 'answers' ? SHEET_WORDS[sheet].mark : WORDS[witness],
  );
  const last = words.pop() ?? '';
  return words.length > 0 ? `${words.join(', ')} et ${last}` : last;
}

const whose = (number: number) => (number === 0 ? 'd’un titre ou d’un total' : `du critère ${number}`);

/** A row with one reading has no number, and too few texts to know. */
function contradiction({ sheet, readings }: Pick<UndecidedRow, 'sheet' | 'readings'>): string {
  const said = readings.map(({ number, by }) => `${named(sheet, by)} ${whose(number)}`).join(', mais ');
  return `elle porte ${said}${readings.length > 1 ? '' : ', sans numéro'}`;
}

function sentence(conflict: Conflict): string {
  const { sheet, row, number, follows, readings, counts, standing } = conflict;
  const { ofSheet, content } = SHEET_WORDS[sheet];
  const line = `Ligne ${row} ${ofSheet} :`;
  const counted = counts ? `ses ${content} comptent pour le critère ${number}` : 'elle ne compte pas';
  if (follows === null) return `${line} ${contradiction(conflict)} ; ${counted}.`;
  if (follows === number)
    return `${line} ${contradiction(conflict)}. Réparer laisse les ${content} au critère ${number}, et remet ses textes.`;
  const by = readings.find((reading) => reading.number === follows)?.by ?? [];
  const texts = named(
    sheet,
    by.filter((witness) => witness !== 'answers'),
  );
  const first = number === null ? 'son numéro a été changé' : `son numéro est celui du critère ${number}`;
  const then =
    standing > 0
      ? `Ce critère a déjà sa ligne, la ${standing}, qui reste.`
      : `Réparer suit ce qu’elle porte, et remet la ligne avec ses ${content}.`;
  return `${line} ${first}, elle porte ${texts} du critère ${follows}. ${then}`;
}

/** Lines that a dialog can show. */
const MAX_LINES = 6;

const shortened = (lines: readonly string[]): string[] => {
  const more = lines.length - MAX_LINES;
  if (more <= 1) return [...lines];
  return [...lines.slice(0, MAX_LINES), `… et ${more} autres lignes dans le même cas.`];
};

/**
 * The conflicts in French, a sentence each, those that texts settle first. Rows that hold nothing are put right without
 * a word more than their count.
 */
export function describeConflicts(
  conflicts: readonly Conflict[],
  undecided: readonly UndecidedRow[],
): string[] {
  const settled = conflicts.filter(({ follows }) => follows !== null);
  const open = conflicts.filter((conflict) => undecided.some((one) => one.row === conflict.row));
  const empty = conflicts.length - settled.length - open.length;
  const lines = [...shortened(settled.map(sentence)), ...shortened(open.map(sentence))];
  if (open.length > 0)
    lines.push('Réparer demande d’abord quelle lecture est la bonne, et ne change rien sans réponse.');
  if (empty > 0)
    lines.push(
      empty > 1
        ? `${empty} lignes vides portent les textes de plusieurs critères, d’un titre ou d’un total : réparer les remet.`
        : 'Une ligne vide porte les textes de plusieurs critères, d’un titre ou d’un total : réparer la remet.',
    );
  return lines;
}

/** The witnesses that could settle undecided rows: those of most rows first, then the texts before the number. */
export function choicesFor(rows: readonly UndecidedRow[]): Followed[] {
  const choices: { readonly choice: Followed; count: number }[] = [];
  for (const { sheet, readings } of rows)
    for (const reading of readings) {
      if (reading.number === 0) continue;
      const known = choices.find(({ choice }) => choice.sheet === sheet && isChosen(reading, choice));
      if (known) known.count += 1;
      else choices.push({ choice: { sheet, by: reading.by }, count: 1 });
    }
  const usesNumber = ({ choice }: { readonly choice: Followed }) => Number(choice.by.includes('number'));
  return choices
    .sort((a, b) => b.count - a.count || usesNumber(a) - usesNumber(b))
    .map(({ choice }) => choice);
}

/** The rows that none of the choices settles. */
export function unsettled(rows: readonly UndecidedRow[], choices: readonly Followed[]): UndecidedRow[] {
  return choices.reduce<readonly UndecidedRow[]>(
    (open, choice) => open.filter((row) => !settledBy(open, choice).includes(row)),
    rows,
  ) as UndecidedRow[];
}

/** The rows that a choice settles. */
export function settledBy(rows: readonly UndecidedRow[], choice: Followed): UndecidedRow[] {
  return rows.filter(
    ({ sheet, readings }) => sheet === choice.sheet && readings.some((reading) => isChosen(reading, choice)),
  );
}

/** A sort that parts the columns which the mark stands between leaves a half that nothing names. */
const MARK_HELP =
  'La formule de Repère suit les réponses dans un tri. S’il a séparé Palier et Commentaire, répondez Non et annulez-le.';

/** Asks whether those witnesses are right, with all readings shown. */
export function choiceQuestion(rows: readonly UndecidedRow[], choice: Followed): string {
  const settled = settledBy(rows, choice);
  const { ofSheet, content } = SHEET_WORDS[choice.sheet];
  const believed = named(choice.sheet, choice.by);
  const lines = settled.map((one) => `Ligne ${one.row} : ${contradiction(one)}.`);
  const [who, whose] =
    settled.length > 1
      ? ['ces lignes', `leurs ${content} iront au critère`]
      : ['cette ligne', `ses ${content} iront au critère`];
  return [
    `Des lignes ${ofSheet} se contredisent, peut-être après un tri partiel :`,
    ...shortened(lines),
    '',
    ...(choice.sheet === 'grid' && choice.by.includes('answers') ? [MARK_HELP] : []),
    `Faut-il croire ${believed} ? Oui : ${whose} que ${choice.by.length > 1 ? 'nomment' : 'nomme'} ${believed} de ${who}. Non : rien ne change.`,
  ].join('\n');
}
