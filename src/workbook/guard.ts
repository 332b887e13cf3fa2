import { cleanText } from '../position/clean-text';
import type { RawCell } from '../position/entry';
import { ANSWER_RULES, type GuardedColumn } from './answer-rules';

/** What becomes of a cell that people filled. */
export type Verdict =
  /** Nothing to do. */
  | { readonly kind: 'right' }
  /** Accepted in another spelling: the cell takes its canonical value. */
  | { readonly kind: 'normalised'; readonly value: string | number }
  /** Refused: the cell takes back a former value, and its note keeps the text. */
  | { readonly kind: 'refused'; readonly value: string | number; readonly typed: string };

/** A content as people in France type it. */
function asTyped(raw: RawCell): string {
  if (typeof raw === 'boolean') return raw ? 'VRAI' : 'FAUX';
  return typeof raw === 'number' ? String(raw).replace('.', ',') : (raw ?? '');
}

/** Judges one cell. `former` is the value it takes back when refused: '' where it is not known. */
export function judge(column: GuardedColumn, raw: RawCell, formula: string, former: RawCell = ''): Verdict {
  // Here all that nobody sees goes; a cell that no script went over is read as its formulas can.
  const value = ANSWER_RULES[column].read(typeof raw === 'string' ? cleanText(raw) : raw, formula);
  if (value === null) {
    const typed = formula === '' ? asTyped(raw) : formula;
    return { kind: 'refused', value: ANSWER_RULES[column].read(former, '') ?? '', typed };
  }
  return Object.is(value, raw ?? '') ? { kind: 'right' } : { kind: 'normalised', value };
}

/** Said of a cell that nobody fills. */
export const FIXED_HELP = 'Cette cellule n’est pas une saisie, son texte reste celui de la grille.';

/** Judges a cell whose text is ours, '' between two pillars: a paste of a whole column goes over them. */
export function judgeFixed(text: string, raw: RawCell, formula: string): Verdict {
  const typed = formula === '' ? String(raw ?? '') : formula;
  // Erased with the column: our text comes back, and there is nothing to keep.
  if (typed === '' && text !== '') return { kind: 'normalised', value: text };
  return typed === text ? { kind: 'right' } : { kind: 'refused', value: text, typed };
}

const NOTE_START = 'Saisie refusée : « ';
/** A refusal takes one line, whatever was typed. */
const REFUSAL = /(^|\n)Saisie refusée[ \u00a0]: «[ \u00a0].*[ \u00a0]»(?=\n|$)/;

/** A cell's note once an entry was refused: what people wrote there stays, an older refusal goes. */
export function refusalNote(typed: string, note = ''): string {
  return [withoutRefusal(note), `${NOTE_START}${typed.replace(/\s*\n\s*/g, ' / ')} »`]
    .filter((line) => line !== '')
    .join('\n');
}

/** The note without its refusal. */
export function withoutRefusal(note: string): string {
  return note.replace(REFUSAL, '').replace(/^\n/, '');
}

/** A refused cell, as the message tells it. */
export interface Refused {
  readonly typed: string;
  /** The criterion, null for a header, or for the title or total row of a pillar. */
  readonly criterion: number | null;
  /** A former value, or our text, came back; else the cell is empty. */
  readonly restored: boolean;
  /** What the cell takes. */
  readonly help: string;
}

/** Criteria that a message names; the notes tell the others. */
const MAX_NAMED = 8;

function criteriaOf(refused: readonly Refused[]): string {
  const numbers = [...new Set(refused.flatMap(({ criterion }) => criterion ?? []))];
  if (numbers.length === 0) return '';
  const more = numbers.length > MAX_NAMED ? '…' : '';
  return ` (${numbers.length > 1 ? 'critères' : 'critère'} ${numbers.slice(0, MAX_NAMED).join(', ')}${more})`;
}

/** The one message after an edit in which cells were refused; '' when none was. */
export function refusalMessage(refused: readonly Refused[]): string {
  const first = refused[0];
  if (!first) return '';
  const shown = first.typed.length > 40 ? `${first.typed.slice(0, 40)}…` : first.typed;
  const one = refused.length === 1;
  const { help } = refused.find(({ criterion }) => criterion !== null) ?? first;
  const what = one
    ? `« ${shown} » n’est pas accepté.`
    : `${refused.length} saisies n’ont pas été acceptées${criteriaOf(refused)}.`;
  const then = refused.every((cell) => cell.restored)
    ? 'La valeur précédente est revenue'
    : one
      ? 'La cellule est vidée'
      : 'Ces cellules sont vidées';
  return `${what} ${then} ; le texte saisi est gardé en note. ${help}`;
}
