import { type Block, containsBlock } from '../engine/a1';
import { copiedFormula, restructuredFormula } from '../engine/references';
import { mapBlock, mapLine, type StructuralChange } from '../engine/structure';

/**
 * What a spreadsheet knows besides contents and styles, which are the engine's. Plain data only: it is copied for
 * snapshots and written as JSON. The values of the maps are never changed in place.
 */

export interface RangeAddress {
  readonly sheetId: number;
  readonly block: Block;
}

export type CriteriaValue = string | number | boolean | null | readonly string[] | RangeAddress;

export interface ValidationRule {
  /** Name of a SpreadsheetApp.DataValidationCriteria. */
  readonly criteria: string;
  readonly values: readonly CriteriaValue[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export interface ConditionalRule {
  readonly ranges: readonly Block[];
  /** Name of a SpreadsheetApp.BooleanCriteria. */
  readonly criteria: string;
  readonly values: readonly (string | number)[];
  readonly format: {
    readonly background?: string;
    readonly color?: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
  };
}

export interface ProtectionState {
  readonly id: number;
  /** Null for a protection of the whole sheet. */
  readonly block: Block | null;
  readonly description: string;
  readonly warningOnly: boolean;
  /** Null while the list mirrors the editors of the file, as it does until someone is removed. */
  readonly editors: readonly string[] | null;
  readonly unprotected: readonly Block[];
}

export interface ChartState {
  readonly id: number;
  readonly type: string;
  readonly ranges: readonly RangeAddress[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly numHeaders: number;
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly x: number;
    readonly y: number;
  };
}

/** A formula as written. `broken` ones named a sheet that did not exist and stay #REF! until written again. */
export interface FormulaState {
  readonly source: string;
  readonly broken?: boolean;
}

/** A value that came from another file; blank is ''. */
export type Imported = number | string | boolean | { readonly error: string };

/** Why an import gives an error: not allowed yet, nothing at the address, in the range or in the argument, no room. */
export type ImportProblem = 'connect' | 'noFile' | 'noRange' | 'noAddress' | 'blocked';

/** What an IMPORTRANGE formula shows, from its own cell on. No values at all: it was not worked out yet. */
export interface ImportState {
  readonly values: readonly (readonly Imported[])[];
  readonly problem: ImportProblem | null;
  /** Name of the cell whose content leaves no room. */
  readonly blocker?: string;
}

/** Values by cell; see `cellKey`. */
export type Layer<T> = Map<number, T>;

export interface SheetState {
  readonly id: number;
  /** `OBJECT`: a chart that was moved to its own sheet; it has no cells. */
  type: 'GRID' | 'OBJECT';
  name: string;
  /** Name that the engine gave to the sheet; it never changes, so that a rename does not reach the engine. */
  readonly engineName: string;
  hidden: boolean;
  tabColor: string | null;
  gridlines: boolean;
  frozenRows: number;
  frozenColumns: number;
  maxRows: number;
  maxColumns: number;
  formulas: Layer<FormulaState>;
  /** By the cell of the formula. */
  imports: Layer<ImportState>;
  notes: Layer<string>;
  validations: Layer<ValidationRule>;
  /** Cells whose number format came from what was typed, not from someone's choice. */
  inferredFormats: Layer<true>;
  rowHeights: Map<number, number>;
  columnWidths: Map<number, number>;
  hiddenRows: Map<number, true>;
  hiddenColumns: Map<number, true>;
  merges: Block[];
  conditionalRules: ConditionalRule[];
  protections: ProtectionState[];
  charts: ChartState[];
}

const KEY = 20_000;

export function cellKey(row: number, column: number): number {
  return row * KEY + column;
}

export function cellAt(key: number): [row: number, column: number] {
  return [Math.floor(key / KEY), key % KEY];
}

const LAYERS = ['formulas', 'imports', 'notes', 'validations', 'inferredFormats'] as const;
export type LayerName = (typeof LAYERS)[number];
/** Layers that go with a cell's content, its dress and its rule when the cell is moved or sorted. */
export const CARRIED_LAYERS = LAYERS.filter((name) => name !== 'formulas' && name !== 'imports');

export function newSheetState(id: number, name: string, engineName: string): SheetState {
  return {
    id,
    engineName,
    type: 'GRID',
    name,
    hidden: false,
    tabColor: null,
    gridlines: true,
    frozenRows: 0,
    frozenColumns: 0,
    maxRows: 1000,
    maxColumns: 26,
    formulas: new Map(),
    imports: new Map(),
    notes: new Map(),
    validations: new Map(),
    inferredFormats: new Map(),
    rowHeights: new Map(),
    columnWidths: new Map(),
    hiddenRows: new Map(),
    hiddenColumns: new Map(),
    merges: [],
    conditionalRules: [],
    protections: [],
    charts: [],
  };
}

export function copySheetState(state: SheetState): SheetState {
  const copy = { ...state };
  for (const [name, value] of Object.entries(copy)) {
    if (value instanceof Map) Object.assign(copy, { [name]: new Map<number, unknown>(value) });
    else if (Array.isArray(value)) Object.assign(copy, { [name]: [...value] });
  }
  return copy;
}

/** Copies from another state everything but the identity of the sheet. */
export function duplicateSheetState(
  state: SheetState,
  identity: Pick<SheetState, 'id' | 'name' | 'engineName'>,
): SheetState {
  return { ...copySheetState(state), ...identity };
}

function restructuredLayer<T>(layer: Layer<T>, change: StructuralChange): Layer<T> {
  if (layer.size === 0) return layer;
  const result: Layer<T> = new Map();
  for (const [key, value] of layer) {
    const [row, column] = cellAt(key);
    const line = mapLine(change, change.axis === 'row' ? row : column);
    if (line === null) continue;
    result.set(change.axis === 'row' ? cellKey(line, column) : cellKey(row, line), value);
  }
  return result;
}

function restructuredLines<T>(lines: Map<number, T>, change: StructuralChange): Map<number, T> {
  const result = new Map<number, T>();
  for (const [line, value] of lines) {
    const moved = mapLine(change, line);
    if (moved !== null) result.set(moved, value);
  }
  return result;
}

function mapBlocks(blocks: readonly Block[], change: StructuralChange): Block[] {
  return blocks.map((b) => mapBlock(change, b)).filter((b) => b !== null);
}

/** Everything of a sheet that has an address follows its rows and columns; formulas are the file's business. */
export function restructureSheet(state: SheetState, change: StructuralChange): void {
  for (const name of LAYERS)
    Object.assign(state, { [name]: restructuredLayer<unknown>(state[name], change) });
  const onRows = change.axis === 'row';
  for (const name of onRows
    ? (['rowHeights', 'hiddenRows'] as const)
    : (['columnWidths', 'hiddenColumns'] as const)) {
    Object.assign(state, { [name]: restructuredLines<unknown>(state[name], change) });
  }
  const growth = change.kind === 'insert' ? change.count : change.kind === 'delete' ? -change.count : 0;
  if (onRows) state.maxRows += growth;
  else state.maxColumns += growth;
  const frozen = onRows ? 'frozenRows' : 'frozenColumns';
  if (change.kind === 'insert' && change.at <= state[frozen]) state[frozen] += change.count;
  if (change.kind === 'delete') {
    state[frozen] -= Math.max(0, Math.min(state[frozen], change.at + change.count - 1) - change.at + 1);
  }
  state.merges = mapBlocks(state.merges, change).filter((b) => b.rows * b.columns > 1);
  state.protections = state.protections.flatMap((p) => {
    const b = p.block && mapBlock(change, p.block);
    return p.block && !b ? [] : [{ ...p, block: b, unprotected: mapBlocks(p.unprotected, change) }];
  });
  state.charts = state.charts.map((chart) => {
    const { row, column } = chart.position;
    const line = mapLine(change, onRows ? row : column) ?? change.at;
    return { ...chart, position: { ...chart.position, ...(onRows ? { row: line } : { column: line }) } };
  });
  state.conditionalRules = state.conditionalRules.flatMap((rule) => {
    const ranges = mapBlocks(rule.ranges, change);
    return ranges.length === 0 ? [] : [{ ...rule, ranges }];
  });
}

/**
 * Rules of this sheet that point to cells of a sheet that changed. A rule's formula is written for the first cell of its
 * ranges: it moves with that cell.
 */
export function restructureRules(
  state: SheetState,
  changed: { readonly id: number; readonly name: string },
  change: StructuralChange,
): void {
  const rewrite = (text: CriteriaValue) =>
    typeof text === 'string' && text.startsWith('=')
      ? restructuredFormula(text, state.name, changed.name, change)
      : text;
  state.conditionalRules = state.conditionalRules.map((rule) => ({
    ...rule,
    values: rule.values.map((v) => rewrite(v) as string | number),
  }));
  const seen = new Map<ValidationRule, ValidationRule>();
  for (const [key, rule] of state.validations) {
    let result = seen.get(rule);
    if (!result) {
      const values = rule.values.map((v) => {
        if (!isAddress(v) || v.sheetId !== changed.id) return rewrite(v);
        const b = mapBlock(change, v.block);
        return b ? { ...v, block: b } : null;
      });
      const same = values.every((v, i) => v === rule.values[i]);
      result = same ? rule : { ...rule, values };
      seen.set(rule, result);
    }
    if (result !== rule) state.validations.set(key, result);
  }
  state.charts = state.charts.map((chart) => ({
    ...chart,
    ranges: chart.ranges.flatMap((r) => {
      if (r.sheetId !== changed.id) return [r];
      const b = mapBlock(change, r.block);
      return b ? [{ ...r, block: b }] : [];
    }),
  }));
}

export function isAddress(value: CriteriaValue): value is RangeAddress {
  return typeof value === 'object' && value !== null && 'sheetId' in value;
}

/** A rule as it reads once copied elsewhere. */
export function copiedValidation(rule: ValidationRule, rows: number, columns: number): ValidationRule {
  if (rule.criteria !== 'CUSTOM_FORMULA' || (rows === 0 && columns === 0)) return rule;
  const [formula] = rule.values;
  return typeof formula === 'string' ? { ...rule, values: [copiedFormula(formula, rows, columns)] } : rule;
}

export function mergesWithin(state: SheetState, b: Block): Block[] {
  return state.merges.filter((m) => containsBlock(b, m));
}
