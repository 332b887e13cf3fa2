import { cellsOf } from '../engine/a1';
import type { CellValue } from '../engine/cell-value';
import { isDateFormat } from '../engine/typed-text';
import { engineFormula } from './contents';
import { cellKey, isAddress, type ValidationRule } from './overlay';
import type { Workbook } from './workbook';

/** Choices of a drop-down, or null for other rules. */
export function choicesOf(file: Workbook, rule: ValidationRule): string[] | null {
  const [first] = rule.values;
  if (rule.criteria === 'VALUE_IN_LIST') return [...(first as readonly string[])];
  if (rule.criteria !== 'VALUE_IN_RANGE' || first === undefined || !isAddress(first)) return null;
  const sheet = file.indexOf(first.sheetId);
  const shown = [...cellsOf(first.block)].map(([row, column]) => file.engine.display(sheet, row, column));
  return [...new Set(shown.filter((text) => text !== ''))];
}

/** The formula is tried in a cell outside the sheet: it was written for its own cell and its references already point there. */
function formulaHolds(file: Workbook, sheetId: number, formula: string): boolean {
  const { maxRows, maxColumns } = file.sheet(sheetId);
  const value = file.engine.probe(
    file.indexOf(sheetId),
    maxRows + 2,
    maxColumns + 2,
    engineFormula(file, formula),
  );
  return value === true || (typeof value === 'number' && value !== 0);
}

/**
 * Whether the present content of a cell obeys its rule. Custom formulas read the cell itself, so the content must be
 * written first. Blank cells always obey.
 */
export function obeys(
  file: Workbook,
  sheetId: number,
  row: number,
  column: number,
  rule: ValidationRule | undefined = file.sheet(sheetId).validations.get(cellKey(row, column)),
): boolean {
  if (!rule) return true;
  const sheet = file.indexOf(sheetId);
  if (file.engine.isEmpty(sheet, row, column)) return true;
  const value = file.engine.value(sheet, row, column);
  const shown = file.engine.display(sheet, row, column);
  switch (rule.criteria) {
    case 'VALUE_IN_LIST':
    case 'VALUE_IN_RANGE': {
      const choices = choicesOf(file, rule) ?? [];
      return choices.includes(shown) || choices.includes(String(value).replace('.', ','));
    }
    case 'CUSTOM_FORMULA':
      return formulaHolds(file, sheetId, String(rule.values[0]));
    case 'DATE_IS_VALID_DATE':
      return typeof value === 'number' && isDateFormat(file.engine.style(sheet, row, column).num_fmt);
    default:
      return numberObeys(rule, value);
  }
}

function numberObeys(rule: ValidationRule, value: CellValue): boolean {
  if (typeof value !== 'number') return false;
  const [low, high] = rule.values.map(Number);
  switch (rule.criteria) {
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return value >= (low ?? 0);
    case 'NUMBER_BETWEEN':
      return value >= (low ?? 0) && value <= (high ?? 0);
    default:
      throw new Error(`not implemented: validation ${rule.criteria}`);
  }
}
