import type { RawCell } from '../position/raw-cell';
import type { Columns } from './columns';

/** Where each column stands in a sheet, from 1; 0 for one that is gone. People insert, move and delete columns. */
export type Places<Id extends string> = Readonly<Record<Id, number>>;

/** The header is looked for in the first rows only. */
const HEADER_SEARCH_ROWS = 12;

/**
 * Places of the titles in a row, 0 where one is missing. Of a title that people wrote a second time, the one that
 * stands where ours is expected is taken: at the same distance from the title before it.
 */
function titlePlaces(row: readonly RawCell[], titles: readonly string[]): number[] {
  let shift = 0;
  return titles.map((title, index) => {
    const places = row.flatMap((cell, column) => (cell === title ? [column + 1] : []));
    const expected = index + 1 + shift;
    const place = places.find((candidate) => candidate >= expected) ?? places[0] ?? 0;
    if (place > 0) shift = place - (index + 1);
    return place;
  });
}

const count = (places: readonly number[]) => places.filter((place) => place > 0).length;

/** The places of the header's titles, in the first rows of a sheet; all 0 when it has no header of ours. */
function headerPlaces(values: readonly (readonly RawCell[])[], titles: readonly string[]): number[] {
  return values
    .slice(0, HEADER_SEARCH_ROWS)
    .map((row) => titlePlaces(row, titles))
    .reduce(
      (best, places) => (count(places) > count(best) ? places : best),
      titles.map(() => 0),
    );
}

/** How many titles of ours the header still shows. */
export function titlesFound(values: readonly (readonly RawCell[])[], columns: Columns<string>): number {
  const titles = columns.list.map((column) => column.title);
  return count(headerPlaces(values, titles));
}

/**
 * Finds the columns by their header texts. A column whose title is not there was overwritten, and stands at its
 * place from the nearest known neighbour on its left; or was deleted, where another of ours now holds that place.
 */
export function findColumns<Id extends string>(
  values: readonly (readonly RawCell[])[],
  columns: Columns<Id>,
): Places<Id> {
  const found = headerPlaces(
    values,
    columns.list.map((column) => column.title),
  );
  const places = {} as Record<Id, number>;
  let shift = 0;
  for (const [index, { id }] of columns.list.entries()) {
    const place = found[index] ?? 0;
    if (place > 0) shift = place - (index + 1);
    const inferred = index + 1 + shift;
    places[id] = place > 0 ? place : found.includes(inferred) ? 0 : inferred;
  }
  return places;
}
