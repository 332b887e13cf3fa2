import { callAt, calledBy, joined, type Token, tokensOf, withCalls } from './formula-lexer';

/**
 * What IronCalc cannot take as Google does, rewritten before it reaches the engine. The file keeps the formula as the
 * person or the add-on wrote it; only the engine sees this form.
 */

/**
 * Last row that lookups over whole columns see. IronCalc would read all 1,048,576 of them, 50 ms a formula, and 60 ns for
 * each row it is given: the file starts low and goes up this ladder as rows are filled. The numbers are unlikely in
 * formulas that people write.
 */
export const LOOKUP_ROWS = [127, 251, 509, 1021, 2039, 4093, 10_007] as const;

const WHOLE_COLUMNS = /^(.*!)?(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})$/is;
const LOOKUPS = ['MATCH', 'VLOOKUP', 'LOOKUP', 'HLOOKUP'];

function bounded(argument: string, rows: number): string {
  return tokensOf(argument)
    .map(({ kind, text }) => {
      const columns = kind === 'reference' ? WHOLE_COLUMNS.exec(text) : null;
      return columns ? `${columns[1] ?? ''}${columns[2]}$1:${columns[3]}$${rows}` : text;
    })
    .join('');
}

/** True when the engine's form of the formula holds a bounded column, which must be made again when rows change. */
export function hasBoundedColumn(compiled: string, lookupRows: number): boolean {
  return compiled.includes(`$${lookupRows}`);
}

const compiledForms = new Map<string, string>();

export function compileFormula(formula: string, lookupRows: number): string {
  const key = `${lookupRows}${formula}`;
  let compiled = compiledForms.get(key);
  if (compiled === undefined) {
    compiled = rewrite(formula, lookupRows);
    if (compiledForms.size > 20_000) compiledForms.clear();
    compiledForms.set(key, compiled);
  }
  return compiled;
}

function rewrite(formula: string, lookupRows: number): string {
  let text = formula;
  if (text.includes('--')) text = withoutDoubleMinus(tokensOf(text));
  if (text.includes(':')) {
    text = withCalls(tokensOf(text), LOOKUPS, ([wanted = '', ...ranges], name) =>
      ranges.length === 0
        ? null
        : `${name}(${[wanted, ...ranges.map((range) => bounded(range, lookupRows))].join(';')})`,
    );
  }
  if (/ISFORMULA/i.test(text)) {
    text = withCalls(tokensOf(text), ['ISFORMULA'], ([argument = '']) => offsetOfIndex(argument.trim()));
  }
  if (/HYPERLINK/i.test(text)) {
    text = withCalls(tokensOf(text), ['HYPERLINK'], ([url = '', label]) =>
      label === undefined ? `(${url})` : `CHOOSE(2;${url};${label})`,
    );
  }
  return text;
}

/** ISFORMULA of `INDEX(range;row)`, which the engine takes for a value. */
function offsetOfIndex(argument: string): string | null {
  const tokens = tokensOf(argument);
  const index = tokens[0] && calledBy(tokens[0]) === 'INDEX' ? callAt(tokens, 0) : null;
  const [range, row, ...others] = index?.args ?? [];
  if (!range || !row || others.length > 0) return null;
  const first = /^(.*!)?(\$?[A-Z]{1,3})(\$?\d+)?:/is.exec(joined(range).trim());
  return first && `ISFORMULA(OFFSET(${first[1] ?? ''}${first[2]}${first[3] ?? '$1'};(${joined(row)})-1;0))`;
}

/** For the engine of an English file, which takes commas only; Google takes both. Arrays in braces keep theirs. */
export function withCommas(formula: string): string {
  let braces = 0;
  const spoken = ({ text }: Token): string => {
    if (text === '{') braces++;
    if (text === '}') braces--;
    return text === ';' && braces === 0 ? ',' : text;
  };
  return tokensOf(formula).map(spoken).join('');
}

/** IronCalc drops `--`, which people write to turn a text into a number. */
function withoutDoubleMinus(tokens: readonly Token[]): string {
  let result = '';
  for (let i = 0; i < tokens.length; i++) {
    const { text } = tokens[i] as Token;
    const turns = text === '-' && tokens[i + 1]?.text === '-' && /(?:^=|[(;=*+/<>&])\s*$/.test(result);
    result += turns ? '1*' : text;
    if (turns) i++;
  }
  return result;
}
