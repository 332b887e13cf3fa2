/** Spots and blocks of the sheet as the page thinks of them: by their edges, counted from 1. */
import { cellName, parseBlock as parseCells } from '../../engine/a1';

export interface Spot {
  readonly row: number;
  readonly column: number;
}

export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** How many rows and columns a sheet has: gives an end to `A:C` and `3:3`. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export function spotName({ row, column }: Spot): string {
  return cellName(row, column);
}

export function blockName(block: Block): string {
  const first = cellName(block.top, block.left);
  const last = cellName(block.bottom, block.right);
  return first === last ? first : `${first}:${last}`;
}

/** Null when the text is no reference inside the extent, as when a person types nonsense in the name box. */
export function parseBlock(text: string, extent: Extent): Block | null {
  const cells = parseCells(text, extent.rows, extent.columns);
  if (!cells) {
    return null;
  }
  const bottom = cells.row + cells.rows - 1;
  const right = cells.column + cells.columns - 1;
  return bottom <= extent.rows && right <= extent.columns
    ? { top: cells.row, left: cells.column, bottom, right }
    : null;
}

export function spanning(a: Spot, b: Spot): Block {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

export function holds(block: Block, { row, column }: Spot): boolean {
  return row >= block.top && row <= block.bottom && column >= block.left && column <= block.right;
}

/** Where a cell stands in the grid, in pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
