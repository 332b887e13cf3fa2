import { columnLetters } from './addresses';
import { cell } from './cells';
import { type AnyKind, type Cell, NEW_SHEET } from './description';
import { metaText } from './sheet-names';

export interface Column<Id extends string> {
  readonly id: Id;
  /** Header text. */
  readonly title: string;
  /** In pixels; that of a new sheet where a column has none. */
  readonly width?: number;
}

/** The place of each column of a sheet, found by its id: no letter is written by hand in a formula. */
export interface Columns<Id extends string> {
  readonly list: readonly Column<Id>[];
  /** Column number, from 1. */
  number(id: Id): number;
  letter(id: Id): string;
}

export function columns<Id extends string>(list: readonly Column<Id>[]): Columns<Id> {
  const number = (id: Id) => list.findIndex((column) => column.id === id) + 1;
  return { list, number, letter: (id) => columnLetters(number(id)) };
}

/** Widths of a sheet's columns, in order. */
export function widths(list: readonly Column<string>[]): number[] {
  return list.map(({ width }) => width ?? NEW_SHEET.columnWidth);
}

const KEY = 'colonne ';

/** The hidden text that goes with a column wherever it is moved: a title can be overwritten, or written twice. */
export function columnKey(id: string): string {
  return KEY + id;
}

/** True for the key of a column, of whichever sheet. */
export function isColumnKey(text: string): boolean {
  return text.startsWith(KEY);
}

/**
 * The first row, which is hidden: what the sheet is, then a key for each of the other columns, but for the second where
 * it has a stamp.
 */
export function keyRow(kind: AnyKind, list: readonly Column<string>[], stamp?: Cell): Cell[] {
  return list.map(({ id }, index) => {
    if (index === 0) return cell(metaText(kind), 'meta');
    return index === 1 && stamp ? stamp : cell(columnKey(id), 'meta');
  });
}
