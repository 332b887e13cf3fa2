import { shorten } from '../shorten';

/** Signs that turn the direction of what follows: in a line of ours they would turn our words too. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** How much of the room a cut at the end of a part of the sentence must keep, and one between two words. */
const LEAST = [0.6, 0.5] as const;

/** A text on one line of so many characters at most, « … » included: cut where a part of it ends, else between two words. */
export function excerpt(text: string, limit: number): string {
  const line = text.replace(TURNS, '').replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  const room = line.slice(0, limit - 1);
  const cuts = [/^(.*[^\s])\s*[;:.,](?=\s)/, /^(.*)\s/].map((end) => end.exec(room)?.[1] ?? '');
  const cut = cuts.find(({ length }, index) => length >= limit * (LEAST[index] ?? 0));
  // A text without spaces has no word to stop at.
  return cut === undefined ? shorten(line, limit - 1) : `${cut.replace(/[\s,;:.]+$/, '')}…`;
}
