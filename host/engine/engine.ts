import { type CfRuleInput, Model } from '@ironcalc/wasm';
import { type Block, block } from './a1';
import type { CellValue } from './cell-value';
import { EngineCells, loadEngine } from './engine-cells';
import { mapLine, type StructuralChange } from './structure';

export type { CellStyle, StylePath } from './engine-cells';

export interface EngineConditionalRule {
  readonly range: string;
  readonly rule: CfRuleInput;
}

/** Sheets that are made while the workbook has no formula, for `addSheet` to take. */
const SPARE_SHEETS = 16;

interface MovedConstant {
  readonly row: number;
  readonly column: number;
  readonly value: number | string;
}

/**
 * IronCalc behind a small door: contents, formulas, display, styles and the structure of sheets. Sheets are known by
 * their place and keep the names that the engine gave them, since it goes through the whole workbook at each rename or
 * move. Evaluation is paused all the time and happens at the first read after a change.
 */
export class Engine extends EngineCells {
  private places: Map<string, number> | null = null;
  private names: ReadonlyMap<string, string> | null = null;

  static create(locale: 'fr' | 'en', timeZone: string): Engine {
    loadEngine();
    const model = new Model('classeur', locale, timeZone, 'en');
    for (let count = 0; count < SPARE_SHEETS; count++) model.newSheet();
    return new Engine(model);
  }

  static fromBytes(data: Uint8Array): Engine {
    loadEngine();
    const engine = new Engine(Model.from_bytes(data, 'en'));
    engine.bytes = { stamp: 0, data };
    return engine;
  }

  setLocale(locale: 'fr' | 'en'): void {
    this.model.setLocale(locale);
    this.changed();
  }

  /** Another engine with the same contents. */
  duplicate(): Engine {
    return Engine.fromBytes(this.toBytes());
  }

  /** `maxColumns` is the sheet's width. */
  restructure(sheet: number, change: StructuralChange, maxColumns: number): void {
    const moved = this.movedConstants(sheet, change, maxColumns);
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
    this.names = null;
    this.changed();
    for (const { row, column, value } of moved) {
      if (typeof value === 'number') this.setNumber(sheet, row, column, value);
      else this.setText(sheet, row, column, value);
    }
  }

  /** Constants that a change moves, at their new place: the engine types them again, and reads `'1e5` as a number. */
  private movedConstants(sheet: number, change: StructuralChange, maxColumns: number): MovedConstant[] {
    const moved: MovedConstant[] = [];
    for (let column = 1; column <= maxColumns; column++) {
      for (const row of this.model.getRowsWithData(sheet, column)) {
        const newRow = change.axis === 'row' ? mapLine(change, row) : row;
        const newColumn = change.axis === 'column' ? mapLine(change, column) : column;
        if (newRow === null || newColumn === null || (newRow === row && newColumn === column)) continue;
        const value = this.fragileConstant(sheet, row, column);
        if (value !== null) moved.push({ row: newRow, column: newColumn, value });
      }
    }
    return moved;
  }

  sheetNames(): string[] {
    return this.model.getWorksheetsProperties().map((sheet) => sheet.name);
  }

  /** Place of a sheet, by the name that the engine gave it; -1 when there is none. */
  placeOf(name: string): number {
    this.places ??= new Map(this.sheetNames().map((known, place) => [known, place]));
    return this.places.get(name) ?? -1;
  }

  /**
   * An empty sheet, by the engine's name for it: one that was emptied, of those that are not in use, else a new one. To add
   * or delete a sheet, the engine goes through every formula of the workbook.
   */
  addSheet(inUse: ReadonlySet<string>): string {
    const emptied = this.sheetNames().find((name) => !inUse.has(name));
    if (emptied !== undefined) {
      this.changed();
      return emptied;
    }
    this.model.newSheet();
    return this.sheetAdded(this.sheetNames().length - 1);
  }

  /** Adds a copy of a sheet, and returns the engine's name for it. */
  duplicateSheet(sheet: number): string {
    this.model.duplicateSheet(sheet);
    return this.sheetAdded(sheet + 1);
  }

  private sheetAdded(place: number): string {
    this.places = null;
    this.changed();
    const name = this.sheetNames()[place];
    if (name === undefined) throw new Error(`no sheet at ${place}`);
    return name;
  }

  /** Empties a sheet that is in use no more: it stays in the engine, until `addSheet` takes it again. */
  dropSheet(sheet: number, maxColumns: number): void {
    // The engine puts borders of cleared cells on their neighbours: a second time takes these.
    for (let time = 0; time < 2; time++) {
      const last = this.lastWritten(sheet, maxColumns);
      if (last.row > 0) this.model.rangeClearAll(sheet, 1, 1, last.row, last.column);
    }
    if (!this.isBare(sheet, maxColumns)) {
      this.model.deleteSheet(sheet);
      this.places = null;
      this.names = null;
    }
    this.changed();
  }

  /** True where no cell of the sheet has a content or a style. */
  isBare(sheet: number, maxColumns: number): boolean {
    return this.lastWritten(sheet, maxColumns).row === 0;
  }

  /** The last row and column in which a cell has a content or a style; 0 where none has. */
  private lastWritten(sheet: number, maxColumns: number): { row: number; column: number } {
    const last = { row: 0, column: 0 };
    for (let column = 1; column <= maxColumns; column++)
      for (const row of this.model.getRowsWithData(sheet, column)) {
        last.row = Math.max(last.row, row);
        last.column = column;
      }
    return last;
  }

  /** The names of ranges that the engine knows, each with what it stands for. */
  definedNames(): ReadonlyMap<string, string> {
    this.names ??= new Map(this.model.getDefinedNameList().map(({ name, formula }) => [name, formula]));
    return this.names;
  }

  setName(name: string, formula: string | null): void {
    const former = this.definedNames().get(name) ?? null;
    if (former === formula) return;
    if (former !== null) this.model.deleteDefinedName(name);
    if (formula !== null) this.model.newDefinedName(name, undefined, formula);
    this.names = null;
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
