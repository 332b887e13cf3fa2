import { type Block, block, cellName, parseBlock } from '../engine/a1';
import type { CellValue } from '../engine/cell-value';
import type { CellStyle } from '../engine/engine';
import { cellKey, type SheetState, type ValidationRule } from './overlay';
import type { Workbook } from './workbook';

export interface FilledCell {
  readonly a1: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly display: string;
  /** '' for a plain value. */
  readonly formula: string;
}

/** Reads one sheet of a file from outside any script: nothing is counted, nothing can fail. */
export class SheetReader {
  constructor(
    private readonly file: Workbook,
    readonly id: number,
  ) {}

  get state(): SheetState {
    return this.file.sheet(this.id);
  }

  get name(): string {
    return this.state.name;
  }

  get hidden(): boolean {
    return this.state.hidden;
  }

  block(a1: string): Block {
    const found = parseBlock(a1, this.state.maxRows, this.state.maxColumns);
    if (!found) throw new Error(`${a1} is not a range`);
    return found;
  }

  private at(a1: string): [number, number] {
    const { row, column } = this.block(a1);
    return [row, column];
  }

  display(a1: string): string {
    return this.file.engine.display(this.file.indexOf(this.id), ...this.at(a1));
  }

  value(a1: string): CellValue {
    return this.file.engine.value(this.file.indexOf(this.id), ...this.at(a1));
  }

  formula(a1: string): string {
    return this.state.formulas.get(cellKey(...this.at(a1)))?.source ?? '';
  }

  note(a1: string): string {
    return this.state.notes.get(cellKey(...this.at(a1))) ?? '';
  }

  validation(a1: string): ValidationRule | null {
    return this.state.validations.get(cellKey(...this.at(a1))) ?? null;
  }

  /** The cell's own style, conditional formats left out; see `drawnStyles` for what the screen shows. */
  style(a1: string): CellStyle {
    return this.file.engine.style(this.file.indexOf(this.id), ...this.at(a1));
  }

  /** From A1 to the last row and column that hold something; null for an empty sheet. */
  usedBlock(): Block | null {
    return this.file.engine.usedBlock(this.file.indexOf(this.id), this.state.maxColumns);
  }

  *cells(): Generator<FilledCell> {
    const { engine } = this.file;
    const sheet = this.file.indexOf(this.id);
    const used = this.usedBlock() ?? block(1, 1, 0, 0);
    for (let row = 1; row <= used.rows; row++) {
      for (let column = 1; column <= used.columns; column++) {
        if (engine.isEmpty(sheet, row, column)) continue;
        yield {
          a1: cellName(row, column),
          row,
          column,
          value: engine.value(sheet, row, column),
          display: engine.display(sheet, row, column),
          formula: this.state.formulas.get(cellKey(row, column))?.source ?? '',
        };
      }
    }
  }

  display2d(a1: string): string[][] {
    const b = this.block(a1);
    const sheet = this.file.indexOf(this.id);
    return Array.from({ length: b.rows }, (_, i) =>
      Array.from({ length: b.columns }, (_u, j) => this.file.engine.display(sheet, b.row + i, b.column + j)),
    );
  }
}
