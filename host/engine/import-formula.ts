import { splitSheet } from './a1';
import { calledBy, type Token, tokensOf } from './formula-lexer';

/** An argument of IMPORTRANGE: a text as written, or the cell that holds it (its sheet, or null for the formula's). */
export type ImportArgument =
  | { readonly text: string }
  | { readonly sheet: string | null; readonly cell: string };

export interface ImportCall {
  readonly file: ImportArgument;
  readonly range: ImportArgument;
}

/** Null for what is neither a whole text nor one cell. */
function readArgument(token: Token | undefined): ImportArgument | null {
  if (token?.kind === 'text') return { text: token.text.slice(1, -1).replaceAll('""', '"') };
  if (token?.kind !== 'reference') return null;
  const { sheet, cells } = splitSheet(token.text);
  return cells.includes(':') ? null : { sheet, cell: cells };
}

const isImport = (token: Token) => calledBy(token) === 'IMPORTRANGE';

const known = new Map<string, ImportCall | null>();

/**
 * The call that a formula is, null when it imports nothing. Throws for an IMPORTRANGE that is only a part of the formula,
 * which the host cannot work out. A comma between the arguments is a fault of syntax in a French file: the engine's to say.
 */
export function readImport(formula: string, commas: boolean): ImportCall | null {
  const key = `${commas}${formula}`;
  let call = known.get(key);
  if (call === undefined) {
    call = parse(formula, commas);
    if (known.size > 20_000) known.clear();
    known.set(key, call);
  }
  return call;
}

/** An import whose address or range stood in a cell that was deleted since. */
export function isLostImport(formula: string): boolean {
  const tokens = tokensOf(formula);
  return tokens.some(({ text }) => text === '#REF!') && tokens.some(isImport);
}

function parse(formula: string, commas: boolean): ImportCall | null {
  const tokens = tokensOf(formula).filter(({ kind }) => kind !== 'space');
  if (!tokens.some(isImport)) return null;
  const [equals, call, first, separator, second, close, ...others] = tokens;
  const file = readArgument(first);
  const range = readArgument(second);
  const alone =
    equals?.text === '=' &&
    call !== undefined &&
    isImport(call) &&
    separator?.kind === 'separator' &&
    close?.text === ')' &&
    others.length === 0;
  if (!alone || !file || !range)
    throw new Error(`not implemented: IMPORTRANGE within another formula or argument (${formula})`);
  return separator.text === ',' && !commas ? null : { file, range };
}

/** The id in an address of Google's, or the text itself. */
export function idInAddress(text: string): string {
  return /\/spreadsheets\/d\/([\w-]+)/.exec(text)?.[1] ?? text.trim();
}
