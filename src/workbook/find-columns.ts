import type { RawCell } from '../position/raw-cell';
import { type Columns, columnKey, isColumnKey } from './columns';
import { isMetaText } from './sheet-names';

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

type Values = readonly (readonly RawCell[])[];

interface Header {
  readonly cells: readonly RawCell[];
  readonly places: readonly number[];
}

/** The row that shows most of the titles, among the first of a sheet; all places are 0 when it has no header of ours. */
function headerOf(values: Values, titles: readonly string[]): Header {
  const none: Header = { cells: [], places: titles.map(() => 0) };
  return values
    .slice(0, HEADER_SEARCH_ROWS)
    .map((cells) => ({ cells, places: titlePlaces(cells, titles) }))
    .reduce((best, row) => (count(row.places) > count(best.places) ? row : best), none);
}

const titlesOf = ({ list }: Columns<string>) => list.map(({ title }) => title);

/** How many titles of ours the header still shows. */
export function titlesFound(values: Values, columns: Columns<string>): number {
  return count(headerOf(values, titlesOf(columns)).places);
}

const texts = (cells: readonly RawCell[]) => cells.map((cell) => String(cell ?? ''));

/**
 * Places of each column's key in the hidden first row, more than one where people copied a column. The text by which the
 * sheet is known is that of the first column, and the stamp that of the second.
 */
function keyPlaces(first: readonly string[], { list }: Columns<string>): number[][] {
  const isStamp = (text: string) => text !== '' && !isColumnKey(text) && !isMetaText(text);
  const where = (isIt: (text: string) => boolean) =>
    first.flatMap((text, place) => (isIt(text) ? [place + 1] : []));
  return list.map(({ id }, index) => {
    const own = where((text) => text === columnKey(id) || (index === 0 && isMetaText(text)));
    return index === 1 && own.length === 0 ? where(isStamp) : own;
  });
}

/** Places of columns without key nor title, where each exactly fills the room between its neighbours and may be there. */
function inferred(
  found: readonly number[],
  erased: (place: number) => boolean,
  isTitled: (place: number) => boolean,
): number[] {
  return found.map((known, index) => {
    if (known > 0) return known;
    const left = found.reduce((last, place, other) => (other < index && place > 0 ? other : last), -1);
    const right = found.findIndex((place, other) => other > index && place > 0);
    const before = found[left] ?? 0;
    const place = before + index - left;
    // An edit is looked at with what stands on its left alone.
    if (right < 0) return erased(place) ? place : 0;
    const isExact = (found[right] ?? 0) - before === right - left;
    return isExact && (erased(place) || isTitled(place)) ? place : 0;
  });
}

/**
 * Finds the columns by two witnesses: the key in the hidden first row, which goes with a column wherever it is moved, and
 * the title in the header. The key decides; the title does where the key is gone, or stands on several columns. A column
 * that has neither is gone: 0. In a sheet made before there were keys it is inferred from its neighbours, where no column
 * that people inserted can be taken for it. `erased` tells the columns whose key and title an edit has just erased: they are
 * inferred too.
 */
export function findColumns<Id extends string>(
  values: Values,
  columns: Columns<Id>,
  erased: (place: number) => boolean = () => false,
): Places<Id> {
  const first = texts(values[0] ?? []);
  const { cells: header, places: titled } = headerOf(values, titlesOf(columns));
  const isKeyed = first.some(isColumnKey);
  const keyed = isKeyed
    ? keyPlaces(first, columns).map(
        (places, index) => places.find((place) => place === titled[index]) ?? places[0] ?? 0,
      )
    : [];
  const known = titled.map((title, index) => keyed[index] || (keyed.includes(title) ? 0 : title));
  const titles = texts(header);
  const found = inferred(known, erased, (place) => !isKeyed && titles[place - 1] !== '');
  const places = {} as Record<Id, number>;
  for (const [index, { id }] of columns.list.entries()) places[id] = found[index] ?? 0;
  return places;
}
