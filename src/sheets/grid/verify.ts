import type { SheetKind } from '../../workbook/description';
import { type Alterations, alterations, wrongPillars } from '../../workbook/grid/alterations';
import { GUARDED_COLUMNS } from '../../workbook/grid/answer-rules';
import { EMPTY_CONTENT } from '../../workbook/grid/content';
import { wrongFields } from '../../workbook/grid/fields';
import {
  type CellToSettle,
  type Findings,
  gridFindings,
  NOTHING_IN_GRID,
  type RowFindings,
  rowFindings,
} from '../../workbook/grid/findings';
import { gridColumns, readRows } from '../../workbook/grid/grid-table';
import { refusalNote, withoutRefusal } from '../../workbook/grid/judge-cell';
import { fieldContents } from '../../workbook/grid/restore';
import { describeWorkbook } from '../../workbook/grid/workbook';
import { rowKeys } from '../../workbook/row-keys';
import { perspectiveKeys } from '../../workbook/sharing/perspective-table';
import { isFormerMeta, SHEET_KINDS, SHEET_TITLES } from '../../workbook/sheet-names';
import { ENTRY_FORMAT } from '../../workbook/styles';
import type { Table } from '../../workbook/table';
import { isListRule } from '../answer-validation';
import { toWritten } from '../cell-values';
import { type FoundSheet, findSheet, listSheets, liveSheet, liveSheets } from '../find-sheets';
import { readShippedSheets } from '../long-texts';
import { readTable } from '../read-sheet';
import { isExportNamed } from './export-name';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function cellsWithoutList(sheet: Sheet, table: Table): number {
  const places = gridColumns(table.values);
  const rows = readRows(table).filter(({ number }) => number !== null);
  // A column that was deleted is told as such.
  const columns = GUARDED_COLUMNS.filter((column) => places[column] > 0);
  const width = Math.max(1, ...columns.map((column) => places[column]));
  const rules = sheet.getRange(1, 1, table.values.length, width).getDataValidations();
  return rows.flatMap(({ row }) =>
    columns.filter((column) => !isListRule(rules[row - 1]?.[places[column] - 1], column)),
  ).length;
}

/** Names of our sheets that stand in several copies. */
function twinNames(sheets: readonly FoundSheet[]): string[] {
  const ours = sheets.filter(({ kind, staged }) => kind !== null && !staged);
  return ours
    .filter(({ kind }) => ours.filter((other) => other.kind === kind).length > 1)
    .map(({ name }) => name);
}

/** Looks at all that onEdit never sees: moves, imports, mobile edits, deleted rows and sheets. Null without a grid. */
export function verifyWorkbook(spreadsheet: Spreadsheet): Findings | null {
  const sheets = listSheets(spreadsheet);
  const live = liveSheets(sheets);
  if (live.size === 0) return null;
  const tables = new Map([...live].map(([kind, { sheet }]) => [kind, readTable(sheet)] as const));
  const isFormer = [...tables.values()].some(({ values }) => isFormerMeta(values[0]?.[0]));
  const altered = new Map<SheetKind, Alterations>();
  const rows: RowFindings[] = [];
  const shipped = readShippedSheets()(SHEET_TITLES);
  for (const description of describeWorkbook(SHEET_TITLES, EMPTY_CONTENT, shipped)) {
    const table = tables.get(description.kind);
    const keys = table && rowKeys(table, description);
    if (table && keys) rows.push(rowFindings(table, keys));
    const found = table && !isFormer ? alterations(table, description) : { formulas: 0, texts: 0 };
    if (found.formulas + found.texts > 0) altered.set(description.kind, found);
  }
  const perspectives = liveSheet(sheets, 'perspectives');
  if (perspectives) {
    const table = readTable(perspectives.sheet);
    rows.push(rowFindings(table, perspectiveKeys(table)));
  }
  const [summary, data] = [tables.get('summary'), live.get('data')];
  const [gridTable, grid, welcome] = [tables.get('grid'), live.get('grid'), tables.get('welcome')];
  return {
    names: new Map([...live].map(([kind, { name }]) => [kind, name])),
    missingSheets: SHEET_KINDS.filter((kind) => !live.has(kind)),
    rows,
    altered,
    isFormer,
    wrongPillars: gridTable && summary ? wrongPillars(gridTable, summary) : [],
    twins: twinNames(sheets),
    isExportAstray: data !== undefined && !isExportNamed(spreadsheet, data.sheet),
    ...(gridTable ? gridFindings(gridTable) : NOTHING_IN_GRID),
    wrongFields: welcome ? wrongFields(fieldContents(welcome)) : [],
    withoutList: grid && gridTable ? cellsWithoutList(grid.sheet, gridTable) : 0,
  };
}

/** Gives each cell its canonical value; a refused text moves to the cell's note. */
export function settleCells(spreadsheet: Spreadsheet, cells: readonly CellToSettle[]): void {
  const sheet = findSheet(spreadsheet, 'grid');
  if (!sheet) return;
  for (const { row, place, verdict } of cells) {
    const cell = sheet.getRange(row, place);
    const note = cell.getNote();
    // The note first: were the run cut between the two, the text would be there twice rather than lost.
    cell.setNote(verdict.kind === 'refused' ? refusalNote(verdict.typed, note) : withoutRefusal(note));
    cell.setNumberFormat(ENTRY_FORMAT).setValue(toWritten(verdict.value));
  }
}
