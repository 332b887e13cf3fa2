import { type Block, block, contains, overlap } from '../engine/a1';
import { mapLine, type StructuralChange } from '../engine/structure';
import { cellAt, cellKey, type ImportState, type SheetState } from './overlay';
import type { Workbook } from './workbook';

/**
 * The cells that an import fills around its formula, the anchor. They hold values in the engine as any cell does, but are
 * nobody's: whoever writes there takes the whole import away, and it is worked out again before the next read.
 */

/** An import that was not worked out yet; its anchor is empty in the engine. */
export function pendingImport(): ImportState {
  return { values: [], problem: null };
}

export function importBlock(key: number, { values }: ImportState): Block {
  const [row, column] = cellAt(key);
  return block(row, column, values.length, values[0]?.length ?? 0);
}

/** The anchor of the import that fills a cell, null for any other cell, anchors included. */
export function spilledFrom(sheet: SheetState, row: number, column: number): number | null {
  if (sheet.imports.size === 0) return null;
  const own = cellKey(row, column);
  for (const [key, state] of sheet.imports) {
    if (key !== own && contains(importBlock(key, state), row, column)) return key;
  }
  return null;
}

/** Empties the cells of an import, which waits to be worked out again. */
export function withdraw(file: Workbook, sheet: SheetState, key: number): void {
  const state = sheet.imports.get(key);
  if (!state) return;
  if (state.values.length > 0) {
    file.unsettled.clearContents(file.indexOf(sheet.id), importBlock(key, state));
  }
  sheet.imports.set(key, pendingImport());
}

/** Before cells are written or emptied: imports whose formula is there end, others that fill some of them withdraw. */
export function freeCells(file: Workbook, sheet: SheetState, b: Block): void {
  for (const [key, state] of sheet.imports) {
    const isAnchor = contains(b, ...cellAt(key));
    if (!isAnchor && !overlap(importBlock(key, state), b)) continue;
    withdraw(file, sheet, key);
    if (isAnchor) sheet.imports.delete(key);
  }
}

/** Before lines change: imports that would be cut or spread withdraw. */
export function freeSplit(file: Workbook, sheet: SheetState, change: StructuralChange): void {
  for (const [key, state] of sheet.imports) {
    const b = importBlock(key, state);
    const [first, size] = change.axis === 'row' ? [b.row, b.rows] : [b.column, b.columns];
    const target = mapLine(change, first);
    for (let i = 1; i < size; i++) {
      if (mapLine(change, first + i) === (target === null ? null : target + i)) continue;
      withdraw(file, sheet, key);
      break;
    }
  }
}
