import { calledBy, type Token, tokensOf } from '../../host/engine/formula-lexer';

/** A formula of ours that Excel would refuse; the message says which limit. */
export class NotForExcel extends Error {}

/** Functions of Excel 2007 that our formulas call; a file names them as they are. */
const PLAIN = new Set(
  (
    'ABS ADDRESS AND AVERAGE CHAR CHOOSE COLUMN COLUMNS COUNT COUNTA COUNTIF COUNTIFS DATE DAY EXACT FALSE FIND HLOOKUP ' +
    'HYPERLINK IF IFERROR INDEX INT ISBLANK ISERROR ISNA ISNUMBER ISTEXT LARGE LEFT LEN LOOKUP LOWER MATCH MAX MEDIAN ' +
    'MID MIN MOD MONTH N NA NOT OFFSET OR PROPER REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SEARCH SMALL ' +
    'SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT T TEXT TODAY TRIM TRUE TRUNC UPPER VALUE VLOOKUP YEAR'
  ).split(' '),
);

/** Functions that came later: a file names them with this prefix, or Excel shows #NAME?. */
const LATER = new Set([
  'CONCAT',
  'IFNA',
  'IFS',
  'ISFORMULA',
  'MAXIFS',
  'MINIFS',
  'TEXTJOIN',
  'UNICHAR',
  'UNICODE',
]);
const PREFIX = '_xlfn.';

/** What Excel holds in one formula (Microsoft's « Excel specifications and limits »). */
const LIMITS = { characters: 8192, text: 255, depth: 64 } as const;

function excelToken({ kind, text }: Token, called: string | null): string {
  if (kind === 'separator') return ',';
  if (called === null || PLAIN.has(called)) return text;
  if (LATER.has(called)) return PREFIX + text;
  throw new NotForExcel(`${called} is not known to be a function of Excel`);
}

/** A formula of ours, `=` first, as an .xlsx file holds it: no `=`, commas, prefixes. Throws `NotForExcel`. */
export function excelFormula(formula: string): string {
  let depth = 0;
  let text = '';
  for (const token of tokensOf(formula.replace(/^=/, ''))) {
    const called = calledBy(token);
    if (called !== null) depth += 1;
    else if (token.kind === 'open') depth += 1;
    else if (token.kind === 'close') depth -= 1;
    if (depth > LIMITS.depth) throw new NotForExcel(`over ${LIMITS.depth} levels of parentheses`);
    if (token.kind === 'text' && token.text.slice(1, -1).replaceAll('""', '"').length > LIMITS.text)
      throw new NotForExcel(`a text of over ${LIMITS.text} characters: ${token.text}`);
    text += excelToken(token, called);
  }
  if (text.length > LIMITS.characters) throw new NotForExcel(`over ${LIMITS.characters} characters`);
  return text;
}
