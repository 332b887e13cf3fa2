import { cleanText } from '../../position/clean-text';
import type { RawCell } from '../../position/raw-cell';
import { typedText } from '../../position/typed-text';
import { ANSWER_RULES, type GuardedColumn } from './answer-rules';

/** What becomes of a cell that people filled. */
export type Verdict =
  /** Nothing to do. */
  | { readonly kind: 'right' }
  /** Accepted in another spelling: the cell takes its canonical value. */
  | { readonly kind: 'normalised'; readonly value: string | number }
  /** Refused: the cell takes back a former value, and its note keeps the text. */
  | { readonly kind: 'refused'; readonly value: string | number; readonly typed: string };

/** The value a cell must hold for its content, '' for nothing, or null when it is refused. */
export function acceptedValue(column: GuardedColumn, raw: RawCell, formula: string): string | number | null {
  // All invisible characters are removed here. In a cell that no script has read, formulas remove only the common ones.
  return ANSWER_RULES[column].read(typeof raw === 'string' ? cleanText(raw) : raw, formula);
}

/**
 * Judges one cell. `former` is the value it takes back when refused: '' where it is not known; `shown` is what the
 * cell shows, where that was asked for.
 */
export function judge(
  column: GuardedColumn,
  raw: RawCell,
  formula: string,
  former: RawCell = '',
  shown = '',
): Verdict {
  const value = acceptedValue(column, raw, formula);
  if (value === null) {
    const typed = formula === '' ? typedText(raw, shown) : formula;
    return { kind: 'refused', value: ANSWER_RULES[column].read(former, '') ?? '', typed };
  }
  return Object.is(value, raw ?? '') ? { kind: 'right' } : { kind: 'normalised', value };
}

/** Judges a cell whose text is ours, '' between two pillars: a paste of a whole column goes over them. */
export function judgeFixed(text: string, raw: RawCell, formula: string, shown = ''): Verdict {
  const typed = formula === '' ? typedText(raw, shown) : formula;
  // Erased with the column: our text comes back, and there is nothing to keep.
  if (typed === '' && text !== '') return { kind: 'normalised', value: text };
  return typed === text ? { kind: 'right' } : { kind: 'refused', value: text, typed };
}

const NOTE_START = 'Texte refusé : « ';
/** A refusal takes one line, whatever was typed. */
const REFUSAL = /(^|\n)(?:Texte refusé|Saisie refusée)[ \u00a0]: «[ \u00a0].*[ \u00a0]»(?=\n|$)/;
const LINE_END = /[\n\r\u0085\u2028\u2029]/;
/** Characters of a cell, hence of a refused text; what a note may hold is supposed to be as much. */
const NOTE_LIMIT = 50_000;

/** A text in one line: each pass goes over it once, however many spaces people typed. */
function oneLine(text: string): string {
  if (!LINE_END.test(text)) return text;
  const lines = text.split(LINE_END).map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' / ');
}

/** A cell's note once an entry was refused: what people wrote there stays, an older refusal goes. */
export function refusalNote(typed: string, note = ''): string {
  const own = withoutRefusal(note);
  const room = NOTE_LIMIT - own.length - NOTE_START.length - 4;
  const line = oneLine(typed);
  // Whoever fills a note to its limit finds the rest in the version history.
  const kept = line.length > room ? `${line.slice(0, Math.max(0, room))}…` : line;
  return [own, `${NOTE_START}${kept} »`].filter((part) => part !== '').join('\n');
}

/** The note without its refusal. */
export function withoutRefusal(note: string): string {
  return note.replace(REFUSAL, '').replace(/^\n/, '');
}
