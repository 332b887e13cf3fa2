import type { RawCell } from '../position/raw-cell';
import type { CellValue } from './description';

/** A sheet read back: values and formulas of the same cells, row 1 first. */
export interface Table {
  readonly values: readonly (readonly RawCell[])[];
  /** Empty string where a cell holds no formula. */
  readonly formulas: readonly (readonly string[])[];
  /** Where they were asked for. */
  readonly notes?: Notes;
}

/** Cell notes, same shape as the table's values. */
export type Notes = readonly (readonly string[])[];

/** A cell of the table and its formula; empty beyond its edges. */
export function cellAt(table: Table, row: number, column: number): { raw: RawCell; formula: string } {
  return {
    raw: table.values[row - 1]?.[column - 1] ?? '',
    formula: table.formulas[row - 1]?.[column - 1] ?? '',
  };
}

/** What a cell holds, as a text: its formula where it has one. */
export function cellText(table: Table, row: number, column: number): string {
  const { raw, formula } = cellAt(table, row, column);
  return formula === '' ? String(raw ?? '') : formula;
}

/** A cell that nobody filled. */
export function isEmptyCell(value: CellValue | RawCell): boolean {
  return value === null || value === '';
}
