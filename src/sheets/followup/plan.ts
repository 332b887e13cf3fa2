import { PLAN_FIELDS, type PlanField } from '../../position/plan';
import type { CellValue } from '../../workbook/description';
import type { Places } from '../../workbook/find-columns';
import {
  carriedLines,
  filledPlan,
  freeRow,
  PLAN,
  type PlanColumn,
  retyped,
} from '../../workbook/followup/plan-table';
import { placesIn, REGISTER_FIRST_ROW } from '../../workbook/register';
import { recognise, SHEET_TITLES } from '../../workbook/sheet-names';
import { cellAt, type Table } from '../../workbook/table';
import { toRaw, toWritten } from '../cell-values';
import { prepareCompanion } from '../companion';
import { findSheet, listSheets, liveSheets, topLeft } from '../find-sheets';
import { readShippedSheets } from '../long-texts';
import { readTable } from '../read-sheet';
import { chooseNames } from '../staging';
import { writeOnLine } from '../write-on-line';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes the sheet, or writes it again with all that it holds; false where people's own texts keep it as it is. */
export function preparePlan(file: Spreadsheet): boolean {
  const sheets = listSheets(file);
  const { plan } = readShippedSheets()(chooseNames(sheets, liveSheets(sheets)));
  return prepareCompanion(file, 'plan', (former) => filledPlan(plan, former ? carriedLines(former) : []))
    .written;
}

/** Rows read at once of a plan that bears its usual name; a longer one is read whole. */
const ROWS_READ = 400;

/** The sheet and its values, in two calls where it bears its usual name; formulas are left out. */
function readPlan(file: Spreadsheet): { readonly sheet: Sheet; readonly table: Table } | null {
  const usual = file.getSheetByName(SHEET_TITLES.plan);
  const values = usual ? topLeft(usual, ROWS_READ, PLAN.columns.length) : [];
  const isWhole = values[ROWS_READ - 1]?.every((value) => value === '');
  if (usual && isWhole && recognise(SHEET_TITLES.plan, values) === 'plan')
    return {
      sheet: usual,
      table: { values: values.map((row) => row.map((value) => toRaw(value))), formulas: [] },
    };
  const sheet = findSheet(file, 'plan');
  return sheet && { sheet, table: readTable(sheet) };
}

/** Writes the criterion and the action of a line, what stands between them as it is: by one call where all of it may be written. */
function writeBoth(
  sheet: Sheet,
  table: Table,
  row: number,
  line: Places<PlanColumn>,
  texts: readonly [number, string],
) {
  const [criterion, action] = [line.criterion ?? 0, line.action ?? 0];
  const width = action - criterion + 1;
  const [number, text] = texts;
  try {
    if (width < 2) throw new Error();
    const range = sheet.getRange(row, criterion, 1, width);
    const formulas = range.getFormulas()[0] ?? [];
    const kept = formulas.map(
      (formula, index) => formula || toWritten(cellAt(table, row, criterion + index).raw ?? ''),
    );
    range.setValues([[number, ...kept.slice(1, -1), toWritten(text)]]);
  } catch {
    // The formulas between them are not everybody's to write.
    sheet.getRange(row, action).setValue(toWritten(text));
    sheet.getRange(row, criterion).setValue(number);
  }
}

/** Adds a line; null where there is no plan. The caller holds the document lock. */
export function addPlanLine(file: Spreadsheet, criterion: number, action: string): number | null {
  const plan = readPlan(file);
  if (!plan) return null;
  const { sheet, table } = plan;
  const row = freeRow(table, REGISTER_FIRST_ROW);
  const places = placesIn(table, PLAN);
  if (places.criterion === 0 || places.action === 0) return null;
  if (row > REGISTER_FIRST_ROW + PLAN.lines && row > sheet.getMaxRows()) sheet.insertRowsAfter(row - 1, 1);
  writeBoth(sheet, table, row, places, [criterion, action]);
  return row;
}

export type LineOutcome = 'saved' | 'no-plan' | 'changed' | 'column-missing';

/** What a cell shows, as the page has it. */
const shownAt = (table: Table, row: number, place: number) => {
  const { raw, formula } = cellAt(table, row, place);
  return formula === '' ? String(raw ?? '') : formula;
};

/** A field as it is written: a number or a date where it is one. */
function written(field: PlanField, text: string): CellValue {
  const isNumber = (field === 'criterion' || field === 'cost') && /^\d+([.,]\d+)?$/.test(text.trim());
  return isNumber ? Number(text.trim().replace(',', '.')) : retyped(field, text);
}

/** Writes fields of a line that still holds what the page showed. The caller holds the document lock. */
export function writePlanLine(
  file: Spreadsheet,
  row: number,
  from: Readonly<Record<string, string>>,
  to: Readonly<Record<string, string>>,
): LineOutcome {
  const sheet = findSheet(file, 'plan');
  if (!sheet) return 'no-plan';
  const table = readTable(sheet);
  const places = placesIn(table, PLAN);
  const isAsShown = PLAN_FIELDS.every((field) => (from[field] ?? '') === shownAt(table, row, places[field]));
  if (row < REGISTER_FIRST_ROW || !isAsShown) return 'changed';
  const changed = PLAN_FIELDS.filter((field) => to[field] !== undefined && to[field] !== (from[field] ?? ''));
  if (changed.some((field) => places[field] === 0)) return 'column-missing';
  writeOnLine(
    sheet,
    places,
    row,
    Object.fromEntries(changed.map((field) => [field, written(field, to[field] ?? '')])),
  );
  return 'saved';
}
