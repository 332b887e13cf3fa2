import type { Cell, CellValue } from './description';
import type { StyleName } from './styles';

/** Short ways to write rows of cells. */

export function cell(value: CellValue, style: StyleName = 'plain', note?: string): Cell {
  return note ? { value, style, note } : { value, style };
}

export function formula(text: string, style: StyleName = 'plain'): Cell {
  return { value: { formula: `=${text}` }, style };
}

export function blank(style: StyleName = 'plain'): Cell {
  return { value: '', style };
}

/** A row of that many cells: those given, then blanks of the same style. */
export function band(width: number, style: StyleName, ...given: readonly CellValue[]): Cell[] {
  return Array.from({ length: width }, (_, index) => cell(given[index] ?? '', style));
}
