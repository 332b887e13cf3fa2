import { CRITERIA, GUIDE, questionLine } from '../../guide/guide';
import type { Criterion, Pillar } from '../../guide/types';
import type { RawCell } from '../../position/raw-cell';

/**
 * R10: a row of the Grille is a criterion by four witnesses, its number and three texts; one of Repères or of Regards, by
 * its number and the texts that it has. This file reads one row; what formulas read is the same (R8). A text that is none of the guide's says nothing: people rewrite
 * labels. One that is another criterion's contradicts the number, whoever else agrees with it: which texts went along
 * with the answers, only people know. Texts are compared as formulas do, whatever their case.
 */

/** The texts of the Grille that name a criterion, by their column. */
export const WITNESSES = ['criterion', 'question', 'page'] as const;

/** `numbered`: the label as Regards shows it; `source`: the page as Repères does. */
export type Witness = (typeof WITNESSES)[number] | 'numbered' | 'source';

/** The sheets whose rows are criteria. */
export type RowSheet = 'grid' | 'descriptors' | 'steps' | 'perspectives';

/** The number first; `answers`: the mark that the content of the row bears. */
export type AnyWitness = 'number' | Witness | 'answers';

/** What stands before the page in Repères. */
export const SOURCE = 'guide ';

/** The label, with the guide's reservation under it. */
function labelText({ label, condition }: Criterion): string {
  return condition ? `${label}\n(${condition})` : label;
}

/** The question with its checklist, one item a line: Conseils shows it, and the grids of former versions did. */
export function wholeQuestion({ question, subQuestions = [] }: Criterion): string {
  return [question, ...subQuestions.map((item) => `• ${item}`)].join('\n');
}

/** What the sheets show in each of these columns. */
export const WITNESS_TEXTS: Readonly<Record<Witness, (criterion: Criterion) => string>> = {
  criterion: labelText,
  question: questionLine,
  page: ({ page }) => `p. ${page}`,
  numbered: ({ number, label }) => `${number}. ${label}`,
  source: ({ page }) => `${SOURCE}p. ${page}`,
};

/** What stands before the pillar's title in the Critère column of its total. */
export const TOTAL = 'Total ';

/** What the total row of a pillar says in the Critère column. */
export function totalLabel(pillar: Pillar): string {
  return TOTAL + pillar.title;
}

/** Texts of the Critère column on the rows that are no criterion's: titles and totals. */
export const STRUCTURAL_LABELS: readonly string[] = GUIDE.pillars.flatMap((pillar) => [
  pillar.title,
  totalLabel(pillar),
]);

/** Said by the text of a title or total: the row is no criterion's. */
const NO_CRITERION: readonly number[] = [0];

const NAMED: Readonly<Record<Witness, ReadonlyMap<string, readonly number[]>>> = {
  criterion: namedBy('criterion'),
  question: namedBy('question'),
  page: namedBy('page'),
  numbered: namedBy('numbered'),
  source: namedBy('source'),
};

function namedBy(witness: Witness): Map<string, readonly number[]> {
  const named = new Map<string, readonly number[]>();
  for (const criterion of CRITERIA) {
    const texts = [
      WITNESS_TEXTS[witness](criterion),
      ...(witness === 'question' ? [wholeQuestion(criterion)] : []),
    ];
    for (const text of new Set(texts.map((one) => one.toLowerCase())))
      named.set(text, [...(named.get(text) ?? []), criterion.number]);
  }
  if (witness === 'criterion')
    for (const label of STRUCTURAL_LABELS) named.set(label.toLowerCase(), NO_CRITERION);
  return named;
}

/** Criteria whose text it is: several where the guide uses a label twice, [0] for a title or total, [] for any other. */
export function criteriaNamed(witness: Witness, raw: RawCell): readonly number[] {
  return NAMED[witness].get(String(raw ?? '').toLowerCase()) ?? [];
}

/** The witnesses of a row as its cells hold them; null for a number that is none of the guide's. */
export type RowTexts = Readonly<Partial<Record<Witness, RawCell>>> & { readonly number: number | null };

/** A criterion that a row may be, 0 for a title or total, and the witnesses that say so. */
export interface Reading {
  readonly number: number;
  readonly by: readonly AnyWitness[];
}

export type Identity =
  /** No text names another criterion than the number; `by` is how many name it, 0 to 3. */
  | { readonly kind: 'agrees'; readonly number: number; readonly by: number }
  /** Number and texts disagree, or there is no number: all the others, or the mark of the answers, settle it. */
  | { readonly kind: 'renumbered'; readonly number: number; readonly readings: readonly Reading[] }
  /** The witnesses contradict each other: people settle it. */
  | { readonly kind: 'undecidable'; readonly readings: readonly Reading[] }
  /** No criterion's row. */
  | { readonly kind: 'none' };

const NONE: Identity = { kind: 'none' };

/** The criteria that a row may be, in the order of the witnesses. */
function readingsOf(row: RowTexts, said: ReadonlyMap<Witness, readonly number[]>): Reading[] {
  const numbers = new Set([...(row.number === null ? [] : [row.number]), ...[...said.values()].flat()]);
  const readings = [...numbers].map((number) => ({
    number,
    by: [
      ...(row.number === number ? (['number'] as const) : []),
      ...[...said].flatMap(([witness, named]) => (named.includes(number) ? [witness] : [])),
    ],
  }));
  // The guide uses some labels twice: a label alone does not propose the second criterion.
  const isLabelOnly = ({ by }: Reading) => by.length === 1 && by[0] === 'criterion';
  const label = said.get('criterion') ?? [];
  const isSettled = readings.some(({ number, by }) => by.length > 1 && label.includes(number));
  return readings.filter((reading) => !(isSettled && isLabelOnly(reading)));
}

function saidBy(row: RowTexts): ReadonlyMap<Witness, readonly number[]> {
  const said = (Object.keys(NAMED) as Witness[]).map(
    (witness) => [witness, criteriaNamed(witness, row[witness] ?? '')] as const,
  );
  return new Map(said.filter(([, named]) => named.length > 0));
}

/** What each criterion is named by on a row. */
export function readingsIn(row: RowTexts): Reading[] {
  return readingsOf(row, saidBy(row));
}

/** Says which criterion a row is, by its four witnesses. */
export function identify(row: RowTexts): Identity {
  const said = saidBy(row);
  const names = (number: number) => [...said.values()].filter((named) => named.includes(number)).length;
  if (row.number !== null && names(row.number) === said.size)
    return { kind: 'agrees', number: row.number, by: said.size };
  const readings = readingsOf(row, said);
  if (readings.every(({ number }) => number === 0)) return NONE;
  const unanimous = readings.filter(({ number }) => names(number) === said.size);
  const [only, ...others] = unanimous;
  // One text against a number is one against one; a label with its number is two, and without a number the question is
  // enough.
  const enough = said.has('numbered') || (row.number === null && said.has('question')) ? 1 : 2;
  if (only && others.length === 0 && said.size >= enough)
    return { kind: 'renumbered', number: only.number, readings };
  return { kind: 'undecidable', readings };
}
