import { type Token, tokensOf } from './formula-lexer';

/** A formula in the syntax of the United States, in which Google may give it back whatever the file's language. */

function outOfBraces(formula: string, change: (text: string, at: number, all: readonly Token[]) => string) {
  const all = tokensOf(formula);
  let braces = 0;
  return all
    .map(({ text }, at) => {
      if (text === '{') braces += 1;
      if (text === '}') braces -= 1;
      return braces === 0 ? change(text, at, all) : text;
    })
    .join('');
}

const isDigits = (token: Token | undefined) => token !== undefined && /^\d+$/.test(token.text);

/** Commas for semicolons, and points in the decimals of a file whose language writes commas. */
export function toUsSyntax(formula: string, decimalComma: boolean): string {
  return outOfBraces(formula, (text, at, all) => {
    if (text === ';') return ',';
    const isDecimal = text === ',' && decimalComma && isDigits(all[at - 1]) && isDigits(all[at + 1]);
    return isDecimal ? '.' : text;
  });
}

/** The same formula in the words of the file. */
export function fromUsSyntax(formula: string, decimalComma: boolean): string {
  return outOfBraces(formula, (text) => {
    if (text === ',') return ';';
    return decimalComma && /^\d+\.\d+$/.test(text) ? text.replace('.', ',') : text;
  });
}
