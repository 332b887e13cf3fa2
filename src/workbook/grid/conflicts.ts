import { type Followed, isChosen, sameWitnesses, type UndecidedRow } from './carried-rows';
import type { ReadRow } from './grid-table';
import type { AnyWitness, Reading } from './row-identity';

/** How rows whose witnesses contradict each other are told, and what is asked about them. */

/** A row of the Grille whose number, texts and answers are not all of one criterion. */
export interface Conflict {
  readonly row: number;
  /** The criterion of its number cell, null for none. */
  readonly number: number | null;
  /** The criterion that all its texts name; null where they do not settle it. */
  readonly follows: number | null;
  readonly readings: readonly Reading[];
  /** Its number and texts agree, so the totals count it; only the mark of its answers contradicts them. */
  readonly counts: boolean;
  /** The row that stands for the criterion of its texts already, 0 where there is none. */
  readonly standing: number;
}

/** The conflicts of a grid, from top to bottom. */
export function conflictsIn(rows: readonly ReadRow[]): Conflict[] {
  const standing = new Map(
    rows.flatMap(({ row, identity }) =>
      identity.kind === 'agrees' && identity.by > 0 ? [[identity.number, row] as const] : [],
    ),
  );
  return rows.flatMap(({ row, number, counts, identity }): Conflict[] => {
    if (identity.kind === 'agrees') return [];
    const { readings } = identity;
    const follows = identity.kind === 'renumbered' ? identity.number : null;
    return [{ row, number, follows, readings, counts, standing: standing.get(follows ?? 0) ?? 0 }];
  });
}

const WORDS: Readonly<Record<AnyWitness, string>> = {
  number: 'le numéro',
  criterion: 'le libellé',
  answers: 'la formule de Points',
  page: 'la page',
  question: 'la question',
};
/** The question last: it is what people answered. */
const ORDER = Object.keys(WORDS) as AnyWitness[];

function named(witnesses: Followed): string {
  const words = ORDER.filter((witness) => witnesses.includes(witness)).map((witness) => WORDS[witness]);
  const last = words.pop() ?? '';
  return words.length > 0 ? `${words.join(', ')} et ${last}` : last;
}

const whose = (number: number) => (number === 0 ? 'd’un titre ou d’un total' : `du critère ${number}`);

/** A row with one reading has no number, and too few texts to know. */
function contradiction(readings: readonly Reading[]): string {
  const said = readings.map(({ number, by }) => `${named(by)} ${whose(number)}`).join(', mais ');
  return `elle porte ${said}${readings.length > 1 ? '' : ', sans numéro'}`;
}

function sentence({ row, number, follows, readings, counts, standing }: Conflict): string {
  const line = `Ligne ${row} de la grille :`;
  const counted = counts ? `ses réponses comptent pour le critère ${number}` : 'elle n’est pas comptée';
  if (follows === null) return `${line} ${contradiction(readings)} ; ${counted}.`;
  if (follows === number)
    return `${line} ${contradiction(readings)}. Réparer laisse les réponses au critère ${number}, et remet ses textes.`;
  const by = readings.find((reading) => reading.number === follows)?.by ?? [];
  const texts = named(by.filter((witness) => witness !== 'answers'));
  const first = number === null ? 'son numéro a été changé' : `son numéro est celui du critère ${number}`;
  const then =
    standing > 0
      ? `Ce critère a déjà sa ligne, la ${standing}, qui reste.`
      : 'Réparer suit ces textes, et remet la ligne avec ses réponses.';
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
  const open = conflicts.filter(({ row }) => undecided.some((one) => one.row === row));
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
  const choices: { readonly by: Followed; count: number }[] = [];
  for (const { number, by } of rows.flatMap(({ readings }) => readings)) {
    if (number === 0) continue;
    const known = choices.find((choice) => sameWitnesses(choice.by, by));
    if (known) known.count += 1;
    else choices.push({ by, count: 1 });
  }
  const usesNumber = (by: Followed) => Number(by.includes('number'));
  return choices.sort((a, b) => b.count - a.count || usesNumber(a.by) - usesNumber(b.by)).map(({ by }) => by);
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
  return rows.filter(({ readings }) => readings.some((reading) => isChosen(reading, choice)));
}

/** A sort that parts the columns which the mark stands between leaves a half that nothing names. */
const MARK_HELP =
  'La formule de Points suit les réponses dans un tri. S’il a séparé Palier et Commentaire, répondez Non et annulez-le.';

/** Asks whether those witnesses are right, with all readings shown. */
export function choiceQuestion(rows: readonly UndecidedRow[], choice: Followed): string {
  const settled = settledBy(rows, choice);
  const lines = settled.map(({ row, readings }) => `Ligne ${row} : ${contradiction(readings)}.`);
  const [who, whose] =
    settled.length > 1
      ? ['ces lignes', 'leurs réponses iront au critère']
      : ['cette ligne', 'ses réponses iront au critère'];
  return [
    'Des lignes de la grille se contredisent, peut-être après un tri partiel :',
    ...shortened(lines),
    '',
    ...(choice.includes('answers') ? [MARK_HELP] : []),
    `Faut-il croire ${named(choice)} ? Oui : ${whose} que ${choice.length > 1 ? 'nomment' : 'nomme'} ${named(choice)} de ${who}. Non : rien ne change.`,
  ].join('\n');
}
