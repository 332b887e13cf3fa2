import { ANSWER_RULES, type GuardedColumn } from '../workbook/grid/answer-rules';
import { buildRule } from './write-sheet';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** The drop-down of a column that people fill by choosing. */
export function answerRule(column: GuardedColumn): Rule {
  const { choices, help } = ANSWER_RULES[column];
  return buildRule({ rule: { kind: 'list', values: choices }, help, strict: false });
}

/** True when a cell's rule is still the column's drop-down. */
export function isListRule(rule: Rule | null | undefined, column: GuardedColumn): boolean {
  if (rule?.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST) return false;
  const [values] = rule.getCriteriaValues() as [unknown];
  return JSON.stringify(values) === JSON.stringify(ANSWER_RULES[column].choices);
}
