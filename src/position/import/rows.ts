import { criterionOf, pillarOf } from '../../guide/guide';
import type { Pillar } from '../../guide/types';
import { onOneLine, wordsOf } from '../clean-text';
import type { PastedRow } from '../pasted-table';
import { isAnswer, type Layout } from './columns';
import { criteriaNearly, numberAndName, numberIn, pillarNamed } from './criterion-names';

/** Which criterion a row is about. */
export type Identified =
  /** `words`: what stands in the place of its name, where that is no name of the guide's; absent where the name is one. */
  | { readonly kind: 'criterion'; readonly number: number; readonly words?: string }
  /** The row speaks of a criterion, and which one is not sure: a French sentence. */
  | { readonly kind: 'problem'; readonly reason: string }
  /** A title or a total, by its place. */
  | { readonly kind: 'aside' }
  | { readonly kind: 'none' };

const NONE: Identified = { kind: 'none' };

const TOTAL = /^(sous )?(total|totaux|ensemble|score|moyenne|somme|maximum|resultat)\b/;
/** Titles of our own export row: « information_points ». */
const FIGURE = / (points|max|answered)$/;
/** « 7 / 12 ». */
const RATIO = /^\d+\s*\/\s*\d+$/;

function isTotal(cell: string): boolean {
  const words = wordsOf(cell);
  return TOTAL.test(words) || (FIGURE.test(words) && pillarNamed(words.replace(FIGURE, '')) !== null);
}

/** A row's cells without what people write about it: « Total » in a comment is no total. */
function tellingCells(cells: readonly string[], layout: Layout): string[] {
  const { comment, carrier, target, pillar } = layout;
  return cells.filter((_, column) => ![comment, carrier, target, pillar].includes(column));
}

/** Longest title of a pillar or total. */
const TITLE_LENGTH = 80;

/** The cells where a title or a total can stand: among the names, where there are any. */
function titleCells(cells: readonly string[], layout: Layout): string[] {
  const { names, number } = layout;
  if (names.length > 0) return [number, ...names].map((column) => cells[column] ?? '');
  return tellingCells(cells, layout).filter((cell) => cell.length <= TITLE_LENGTH);
}

/** True for a row that names a pillar. */
const isStructural = (cells: readonly string[]) => cells.some((cell) => pillarNamed(cell) !== null);

/** `aside`: a title, a total or a scale; nothing there is an answer. */
export function kindOfRow(cells: readonly string[], layout: Layout): 'aside' | 'other' {
  const filled = tellingCells(cells, layout).filter((cell) => cell !== '');
  if (filled.some((cell) => isTotal(cell) || RATIO.test(cell))) return 'aside';
  if (isStructural(filled) && !filled.some(isAnswer)) return 'aside';
  // The scale under a pillar of the printed grid: 1, 2, 3… 12.
  const isScale = filled.length > 4 && filled.every((cell, index) => cell === String(index + 1));
  // The header comes again above each pillar.
  const isHeader =
    layout.crosses.some(({ column }) => isAnswer(cells[column] ?? '')) &&
    /^paliers?$/.test(wordsOf(filled[0] ?? ''));
  return isScale || isHeader ? 'aside' : 'other';
}

/** What a row's own cells say: its number, and the criteria that its names may be. */
function witnesses(cells: readonly string[], layout: Layout): Witnesses {
  const numbers: number[] = [];
  const words: string[] = [];
  let named: readonly number[] = [];
  const typed = layout.number < 0 ? null : numberIn(cells[layout.number] ?? '');
  if (typed !== null) numbers.push(typed);
  for (const column of layout.names) {
    const cell = cells[column] ?? '';
    const { number, name } = numberAndName(cell);
    if (pillarNamed(cell) !== null) continue;
    if (number !== null) numbers.push(number);
    const found = criteriaNearly(name);
    if (found.length === 0 && name !== '') words.push(onOneLine(name));
    // A label that two criteria bear, and the question that only one does.
    const both = named.filter((one) => found.includes(one));
    if (named.length === 0 || (found.length > 0 && both.length > 0)) named = both.length > 0 ? both : found;
    else if (found.length > 0) named = [...named, ...found];
  }
  return { numbers: [...new Set(numbers)], named: [...new Set(named)], words };
}

const title = (number: number) => `${number} (« ${criterionOf(number)?.label ?? ''} »)`;

