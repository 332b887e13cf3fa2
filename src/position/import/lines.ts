import { onOneLine } from '../clean-text';
import { SPELLINGS } from '../entry';
import type { PastedRow } from '../pasted-table';
import { isAnswer } from './columns';
import { beginsName, criteriaNamed, numberAndName, numberIn } from './criterion-names';

/** Columns of the rows that lines of text are turned into. */
export const LINE_COLUMNS = { number: 0, name: 1, entry: 2, comment: 3 } as const;

/** Words of the longest spelling of a palier: « Palier 2 », « sans objet ». */
const ENTRY_WORDS = Math.max(...SPELLINGS.map(({ text }) => text.split(' ').length));

/** Signs between a name, its palier and the comment. */
const BETWEEN = /^[\s:=|>→–—.…_-]+|[\s:=|>→–—…_-]+$/gu;
const bare = (text: string) => text.replace(BETWEEN, '').trim();

/** A palier at the beginning of a text, and what follows it; null when it begins by none. */
function entryFirst(text: string): { readonly entry: string; readonly rest: string } | null {
  const words = bare(text).split(' ');
  for (let count = Math.min(ENTRY_WORDS, words.length); count > 0; count -= 1) {
    const entry = words
      .slice(0, count)
      .join(' ')
      .replace(/[:;,)–—-]+$/u, '')
      .replace(/^\(/, '');
    if (!isAnswer(entry)) continue;
    const rest = words.slice(count).join(' ');
    // « 2 pts », « 2 points d’accueil »: what goes on without a sign between is no palier.
    const isApart = rest === '' || /[:;,).–—-]$/u.test(words[count - 1] ?? '') || /^[^\p{Ll}]/u.test(rest);
    return isApart ? { entry, rest: bare(rest) } : null;
  }
  return null;
}

/** The same at the end of a text. */
function entryLast(text: string): { readonly entry: string; readonly rest: string } | null {
  const words = bare(text).split(' ');
  for (let count = Math.min(ENTRY_WORDS, words.length); count > 0; count -= 1) {
    const entry = words
      .slice(-count)
      .join(' ')
      .replace(/^\(|\)$/g, '');
    if (isAnswer(entry)) return { entry, rest: bare(words.slice(0, -count).join(' ')) };
  }
  return null;
}

/** Words before a number that make it something else than the palier reached: « 2 sur 3 », « visé 3 », « vu le 3 ». */
const LEADS_ELSEWHERE =
  /(?:^|[\s(])(?:sur|visée?|cible|objectif|horizon|vers|souhaitée?|attendue?|maximum|max|le|la|les|du|de|des|en|au|aux|à|a|et|ou|depuis|avant|après|année|an|ligne)\s*:?$/iu;

/** True when a palier that ends a line may be what the words before it, a name or the line's own, lead to. */
function leadsTo(words: string): boolean {
  if (/\d/.test(words) || LEADS_ELSEWHERE.test(words)) return false;
  // A whole name, then words of its own: what they say of the number is not known.
  const parts = words.split(' ');
  return parts.every((_, index) => {
    const name = bare(parts.slice(0, index).join(' '));
    const isWhole = criteriaNamed(name).length > 0 && !beginsName(name);
    return !isWhole || !/\p{L}/u.test(parts.slice(index).join(' ')) || criteriaNamed(bare(words)).length > 0;
  });
}

/** True for paliers one after the other: « 1 point 2 points 3 points » in the printed grid says none. */
function isPaliers(text: string): boolean {
  const first = entryFirst(text);
  return first !== null && (first.rest === '' || isPaliers(first.rest));
}

/** The longest beginning of a text that names criteria, in whole words. */
function nameFirst(text: string): { readonly name: string; readonly rest: string } | null {
  const words = text.split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const name = bare(words.slice(0, count).join(' '));
    const rest = words.slice(count).join(' ');
    // The beginning of a name is a name where nothing else can be: « Formation des » is none.
    if (criteriaNamed(name).length > 0 && (rest === '' || entryFirst(rest))) return { name, rest };
  }
  return null;
}

