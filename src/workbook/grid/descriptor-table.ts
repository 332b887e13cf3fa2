import { CRITERIA, PALIERS, pageOf } from '../../guide/guide';
import type { GuidePages, Palier } from '../../guide/types';
import { findColumns } from '../find-columns';
import { cellAt, cellText, type Table } from '../table';
import { carriedRows, type Followed } from './carried-rows';
import { DESCRIPTOR_COLUMNS } from './grid-columns';
import { type RowKeys, readRows, rowOf } from './grid-table';
import { criteriaNamed } from './row-identity';

/** The Repères sheet read back. */

/** The criterion of each text that we write in the cells of the paliers. */
export type Shipped = ReadonlyMap<string, number>;

export function shippedDescriptors(pages: GuidePages): Shipped {
  return new Map(
    CRITERIA.flatMap((criterion) =>
      PALIERS.map((palier) => [pageOf(pages, criterion).descriptors[palier], criterion.number] as const),
    ),
  );
}

/** What the rows of Repères are known by: where all texts that nobody rewrote are of one criterion, they say so. */
export function descriptorKeys(table: Table, shipped: Shipped): RowKeys {
  const places = findColumns(table.values, DESCRIPTOR_COLUMNS);
  const texts = (row: number) => PALIERS.map((palier) => cellText(table, row, places[`palier${palier}`]));
  return {
    sheet: 'descriptors',
    number: places.number,
    texts: { criterion: places.criterion, source: places.page },
    mark(row) {
      const [number = null, ...others] = new Set(texts(row).flatMap((text) => shipped.get(text) ?? []));
      return others.length > 0 ? null : number;
    },
    holds: (row) => texts(row).some((text) => text !== '' && !shipped.has(text)),
  };
}

/** A descriptor that the collectivité rewrote. */
export interface EditedDescriptor {
  readonly number: number;
  readonly palier: Palier;
  readonly text: string;
}

/** Descriptors of a criterion on a row that differ from the shipped ones; an erased one comes back as shipped. */
function editedOn(table: Table, row: number, number: number, pages: GuidePages): EditedDescriptor[] {
  const places = findColumns(table.values, DESCRIPTOR_COLUMNS);
  const criterion = CRITERIA[number - 1];
  return PALIERS.flatMap((palier) => {
    const text = String(table.values[row - 1]?.[places[`palier${palier}`] - 1] ?? '');
    const isEdited = criterion && text !== '' && text !== pageOf(pages, criterion).descriptors[palier];
    return isEdited ? [{ number, palier, text }] : [];
  });
}

/** Descriptors as the Grille shows them where they differ from the shipped ones. */
export function editedDescriptors(table: Table, pages: GuidePages): EditedDescriptor[] {
  const rows = readRows(table, descriptorKeys(table, shippedDescriptors(pages)));
  return CRITERIA.flatMap(({ number }) => {
    const place = rowOf(rows, number);
    return place.kind === 'row' ? editedOn(table, place.row, number, pages) : [];
  });
}

/**
 * The same from the rows that are each criterion's, the surest that holds some: what a new sheet must hold. A row of the
 * Grille that was pasted here bears the number and the label too, but not the page as this sheet writes it.
 */
export function carriedDescriptors(
  table: Table,
  pages: GuidePages,
  followed: readonly Followed[],
): EditedDescriptor[] {
  const { rows } = carriedRows(table, descriptorKeys(table, shippedDescriptors(pages)), followed);
  const { page } = findColumns(table.values, DESCRIPTOR_COLUMNS);
  return [...rows].flatMap(([number, own]) => {
    const whole = own.filter((row) => criteriaNamed('source', cellAt(table, row, page).raw).includes(number));
    const edits = (whole.length > 0 ? whole : own).map((row) => editedOn(table, row, number, pages));
    return edits.find(({ length }) => length > 0) ?? [];
  });
}
