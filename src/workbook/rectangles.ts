import { blockName } from './addresses';

/** A cell and what it is to hold, as `setValues` takes it. */
export interface CellToWrite {
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
}

interface Run {
  readonly row: number;
  readonly first: number;
  readonly values: CellToWrite['value'][];
}

/** Neighbouring cells of each row, from left to right. */
function runsByRow(cells: readonly CellToWrite[]): Run[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Run[] = [];
  for (const { row, column, value } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.row === row && last.first + last.values.length === column) last.values.push(value);
    else runs.push({ row, first: column, values: [value] });
  }
  return runs;
}

/** A block of cells to write in one call. */
export interface CellBlock {
  readonly address: string;
  readonly values: CellToWrite['value'][][];
}

/** The cells, each once, as few blocks that hold no other cell: what stands between them is never written. */
export function rectangles(cells: readonly CellToWrite[]): CellBlock[] {
  const blocks: { row: number; first: number; values: CellToWrite['value'][][] }[] = [];
  for (const { row, first, values } of runsByRow(cells)) {
    const above = blocks.find(
      (block) =>
        block.first === first &&
        block.row + block.values.length === row &&
        block.values[0]?.length === values.length,
    );
    if (above) above.values.push(values);
    else blocks.push({ row, first, values: [values] });
  }
  return blocks.map(({ row, first, values }) => ({
    address: blockName({
      row,
      column: first,
      lastRow: row + values.length - 1,
      lastColumn: first + (values[0]?.length ?? 1) - 1,
    }),
    values,
  }));
}