/** « p. 7 » and « page 7 » end by a number that is no palier. */
const ENDS_BY_PAGE = /(?:^|\s)(?:p|pp|page|pages|n|no)\.?\s*°?$/i;

/** The cells of a line: number, name, palier, comment; null when the line does not say them. */
function cellsOf(line: string): readonly string[] | null {
  const { number, name } = numberAndName(line);
  const shown = number === null ? '' : String(number);
  const named = nameFirst(name);
  if (named) {
    const { entry = '', rest = '' } = entryFirst(named.rest) ?? {};
    return isPaliers(rest) ? null : [shown, named.name, entry, rest];
  }
  // « 7 2 », « Critère 7 : palier 2 ».
  const words = line.split(' ');
  for (let count = 1; count <= 3 && count < words.length; count += 1) {
    const found = numberIn(words.slice(0, count).join(' '));
    const after = entryFirst(words.slice(count).join(' '));
    if (found !== null && after && !isPaliers(after.rest))
      return [String(found), '', after.entry, after.rest];
  }
  const last = entryLast(name);
  if (!last || ENDS_BY_PAGE.test(last.rest) || entryLast(last.rest) || !leadsTo(last.rest)) return null;
  return number === null && criteriaNamed(last.rest).length === 0 ? null : [shown, last.rest, last.entry, ''];
}

/** A line that says none of the four stands in a column of its own. */
const NOT_UNDERSTOOD = (text: string) => ['', '', '', '', text];

/** A word cut by the end of a line, and how the next one begins. */
const CUT = { before: /\p{L}[-\u00ad\u2010]$/u, after: /^\p{Ll}/u } as const;

/** Lines with the words that a narrow column cut made whole, each under its first line. */
function uncut(lines: readonly { readonly line: number; readonly text: string }[]) {
  const whole: { line: number; text: string; isCut: boolean }[] = [];
  for (const { line, text } of lines) {
    const last = whole[whole.length - 1];
    const isCut = CUT.before.test(text);
    const shown = onOneLine(text);
    if (last?.isCut && CUT.after.test(shown))
      whole[whole.length - 1] = {
        line: last.line,
        text: `${last.text.replace(/[-\u2010]$/u, '')}${shown}`,
        isCut,
      };
    else if (shown !== '') whole.push({ line, text: shown, isCut });
  }
  return whole;
}

/** Lines that one name may take, in a narrow column. */
const NAME_LINES = 4;

/** Lines of text as rows of four cells; a line that is not understood stands beside them. A name may go on several lines.
 * `most`: lines read. */
export function rowsOfLines(pasted: string, most: number): PastedRow[] {
  const lines = uncut(
    pasted
      .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/, most)
      .map((text, index) => ({ line: index + 1, text: text.trimEnd() })),
  );
  const rows: PastedRow[] = [];
  for (let place = 0; place < lines.length; place += 1) {
    const { line = 0, text = '' } = lines[place] ?? {};
    let [joined, taken] = [text, 1];
    let cells = text.length > 2000 ? null : cellsOf(text);
    const hasEntry = (read: readonly string[] | null) => (read?.[LINE_COLUMNS.entry] ?? '') !== '';
    while (!hasEntry(cells) && taken < NAME_LINES && beginsName(numberAndName(joined).name)) {
      const next = lines[place + taken]?.text ?? '';
      // A number alone may be the next criterion's.
      if (!/\p{L}/u.test(next) || next.length > 500) break;
      joined = `${joined} ${next}`;
      taken += 1;
      cells = cellsOf(joined);
    }
    if (taken > 1 && !hasEntry(cells)) [cells, taken] = [cellsOf(text), 1];
    rows.push({ line, cells: cells ?? NOT_UNDERSTOOD(text) });
    place += taken - 1;
  }
  return rows;
}
