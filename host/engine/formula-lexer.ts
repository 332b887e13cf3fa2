/**
 * The pieces of a formula, one after the other: joined, they give the formula back. It cuts what IronCalc's own lexer
 * gives up on and Google takes, such as `Feuille!B2:B` (docs/decisions/0016).
 */

export type TokenKind =
  /** A quoted text. */
  | 'text'
  /** `A1`, `A1:B2`, `B2:B`, `A:A` or `3:3`, with its sheet when it names one. */
  | 'reference'
  /** The name of a function and its opening parenthesis. */
  | 'call'
  /** `(` or `{`. */
  | 'open'
  /** `)` or `}`. */
  | 'close'
  /** `;` or `,`. */
  | 'separator'
  | 'space'
  /** An error written out, such as `#REF!`. */
  | 'error'
  /** A name, a number or an operator. */
  | 'other';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const SHEET = "(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!";
const CELLS = [
  '\\$?[A-Z]{1,3}\\$?\\d+(?::\\$?[A-Z]{1,3}(?:\\$?\\d+)?)?',
  '\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}',
  '\\$?\\d+:\\$?\\d+',
].join('|');

const RULES: readonly (readonly [TokenKind, string])[] = [
  ['text', '"(?:[^"]|"")*"?'],
  ['reference', `(?:${SHEET})?(?:${CELLS})(?![\\p{L}\\p{N}_(!.])`],
  ['call', '[\\p{L}_][\\p{L}\\p{N}_.]*\\s*\\('],
  ['open', '[({]'],
  ['close', '[)}]'],
  ['separator', '[;,]'],
  ['space', '\\s+'],
  ['error', '#[A-Z]+(?:/[A-Z0-9]+)?[!?]?'],
  // A name of a sheet in quotes, or a run that would hide a reference of its own if it were cut.
  ['other', "'(?:[^']|'')*'?|[\\p{L}\\p{N}_.$!]+|."],
];
const TOKEN = new RegExp(RULES.map(([, pattern]) => `(${pattern})`).join('|'), 'giuys');

function cut(formula: string): Token[] {
  const tokens: Token[] = [];
  for (const found of formula.matchAll(TOKEN)) {
    const rule = RULES[found.findIndex((group, i) => i > 0 && group !== undefined) - 1];
    if (rule) tokens.push({ kind: rule[0], text: found[0] });
  }
  return tokens;
}

const known = new Map<string, readonly Token[]>();

export function tokensOf(formula: string): readonly Token[] {
  let tokens = known.get(formula);
  if (tokens === undefined) {
    tokens = cut(formula);
    if (known.size > 20_000) known.clear();
    known.set(formula, tokens);
  }
  return tokens;
}

export const joined = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join('');

/** The name of a function that a token calls, in capitals; null for any other token. */
export function calledBy({ kind, text }: Token): string | null {
  return kind === 'call' ? text.slice(0, -1).trimEnd().toUpperCase() : null;
}

export interface Call {
  /** Place of the token after the closing parenthesis. */
  readonly end: number;
  readonly args: readonly (readonly Token[])[];
}

/** The call that begins at a token, its arguments cut at `;`; null when it is never closed. */
export function callAt(tokens: readonly Token[], start: number): Call | null {
  const args: Token[][] = [[]];
  let depth = 1;
  for (let i = start + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'call' || token.kind === 'open') depth++;
    if (token.kind === 'close') depth--;
    if (depth === 0) return { end: i + 1, args };
    if (depth === 1 && token.text === ';') args.push([]);
    else args.at(-1)?.push(token);
  }
  return null;
}

/** The formula with every call of the named functions replaced, inner ones first; null leaves one as it is. */
export function withCalls(
  tokens: readonly Token[],
  names: readonly string[],
  replace: (args: readonly string[], name: string) => string | null,
): string {
  let result = '';
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const name = calledBy(token);
    const call = name !== null && names.includes(name) ? callAt(tokens, i) : null;
    if (name === null || call === null) {
      result += token.text;
      i++;
      continue;
    }
    const args = call.args.map((arg) => withCalls(arg, names, replace));
    result += replace(args, name) ?? `${token.text}${args.join(';')}${tokens[call.end - 1]?.text}`;
    i = call.end;
  }
  return result;
}
