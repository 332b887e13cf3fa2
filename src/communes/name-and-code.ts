import { bareCode, RESTORABLE } from './codes';
import { NAME_LIMIT } from './names';
import { isPlaceholder } from './placeholders';

/** A cell that may hold a name and its code: « 93070 Saint-Ouen », « Cessy (INSEE 01071) ». */
export interface NameAndCode {
  readonly name: string;
  readonly code: string;
  /** Why the two cannot be told apart, in French; null when they can. */
  readonly problem: string | null;
}

const CODE = String.raw`2[AB] ?\d{3}|\d{3} \d{3} \d{3}|\d{9}|\d{2} \d{3}|\d{5}|[1-9]\d{3}`;
/** A code that is no part of a longer number or word, nor a quantity. */
const RUN = new RegExp(
  String.raw`(^|[^\p{L}\p{N}])(${CODE})(?![\p{L}\p{N}]|[.,]\d| ?(?:hab|km|ha |€|%|ans ))`,
  'giu',
);
const YEAR = /^(?:19|20)\d\d$/;

/** What joins a code to its name, at either end of what is left once the code is gone. */
const LABEL = 'code|codes|insee|cog|siren|n°';
const JOINT = String.raw`[\s.()[\]{},;:/|=–—→>*•_"“”„«»-]`;
const HEAD = new RegExp(String.raw`^(?:${JOINT}|(?:${LABEL})(?![\p{L}\p{N}]))+`, 'iu');
const TAIL = new RegExp(`(?:${JOINT}+(?:${LABEL})(?=${JOINT}|$))*${JOINT}*$`, 'iu');

/** A parenthesis of the name itself closes again. */
const closed = (name: string) => (name.includes('(') && !name.includes(')') ? `${name})` : name);

/** A list's own marks before a name: bullets, boxes, ranks. */
const BULLET = /^(?:[\s,;•▪◦‣·*→>☐☑✓✔■□●○♦–—+#-]+|\(?\d{1,3} ?[.)°:/–-](?!\d)\s*|[a-z]\)\s+)+(?=\S)/iu;

/** Quotes around a name, or a single one that the format of the list did not close. */
const QUOTES = /^[\s"“”„«»]+|[\s"“”„«»]+$/gu;

/** Without the list's own marks before a name, nor the quotes around it. */
export function withoutBullet(text: string): string {
  // « #N/A » begins with no bullet.
  return isPlaceholder(text) ? text : text.replace(QUOTES, '').replace(BULLET, '').replace(QUOTES, '');
}

/** Inhabitants, a surface or a département beside a name. */
const QUANTITY = /\d ?(?:hab|km|ha(?![\p{L}])|€|%)|\((?:\d{1,3}|2[AB])\)$/iu;

interface Run {
  readonly code: string;
  readonly start: number;
}

function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  RUN.lastIndex = 0;
  for (let match = RUN.exec(text); match; match = RUN.exec(text)) {
    const [, before = '', code = ''] = match;
    if (!YEAR.test(code)) runs.push({ code, start: match.index + before.length });
  }
  return runs;
}

export const several = (codes: readonly string[]) =>
  `Plusieurs nombres peuvent être le code (${codes.map((code) => `« ${code} »`).join(', ')}) : ne gardez que le code INSEE.`;

const QUANTITY_BESIDE = 'Un nombre suit le nom : mettez le nom et ce nombre dans deux colonnes.';

/** Tells a name and its code apart, where one cell holds both. */
export function nameAndCode(cell: string): NameAndCode {
  const text = withoutBullet(cell);
  // No name is so long: nothing is sought in what is no cell of a list.
  if (text.length > 2 * NAME_LIMIT) return { name: text, code: '', problem: null };
  const runs = runsOf(text);
  const strict = runs.filter(({ code }) => !RESTORABLE.test(code));
  const found = strict.length > 0 ? strict : runs;
  const [first] = found;
  if (!first) {
    const problem = QUANTITY.test(text) ? QUANTITY_BESIDE : null;
    return { name: text, code: '', problem };
  }
  const codes = [...new Set(found.map(({ code }) => bareCode(code)))];
  if (codes.length > 1 || found.length > 1) {
    return { name: text, code: '', problem: several(codes) };
  }
  const before = text.slice(0, first.start).replace(TAIL, '');
  const after = text
    .slice(first.start + first.code.length)
    .replace(HEAD, '')
    .replace(TAIL, '');
  if (before.replace(HEAD, '') !== '' && after !== '')
    return {
      name: text,
      code: '',
      problem: 'Un nombre est au milieu du texte : mettez le nom et le code dans deux colonnes.',
    };
  const problem = QUANTITY.test(before + after) ? QUANTITY_BESIDE : null;
  return { name: closed(before.replace(HEAD, '') === '' ? after : before), code: first.code, problem };
}