/** The pillar that each row's own cell names, or else the title above it. */
function pillarsOf(rows: readonly PastedRow[], layout: Layout): (Pillar | null)[] {
  let above: Pillar | null = null;
  return rows.map(({ cells }, index) => {
    if (index <= layout.header) return null;
    const own = layout.pillar < 0 ? null : pillarNamed(cells[layout.pillar] ?? '');
    if (own) return own;
    const telling = titleCells(cells, layout);
    const named = telling.flatMap((cell) => pillarNamed(cell) ?? [])[0];
    if (telling.some(isTotal)) above = null;
    else if (named) above = named;
    return above;
  });
}

interface Witnesses {
  readonly numbers: readonly number[];
  readonly named: readonly number[];
  /** Texts in the place of a name that name no criterion. */
  readonly words: readonly string[];
}

const NO_WITNESS: Witnesses = { numbers: [], named: [], words: [] };

/** The only criterion that a row can be, whatever stands around it; null when there are several, or none. */
function sure({ numbers, named }: Witnesses): number | null {
  const all = numbers.length > 0 ? numbers : named;
  return all.length === 1 ? (all[0] ?? null) : null;
}

/** The nearest sure criteria above and below each row. */
function neighbours(all: readonly Witnesses[]): { readonly after: number[]; readonly before: number[] } {
  const after: number[] = [];
  let last = 0;
  for (const one of all) {
    after.push(last);
    last = sure(one) ?? last;
  }
  const before: number[] = [];
  let next = Number.POSITIVE_INFINITY;
  for (const one of [...all].reverse()) {
    before.push(next);
    next = sure(one) ?? next;
  }
  return { after, before: before.reverse() };
}

function identify(
  cells: readonly string[],
  layout: Layout,
  { numbers, named, words }: Witnesses,
  isPossible: (candidate: number) => boolean,
): Identified {
  const telling = titleCells(cells, layout);
  if (numbers.length === 0 && named.length === 0) return NONE;
  if (telling.some(isTotal)) return NONE;
  // « 1 | Information »: the pillar's own number.
  if (named.length === 0 && layout.names.length > 0 && isStructural(telling)) return NONE;
  const [number, ...otherNumbers] = numbers;
  if (otherNumbers.length > 0)
    return { kind: 'problem', reason: `Cette ligne porte les numéros ${numbers.join(' et ')}.` };
  if (number !== undefined) {
    if (named.includes(number)) return { kind: 'criterion', number };
    if (named.length === 0)
      return { kind: 'criterion', number, ...(words.length > 0 && { words: words.join(' · ') }) };
    return {
      kind: 'problem',
      reason: `Le numéro dit critère ${title(number)}, l’intitulé dit critère ${named.map(title).join(' ou ')} : corrigez l’un des deux.`,
    };
  }
  const [only, ...others] = named;
  if (only !== undefined && others.length === 0) return { kind: 'criterion', number: only };
  const [settled, ...rest] = named.filter(isPossible);
  if (settled !== undefined && rest.length === 0) return { kind: 'criterion', number: settled };
  return {
    kind: 'problem',
    reason: `Cet intitulé peut être celui des critères ${named.join(', ').replace(/, (\d+)$/, ' et $1')} : ajoutez le numéro devant.`,
  };
}

/**
 * The criterion of each row, by its number, its names, and, where two criteria bear one name, by the pillar it stands
 * under or by the sure rows around it.
 */
export function identifyRows(rows: readonly PastedRow[], layout: Layout): Identified[] {
  const body = rows.map(({ cells }, index) =>
    index <= layout.header ? NO_WITNESS : witnesses(cells, layout),
  );
  const known = body.flatMap((one) => sure(one) ?? []);
  // A table that was sorted has no order of the guide, and its titles have gone elsewhere.
  const isInGuideOrder = known.every((number, index) => index === 0 || number > (known[index - 1] ?? 0));
  const { after, before } = neighbours(body);
  const titles = pillarsOf(rows, layout);
  const areTitlesRight = body.every((one, index) => {
    const criterion = criterionOf(sure(one) ?? 0);
    return !criterion || !titles[index] || pillarOf(criterion) === titles[index];
  });
  return rows.map(({ cells }, index) => {
    const pillar = areTitlesRight ? titles[index] : null;
    const [least, most] = [after[index] ?? 0, before[index] ?? Number.POSITIVE_INFINITY];
    return identify(cells, layout, body[index] ?? NO_WITNESS, (candidate) => {
      const criterion = criterionOf(candidate);
      if (pillar && criterion) return pillarOf(criterion) === pillar;
      return (
        isInGuideOrder &&
        areTitlesRight &&
        (least > 0 || Number.isFinite(most)) &&
        candidate > least &&
        candidate < most
      );
    });
  });
}
