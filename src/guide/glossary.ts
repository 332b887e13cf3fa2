/** A word or an acronym of the field, in plain words. */
export interface Term {
  /** As shown in the texts: « RPE », « guichet unique ». */
  readonly term: string;
  /** What the letters stand for; empty for a word. */
  readonly unfolded: string;
  /** One sentence. */
  readonly meaning: string;
}

const LETTER = '[\\p{L}\\d]';

/** The terms that a text uses, in the glossary's order. */
export function termsIn(text: string, glossary: readonly Term[]): Term[] {
  return glossary.filter(({ term }) => {
    // A plural is the same word; an acronym is written in its own case.
    const word = term.split(' ').map((part) => (/\p{Lu}{2}/u.test(part) ? part : `${part}s?`));
    return new RegExp(`(?<!${LETTER})${word.join('[ \u00a0]')}(?!${LETTER})`, 'u').test(text);
  });
}
