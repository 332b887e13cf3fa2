import type { Columns } from './columns';
import type { AnyKind, SheetDescription } from './description';
import { descriptorKeys, type Shipped } from './grid/descriptor-table';
import { DESCRIPTOR_COLUMNS, GRID_COLUMNS, SUMMARY_COLUMNS } from './grid/grid-columns';
import { criterionNumber, gridKeys, type RowKeys } from './grid/grid-table';
import { perspectiveKeys } from './sharing/perspective-table';
import { PERSPECTIVE_COLUMNS } from './sharing/perspectives-sheet';
import type { Table } from './table';

/** The texts of the described criteria. */
function describedTexts({ rows }: SheetDescription): Shipped {
  const first = DESCRIPTOR_COLUMNS.number('palier0') - 1;
  return new Map(
    rows.flatMap((cells) => {
      const [number, ...texts] = [cells[0], ...cells.slice(first, first + 4)].map((cell) => cell?.value);
      const criterion = criterionNumber(typeof number === 'object' ? null : number);
      return criterion === null ? [] : texts.map((text) => [String(text), criterion] as const);
    }),
  );
}

/** What the rows of a sheet are known by, as it is described; null where they are no criteria. */
export function rowKeys(table: Table, description: SheetDescription): RowKeys | null {
  switch (description.kind) {
    case 'grid':
      return gridKeys(table);
    case 'descriptors':
      return descriptorKeys(table, describedTexts(description));
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
  perspectives: PERSPECTIVE_COLUMNS,
};
