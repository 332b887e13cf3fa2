import { PALIERS } from '../guide/guide';
import { columnLetters } from './addresses';
import { MARKER_CELL } from './copy-marker';
import type { AnyKind } from './description';
import { findColumns } from './find-columns';
import { ANSWER_COLUMNS } from './grid/content';
import { FIELDS } from './grid/fields';
import { DESCRIPTOR_COLUMNS } from './grid/grid-columns';
import { criterionNumber, gridColumns, readRows } from './grid/grid-table';
import { fieldRow, inputColumn } from './grid/restore';
import { registerInputs } from './register';
import { PARTNERS } from './sharing/partners-sheet';
import { perspectiveColumns, perspectiveRows } from './sharing/perspective-table';
import type { Table } from './table';
import { territoryInputs } from './territory/territory-table';

const addresses = (rows: readonly number[], columns: readonly number[]) =>
  rows.flatMap((row) =>
    columns.flatMap((column) => (row > 0 && column > 0 ? [`${columnLetters(column)}${row}`] : [])),
  );

/** Addresses of the cells that people fill, where they stand now: rows and columns may have been inserted or moved. */
export function inputCells(kind: AnyKind, table: Table): string[] {
  switch (kind) {
    case 'grid': {
      const places = gridColumns(table.values);
      // A row that lost its number too: a copy that is emptied must keep nothing of it.
      const rows = readRows(table, places).map(({ row }) => row);
      return addresses(
        rows,
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
      const rows = table.values.flatMap((values, index) =>
        criterionNumber(values[places.number - 1]) === null ? [] : [index + 1],
      );
      return addresses(
        rows,
        PALIERS.map((palier) => places[`palier${palier}`]),
      );
    }
    case 'partners':
      return registerInputs(table, PARTNERS);
    case 'perspectives':
      return addresses(
        perspectiveRows(table),
        perspectiveColumns(table).map(({ place }) => place),
      );
    case 'territory':
      return territoryInputs(table);
    default:
      return [];
  }
}
