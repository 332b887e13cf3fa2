import { CRITERIA, PALIERS } from '../../guide/guide';
import type { GuidePages, Palier } from '../../guide/types';
import type { SheetDescription } from '../description';
import { findColumns } from '../find-columns';
import { cellAt, cellText, type Table } from '../table';
import { carriedRows, type Followed } from './carried-rows';
import { DESCRIPTOR_COLUMNS } from './grid-columns';
import { criterionNumber, type RowKeys, readRows, rowOf } from './grid-table';
import { criteriaNamed } from './row-identity';

/** The Repères sheet read back. */

/** The four texts that we ship for each criterion, by number. */
export type Shipped = ReadonlyMap<number, readonly string[]>;

export function pageDescriptors(pages: GuidePages): Shipped {
  return new Map(Object.entries(pages).map(([number, { descriptors }]) => [Number(number), descriptors]));
}

/** Those of a sheet as it is described. */
export function describedDescriptors({ rows }: SheetDescription): Shipped {
  const first = DESCRIPTOR_COLUMNS.number('palier0') - 1;
  return new Map(
    rows.flatMap((cells) => {
      const [number, ...texts] = [cells[0], ...cells.slice(first, first + PALIERS.length)].map(
        (cell) => cell?.value,
      );
      const criterion = criterionNumber(typeof number === 'object' ? null : number);
      return criterion === null ? [] : [[criterion, texts.map(String)] as const];
    }),
  );
}

/** What the rows of Repères are known by: where all texts that nobody rewrote are of one criterion, they say so. */
export function descriptorKeys(table: Table, shipped: Shipped): RowKeys {
  const numbers = new Map(
    [...shipped].flatMap(([number, own]) => own.map((text) => [text, number] as const)),
  );
  const places = findColumns(table.values, DESCRIPTOR_COLUMNS);
  const texts = (row: number) => PALIERS.map((palier) => cellText(table, row, places[`palier${palier}`]));
  return {
    sheet: 'descriptors',
    number: places.number,
    texts: { criterion: places.criterion, source: places.page },
    mark(row) {
      const [number = null, ...others] = new Set(texts(row).flatMap((text) => numbers.get(text) ?? []));
      return others.length > 0 ? null : number;
    },
    holds: (row) => texts(row).some((text) => text !== '' && !numbers.has(text)),
  };
}

/** A descriptor that the collectivité rewrote. */
export interface EditedDescriptor {
  readonly number: number;
  readonly palier: Palier;
  readonly text: string;
}

/** Descriptors of a criterion on a row that differ from the shipped ones; an erased one comes back as shipped. */
function editedOn(table: Table, row: number, number: number, shipped: Shipped): EditedDescriptor[] {
  const places = findColumns(table.values, DESCRIPTOR_COLUMNS);
  return PALIERS.flatMap((palier) => {
    const text = String(table.values[row - 1]?.[places[`palier${palier}`] - 1] ?? '');
    const isEdited = text !== '' && text !== shipped.get(number)?.[palier];
    return isEdited ? [{ number, palier, text }] : [];
  });
}

/** Descriptors as the Grille shows them where they differ from the shipped ones. */
export function editedDescriptors(table: Table, shipped: Shipped): EditedDescriptor[] {
  const rows = readRows(table, descriptorKeys(table, shipped));
  return CRITERIA.flatMap(({ number }) => {
    const place = rowOf(rows, number);
    return place.kind === 'row' ? editedOn(table, place.row, number, shipped) : [];
  });
}

/**
 * The same from the rows that are each criterion's, the surest that holds some: what a new sheet must hold. A row of the
 * Grille that was pasted here bears the number and the label too, but not the page as this sheet writes it.
 */
export function carriedDescriptors(
  table: Table,
  shipped: Shipped,
  followed: readonly Followed[],
): EditedDescriptor[] {
  const { rows } = carriedRows(table, descriptorKeys(table, shipped), followed);
  const { page } = findColumns(table.values, DESCRIPTOR_COLUMNS);
  return [...rows].flatMap(([number, own]) => {
    const whole = own.filter((row) => criteriaNamed('source', cellAt(table, row, page).raw).includes(number));
    const edits = (whole.length > 0 ? whole : own).map((row) => editedOn(table, row, number, shipped));
    return edits.find(({ length }) => length > 0) ?? [];
  });
}
