import { type Block, block } from '../engine/a1';
import type { StructuralChange } from '../engine/structure';
import type { SheetState } from '../file/overlay';
import { restructure } from '../file/reshape';
import { mustReshape } from '../script/execution';
import { OnSheet } from './on-sheet';
import type { Range } from './range';

export const LINE_SIGNATURES = {
  getLastRow: [''],
  getLastColumn: [''],
  getMaxRows: [''],
  getMaxColumns: [''],
  setFrozenRows: ['integer'],
  setFrozenColumns: ['integer'],
  getFrozenRows: [''],
  getFrozenColumns: [''],
  getColumnWidth: ['integer'],
  setColumnWidth: ['integer integer'],
  setColumnWidths: ['integer integer integer'],
  getRowHeight: ['integer'],
  setRowHeight: ['integer integer'],
  setRowHeights: ['integer integer integer'],
  hideRows: ['integer', 'integer integer'],
  showRows: ['integer', 'integer integer'],
  isRowHiddenByUser: ['integer'],
  hideColumns: ['integer', 'integer integer'],
  showColumns: ['integer', 'integer integer'],
  isColumnHiddenByUser: ['integer'],
  insertRows: ['integer', 'integer integer'],
  insertRowsBefore: ['integer integer'],
  insertRowsAfter: ['integer integer'],
  insertColumnsBefore: ['integer integer'],
  insertColumnsAfter: ['integer integer'],
  deleteRow: ['integer'],
  deleteRows: ['integer integer'],
  deleteColumn: ['integer'],
  deleteColumns: ['integer integer'],
  moveRows: ['Range integer'],
  moveColumns: ['Range integer'],
} as const;

export const ROW_HEIGHT = 21;
export const COLUMN_WIDTH = 100;

/** The rows and columns of a sheet. */
export abstract class SheetLines extends OnSheet {
  private used(): Block | null {
    return this.execution.file.engine.usedBlock(this.index, this.state.maxColumns);
  }

  getLastRow(): number {
    return this.used()?.rows ?? 0;
  }

  getLastColumn(): number {
    return this.used()?.columns ?? 0;
  }

  getMaxRows(): number {
    return this.state.maxRows;
  }

  getMaxColumns(): number {
    return this.state.maxColumns;
  }

  private set(change: (state: SheetState) => void): void {
    mustReshape(this.execution, this.sheetId);
    change(this.state);
  }

  /** Throws unless the lines are all in the sheet. */
  private checkLines(first: number, count: number, size: number): void {
    if (first < 1 || count < 1 || first + count - 1 > size) {
      throw new Error('Those rows or columns are out of bounds.');
    }
  }

  private freeze(which: 'frozenRows' | 'frozenColumns', count: number, size: number): void {
    if (count < 0 || count >= size) throw new Error("You can't freeze all the rows or columns.");
    this.set((state) => {
      state[which] = count;
    });
  }

  setFrozenRows(rows: number): void {
    this.freeze('frozenRows', rows, this.state.maxRows);
  }

  setFrozenColumns(columns: number): void {
    this.freeze('frozenColumns', columns, this.state.maxColumns);
  }

  getFrozenRows(): number {
    return this.state.frozenRows;
  }

  getFrozenColumns(): number {
    return this.state.frozenColumns;
  }

  getColumnWidth(column: number): number {
    this.checkLines(column, 1, this.state.maxColumns);
    return this.state.columnWidths.get(column) ?? COLUMN_WIDTH;
  }

  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(first: number, count: number, width: number): this {
    this.checkLines(first, count, this.state.maxColumns);
    if (width < 2 || width > 2000) throw new Error(`Invalid argument: ${width}`);
    this.set((state) => {
      for (let i = 0; i < count; i++) state.columnWidths.set(first + i, width);
    });
    return this;
  }

