/**
 * One cleaning of what people type or paste, whatever it is: names, codes, addresses, entries. Web pages, PDF files and
 * word processors leave characters that nobody sees, and spaces of many widths, which make one text two.
 */

/** Format characters (Unicode Cf) and others that show nothing: zero-width, marks of direction, soft hyphen, halves. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Cs}]/gu;

/** Ends of lines, from every system: Windows, old Mac, vertical tab of a cell, form feed, NEL, Unicode's own two. */
const LINE_ENDS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** Spaces of all widths and the tab; then control characters, which are no text. */
const SPACES = /[\p{Zs}\t\u2800]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;

/** Longer runs of combining marks are no writing, and take a time in proportion to their square to put in order. */
const HEAPED_MARKS = /\p{M}{31}/u;

/**
 * The text without what nobody sees, every space an ordinary one, every line end a line feed, accents composed (NFC),
 * nothing around. Takes a time in proportion to the length.
 */
export function cleanText(text: string): string {
  const plain = text
    .replace(INVISIBLE, '')
    .replace(LINE_ENDS, '\n')
    .replace(SPACES, ' ')
    .replace(CONTROLS, '')
    .trim();
  return HEAPED_MARKS.test(plain) ? plain : plain.normalize('NFC');
}

/** What two spellings of one text have in common: words without case, accents nor punctuation. */
export function wordsOf(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A clean text on one line, its spaces single. */
export function onOneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}

/**
 * The part of this cleaning that formulas can do: code points of spaces and line ends, and of invisible characters, that
 * keyboards, web pages, PDF files and word processors leave. Entries are read by these alone, in code as in formulas,
 * so that both count alike; each costs 29 signs of a formula.
 */
export const COMMON_SPACES: readonly number[] = [
  9, 10, 11, 12, 13, 133, 160, 8194, 8195, 8199, 8201, 8202, 8232, 8233, 8239,
];
export const COMMON_INVISIBLE: readonly number[] = [
  173, 8203, 8204, 8205, 8206, 8207, 8234, 8236, 8237, 8288, 8294, 8297, 65279,
];

const anyOf = (codes: readonly number[]) =>
  codes.map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('');
const commonSpaces = new RegExp(`[${anyOf(COMMON_SPACES)} ]+`, 'g');
const commonInvisible = new RegExp(`[${anyOf(COMMON_INVISIBLE)}]`, 'g');

/** A text without surrounding or repeated spaces nor invisible characters, in lower case: `tidied` as code. */
export function tidy(text: string): string {
  return text.replace(commonInvisible, '').replace(commonSpaces, ' ').replace(/^ | $/g, '').toLowerCase();
}
