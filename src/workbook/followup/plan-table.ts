import { PLAN_DATES, PLAN_FIELDS, type PlanField } from '../../position/plan';
import type { RawCell } from '../../position/raw-cell';
import type { CellValue, CompanionKind, SheetDescription } from '../description';
import { typedDate } from '../grid/restore';
import { type Line, placesIn, REGISTER_FIRST_ROW, type ReadableRegister, readRegister } from '../register';
import { type SheetPattern, withLines } from '../sheet-pattern';
import { cellAt, isEmptyCell, type Table } from '../table';

/** The Plan d'action sheet read back, and filled again. */

export type PlanColumn = PlanField | 'label' | 'paliers' | 'words';

const TITLES: Readonly<Record<PlanColumn, string>> = {
  criterion: 'N°',
  label: 'Critère',
  paliers: 'Palier → visé',
  action: 'Action',
  pilot: 'Pilote (fonction)',
  due: 'Échéance',
  state: 'État',
  words: 'En clair',
  finding: 'Constat',
  goal: 'But (un verbe)',
  audience: 'Public',
  partners: 'Partenaires',
  mission: 'Mission SPPE',
  ctg: 'Axe ou fiche CTG',
  start: 'Début',
  means: 'Moyens',
  cost: 'Coût (€)',
  acquired: 'Financements acquis',
  asked: 'Financements à demander',
  indicator: 'Indicateur',
  baseline: 'Valeur de départ',
  objective: 'Valeur cible',
  review: 'Prochain point',
};

const COMPUTED: readonly PlanColumn[] = ['label', 'paliers', 'words'];

export const PLAN: ReadableRegister<PlanColumn> = {
  lines: 60,
  columns: (Object.keys(TITLES) as PlanColumn[]).map((id) => ({
    id,
    title: TITLES[id],
    filled: !COMPUTED.includes(id),
    ...(COMPUTED.includes(id) && { computed: true as const }),
  })),
};

/** The sheet as shipped with those lines, and some more that are ready. */
export function filledPlan(
  pattern: SheetPattern,
  lines: readonly Line<PlanColumn>[],
): SheetDescription<CompanionKind> {
  const sheet = withLines(pattern, REGISTER_FIRST_ROW, Math.max(PLAN.lines, lines.length + 10));
  for (const [index, line] of lines.entries()) {
    const cells = sheet.rows[REGISTER_FIRST_ROW - 1 + index] ?? [];
    for (const [column, { id, filled }] of PLAN.columns.entries()) {
      const cell = cells[column];
      if (filled && cell) cells[column] = { ...cell, value: line[id] ?? '' };
    }
  }
  return sheet;
}

/** A cell as it is typed again: a date by its day, whatever the spreadsheet's locale. */
export function retyped(field: PlanField, raw: RawCell): CellValue {
  const day = PLAN_DATES.includes(field) && typeof raw === 'string' ? typedDate(raw) : null;
  return day === null ? (raw ?? '') : { typed: day, shown: String(raw) };
}

/** The lines of a sheet, as they are written again. */
export function carriedLines(table: Table): Line<PlanColumn>[] {
  return readRegister(table, PLAN).map(
    ({ cells }) =>
      Object.fromEntries(
        PLAN.columns.map(({ id }) => [id, retyped(id as PlanField, cells[id])]),
      ) as Line<PlanColumn>,
  );
}

/** Row of the first line that nobody filled, from 1; one below the last where all are. */
export function freeRow(table: Table, first: number): number {
  const places = placesIn(table, PLAN);
  const isFree = (row: number) =>
    PLAN_FIELDS.every((field) => isEmptyCell(cellAt(table, row, places[field]).raw));
  let row = table.values.length + 1;
  while (row > first && isFree(row - 1)) row -= 1;
  return row;
}
