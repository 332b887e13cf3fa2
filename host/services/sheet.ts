import { type Block, block, parseBlock, splitSheet } from '../engine/a1';
import { activate, duplicateSheet, moveSheet, renameSheet } from '../file/reshape';
import { mustReshape } from '../script/execution';
import type { EnumValue } from '../script/strict';
import { ConditionalFormatRule } from './conditional-format';
import { SheetType } from './enums';
import { Protection, protectSheet } from './protection';
import { Range } from './range';
import { RangeList } from './range-list';
import { CHART_SIGNATURES, SheetCharts } from './sheet-charts';
import { LINE_SIGNATURES } from './sheet-lines';
import { Spreadsheet } from './spreadsheet';

/** Methods of a tab that holds a chart and no cells. */
const WITHOUT_CELLS: readonly string[] = [
  'getName',
  'setName',
  'getSheetId',
  'getType',
  'getIndex',
  'getParent',
  'hideSheet',
  'showSheet',
  'isSheetHidden',
  'activate',
];

/** One sheet: its ranges, its rules, its charts. Rows and columns are in `SheetLines`. */
export class Sheet extends SheetCharts {
  readonly kind = 'Sheet';
  readonly signatures = {
    ...LINE_SIGNATURES,
    ...CHART_SIGNATURES,
    getName: [''],
    setName: ['string'],
    getSheetId: [''],
    getType: [''],
    getParent: [''],
    getRange: ['string', 'integer integer', 'integer integer integer', 'integer integer integer integer'],
    getRangeList: ['strings'],
    getDataRange: [''],
    getSheetValues: ['integer integer integer integer'],
    hideSheet: [''],
    showSheet: [''],
    isSheetHidden: [''],
    setHiddenGridlines: ['boolean'],
    setTabColor: ['string?'],
    setConditionalFormatRules: ['array'],
    getConditionalFormatRules: [''],
    clearConditionalFormatRules: [''],
    protect: [''],
    getProtections: ['enum'],
    clear: ['', 'object'],
    activate: [''],
    getCurrentCell: [''],
    copyTo: ['Spreadsheet'],
  };

  override refusal(method: string): string | null {
    const hasCells = this.execution.file.indexOf(this.sheetId) < 0 || this.state.type === 'GRID';
    return hasCells || WITHOUT_CELLS.includes(method)
      ? null
      : 'The action is not supported for OBJECT sheet.';
  }

  getType(): EnumValue | undefined {
    return SheetType[this.state.type];
  }

  getName(): string {
    return this.state.name;
  }

  setName(name: string): this {
    mustReshape(this.execution, this.sheetId);
    const { file } = this.execution;
    const other = file.sheetNamed(name);
    if (other && other.id !== this.sheetId) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    if (name === '' || name.length > 100) throw new Error(`Invalid argument: ${name}`);
    renameSheet(file, this.sheetId, name);
    return this;
  }

  getSheetId(): number {
    return this.state.id;
  }

  getParent(): Spreadsheet {
    return new Spreadsheet(this.execution);
  }

  rangeOf(b: Block): Range {
    const { maxRows, maxColumns } = this.state;
    const inside =
      b.row >= 1 &&
      b.column >= 1 &&
      b.rows >= 1 &&
      b.columns >= 1 &&
      b.row + b.rows - 1 <= maxRows &&
      b.column + b.columns - 1 <= maxColumns;
    if (b.rows < 1) throw new Error('The number of rows in the range must be at least 1.');
    if (b.columns < 1) throw new Error('The number of columns in the range must be at least 1.');
    if (b.row < 1) throw new Error('The starting row of the range is too small.');
    if (b.column < 1) throw new Error('The starting column of the range is too small.');
    if (!inside) throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    return new Range(this.execution, this.sheetId, b);
  }

