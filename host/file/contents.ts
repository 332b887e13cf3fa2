import { type Block, cellsOf } from '../engine/a1';
import type { CellValue } from '../engine/cell-value';
import { noteChange } from '../engine/changes';
import { compileFormula, hasBoundedColumn, LOOKUP_ROWS } from '../engine/dialect';
import { isLostImport, readImport } from '../engine/import-formula';
import { sheetsMentioned, withSheetNames } from '../engine/references';
import { isDateFormat, readTypedText } from '../engine/typed-text';
import { syncNamesOf } from './names';
import { cellAt, cellKey, type FormulaState } from './overlay';
import { freeCells, pendingImport, spilledFrom } from './spills';
import type { Workbook } from './workbook';

/** Most characters of a cell. */
export const CELL_TEXT = 50_000;

/** How a text must be read: as typed by a person, or as it is. */
export type CellInput =
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'formula'; readonly formula: FormulaState }
  | { readonly kind: 'value'; readonly value: CellValue; readonly format?: string };

/** A formula as the engine takes it: what it lacks rewritten, sheets under its own names. */
export function engineFormula(file: Workbook, source: string): string {
  syncNamesOf(file, source);
  return withSheetNames(
    compileFormula(source, file.state.lookupRows),
    (name) => file.sheetNamed(name)?.engineName ?? name,
  );
}

/**
 * Puts a formula in a cell. One that names a missing sheet is broken until it is written again, as in Google. One that
 * imports gives its values at the next read.
 */
export function writeFormula(
  file: Workbook,
  sheetId: number,
  row: number,
  column: number,
  formula: FormulaState,
): void {
  const broken =
    formula.broken ??
    (isLostImport(formula.source) ||
      sheetsMentioned(formula.source).some((name) => file.sheetNamed(name) === null));
  const state: FormulaState = broken ? { source: formula.source, broken } : { source: formula.source };
  const sheet = file.sheet(sheetId);
  const key = cellKey(row, column);
  const imports = !broken && readImport(formula.source, file.state.locale === 'en_US') !== null;
  const importedBefore = imports && sheet.imports.has(key);
  if (!importedBefore) freeCells(file, sheet, { row, column, rows: 1, columns: 1 });
  sheet.formulas.set(key, state);
  if (imports) {
    // What the cells show stays until the next read, which sees that they come from elsewhere now.
    noteChange();
    if (importedBefore) return;
    file.unsettled.clearContents(file.indexOf(sheetId), { row, column, rows: 1, columns: 1 });
    sheet.imports.set(key, pendingImport());
    return;
  }
  const compiled = broken ? '=#REF!' : engineFormula(file, state.source);
  file.unsettled.setFormula(file.indexOf(sheetId), row, column, compiled);
}

/** Lookups over whole columns must see every filled row: their formulas are written again when the rows outgrow them. */
export function growLookups(file: Workbook, filledRow: number): void {
  const { state } = file;
  if (filledRow <= state.filledRows) return;
  state.filledRows = filledRow;
  if (filledRow <= state.lookupRows) return;
  const former = state.lookupRows;
  state.lookupRows = LOOKUP_ROWS.find((rows) => rows >= filledRow) ?? former;
  for (const sheet of state.sheets) {
    for (const [key, formula] of sheet.formulas) {
      if (!hasBoundedColumn(compileFormula(formula.source, former), former)) continue;
      writeFormula(file, sheet.id, ...cellAt(key), formula);
    }
  }
}

function setInferredFormat(
  file: Workbook,
  sheetId: number,
  row: number,
  column: number,
  wanted: string | undefined,
): void {
  const { inferredFormats } = file.sheet(sheetId);
  const key = cellKey(row, column);
  const target = { row, column, rows: 1, columns: 1 };
  const sheet = file.indexOf(sheetId);
  if (wanted === undefined) {
    if (inferredFormats.delete(key)) file.unsettled.setStyle(sheet, target, 'num_fmt', 'general');
    return;
  }
  if (!inferredFormats.has(key) && file.unsettled.style(sheet, row, column).num_fmt !== 'general') return;
  file.unsettled.setStyle(sheet, target, 'num_fmt', wanted);
  inferredFormats.set(key, true);
}

