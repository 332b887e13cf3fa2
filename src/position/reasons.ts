import { onOneLine } from './clean-text';

/** Why a partner sees a palier: a line of the note of its cell, which everybody reads with no script. */

const START = 'Pourquoi : ';
const LINE = /(^|\n)Pourquoi[ \u00a0]: (.*)(?=\n|$)/;

/** Longest reason, in characters. */
export const REASON_LIMIT = 1000;

/** The reason that a note gives, '' for none. */
export function reasonIn(note: string): string {
  return LINE.exec(note)?.[2]?.trim() ?? '';
}

/** The note with another reason, all its other lines kept; '' takes the reason away. */
export function withReason(note: string, reason: string): string {
  const others = note.replace(LINE, '').replace(/^\n/, '');
  const text = onOneLine(reason);
  return [...(text === '' ? [] : [START + text]), ...(others === '' ? [] : [others])].join('\n');
}
