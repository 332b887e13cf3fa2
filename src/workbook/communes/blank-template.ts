import { counted } from '../../position/counted';
import { columnLetters } from '../addresses';
import { PLAN } from '../followup/plan-table';
import { SNAPSHOTS } from '../followup/snapshots-sheet';
import { undecidedRows } from '../grid/carried-rows';
import type { WorkbookContent } from '../grid/content';
import { FIELDS, type FieldKey } from '../grid/fields';
import { gridKeys } from '../grid/grid-table';
import { fieldRow, inputColumn, isFilled, typedAnswers } from '../grid/restore';
import { retainedCells } from '../grid/steps-layout';
import { readRegister } from '../register';
import { decisionPlace, perspectiveColumns, standingIn } from '../sharing/perspective-table';
import { SHEET_TITLES } from '../sheet-names';
import { cellAt, isEmptyCell, type Notes, type Table } from '../table';

/** What a grid must not hold to be given to communes. */

/** Fields that a template may have filled for all its communes. */
const SHARED_FIELDS: readonly FieldKey[] = [
  ...(['type', 'rpe', 'ctg'] as const),
  ...(['mission1', 'mission2', 'mission3', 'mission4'] as const),
];

/** What a blank template keeps of a workbook: the descriptors that were rewritten, and what all its communes share. */
export function blankContent({ fields, descriptors }: WorkbookContent): WorkbookContent {
  return {
    answers: new Map(),
    fields: new Map([...fields].filter(([key]) => SHARED_FIELDS.includes(key))),
    descriptors,
    retained: new Map(),
  };
}

/** Address of a field's cell on the Accueil sheet; null where its row is gone. */
export function fieldAddress(welcome: Table, key: FieldKey): string | null {
  const field = FIELDS.find((one) => one.key === key);
  const row = field ? fieldRow(welcome, field) : 0;
  return row > 0 ? `${columnLetters(inputColumn(welcome))}${row}` : null;
}

const filledPerspectives = (table: Table) =>
  perspectiveColumns(table).filter(({ place }) => standingIn(table, place).length > 0).length;

export interface TemplateSheets {
  readonly grid: Table & { readonly notes: Notes };
  readonly welcome: Table;
  readonly perspectives: Table | null;
  readonly steps: Table | null;
  readonly plan: Table | null;
  readonly snapshots: Table | null;
}

/** What people typed in a grid, in French; empty for a blank one. */
export function filledParts({
  grid,
  welcome,
  perspectives,
  steps,
  plan,
  snapshots,
}: TemplateSheets): string[] {
  const parts: string[] = [];
  const answers =
    [...typedAnswers(grid, grid.notes).values()].filter(isFilled).length +
    undecidedRows(grid, gridKeys(grid)).length;
  if (answers > 0) parts.push(counted(answers, 'critère rempli', 'critères remplis'));
  const column = inputColumn(welcome);
  const fields = FIELDS.filter((field) => {
    const { raw, formula } = cellAt(welcome, fieldRow(welcome, field), column);
    return !SHARED_FIELDS.includes(field.key) && (formula !== '' || !isEmptyCell(raw));
  });
  parts.push(...fields.map(({ label }) => `« ${label} » dans Accueil`));
  const partners = perspectives ? filledPerspectives(perspectives) : 0;
  const decisions = perspectives ? standingIn(perspectives, decisionPlace(perspectives)).length : 0;
  if (decisions > 0)
    parts.push(`${counted(decisions, 'décision', 'décisions')} dans ${SHEET_TITLES.perspectives}`);
  if (partners > 0)
    parts.push(
      `${counted(partners, 'colonne remplie', 'colonnes remplies')} dans ${SHEET_TITLES.perspectives}`,
    );
  const retained = steps ? retainedCells(steps).size : 0;
  if (retained > 0)
    parts.push(counted(retained, 'piste retenue ou à discuter', 'pistes retenues ou à discuter'));
  const lines = plan ? readRegister(plan, PLAN).length : 0;
  if (lines > 0) parts.push(`${counted(lines, 'ligne', 'lignes')} dans ${SHEET_TITLES.plan}`);
  const taken = snapshots ? readRegister(snapshots, SNAPSHOTS).length : 0;
  if (taken > 0) parts.push(counted(taken, 'photographie', 'photographies'));
  return parts;
}
