import { cellsOf, matrix, overlap } from '../engine/a1';
import { writeCell } from '../file/contents';
import { cellKey, copiedValidation, type Layer, mergesWithin } from '../file/overlay';
import { firstLockedCell } from '../file/rights';
import { mustEdit, mustReshape } from '../script/execution';
import { type Protection, protectBlock } from './protection';
import { FORMAT_SIGNATURES, RangeFormats } from './range-formats';
import { VALUE_SIGNATURES } from './range-values';
import { Sheet } from './sheet';
import { DataValidation } from './validation';

/** A block of cells of one sheet. */
export class Range extends RangeFormats {
  readonly kind = 'Range';
  readonly signatures = {
    ...VALUE_SIGNATURES,
    ...FORMAT_SIGNATURES,
    getSheet: [''],
    activate: [''],
    clear: [''],
    getNotes: [''],
    getNote: [''],
    setNotes: ['matrix'],
    setNote: ['string?'],
    clearNote: [''],
    getDataValidations: [''],
    getDataValidation: [''],
    setDataValidations: ['array'],
    setDataValidation: ['DataValidation?'],
    clearDataValidations: [''],
    merge: [''],
    breakApart: [''],
    getMergedRanges: [''],
    protect: [''],
    canEdit: [''],
  };

  /** True when the person may edit every cell. */
  canEdit(): boolean {
    const { file, person } = this.execution;
    return firstLockedCell(file, person, this.sheetId, this.block) === null;
  }

  getSheet(): Sheet {
    this.state;
    return new Sheet(this.execution, this.sheetId);
  }

  /** Contents and formats: Google keeps notes and validation rules. */
  clear(): this {
    return this.clearContent().clearFormat();
  }

  getNotes(): string[][] {
    return matrix(this.block, (row, column) => this.state.notes.get(cellKey(row, column)) ?? '');
  }

  getNote(): string {
    return this.getNotes()[0]?.[0] ?? '';
  }

  private setLayer<T>(layer: Layer<T>, at: (i: number, j: number) => T | null): this {
    mustEdit(this.execution, this.sheetId, this.block);
    for (const [row, column] of cellsOf(this.block)) {
      const value = at(row - this.block.row, column - this.block.column);
      if (value === null) layer.delete(cellKey(row, column));
      else layer.set(cellKey(row, column), value);
    }
    return this;
  }

  setNotes(notes: unknown[][]): this {
    this.checkSize(notes);
    return this.setLayer(this.state.notes, (i, j) => {
      const note = notes[i]?.[j];
      if (note !== null && typeof note !== 'string') throw new Error(`Invalid argument: ${String(note)}`);
      return note === '' ? null : note;
    });
  }

  setNote(note: string | null): this {
    return this.setLayer(this.state.notes, () => (note === '' ? null : note));
  }

  clearNote(): this {
    return this.setLayer(this.state.notes, () => null);
  }

  getDataValidations(): (DataValidation | null)[][] {
    return matrix(this.block, (row, column) => {
      const rule = this.state.validations.get(cellKey(row, column));
      return rule ? new DataValidation(this.execution, rule) : null;
    });
  }

  getDataValidation(): DataValidation | null {
    return this.getDataValidations()[0]?.[0] ?? null;
  }

  setDataValidations(rules: (DataValidation | null)[][]): this {
    this.checkSize(rules);
    return this.setLayer(this.state.validations, (i, j) => {
      const rule = rules[i]?.[j];
      if (rule === null) return null;
      if (!(rule instanceof DataValidation)) throw new Error('setDataValidations takes built rules or null.');
      return rule.rule;
    });
  }

  /** A custom formula is written for the first cell of the range and shifts in the others. */
  setDataValidation(rule: DataValidation | null): this {
    return this.setLayer(this.state.validations, (i, j) => rule && copiedValidation(rule.rule, i, j));
  }

  clearDataValidations(): this {
    return this.setLayer(this.state.validations, () => null);
  }

  merge(): this {
    if (this.block.rows * this.block.columns === 1) return this;
    mustReshape(this.execution, this.sheetId);
    const crossing = this.state.merges.some(
      (m) => overlap(m, this.block) && !mergesWithin(this.state, this.block).includes(m),
    );
    if (crossing) throw new Error('You must select all cells in a merged range to merge or unmerge them.');
    this.breakApart();
    // Only the first cell keeps its content.
    const [, ...others] = cellsOf(this.block);
    for (const [row, column] of others) {
      writeCell(this.execution.file, this.sheetId, row, column, { kind: 'value', value: '' });
    }
    this.state.merges.push(this.block);
    return this;
  }

  breakApart(): this {
    mustReshape(this.execution, this.sheetId);
    const state = this.state;
    state.merges = state.merges.filter((m) => !overlap(m, this.block));
    return this;
  }

  getMergedRanges(): Range[] {
    return this.state.merges
      .filter((m) => overlap(m, this.block))
      .map((m) => new Range(this.execution, this.sheetId, m));
  }

  /** Every call adds a protection, even over another one. */
  protect(): Protection {
    return protectBlock(this.execution, this.sheetId, this.block);
  }
}
