import type { DataValidation } from '@cj-tech-master/excelts';
import type { Validation, ValidationRule } from '../../src/workbook/description';
import { excelFormula, NotForExcel } from './excel-formula';

/** What Excel holds of a cell's rule. */
const LIMITS = { formula: 255, prompt: 255, error: 225 } as const;

/** The condition of a rule; throws `NotForExcel`. */
function condition(
  rule: ValidationRule,
): Pick<Extract<DataValidation, { formulae: unknown }>, 'type' | 'operator' | 'formulae'> {
  switch (rule.kind) {
    case 'list':
      if (rule.values.some((value) => /[",]/.test(value)))
        throw new NotForExcel(`a list parts its values by commas: ${rule.values.join(' | ')}`);
      return { type: 'list', formulae: [`"${rule.values.join(',')}"`] };
    case 'range':
      return { type: 'list', formulae: [rule.range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')] };
    case 'number':
      return { type: 'decimal', operator: 'greaterThanOrEqual', formulae: [rule.atLeast] };
    case 'date':
      // Any day of Excel's calendar.
      return { type: 'date', operator: 'greaterThanOrEqual', formulae: [1] };
    case 'formula':
      return { type: 'custom', formulae: [excelFormula(rule.formula)] };
  }
}

const KEPT = 'Vous pouvez garder votre saisie : la feuille dit à côté si elle compte.';
const REFUSED = 'La cellule garde ce qu’elle avait.';

/**
 * The rule of a cell with its help, shown when the cell is chosen. What is only marked in Sheets is asked about in Excel and
 * LibreOffice, which keep it if the person says so. Throws `NotForExcel`.
 */
export function excelRule({ rule, help, strict }: Validation): DataValidation {
  const what = condition(rule);
  const error = `${help} ${strict ? REFUSED : KEPT}`;
  const [formula] = what.formulae;
  // The quotes around a list are not counted.
  if (String(formula).replace(/^"|"$/g, '').length > LIMITS.formula)
    throw new NotForExcel(`a rule of over ${LIMITS.formula} characters: ${String(formula).slice(0, 80)}…`);
  if (help.length > LIMITS.prompt || error.length > LIMITS.error)
    throw new NotForExcel(`a help of over ${LIMITS.error} characters: ${error}`);
  return {
    ...what,
    allowBlank: true,
    showInputMessage: true,
    prompt: help,
    showErrorMessage: true,
    errorStyle: strict ? 'stop' : 'warning',
    errorTitle: 'Grille SPPE',
    error,
  };
}
