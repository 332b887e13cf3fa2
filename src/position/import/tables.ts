import { CRITERIA } from '../../guide/guide';
import { cleanText } from '../clean-text';
import { type PastedRow, pastedTable } from '../pasted-table';
import { isAnswer } from './columns';
import { rowsOfLines } from './lines';

/** Most rows that are read. */
export const ROW_LIMIT = 1000;

/** How the text was taken for a table. */
export type Shape = 'table' | 'spaced' | 'lines' | 'turned';

/** Rows whose cells are clean. */
export interface Table {
  readonly shape: Shape;
  readonly rows: readonly PastedRow[];
}

const clean = (rows: readonly PastedRow[]): PastedRow[] =>
  rows
    .map(({ line, cells }) => ({ line, cells: cells.map(cleanText) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));

/** Columns as rows, numbered from 1: answers may stand side by side. */
function turned(rows: readonly PastedRow[]): PastedRow[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => ({
    line: column + 1,
    cells: rows.map(({ cells }) => cells[column] ?? ''),
  }));
}

/** The ways in which a text can be read as a table, the likeliest first. */
export function tablesOf(text: string, table: readonly PastedRow[]): Table[] {
  const width = Math.max(0, ...table.map(({ cells }) => cells.length));
  const isWide = width >= CRITERIA.length - 5 && width > table.length && width <= ROW_LIMIT;
  const across = (): Table => ({ shape: 'turned', rows: clean(turned(table)) });
  const words = text.trim().split(/\s+/);
  // One line of paliers, whatever stands between them.
  if (table.length === 1 && words.length > 1 && words.length <= ROW_LIMIT && words.every(isAnswer))
    return [{ shape: 'turned', rows: words.map((word, index) => ({ line: index + 1, cells: [word] })) }];
  // Answers side by side, under their numbers or titles at most.
  if (isWide && table.length <= 3) return [across()];
  const tables: Table[] = [{ shape: 'table', rows: clean(table) }, ...(isWide ? [across()] : [])];
  if (/\S {2,}\S/.test(text))
    tables.push({ shape: 'spaced', rows: clean(pastedTable(text.replace(/ {2,}/g, '\t'))) });
  tables.push({ shape: 'lines', rows: rowsOfLines(text, ROW_LIMIT) });
  return tables;
}