  getRange(...args: [string] | [number, number, number?, number?]): Range {
    if (typeof args[0] !== 'string') {
      const [row, column, rows = 1, columns = 1] = args as [number, number, number?, number?];
      return this.rangeOf(block(row, column, rows, columns));
    }
    const { sheet, cells } = splitSheet(args[0]);
    if (sheet !== null && sheet.toLowerCase() !== this.state.name.toLowerCase()) {
      const other = this.execution.file.sheetNamed(sheet);
      if (!other) throw new Error('Range not found');
      return new Sheet(this.execution, other.id).getRange(cells);
    }
    const b = parseBlock(cells, this.state.maxRows, this.state.maxColumns);
    if (b) return this.rangeOf(b);
    const named = this.execution.file.state.names.get(cells);
    if (!named) throw new Error('Range not found');
    return new Range(this.execution, named.sheetId, named.block);
  }

  getRangeList(names: string[]): RangeList {
    if (names.length === 0) throw new Error('A range list needs at least one range.');
    return new RangeList(names.map((name) => this.getRange(name)));
  }

  getDataRange(): Range {
    return this.rangeOf(block(1, 1, Math.max(1, this.getLastRow()), Math.max(1, this.getLastColumn())));
  }

  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    return this.rangeOf(block(row, column, rows, columns)).getValues();
  }

  hideSheet(): this {
    mustReshape(this.execution, this.sheetId);
    const { file } = this.execution;
    const state = this.state;
    const others = file.state.sheets.filter((s) => !s.hidden && s.id !== this.sheetId);
    if (others.length === 0) throw new Error("You can't hide all the sheets in a document.");
    state.hidden = true;
    if (file.state.activeSheet === this.sheetId && others[0]) activate(file, others[0].id);
    return this;
  }

  showSheet(): this {
    mustReshape(this.execution, this.sheetId);
    this.state.hidden = false;
    return this;
  }

  isSheetHidden(): boolean {
    return this.state.hidden;
  }

  setHiddenGridlines(hidden: boolean): this {
    mustReshape(this.execution, this.sheetId);
    this.state.gridlines = !hidden;
    return this;
  }

  setTabColor(color: string | null): this {
    mustReshape(this.execution, this.sheetId);
    this.state.tabColor = color;
    return this;
  }

  setConditionalFormatRules(rules: ConditionalFormatRule[]): void {
    mustReshape(this.execution, this.sheetId);
    this.state.conditionalRules = rules.map((rule) => {
      if (!(rule instanceof ConditionalFormatRule))
        throw new Error('setConditionalFormatRules takes built rules.');
      if (rule.sheetId !== this.sheetId) {
        throw new Error('The ranges of a conditional format rule must be on the sheet it is set on.');
      }
      return rule.rule;
    });
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this.state.conditionalRules.map(
      (rule) => new ConditionalFormatRule(this.execution, this.sheetId, rule),
    );
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  protect(): Protection {
    this.state;
    return protectSheet(this.execution, this.sheetId);
  }

  getProtections(type: EnumValue): Protection[] {
    return this.state.protections
      .filter((p) => (p.block === null) === (type.label === 'SHEET'))
      .map((p) => new Protection(this.execution, this.sheetId, p.id));
  }

  private whole(): Range {
    return this.rangeOf(block(1, 1, this.state.maxRows, this.state.maxColumns));
  }

  clear(options?: object): this {
    if (options !== undefined) throw new Error('not implemented: Sheet.clear with options');
    this.whole().clear();
    this.state.conditionalRules = [];
    return this;
  }

  activate(): this {
    activate(this.execution.file, this.state.id);
    return this;
  }

  getCurrentCell(): Range {
    const { activeSheet, selection } = this.execution.file.state;
    return activeSheet === this.sheetId
      ? this.getRange(selection.row, selection.column)
      : this.getRange(1, 1);
  }

  copyTo(): Sheet {
    mustReshape(this.execution, this.sheetId);
    const { file } = this.execution;
    let name = `Copie de ${this.state.name}`;
    for (let n = 2; file.sheetNamed(name); n++) name = `Copie de ${this.state.name} ${n}`;
    const copy = duplicateSheet(file, this.sheetId, name);
    moveSheet(file, copy.id, file.state.sheets.length - 1);
    return new Sheet(this.execution, copy.id);
  }
}
