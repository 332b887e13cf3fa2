import { TOP_PALIER } from '../../guide/guide';
import { CARRIERS, COMMENT_LIMIT, parseCarrier, parseTarget } from '../answer';
import { onOneLine } from '../clean-text';
import { entryCell, parseEntry } from '../entry';
import { isAnswer, type Layout } from './columns';

/** What a row can say of a criterion. */
export const FIELDS = ['entry', 'target', 'carrier', 'comment'] as const;
export type Field = (typeof FIELDS)[number];

/** Longest mark under a palier: « x », « oui ». */
const MARK_LENGTH = 4;
/** What says that a palier is not chosen: an empty box, « non », a dash. */
const NOT_MARKED = /^(?:[☐□◻○◯✗✘]|\[ ?\]|faux|false|non|no|n|0|[-–—_./]+)$/iu;

/** `reasons`: what is not understood, a French sentence each. */
interface RowFields {
  readonly fields: Partial<Record<Field, string>>;
  readonly reasons: readonly string[];
}

/** Cells beyond the paliers that make a column one of another scale, and their least share of it. */
const BEYOND = { count: 3, share: 1 / 4 } as const;

/** True for scores of another scale: among 7, 8 and 10, a 2 is no palier. */
export function isOtherScale(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const beyond = filled.filter(
    (cell) => /^\d{1,3}(?:[.,]\d+)?$/.test(cell) && !(Number(cell.replace(',', '.')) <= TOP_PALIER),
  );
  return beyond.length >= BEYOND.count && beyond.length >= BEYOND.share * filled.length;
}

/**
 * One row's fields, and what of it is not understood. `foreign`: columns of another scale, whose small numbers are no
 * paliers either.
 */
export function fieldsOf(
  cells: readonly string[],
  layout: Layout,
  foreign: readonly number[] = [],
): RowFields {
  const fields: Partial<Record<Field, string>> = {};
  const reasons: string[] = [];
  const at = (column: number) => (column < 0 ? '' : (cells[column] ?? ''));
  const short = (text: string) => onOneLine(text).slice(0, 40);

  const crossed = layout.crosses.filter(({ column }) => at(column) !== '' && !NOT_MARKED.test(at(column)));
  const [first, ...others] = crossed;
  if (others.length > 0)
    reasons.push('Plusieurs paliers sont marqués sur cette ligne : on ne sait pas lequel garder.');
  else if (first && at(first.column).length > MARK_LENGTH && !isAnswer(at(first.column)))
    reasons.push(`« ${short(at(first.column))} » n’est pas une croix : mettez un x sous le palier choisi.`);
  else if (first) fields.entry = first.entry;

  for (const column of layout.entries.filter((place) => at(place) !== '')) {
    const cell = at(column);
    const isScore = foreign.includes(column) && /\d/.test(cell);
    if (isAnswer(cell) && isScore)
      reasons.push(
        `« ${short(cell)} » n’est pas repris : cette colonne contient des nombres au-delà de 3, d’une autre échelle que les paliers.`,
      );
    else if (isAnswer(cell)) fields.entry = String(entryCell(parseEntry(cell)));
    else if (parseEntry(cell).kind === 'invalid')
      reasons.push(`« ${short(cell)} » n’est pas un palier : 0, 1, 2, 3 ou SO.`);
  }
  const target = at(layout.target);
  const aimed = parseTarget(target);
  if (aimed === undefined) reasons.push(`Palier visé : « ${short(target)} » n’est pas un palier de 0 à 3.`);
  else if (aimed !== null) fields.target = String(aimed);
  const carrier = at(layout.carrier);
  const carried = parseCarrier(carrier);
  if (carried === undefined)
    reasons.push(`Porté par : « ${short(carrier)} » n’est pas dans la liste (${CARRIERS.join(', ')}).`);
  else if (carried !== null) fields.carrier = carried;
  const comment = at(layout.comment);
  if (comment.length > COMMENT_LIMIT)
    reasons.push(
      `Le commentaire compte ${comment.length} caractères, ${COMMENT_LIMIT} au plus : raccourcissez-le.`,
    );
  else if (comment !== '') fields.comment = comment;
  return { fields, reasons };
}
