/** A1 notation: blocks of cells and their names. Rows and columns count from 1. */

export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function block(row: number, column: number, rows = 1, columns = 1): Block {
  return { row, column, rows, columns };
}

export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** `wholeRows` and `wholeColumns` are the sizes of the sheet: a block that fills one is written `A:B` or `3:5`. */
export function blockName(b: Block, wholeRows = 0, wholeColumns = 0): string {
  const lastRow = b.row + b.rows - 1;
  const lastColumn = b.column + b.columns - 1;
  if (wholeRows > 0 && b.row === 1 && b.rows === wholeRows && b.columns < wholeColumns) {
    return `${columnName(b.column)}:${columnName(lastColumn)}`;
  }
  if (wholeColumns > 0 && b.column === 1 && b.columns === wholeColumns && b.rows < wholeRows) {
    return `${b.row}:${lastRow}`;
  }
  const first = cellName(b.row, b.column);
  return b.rows === 1 && b.columns === 1 ? first : `${first}:${cellName(lastRow, lastColumn)}`;
}

export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

export function unquoteSheet(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}

/** Splits `'Ma feuille'!A1` into its sheet (null when absent) and its block. */
export function splitSheet(a1: string): { sheet: string | null; cells: string } {
  const found = /^('(?:[^']|'')+'|[^'!]+)!(.+)$/.exec(a1);
  if (!found) return { sheet: null, cells: a1 };
  return { sheet: unquoteSheet(found[1] ?? ''), cells: found[2] ?? '' };
}

/** Reads `B2`, `B2:D5`, `D5:F` (to the last row), `A:C`, `3:5`; null when the text is no such thing. */
export function parseBlock(a1: string, maxRows: number, maxColumns: number): Block | null {
  const found = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i.exec(a1.trim());
  if (!found) return null;
  const [, c1, r1, c2, r2] = found;
  const isRange = a1.includes(':');
  if (!isRange && (!c1 || !r1)) return null;
  if (isRange && ((!c1 && !r1) || (!c2 && !r2) || !!c1 !== !!c2)) return null;
  if (isRange && !c1 && (!r1 || !r2)) return null;
  const firstRow = r1 ? Number(r1) : 1;
  const lastRow = isRange ? (r2 ? Number(r2) : maxRows) : firstRow;
  const firstColumn = c1 ? columnNumber(c1) : 1;
  const lastColumn = isRange ? (c2 ? columnNumber(c2) : maxColumns) : firstColumn;
  const row = Math.min(firstRow, lastRow);
  const column = Math.min(firstColumn, lastColumn);
  if (row < 1 || column < 1) return null;
  return block(row, column, Math.abs(lastRow - firstRow) + 1, Math.abs(lastColumn - firstColumn) + 1);
}

export function contains(b: Block, row: number, column: number): boolean {
  return row >= b.row && row < b.row + b.rows && column >= b.column && column < b.column + b.columns;
}

export function containsBlock(outer: Block, inner: Block): boolean {
  return (
    contains(outer, inner.row, inner.column) &&
    contains(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1)
  );
}

export function overlap(a: Block, b: Block): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function* cellsOf(b: Block): Generator<readonly [row: number, column: number]> {
  for (let row = b.row; row < b.row + b.rows; row++) {
    for (let column = b.column; column < b.column + b.columns; column++) yield [row, column];
  }
}

/** A rectangle of results, filled by calling `read` for each cell of the block. */
export function matrix<T>(b: Block, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: b.rows }, (_, i) =>
    Array.from({ length: b.columns }, (_unused, j) => read(b.row + i, b.column + j)),
  );
}
