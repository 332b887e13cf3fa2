import { type Block, block, blockName, cellsOf, matrix } from '../engine/a1';
import { copiedFormula } from '../engine/references';
import { isDateFormat } from '../engine/typed-text';
import { toUsSyntax } from '../engine/us-syntax';
import { type CellInput, clearContents } from '../file/contents';
import { cellKey } from '../file/overlay';
import { activate } from '../file/reshape';
import { type Execution, mustEdit } from '../script/execution';
import { OnSheet } from './on-sheet';
import { scriptFormula, scriptInput, writeAsScript } from './scripted-writes';
import { instantOfSerial } from './zones';

export const VALUE_SIGNATURES = {
  getValues: [''],
  getValue: [''],
  setValues: ['values'],
  setValue: ['value'],
  getDisplayValues: [''],
  getDisplayValue: [''],
  getFormulas: [''],
  getFormula: [''],
  setFormulas: ['matrix'],
  setFormula: ['string'],
  clearContent: [''],
  isBlank: [''],
  getRow: [''],
  getColumn: [''],
  getLastRow: [''],
  getLastColumn: [''],
  getNumRows: [''],
  getNumColumns: [''],
  getA1Notation: [''],
} as const;

/** Where a range stands and what its cells hold. */
export abstract class RangeValues extends OnSheet {
  constructor(
    execution: Execution,
    sheetId: number,
    readonly block: Block,
    private readonly hasAddress = true,
  ) {
    super(execution, sheetId);
  }

  protected mustEdit(): void {
    mustEdit(this.execution, this.sheetId, this.block);
  }

  /** Throws unless a rectangle given by the script has the size of the range. */
  protected checkSize(rows: readonly (readonly unknown[])[]): void {
    const { block: b } = this;
    if (rows.length !== b.rows) {
      throw new Error(
        `The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${b.rows}.`,
      );
    }
    const wrong = rows.find((row) => row.length !== b.columns);
    if (!wrong) return;
    throw new Error(
      `The number of columns in the data does not match the number of columns in the range. The data has ${wrong.length} but the range has ${b.columns}.`,
    );
  }

  private read(row: number, column: number): unknown {
    const { file } = this.execution;
    const value = file.engine.value(this.index, row, column);
    if (typeof value !== 'number') return value;
    const isDateCell = isDateFormat(file.engine.style(this.index, row, column).num_fmt);
    return isDateCell ? instantOfSerial(value, file.state.timeZone) : value;
  }

  getValues(): unknown[][] {
    return matrix(this.block, (row, column) => this.read(row, column));
  }

  getValue(): unknown {
    return this.read(this.block.row, this.block.column);
  }

  protected write(inputAt: (i: number, j: number) => CellInput): void {
    const { row, column } = this.block;
    writeAsScript(this.execution, this.sheetId, this.block, (r, c) => inputAt(r - row, c - column));
  }

  setValues(values: unknown[][]): this {
    this.checkSize(values);
    this.write((i, j) => scriptInput(this.execution.file, values[i]?.[j]));
    return this;
  }

  setValue(value: unknown): this {
    const input = scriptInput(this.execution.file, value);
    this.write((i, j) => {
      if (input.kind !== 'typed' || !input.text.startsWith('=')) return input;
      return { kind: 'typed', text: copiedFormula(input.text, i, j) };
    });
    return this;
  }

  getDisplayValues(): string[][] {
    const { engine } = this.execution.file;
    return matrix(this.block, (row, column) => engine.display(this.index, row, column));
  }

  getDisplayValue(): string {
    return this.execution.file.engine.display(this.index, this.block.row, this.block.column);
  }

  private formulaAt(row: number, column: number): string {
    const { file } = this.execution;
    const source = this.state.formulas.get(cellKey(row, column))?.source ?? '';
    return file.drive.formulaSyntax === 'us' ? toUsSyntax(source, file.state.locale === 'fr_FR') : source;
  }

  getFormulas(): string[][] {
    return matrix(this.block, (row, column) => this.formulaAt(row, column));
  }

  getFormula(): string {
    return this.formulaAt(this.block.row, this.block.column);
  }

  private formulaInput(formula: unknown): CellInput {
    if (typeof formula !== 'string') throw new Error('The host takes only strings in setFormulas.');
    if (formula === '') return { kind: 'value', value: '' };
    const source = scriptFormula(this.execution.file, formula.startsWith('=') ? formula : `=${formula}`);
    return { kind: 'formula', formula: { source } };
  }

  setFormulas(formulas: unknown[][]): this {
    this.checkSize(formulas);
    this.write((i, j) => this.formulaInput(formulas[i]?.[j]));
    return this;
  }

  setFormula(formula: string): this {
    this.write((i, j) => this.formulaInput(copiedFormula(formula, i, j)));
    return this;
  }

  clearContent(): this {
    this.mustEdit();
    clearContents(this.execution.file, this.sheetId, this.block);
    return this;
  }

  isBlank(): boolean {
    const { engine } = this.execution.file;
    for (const [row, column] of cellsOf(this.block))
      if (!engine.isEmpty(this.index, row, column)) return false;
    return true;
  }

  getRow(): number {
    return this.block.row;
  }

  getColumn(): number {
    return this.block.column;
  }

  getLastRow(): number {
    return this.block.row + this.block.rows - 1;
  }

  getLastColumn(): number {
    return this.block.column + this.block.columns - 1;
  }

  getNumRows(): number {
    return this.block.rows;
  }

  getNumColumns(): number {
    return this.block.columns;
  }

  getA1Notation(): string {
    return this.hasAddress ? blockName(this.block, this.state.maxRows, this.state.maxColumns) : '';
  }

  activate(): this {
    activate(this.execution.file, this.sheetId, this.block);
    return this;
  }

  /** The block of a cell of this range, counted from its first cell. */
  protected inner(row: number, column: number): Block {
    if (row < 1 || column < 1 || row > this.block.rows || column > this.block.columns) {
      throw new Error('Cell reference out of range');
    }
    return block(this.block.row + row - 1, this.block.column + column - 1);
  }
}
