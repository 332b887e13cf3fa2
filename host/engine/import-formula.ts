import { splitSheet } from './a1';

/** An argument of IMPORTRANGE: a text as written, or the cell that holds it (its sheet, or null for the formula's). */
export type ImportArgument =
  | { readonly text: string }
  | { readonly sheet: string | null; readonly cell: string };

export interface ImportCall {
  readonly file: ImportArgument;
  readonly range: ImportArgument;
}

const ARGUMENT = `"(?:[^"]|"")*"|(?:(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!)?\\$?[A-Z]{1,3}\\$?\\d+`;
const CALL = new RegExp(`^=\\s*IMPORTRANGE\\(\\s*(${ARGUMENT})\\s*([;,])\\s*(${ARGUMENT})\\s*\\)\\s*$`, 'iu');
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

function readArgument(text: string): ImportArgument {
  if (text.startsWith('"')) return { text: text.slice(1, -1).replaceAll('""', '"') };
  const { sheet, cells } = splitSheet(text);
  return { sheet, cell: cells };
}

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
  const bare = formula.replace(QUOTED, '""');
  return bare.includes('#REF!') && /IMPORTRANGE\s*\(/i.test(bare);
}

function parse(formula: string, commas: boolean): ImportCall | null {
  if (!/IMPORTRANGE\s*\(/i.test(formula.replace(QUOTED, '""'))) return null;
  const found = CALL.exec(formula);
  if (!found) throw new Error(`not implemented: IMPORTRANGE within another formula or argument (${formula})`);
  const [, file = '', separator, range = ''] = found;
  if (separator === ',' && !commas) return null;
  return { file: readArgument(file), range: readArgument(range) };
}

/** The id in an address of Google's, or the text itself. */
export function idInAddress(text: string): string {
  return /\/spreadsheets\/d\/([\w-]+)/.exec(text)?.[1] ?? text.trim();
}