  getRowHeight(row: number): number {
    this.checkLines(row, 1, this.state.maxRows);
    return this.state.rowHeights.get(row) ?? ROW_HEIGHT;
  }

  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height);
  }

  setRowHeights(first: number, count: number, height: number): this {
    this.checkLines(first, count, this.state.maxRows);
    if (height < 2 || height > 2000) throw new Error(`Invalid argument: ${height}`);
    this.set((state) => {
      for (let i = 0; i < count; i++) state.rowHeights.set(first + i, height);
    });
    return this;
  }

  private hide(which: 'hiddenRows' | 'hiddenColumns', first: number, count: number, hidden: boolean): void {
    this.checkLines(first, count, which === 'hiddenRows' ? this.state.maxRows : this.state.maxColumns);
    this.set((state) => {
      for (let line = first; line < first + count; line++) {
        if (hidden) state[which].set(line, true);
        else state[which].delete(line);
      }
    });
  }

  hideRows(first: number, count = 1): void {
    this.hide('hiddenRows', first, count, true);
  }

  showRows(first: number, count = 1): void {
    this.hide('hiddenRows', first, count, false);
  }

  isRowHiddenByUser(row: number): boolean {
    return this.state.hiddenRows.has(row);
  }

  hideColumns(first: number, count = 1): void {
    this.hide('hiddenColumns', first, count, true);
  }

  showColumns(first: number, count = 1): void {
    this.hide('hiddenColumns', first, count, false);
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.state.hiddenColumns.has(column);
  }

  private insert(axis: 'row' | 'column', at: number, count: number): this {
    const size = axis === 'row' ? this.state.maxRows : this.state.maxColumns;
    if (at < 1 || at > size + 1 || count < 1) throw new Error('Those rows or columns are out of bounds.');
    mustReshape(this.execution, this.sheetId);
    restructure(this.execution.file, this.sheetId, { axis, kind: 'insert', at, count });
    return this;
  }

  insertRows(at: number, count = 1): void {
    this.insert('row', at, count);
  }

  insertRowsBefore(row: number, count: number): this {
    return this.insert('row', row, count);
  }

  insertRowsAfter(row: number, count: number): this {
    return this.insert('row', row + 1, count);
  }

  insertColumnsBefore(column: number, count: number): this {
    return this.insert('column', column, count);
  }

  insertColumnsAfter(column: number, count: number): this {
    return this.insert('column', column + 1, count);
  }

  private reshape(change: StructuralChange): void {
    const { maxRows, maxColumns, frozenRows, frozenColumns } = this.state;
    const onRows = change.axis === 'row';
    const size = onRows ? maxRows : maxColumns;
    this.checkLines(change.at, change.count, size);
    const lines = onRows
      ? block(change.at, 1, change.count, maxColumns)
      : block(1, change.at, maxRows, change.count);
    mustReshape(this.execution, this.sheetId, lines);
    if (change.kind === 'delete' && change.count >= size - (onRows ? frozenRows : frozenColumns)) {
      throw new Error('Sorry, it is not possible to delete all non-frozen rows or columns.');
    }
    restructure(this.execution.file, this.sheetId, change);
  }

  deleteRow(row: number): this {
    this.reshape({ axis: 'row', kind: 'delete', at: row, count: 1 });
    return this;
  }

  deleteRows(row: number, count: number): void {
    this.reshape({ axis: 'row', kind: 'delete', at: row, count });
  }

  deleteColumn(column: number): this {
    this.reshape({ axis: 'column', kind: 'delete', at: column, count: 1 });
    return this;
  }

  deleteColumns(column: number, count: number): void {
    this.reshape({ axis: 'column', kind: 'delete', at: column, count });
  }

  moveRows(rows: Range, before: number): void {
    this.reshape({ axis: 'row', kind: 'move', at: rows.block.row, count: rows.block.rows, before });
  }

  moveColumns(columns: Range, before: number): void {
    this.reshape({
      axis: 'column',
      kind: 'move',
      at: columns.block.column,
      count: columns.block.columns,
      before,
    });
  }
}
