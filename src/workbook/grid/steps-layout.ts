import { findColumns } from '../find-columns';
import { cellAt, cellText, isEmptyCell, type Table } from '../table';
import { readMark } from './answer-mark';
import { carriedRows, type Followed } from './carried-rows';
import type { Retained } from './content';
import { STEP_COLUMNS } from './grid-columns';
import { type RowKeys, readRows, rowOf } from './grid-table';

/** Where things stand in the Pistes sheet, and the sheet read back. */

export type StepColumn = (typeof STEP_COLUMNS.list)[number]['id'];

export const FIRST_STEP_ROW = 5;

/** What « Retenue » may say. */
export const RETAINED_CHOICES = ['oui', 'non', 'à discuter'] as const;
export const RETAINED_HELP =
  'Choisissez : oui (à engager : une action suit, dans le Plan d’action), non, ou à discuter. Ce choix reste au critère, quel que soit son ordre.';

const YES: string = RETAINED_CHOICES[0];

/** What the rows of Pistes are known by. */
export function stepKeys(table: Table): RowKeys {
  const { number, criterion, reason, retained } = findColumns(table.values, STEP_COLUMNS);
  return {
    sheet: 'steps',
    number,
    texts: { criterion },
    mark: (row) => readMark(cellAt(table, row, reason).formula),
    holds: (row) =>
      cellText(table, row, retained) !== '' || (table.notes?.[row - 1]?.[retained - 1] ?? '') !== '',
  };
}

/** What people wrote in « Retenue », by criterion; of several rows, the surest that holds something. */
export function retainedCells(table: Table, followed: readonly Followed[] = []): Map<number, Retained> {
  const keys = stepKeys(table);
  const { retained } = findColumns(table.values, STEP_COLUMNS);
  const cells = new Map<number, Retained>();
  for (const [number, rows] of carriedRows(table, keys, followed).rows) {
    const row = rows.find(keys.holds);
    if (row === undefined) continue;
    const { raw, formula } = cellAt(table, row, retained);
    cells.set(number, {
      value: formula === '' ? (raw ?? '') : formula,
      note: table.notes?.[row - 1]?.[retained - 1] ?? '',
    });
  }
  return cells;
}

/** The criteria that people retained, in order of number. */
export function retainedCriteria(table: Table): number[] {
  const rows = readRows(table, stepKeys(table));
  const { retained } = findColumns(table.values, STEP_COLUMNS);
  return [...new Set(rows.flatMap(({ number }) => number ?? []))]
    .filter((number) => {
      const place = rowOf(rows, number);
      const { raw, formula } = cellAt(table, place.kind === 'row' ? place.row : 0, retained);
      return formula === '' && !isEmptyCell(raw) && String(raw).trim().toLowerCase() === YES;
    })
    .sort((a, b) => a - b);
}
