import { type Block, cellName, cellsOf } from '../engine/a1';
import { fromUsSyntax } from '../engine/us-syntax';
import { CELL_TEXT, type CellInput, contentOf, writeCell } from '../file/contents';
import type { SpreadsheetFile } from '../file/drive';
import { cellKey } from '../file/overlay';
import { obeys } from '../file/validation-rules';
import type { Execution } from '../script/execution';
import { mustEdit } from '../script/execution';
import { isDate } from '../script/strict';
import { serialOfInstant } from './zones';

/** A formula that a script writes, in the words of the file. */
export function scriptFormula(file: SpreadsheetFile, formula: string): string {
  return file.drive.formulaSyntax === 'us' ? fromUsSyntax(formula, file.state.locale === 'fr_FR') : formula;
}

/** A value given by a script: strings are read as if typed, except that dates are instants. */
export function scriptInput(file: SpreadsheetFile, value: unknown): CellInput {
  if (value === null || value === '') return { kind: 'value', value: '' };
  if (isDate(value)) {
    const serial = serialOfInstant(value, file.state.timeZone);
    return {
      kind: 'value',
      value: serial,
      format: Number.isInteger(serial) ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm',
    };
  }
  if (typeof value === 'string') {
    if (value.length > CELL_TEXT)
      throw new Error(
        `Your input contains more than the maximum of ${CELL_TEXT} characters in a single cell.`,
      );
    return { kind: 'typed', text: value.startsWith('=') ? scriptFormula(file, value) : value };
  }
  return { kind: 'value', value: value as number | boolean };
}

/**
 * Writes a block as a script does: rights first, then the cells, then the strict rules, which undo the whole write and
 * throw. (Google applies writes late and may keep those before the faulty one; nothing should count on either.)
 */
export function writeAsScript(
  execution: Execution,
  sheetId: number,
  b: Block,
  inputAt: (row: number, column: number) => CellInput,
): void {
  const { file } = execution;
  mustEdit(execution, sheetId, b);
  const { validations } = file.sheet(sheetId);
  const strict: { row: number; column: number; former: CellInput }[] = [];
  if (validations.size > 0) {
    for (const [row, column] of cellsOf(b)) {
      if (validations.get(cellKey(row, column))?.allowInvalid !== false) continue;
      strict.push({ row, column, former: contentOf(file, sheetId, row, column) });
    }
  }
  for (const [row, column] of cellsOf(b)) writeCell(file, sheetId, row, column, inputAt(row, column));
  const refused = strict.find(({ row, column }) => !obeys(file, sheetId, row, column));
  if (!refused) return;
  for (const { row, column, former } of strict) writeCell(file, sheetId, row, column, former);
  const name = cellName(refused.row, refused.column);
  throw new Error(
    `The data you entered in cell ${name} violates the data validation rules set on this cell.`,
  );
}
