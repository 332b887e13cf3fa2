import { type CfRuleInput, Model } from '@ironcalc/wasm';
import { type Block, block } from './a1';
import { type CellValue, EngineCells, loadEngine } from './engine-cells';
import type { StructuralChange } from './structure';

export type { CellStyle, CellValue, StylePath } from './engine-cells';

export interface EngineConditionalRule {
  readonly range: string;
  readonly rule: CfRuleInput;
}

/**
 * IronCalc behind a small door: contents, formulas, display, styles and the structure of sheets, which are known by their
 * index. Evaluation is paused all the time and happens at the first read after a change.
 */
export class Engine extends EngineCells {
  static create(locale: 'fr' | 'en', timeZone: string): Engine {
    loadEngine();
    return new Engine(new Model('classeur', locale, timeZone, 'en'));
  }

  static fromBytes(data: Uint8Array): Engine {
    loadEngine();
    const engine = new Engine(Model.from_bytes(data, 'en'));
    engine.bytes = { stamp: 0, data };
    return engine;
  }

  /** Another engine with the same contents. */
  duplicate(): Engine {
    return Engine.fromBytes(this.toBytes());
  }

  restructure(sheet: number, change: StructuralChange): void {
    const { axis, kind, at, count } = change;
    const before = change.before ?? at;
    const delta = before > at ? before - at - count : before - at;
    if (axis === 'row') {
      if (kind === 'insert') this.model.insertRows(sheet, at, count);
      else if (kind === 'delete') this.model.deleteRows(sheet, at, count);
      else if (delta !== 0) this.model.moveRows(sheet, at, count, delta);
    } else if (kind === 'insert') this.model.insertColumns(sheet, at, count);
    else if (kind === 'delete') this.model.deleteColumns(sheet, at, count);
    else if (delta !== 0) this.model.moveColumns(sheet, at, count, delta);
    this.changed();
  }

  sheetNames(): string[] {
    return this.model.getWorksheetsProperties().map((sheet) => sheet.name);
  }

  addSheet(name: string, index: number): void {
    this.model.newSheet();
    const last = this.sheetNames().length - 1;
    this.model.renameSheet(last, name);
    if (index !== last) this.model.moveSheet(last, index);
    this.changed();
  }

  duplicateSheet(index: number, name: string): void {
    this.model.duplicateSheet(index);
    this.model.renameSheet(index + 1, name);
    this.changed();
  }

  renameSheet(index: number, name: string): void {
    this.model.renameSheet(index, name);
    this.changed();
  }

  moveSheet(from: number, to: number): void {
    if (from !== to) this.model.moveSheet(from, to);
    this.changed();
  }

  deleteSheet(index: number): void {
    this.model.deleteSheet(index);
    this.changed();
  }

  setName(name: string, formula: string | null): void {
    if (this.model.getDefinedNameList().some((d) => d.name === name && d.scope === undefined)) {
      this.model.deleteDefinedName(name);
    }
    if (formula !== null) this.model.newDefinedName(name, undefined, formula);
    this.changed();
  }

  /** A copy of the workbook with these rules applied, whose `style` gives what is drawn. The first rule wins. */
  withConditionalRules(rules: readonly (readonly EngineConditionalRule[])[]): Engine {
    const drawn = this.duplicate();
    rules.forEach((ofSheet, sheet) => {
      for (const { range, rule } of [...ofSheet].reverse())
        drawn.model.addConditionalFormatting(
          sheet,
          range,
          rule.type === 'Formula' ? { ...rule, formula: drawn.spoken(rule.formula) } : rule,
        );
    });
    drawn.changed();
    drawn.settle();
    return drawn;
  }

  /** The value that a formula would have in a cell, which is left as it was. */
  probe(sheet: number, row: number, column: number, compiled: string): CellValue {
    this.model.setUserInput(sheet, row, column, this.spoken(compiled));
    this.model.evaluate();
    const value = this.readValue(sheet, row, column);
    this.model.rangeClearAll(sheet, row, column, row, column);
    this.stale = true;
    return value;
  }

  /** `A1:B2` of every row and column that holds something; null for an empty sheet. */
  usedBlock(sheet: number, maxColumns: number): Block | null {
    let lastRow = 0;
    let lastColumn = 0;
    for (let column = 1; column <= maxColumns; column++) {
      for (const row of this.model.getRowsWithData(sheet, column)) {
        if (this.isEmpty(sheet, row, column)) continue;
        lastRow = Math.max(lastRow, row);
        lastColumn = column;
      }
    }
    return lastRow === 0 ? null : block(1, 1, lastRow, lastColumn);
  }

  /** Rows of a column that hold something, in order. */
  filledRows(sheet: number, column: number): number[] {
    return [...this.model.getRowsWithData(sheet, column)]
      .filter((row) => !this.isEmpty(sheet, row, column))
      .sort((a, b) => a - b);
  }
}
