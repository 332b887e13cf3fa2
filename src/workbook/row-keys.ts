import type { Columns } from './columns';
import type { AnyKind, SheetDescription } from './description';
import { describedDescriptors, descriptorKeys } from './grid/descriptor-table';
import { DESCRIPTOR_COLUMNS, GRID_COLUMNS, STEP_COLUMNS, SUMMARY_COLUMNS } from './grid/grid-columns';
import { gridKeys, type RowKeys } from './grid/grid-table';
import { stepKeys } from './grid/steps-layout';
import { perspectiveKeys } from './sharing/perspective-table';
import { PERSPECTIVE_COLUMNS } from './sharing/perspectives-sheet';
import type { Table } from './table';

/** What the rows of a sheet are known by, as it is described; null where they are no criteria. */
export function rowKeys(table: Table, description: SheetDescription): RowKeys | null {
  switch (description.kind) {
    case 'grid':
      return gridKeys(table);
    case 'descriptors':
      return descriptorKeys(table, describedDescriptors(description));
    case 'steps':
      return stepKeys(table);
    case 'perspectives':
      return perspectiveKeys(table);
    default:
      return null;
  }
}

/** Sheets with a header, whose columns are known by their titles; elsewhere a column is known by its place. */
export const SHEET_COLUMNS: Readonly<Partial<Record<AnyKind, Columns<string>>>> = {
  grid: GRID_COLUMNS,
  summary: SUMMARY_COLUMNS,
  descriptors: DESCRIPTOR_COLUMNS,
  steps: STEP_COLUMNS,
  perspectives: PERSPECTIVE_COLUMNS,
};
