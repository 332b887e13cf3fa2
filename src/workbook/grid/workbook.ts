import type { Cell, CellValue, SheetDescription, SheetKind } from '../description';
import { SHEET_KINDS, type SheetNames } from '../sheet-names';
import type { BlankSheets } from './blank-text';
import { descriptorKey, type WorkbookContent } from './content';
import { FIRST_ROW, stampCell, type TabIds } from './data-layout';
import { FIELDS, type FieldKey } from './fields';
import { DATA_COLUMNS, DESCRIPTOR_COLUMNS, STEP_COLUMNS } from './grid-columns';
import { gridSheet } from './grid-sheet';
import { communeName, FIELD_COLUMN, FIRST_FIELD_ROW } from './welcome-layout';

/** A sheet with other values in some of its cells; undefined leaves a cell as it is. Rows and columns from 1. */
function withValues(
  sheet: SheetDescription<SheetKind>,
  valueAt: (row: number, column: number, cells: readonly Cell[]) => CellValue | undefined,
): SheetDescription<SheetKind> {
  return {
    ...sheet,
    rows: sheet.rows.map((cells, row) =>
      cells.map((cell, column) => ({ ...cell, value: valueAt(row + 1, column + 1, cells) ?? cell.value })),
    ),
  };
}

function filledFields(sheet: SheetDescription<SheetKind>, { fields }: WorkbookContent) {
  return withValues(sheet, (row, column) =>
    column === FIELD_COLUMN ? fields.get(FIELDS[row - FIRST_FIELD_ROW]?.key as FieldKey) : undefined,
  );
}

function rewrittenDescriptors(sheet: SheetDescription<SheetKind>, { descriptors }: WorkbookContent) {
  const first = DESCRIPTOR_COLUMNS.number('palier0');
  return withValues(sheet, (_, column, [number]) =>
    descriptors.get(descriptorKey(Number(number?.value), column - first)),
  );
}

function retainedSteps(sheet: SheetDescription<SheetKind>, { retained }: WorkbookContent) {
  const place = STEP_COLUMNS.number('retained') - 1;
  const rows = sheet.rows.map((cells) => {
    const one = retained.get(Number(cells[0]?.value));
    return one
      ? cells.map((cell, column) =>
          column === place ? { ...cell, value: one.value, ...(one.note && { note: one.note }) } : cell,
        )
      : cells;
  });
  return { ...sheet, rows };
}

/** The ids of the tabs, for the links: as formulas, since they are no texts that a renewal keeps. */
function linkedTabs(sheet: SheetDescription<SheetKind>, ids: TabIds) {
  const idAt = (row: number) => ids[SHEET_KINDS[row - FIRST_ROW] ?? 'data'];
  return withValues(sheet, (row, column) =>
    column === DATA_COLUMNS.number('link') && SHEET_KINDS[row - FIRST_ROW] && idAt(row) !== undefined
      ? { formula: `=${idAt(row)}` }
      : undefined,
  );
}

/** The stamp stands beside the meta text on every sheet, so that one read of any of them tells what changed. */
export function withStamp(
  sheet: SheetDescription<SheetKind>,
  names: SheetNames,
): SheetDescription<SheetKind> {
  const [[meta, , ...others] = [], ...rows] = sheet.rows;
  return { ...sheet, rows: [[...(meta ? [meta] : []), stampCell(names), ...others], ...rows] };
}

/** One sheet of a workbook that holds that content; `blanks` are the sheets as shipped, under the same names. */
export function describeSheet(
  kind: SheetKind,
  names: SheetNames,
  content: WorkbookContent,
  blanks: BlankSheets,
  ids: TabIds = {},
): SheetDescription<SheetKind> {
  switch (kind) {
    case 'grid':
      return { ...withStamp(gridSheet(names, content, communeName(names)), names), ...blanks.grid };
    case 'welcome':
      return filledFields(blanks.welcome, content);
    case 'steps':
      return retainedSteps(blanks.steps, content);
    case 'descriptors':
      return rewrittenDescriptors(blanks.descriptors, content);
    case 'data':
      return linkedTabs(blanks.data, ids);
    default:
      return blanks[kind];
  }
}

/** Every sheet of a workbook that holds that content, in the order of the tabs. */
export function describeWorkbook(
  names: SheetNames,
  content: WorkbookContent,
  blanks: BlankSheets,
): SheetDescription<SheetKind>[] {
  return SHEET_KINDS.map((kind) => describeSheet(kind, names, content, blanks));
}
