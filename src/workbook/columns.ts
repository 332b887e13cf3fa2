import { columnLetters } from './addresses';
import { NEW_SHEET } from './description';

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
