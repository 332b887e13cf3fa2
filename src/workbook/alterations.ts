import { GUIDE } from '../guide/guide';
import type { RawCell } from '../position/entry';
import { computePosition } from '../position/position';
import { intersection, parseBlock } from './addresses';
import { SUMMARY_COLUMNS } from './columns';
import type { SheetDescription } from './description';
import { cellAt, criterionNumber, findColumns, readAnswers, type Table } from './grid-table';

/** What people changed in our part of the sheets, told by comparing them with their description. */

const ERROR = /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!)/;

/** Cells of ours that a sheet no longer holds as described. */
export interface Alterations {
  /** Formulas that are gone or in error. */
  readonly formulas: number;
  /** Titles, labels and keys that were changed or erased. */
  readonly texts: number;
}

/** The key of a row: its first cell, else its second; null for a row that only a formula fills. */
function rowKey(cells: readonly unknown[]): string | null {
  const [first, second] = [String(cells[0] ?? ''), String(cells[1] ?? '')];
  if (first !== '') return `A ${first}`;
  return second === '' ? null : `B ${second}`;
}

/** Rows of each key, from top to bottom: the advice of a criterion takes several. */
function rowsByKey(values: Table['values']): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (const [index, cells] of values.entries()) {
    const key = rowKey(cells);
    if (key !== null) rows.set(key, [...(rows.get(key) ?? []), index]);
  }
  return rows;
}

function isInput(description: SheetDescription, row: number, column: number): boolean {
  return description.inputs.some((range) => {
    const cell = { row, column, lastRow: row, lastColumn: column };
    return intersection(parseBlock(range), cell) !== null;
  });
}

/**
 * Compares a sheet with its description. Rows are matched by their key, so inserted or moved rows alter nothing;
 * a criterion's missing row is told apart, and what people fill is left out.
 */
export function alterations(table: Table, description: SheetDescription): Alterations {
  const order = description.kind === 'grid' ? Object.values(findColumns(table.values)) : null;
  const actual = rowsByKey(table.values);
  const seen = new Map<string, number>();
  let [formulas, texts] = [0, 0];
  for (const [row, cells] of description.rows.entries()) {
    const key = rowKey(cells.map(({ value }) => (typeof value === 'object' ? '' : value)));
    if (key === null) continue;
    const time = seen.get(key) ?? 0;
    seen.set(key, time + 1);
    const found = actual.get(key)?.[time];
    if (found === undefined) {
      if (description.kind !== 'grid' || criterionNumber(cells[0]?.value as RawCell) === null) texts += 1;
      continue;
    }
    for (const [column, { value }] of cells.entries()) {
      const { raw, formula } = cellAt(table, found + 1, order?.[column] ?? column + 1);
      if (typeof value === 'object') {
        const wantsError = 'formula' in value && value.formula.includes('NA()');
        if (formula === '' || formula.includes('#REF!') || (ERROR.test(String(raw)) && !wantsError))
          formulas += 1;
      } else if (value !== '' && !isInput(description, row + 1, column + 1)) {
        if (formula !== '' || String(raw) !== String(value)) texts += 1;
      }
    }
  }
  return { formulas, texts };
}

/** Pillars whose figures on the Synthèse sheet are not those of the rules (R8): a formula was replaced. */
export function wrongPillars(grid: Table, summary: Table): string[] {
  const { pillars } = computePosition(GUIDE.pillars, readAnswers(grid));
  return GUIDE.pillars.flatMap(({ id, title }, index) => {
    const row = summary.values.findIndex((values) => values[0] === id) + 1;
    const figure = (column: 'points' | 'max' | 'answered') =>
      cellAt(summary, row, SUMMARY_COLUMNS.number(column)).raw;
    const position = pillars[index];
    const same = (['points', 'max', 'answered'] as const).every((name) => figure(name) === position?.[name]);
    return same ? [] : [title];
  });
}
