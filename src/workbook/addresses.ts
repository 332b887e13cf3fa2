/** Cell addresses in A1 notation; rows and columns count from 1. */

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export interface Block {
  readonly row: number;
  readonly column: number;
  /** Last row and column; Infinity for a whole column or row. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

const columnNumber = (letters: string) =>
  Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** A cell's address: (5, 4) gives "D5". */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** A bounded block's address: "D5:F9", or "D5" for one cell. */
export function blockName({ row, column, lastRow, lastColumn }: Block): string {
  const [first, last] = [cellName(row, column), cellName(lastRow, lastColumn)];
  return first === last ? first : `${first}:${last}`;
}

/** Reads "D5", "D5:F9", "D:F", "5:9" or "D5:F"; throws on anything else. */
export function parseBlock(a1: string): Block {
  const match = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/.exec(a1.replace(/\$/g, ''));
  if (!match || a1 === '') throw new Error(`Not an A1 address: ${a1}`);
  const [, column = '', row = '', endColumn = column, endRow = row] = match;
  return {
    row: row === '' ? 1 : Number(row),
    column: column === '' ? 1 : columnNumber(column),
    lastRow: endRow === '' ? Number.POSITIVE_INFINITY : Number(endRow),
    lastColumn: endColumn === '' ? Number.POSITIVE_INFINITY : columnNumber(endColumn),
  };
}

/** The part that two blocks share, or null. */
export function intersection(a: Block, b: Block): Block | null {
  const shared = {
    row: Math.max(a.row, b.row),
    column: Math.max(a.column, b.column),
    lastRow: Math.min(a.lastRow, b.lastRow),
    lastColumn: Math.min(a.lastColumn, b.lastColumn),
  };
  return shared.row <= shared.lastRow && shared.column <= shared.lastColumn ? shared : null;
}