function formulaOf(input: CellInput): FormulaState | null {
  if (input.kind === 'formula') return input.formula;
  const typed = input.kind === 'typed' && input.text.startsWith('=') && input.text.length > 1;
  return typed ? { source: input.text } : null;
}

/** Writes one cell, whoever writes it: rights, rules and events were seen to before. */
export function writeCell(
  file: Workbook,
  sheetId: number,
  row: number,
  column: number,
  input: CellInput,
): void {
  const state = file.sheet(sheetId);
  const key = cellKey(row, column);
  growLookups(file, row);
  const sheet = file.indexOf(sheetId);
  const isPlainText = input.kind === 'typed' && file.unsettled.style(sheet, row, column).num_fmt === '@';
  const formula = isPlainText ? null : formulaOf(input);
  if (formula) {
    writeFormula(file, sheetId, row, column, formula);
    return;
  }
  freeCells(file, state, { row, column, rows: 1, columns: 1 });
  state.formulas.delete(key);
  let typed: { value: CellValue; format?: string };
  if (input.kind !== 'typed') typed = input.kind === 'value' ? input : { value: '' };
  else {
    typed = readTypedText(input.text);
    const readAsOther = typeof typed.value !== 'string' || input.text.startsWith('=');
    if (readAsOther && isPlainText) typed = { value: input.text };
  }
  setInferredFormat(file, sheetId, row, column, typed.format);
  const { value } = typed;
  if (value === '') file.unsettled.clearContents(sheet, { row, column, rows: 1, columns: 1 });
  else if (typeof value === 'number') file.unsettled.setNumber(sheet, row, column, value);
  else if (typeof value === 'boolean') file.unsettled.setBoolean(sheet, row, column, value);
  else file.unsettled.setText(sheet, row, column, value);
}

export function clearContents(file: Workbook, sheetId: number, b: Block): void {
  const state = file.sheet(sheetId);
  freeCells(file, state, b);
  file.unsettled.clearContents(file.indexOf(sheetId), b);
  for (const [row, column] of cellsOf(b)) {
    const key = cellKey(row, column);
    state.formulas.delete(key);
    if (state.inferredFormats.size > 0) setInferredFormat(file, sheetId, row, column, undefined);
  }
}

/** What a cell holds of its own, ready to be written elsewhere: its formula, else its value and inferred format. */
export function contentOf(file: Workbook, sheetId: number, row: number, column: number): CellInput {
  const state = file.sheet(sheetId);
  const formula = state.formulas.get(cellKey(row, column));
  if (formula) return { kind: 'formula', formula };
  if (spilledFrom(state, row, column) !== null) return { kind: 'value', value: '' };
  const sheet = file.indexOf(sheetId);
  const value = file.engine.value(sheet, row, column);
  if (!state.inferredFormats.has(cellKey(row, column))) return { kind: 'value', value };
  return { kind: 'value', value, format: file.engine.style(sheet, row, column).num_fmt };
}

/** What the cell's editor shows: the formula, or the text that would give the same value again. */
export function editText(file: Workbook, sheetId: number, row: number, column: number): string {
  const formula = file.sheet(sheetId).formulas.get(cellKey(row, column));
  if (formula) return formula.source;
  const sheet = file.indexOf(sheetId);
  const value = file.engine.value(sheet, row, column);
  if (typeof value === 'number') {
    if (isDateFormat(file.engine.style(sheet, row, column).num_fmt))
      return file.engine.display(sheet, row, column);
    return String(value).replace('.', ',');
  }
  if (typeof value === 'boolean') return file.engine.display(sheet, row, column);
  return readTypedText(value).value === value && !value.startsWith('=') ? value : `'${value}`;
}
