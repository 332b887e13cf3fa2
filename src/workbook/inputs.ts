import { PALIERS } from '../guide/guide';
import { columnLetters } from './addresses';
import { MARKER_CELL } from './copy-marker';
import type { AnyKind } from './description';
import { findColumns } from './find-columns';
import { PLAN } from './followup/plan-table';
import { ANSWER_COLUMNS } from './grid/content';
import { descriptorKeys } from './grid/descriptor-table';
import { FIELDS } from './grid/fields';
import { DESCRIPTOR_COLUMNS, STEP_COLUMNS } from './grid/grid-columns';
import { gridColumns, readRows } from './grid/grid-table';
import { fieldRow, inputColumn } from './grid/restore';
import { stepKeys } from './grid/steps-layout';
import { registerInputs } from './register';
import { PARTNERS } from './sharing/partners-sheet';
import { perspectiveColumns, perspectiveRows } from './sharing/perspective-table';
import type { Table } from './table';
import { territoryInputs } from './territory/territory-table';

const addresses = (rows: readonly number[], columns: readonly number[]) =>
  rows.flatMap((row) =>
    columns.flatMap((column) => (row > 0 && column > 0 ? [`${columnLetters(column)}${row}`] : [])),
  );

/**
 * Addresses of the cells that people fill, where they stand now: rows and columns may have been inserted or moved. Those of
 * a row that lost its number too: a copy that is emptied must keep nothing of it.
 */
export function inputCells(kind: AnyKind, table: Table): string[] {
  switch (kind) {
    case 'grid': {
      const places = gridColumns(table.values);
      return addresses(
        readRows(table).map(({ row }) => row),
        ANSWER_COLUMNS.map((column) => places[column]),
      );
    }
    case 'welcome':
      return [
        ...addresses(
          FIELDS.map((field) => fieldRow(table, field)),
          [inputColumn(table)],
        ),
        MARKER_CELL,
      ];
    case 'descriptors': {
      const places = findColumns(table.values, DESCRIPTOR_COLUMNS);
      return addresses(
        readRows(table, descriptorKeys(table, new Map())).map(({ row }) => row),
        PALIERS.map((palier) => places[`palier${palier}`]),
      );
    }
    case 'steps':
      return addresses(
        readRows(table, stepKeys(table)).map(({ row }) => row),
        [findColumns(table.values, STEP_COLUMNS).retained],
      );
    case 'plan':
      return registerInputs(table, PLAN);
    case 'partners':
      return registerInputs(table, PARTNERS);
    case 'perspectives':
      return addresses(
        perspectiveRows(table).map(({ row }) => row),
        perspectiveColumns(table).map(({ place }) => place),
      );
    case 'territory':
      return territoryInputs(table);
    default:
      return [];
  }
}
