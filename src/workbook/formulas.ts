import { INHABITANTS, MANY, MET_IN_CODES } from '../communes/population';
import { COMMON_INVISIBLE, COMMON_SPACES } from '../position/clean-text';
import { quoted } from './sheet-names';

/** Parts of formulas. Functions keep to the set that Sheets, LibreOffice and Excel share; `;` separates. */

/** A text as a formula writes it. */
export function literal(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/**
 * Part of a column of another sheet. Never the whole column: an engine that reads every row of it would
 * spend minutes on this workbook. Rows inserted within the stretch lengthen it.
 */
export function stretch(
  sheet: string,
  letters: string,
  rows: { readonly first: number; readonly last: number },
): string {
  const [from, to = from] = letters.split(':');
  return `${quoted(sheet)}!$${from}$${rows.first}:$${to}$${rows.last}`;
}

/** The expression's text with each of those code points replaced. */
function replaced(expression: string, codes: readonly number[], by: '' | ' '): string {
  return codes.reduce(
    (inner, code) => `SUBSTITUTE(${inner};${code < 128 ? 'CHAR' : 'UNICHAR'}(${code});"${by}")`,
    expression,
  );
}

/** The expression's text without surrounding or repeated spaces nor invisible characters, in lower case: `tidy`. */
export function tidied(expression: string): string {
  return `LOWER(TRIM(${replaced(replaced(expression, COMMON_INVISIBLE, ''), COMMON_SPACES, ' ')}))`;
}

const twoDigits = (cell: string) => (part: 'MONTH' | 'DAY') => `RIGHT("0"&${part}(${cell});2)`;

/** A date as day/month/year: TEXT would take the letters of the file's locale. */
export function frenchDate(cell: string): string {
  const two = twoDigits(cell);
  return `${two('DAY')}&"/"&${two('MONTH')}&"/"&YEAR(${cell})`;
}

/** A date as year-month-day, which other tools read whatever the locale; another content as it is. */
export function isoDate(cell: string): string {
  const two = twoDigits(cell);
  return `IF(ISNUMBER(${cell});YEAR(${cell})&"-"&${two('MONTH')}&"-"&${two('DAY')};${cell})`;
}

/** A number with one decimal and a comma, whatever the spreadsheet's locale. */
export function oneDecimal(expression: string): string {
  const tenths = `ROUND(10*(${expression});0)`;
  return `INT(${tenths}/10)&","&MOD(${tenths};10)`;
}

/** Figures of a pillar, as parts of formulas. */
export type PillarFigures = (id: 'points' | 'max' | 'mean' | 'answered' | 'criteria' | 'state') => string;

/** A pillar without an answer: its state, on the sheet that says it. */
export const UNANSWERED = 'non renseigné';

/** A pillar's figures in words, each said once; a pillar without an answer has no points to tell. */
export function pillarWords(figure: PillarFigures): string {
  const ratio = `${figure('answered')}&" / "&${figure('criteria')}`;
  const mean = `IF(ISNUMBER(${figure('mean')});"palier moyen "&${oneDecimal(figure('mean'))}&" · ";IF(${figure('mean')}="${UNANSWERED}";"";${figure('mean')}&" · "))`;
  const full = `${ratio}&" renseignés · "&${mean}&${figure('points')}&" / "&${figure('max')}&" points · "&${figure('state')}`;
  return `IF(${figure('state')}="${UNANSWERED}";"${UNANSWERED} (0 / "&${figure('criteria')}&")";${full})`;
}

/** The cell of a column on the row where another column holds a key. */
export function lookup(column: string, keys: string, key: string): string {
  return `INDEX(${column};MATCH(${key};${keys};0))`;
}

/** How many rows hold a number. COUNTIF also counts one stored as text, which MATCH does not find. */
export function rowsWith(numbers: string, number: string): string {
  return `IF(COUNTIF(${numbers};${number})=1;1;SUMPRODUCT((${numbers}=${number})*1))`;
}

const isDigit = (text: string, position: number) => `ISNUMBER(FIND(MID(${text};${position};1);"0123456789"))`;

const allDigits = (text: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => isDigit(text, from + index)).join(';');

/** `isInseeCode` as a formula over a tidied code. */
export function inseeCondition(text: string): string {
  const corse = `OR(LEFT(${text};2)="2A";LEFT(${text};2)="2B")`;
  return `AND(LEN(${text})=5;OR(AND(${allDigits(text, 1, 2)});${corse});${allDigits(text, 3, 5)})`;
}

/** `isSiren` as a formula over a tidied code: every second digit stands for its double's digit sum. */
export function sirenCondition(text: string): string {
  const digit = (position: number) =>
    position % 2 === 1
      ? `VALUE(MID(${text};${position};1))`
      : `VALUE(MID("0246813579";1+VALUE(MID(${text};${position};1));1))`;
  const sum = Array.from({ length: 9 }, (_, index) => digit(index + 1)).join('+');
  return `IF(LEN(${text})=9;IF(AND(${allDigits(text, 1, 9)});MOD(${sum};10)=0;FALSE);FALSE)`;
}

/** A code without spaces nor invisible characters, in capitals: `tidyCode` as a formula. */
export function tidiedCode(cell: string): string {
  return `UPPER(${replaced(`${cell}&""`, [32, ...COMMON_SPACES, ...COMMON_INVISIBLE], '')})`;
}

/** The same for a condition that repeats it: what is met most only. */
function shortlyTidiedCode(cell: string): string {
  return `UPPER(${replaced(`${cell}&""`, MET_IN_CODES, '')})`;
}

/** `readPopulation` as a formula: the condition that a cell holds one, and the number where it does. */
export function population(cell: string): { readonly condition: string; readonly number: string } {
  const digits = INHABITANTS.reduce(
    (rest, word) => `SUBSTITUTE(${rest};"${word}";"")`,
    shortlyTidiedCode(cell),
  );
  const isText = `IFERROR(AND(VALUE(${digits})>=0;TEXT(VALUE(${digits});"0")=${digits};LEN(${digits})<${String(MANY).length});FALSE)`;
  return {
    condition: `IF(ISNUMBER(${cell});AND(${cell}>=0;${cell}<${MANY};${cell}=INT(${cell}));${isText})`,
    number: `IF(ISNUMBER(${cell});${cell};VALUE(${digits}))`,
  };
}

/** The first characters of a text that may be too long to show. */
export function shortened(cell: string, limit: number): string {
  return `IFERROR(IF(LEN(${cell})>${limit};LEFT(${cell};${limit})&"…";${cell}&"");"")`;
}
