/** Where the keyboard leads on a sheet: hidden lines are stepped over, a merged block counts as one cell. */
import type { CellView, SheetView } from '../wire/protocol';
import type { Block, Spot } from './blocks';
import { holds } from './blocks';

const NOTHING: CellView = { text: '' };

export function cellAt(sheet: SheetView, { row, column }: Spot): CellView {
  return sheet.cells[row - 1]?.[column - 1] ?? NOTHING;
}

/** What the cell's editor starts from. */
export function inputAt(sheet: SheetView, spot: Spot): string {
  const cell = cellAt(sheet, spot);
  return cell.input ?? cell.text;
}

export function mergedBlock(sheet: SheetView, spot: Spot): Block {
  for (const [top, left, rows, columns] of sheet.merges) {
    const block = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
    if (holds(block, spot)) {
      return block;
    }
  }
  return { top: spot.row, left: spot.column, bottom: spot.row, right: spot.column };
}

/** The smallest block around this one that cuts no merged block. */
export function wholeMerges(sheet: SheetView, block: Block): Block {
  let grown = block;
  for (const [top, left, rows, columns] of sheet.merges) {
    const bottom = top + rows - 1;
    const right = left + columns - 1;
    const touches = top <= grown.bottom && bottom >= grown.top && left <= grown.right && right >= grown.left;
    if (touches) {
      grown = {
        top: Math.min(grown.top, top),
        left: Math.min(grown.left, left),
        bottom: Math.max(grown.bottom, bottom),
        right: Math.max(grown.right, right),
      };
    }
  }
  const same =
    grown.top === block.top &&
    grown.left === block.left &&
    grown.bottom === block.bottom &&
    grown.right === block.right;
  return same ? block : wholeMerges(sheet, grown);
}

export function isShown(sheet: SheetView, { row, column }: Spot): boolean {
  return sheet.rows[row - 1] !== 0 && sheet.columns[column - 1] !== 0;
}

function isOn(sheet: SheetView, { row, column }: Spot): boolean {
  return row >= 1 && column >= 1 && row <= sheet.rows.length && column <= sheet.columns.length;
}

/** One step from a cell, or the cell itself at the sheet's edge. */
export function step(sheet: SheetView, from: Spot, down: number, across: number): Spot {
  const block = mergedBlock(sheet, from);
  let next = {
    row: down > 0 ? block.bottom : down < 0 ? block.top : from.row,
    column: across > 0 ? block.right : across < 0 ? block.left : from.column,
  };
  do {
    next = { row: next.row + down, column: next.column + across };
  } while (isOn(sheet, next) && !isShown(sheet, next));
  if (!isOn(sheet, next)) {
    return from;
  }
  const landed = mergedBlock(sheet, next);
  return { row: landed.top, column: landed.left };
}

/** Ctrl+arrow: to the end of the run of filled cells, or to the next filled one, or to the edge. */
export function leap(sheet: SheetView, from: Spot, down: number, across: number): Spot {
  const filled = (spot: Spot) => cellAt(sheet, spot).text !== '';
  let here = from;
  let next = step(sheet, here, down, across);
  const inRun = filled(here) && filled(next);
  while (next.row !== here.row || next.column !== here.column) {
    if (inRun && !filled(next)) {
      return here;
    }
    if (!inRun && filled(next)) {
      return next;
    }
    here = next;
    next = step(sheet, here, down, across);
  }
  return here;
}

/** The last cell that shows something. */
export function lastFilled(sheet: SheetView): Spot {
  let row = 1;
  let column = 1;
  sheet.cells.forEach((cells, r) => {
    cells.forEach((cell, c) => {
      if (cell.text !== '') {
        row = Math.max(row, r + 1);
        column = Math.max(column, c + 1);
      }
    });
  });
  return { row, column };
}

export function firstShown(sheet: SheetView): Spot {
  const row = sheet.rows.findIndex((height) => height !== 0) + 1;
  const column = sheet.columns.findIndex((width) => width !== 0) + 1;
  return { row: Math.max(row, 1), column: Math.max(column, 1) };
}
