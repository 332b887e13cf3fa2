import { GUIDE } from '../../guide/guide';
import { computePosition } from '../../position/position';
import type { RawCell } from '../../position/raw-cell';
import { intersection, parseBlock } from '../addresses';
import type { SheetDescription } from '../description';
import { findColumns } from '../find-columns';
import { rowKeys } from '../row-keys';
import { cellAt, type Table } from '../table';
import { SUMMARY_COLUMNS } from './grid-columns';
import { criterionNumber, type RowKeys, readAnswers, readRows } from './grid-table';
import { pair, rowKey } from './pairing';

/** What people changed in our part of the sheets, told by comparing them with their description. */

/** In the file's own language too: « #NOM? », « #VALEUR! », « #NOMBRE! », « #ERREUR! ». */
const ERROR = /^#(N\/[AD]|NV|¡?[\p{Lu}/0]+[!?])$/u;

/** Cells of ours that a sheet no longer holds as described. */
export interface Alterations {
  /** Formulas that are gone or in error. */
  readonly formulas: number;
  /** Titles, labels and keys that were changed or erased. */
  readonly texts: number;
}

function isInput(description: SheetDescription, row: number, column: number): boolean {
  return description.inputs.some((range) => {
    const cell = { row, column, lastRow: row, lastColumn: column };
    return intersection(parseBlock(range), cell) !== null;
  });
}

/** Rows of criteria whose witnesses contradict each other: they are told as such, not text by text. */
function contradictedRows(table: Table, keys: RowKeys | null): Set<number> {
  const rows = keys ? readRows(table, keys) : [];
  return new Set(rows.flatMap(({ row, identity }) => (identity.kind === 'agrees' ? [] : [row])));
}

/**
 * Compares a sheet with its description. Inserted or moved rows and columns alter nothing; a criterion's missing
 * row is told apart, and what people fill is left out.
 */
export function alterations(table: Table, description: SheetDescription): Alterations {
  const places = pair(table, description);
  const keys = rowKeys(table, description);
  const contradicted = contradictedRows(table, keys);
  let [formulas, texts] = [0, 0];
  for (const [row, cells] of description.rows.entries()) {
    if (rowKey(cells.map(({ value }) => value)) === null) continue;
    const found = places.rows[row] ?? 0;
    if (found === 0) {
      if (!keys || criterionNumber(cells[0]?.value as RawCell) === null) texts += 1;
      continue;
    }
    for (const [column, { value }] of cells.entries()) {
      const { raw, formula } = cellAt(table, found, places.columns[column] ?? 0);
      if (typeof value === 'object') {
        const wantsError = 'formula' in value && value.formula.includes('NA()');
        if (formula === '' || formula.includes('#REF!') || (ERROR.test(String(raw)) && !wantsError))
          formulas += 1;
      } else if (value !== '' && !contradicted.has(found) && !isInput(description, row + 1, column + 1)) {
        if (formula !== '' || String(raw) !== String(value)) texts += 1;
      }
    }
  }
  return { formulas, texts };
}

/** Pillars whose figures on the Synthèse sheet are not those of the rules (R8): a formula was replaced. */
export function wrongPillars(grid: Table, summary: Table): string[] {
  const { pillars } = computePosition(GUIDE.pillars, readAnswers(grid));
  const places = findColumns(summary.values, SUMMARY_COLUMNS);
  return GUIDE.pillars.flatMap(({ id, title }, index) => {
    const row = summary.values.findIndex((values) => values[places.pillar - 1] === id) + 1;
    const figure = (column: 'points' | 'max' | 'answered') => cellAt(summary, row, places[column]).raw;
    const position = pillars[index];
    const same = (['points', 'max', 'answered'] as const).every((name) => figure(name) === position?.[name]);
    return same ? [] : [title];
  });
}
