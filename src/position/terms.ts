import type { Term } from '../guide/glossary';

const INSIDE_WORD = '[\\p{L}\\d]';

/** Where a text uses a term: a word with or without its plural, an acronym in its own case. */
function useOf({ term }: Term): RegExp {
  const words = term.split(' ').map((word) => (/\p{Lu}{2}/u.test(word) ? word : `${word}s?`));
  // « Grille SPPE » is the add-on's name.
  return new RegExp(`(?<!${INSIDE_WORD}|Grille )${words.join('[ \u00a0]')}(?!${INSIDE_WORD})`, 'u');
}

/** The terms that a text uses, in the glossary's order. */
export function termsIn(text: string, glossary: readonly Term[]): Term[] {
  return glossary.filter((term) => useOf(term).test(text));
}

/**
 * Gives texts one after the other with each acronym unfolded where it first comes: « CTG (convention territoriale
 * globale) ». A text that already says what the letters stand for is left as it is.
 */
export function unfolder(glossary: readonly Term[]): (text: string) => string {
  const waiting = new Map(
    glossary.filter(({ unfolded }) => unfolded !== '').map((term) => [term, useOf(term)]),
  );
  return (text) => {
    let unfoldedText = text;
    for (const [term, use] of waiting) {
      if (!use.test(text)) continue;
      waiting.delete(term);
      if (!text.toLowerCase().includes(term.unfolded.toLowerCase()))
        unfoldedText = unfoldedText.replace(use, (found) => `${found} (${term.unfolded})`);
    }
    return unfoldedText;
  };
}
