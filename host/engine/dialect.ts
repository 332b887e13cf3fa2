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

const COLUMN =
  /((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})(?![\p{L}\p{N}$(])/giu;
const LOOKUPS = ['MATCH', 'VLOOKUP', 'LOOKUP', 'HLOOKUP'];

interface Call {
  readonly start: number;
  readonly end: number;
  readonly args: readonly string[];
}

/** Length of the quoted text or sheet name that starts at `i`, 0 when there is none. */
function quotedLength(text: string, i: number): number {
  const quote = text[i];
  if (quote !== '"' && quote !== "'") return 0;
  let end = i + 1;
  while (end < text.length && (text[end] !== quote || text[end + 1] === quote))
    end += text[end] === quote ? 2 : 1;
  return end + 1 - i;
}

/** The first call of a function at or after `from`, quoted texts skipped. */
function findCall(text: string, names: readonly string[], from: number): Call | null {
  const opening = new RegExp(`(?<![\\p{L}\\p{N}_.])(?:${names.join('|')})\\(`, 'iuy');
  for (let i = 0; i < text.length; i++) {
    const skipped = quotedLength(text, i);
    if (skipped > 0) {
      i += skipped - 1;
      continue;
    }
    opening.lastIndex = i;
    if (i < from || !opening.test(text)) continue;
    return readArguments(text, i, opening.lastIndex);
  }
  return null;
}

function readArguments(text: string, start: number, firstArgument: number): Call | null {
  const args: string[] = [];
  let depth = 1;
  let begin = firstArgument;
  for (let i = firstArgument; i < text.length; i++) {
    const skipped = quotedLength(text, i);
    if (skipped > 0) {
      i += skipped - 1;
      continue;
    }
    const letter = text[i];
    if (letter === '(' || letter === '{') depth++;
    if (letter === ')' || letter === '}') depth--;
    if (depth === 0 || (depth === 1 && letter === ';')) {
      args.push(text.slice(begin, i));
      begin = i + 1;
    }
    if (depth === 0) return { start, end: i + 1, args };
  }
  return null;
}

/** Replaces every call of the named functions; `replace` returns null to leave one as it is. */
function replaceCalls(
  text: string,
  names: readonly string[],
  replace: (args: readonly string[], name: string) => string | null,
): string {
  let result = text;
  let from = 0;
  for (let call = findCall(result, names, 0); call; call = findCall(result, names, from)) {
    const name = result.slice(call.start, result.indexOf('(', call.start)).toUpperCase();
    const replaced = replace(call.args, name);
    if (replaced !== null) result = result.slice(0, call.start) + replaced + result.slice(call.end);
    from = call.start + name.length;
  }
  return result;
}

function bounded(columns: string, rows: number): string {
  return columns.replace(
    COLUMN,
    (_, sheet: string | undefined, first: string, last: string) => `${sheet ?? ''}${first}$1:${last}$${rows}`,
  );
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
  if (text.includes('--')) text = withoutDoubleMinus(text);
  if (text.includes(':')) {
    text = replaceCalls(text, LOOKUPS, (args, name) =>
      args.length < 2
        ? null
        : `${name}(${args.map((a, i) => (i === 0 ? a : bounded(a, lookupRows))).join(';')})`,
    );
  }
  if (/ISFORMULA/i.test(text)) {
    text = replaceCalls(text, ['ISFORMULA'], ([argument = '']) => {
      const index = findCall(argument.trim(), ['INDEX'], 0);
      if (index?.start !== 0 || index.args.length !== 2) return null;
      const first = /^(.*!)?(\$?[A-Z]{1,3})(\$?\d+)?:/i.exec((index.args[0] ?? '').trim());
      return (
        first && `ISFORMULA(OFFSET(${first[1] ?? ''}${first[2]}${first[3] ?? '$1'};(${index.args[1]})-1;0))`
      );
    });
  }
  if (/HYPERLINK/i.test(text)) {
    text = replaceCalls(text, ['HYPERLINK'], ([url = '', label]) =>
      label === undefined ? `(${url})` : `CHOOSE(2;${url};${label})`,
    );
  }
  return text;
}

/** For the engine of an English file, which takes commas only; Google takes both. Arrays in braces keep theirs. */
export function withCommas(formula: string): string {
  return formula.replace(
    /("(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\})|;/g,
    (_, kept: string | undefined) => kept ?? ',',
  );
}

/** IronCalc drops `--`, which people write to turn a text into a number. */
function withoutDoubleMinus(text: string): string {
  return text.replace(/("(?:[^"]|"")*"|'(?:[^']|'')*')|(^=|[(;=*+/<>&])\s*--/g, (whole, quoted, before) =>
    quoted === undefined ? `${before}1*` : whole,
  );
}
