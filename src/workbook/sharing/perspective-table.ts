import { CRITERIA } from '../../guide/guide';
import { type Entry, parseEntry } from '../../position/entry';
import type { RawCell } from '../../position/raw-cell';
import { findColumns } from '../find-columns';
import { readMark } from '../grid/answer-mark';
import { carriedRows, type Followed } from '../grid/carried-rows';
import { type ReadRow, type RowKeys, readRows, rowOf } from '../grid/grid-table';
import { recognise } from '../sheet-names';
import { cellAt, cellText, type Table } from '../table';
import {
  NO_PERSPECTIVES,
  PERSPECTIVE_COLUMNS,
  type PerspectiveContent,
  type PerspectiveEntry,
  partnerOf,
} from './perspectives-sheet';

/** The Regards sheet read back. */

export interface PerspectivePlaces {
  /** Row of the names, from 1; 0 where the header is gone. */
  readonly header: number;
  /** Column of the criteria's numbers, from 1. */
  readonly number: number;
  /** Columns of the partners, from 1: all those between the collectivité's and the counts. */
  readonly partners: readonly number[];
}

/** Where the partners' columns stand; null when the sheet is none of Regards. */
export function perspectivePlaces(values: readonly (readonly RawCell[])[]): PerspectivePlaces | null {
  if (recognise('', values) !== 'perspectives') return null;
  const places = findColumns(values, PERSPECTIVE_COLUMNS);
  // An edit is looked at with what stands on its left alone: the counts may be further on.
  const known = Object.entries(places).flatMap(([id, place]) => (id.startsWith('entry') ? [place] : []));
  const end = places.count || Math.max(...known) + 1;
  const count = places.own > 0 ? Math.max(0, end - places.own - 1) : 0;
  const title = PERSPECTIVE_COLUMNS.list[PERSPECTIVE_COLUMNS.number('own') - 1]?.title;
  return {
    header: values.findIndex((row) => row[places.own - 1] === title) + 1,
    number: places.number,
    partners: Array.from({ length: count }, (_, index) => places.own + 1 + index),
  };
}

/** What the rows of Regards are known by: the label, which bears the number too, and the formula beside it. */
export function perspectiveKeys(table: Table): RowKeys {
  const { number, criterion, own } = findColumns(table.values, PERSPECTIVE_COLUMNS);
  const decided = decisionPlace(table);
  const partners = perspectivePlaces(table.values)?.partners ?? [];
  return {
    sheet: 'perspectives',
    number,
    texts: { numbered: criterion },
    mark: (row) => readMark(cellAt(table, row, own).formula),
    holds: (row) => [...partners, decided].some((place) => cellText(table, row, place) !== ''),
  };
}

/** A partner's column: its name and its place. */
export interface PerspectiveColumn {
  readonly name: string;
  /** Column of the sheet, from 1. */
  readonly place: number;
}

/** The partners' columns with their names, '' for one that nobody has. */
export function perspectiveColumns(table: Table): PerspectiveColumn[] {
  const places = perspectivePlaces(table.values);
  if (!places) return [];
  return places.partners.map((place) => ({
    name: partnerOf(String(cellAt(table, places.header, place).raw ?? '')),
    place,
  }));
}

/**
 * Everything people typed in the sheet, the notes of the partners' names included. Of several rows that are a criterion's,
 * the surest that holds something; what is on the others, and on rows that nobody can tell, is left where it is.
 */
export function perspectiveContent(table: Table, followed: readonly Followed[] = []): PerspectiveContent {
  const places = perspectivePlaces(table.values);
  if (!places) return NO_PERSPECTIVES;
  const noteAt = (row: number, place: number) => table.notes?.[row - 1]?.[place - 1] ?? '';
  const entryAt = (row: number, place: number): PerspectiveEntry => {
    const { raw, formula } = cellAt(table, row, place);
    return { value: formula === '' ? (raw ?? '') : formula, note: noteAt(row, place) };
  };
  const decided = decisionPlace(table);
  const keys = perspectiveKeys(table);
  const { rows } = carriedRows(table, keys, followed);
  const surest = [...rows].map(([number, own]) => [number, own.find(keys.holds) ?? own[0] ?? 0] as const);
  return {
    names: perspectiveColumns(table).map(({ name }) => name),
    notes: places.partners.map((place) => noteAt(places.header, place)),
    entries: new Map(
      surest.map(([number, row]) => [number, places.partners.map((place) => entryAt(row, place))]),
    ),
    // A sheet of an earlier layout has no such column.
    decisions: new Map(decided === 0 ? [] : surest.map(([number, row]) => [number, entryAt(row, decided)])),
  };
}

/**
 * The column of what was decided together, from 1; 0 in a sheet that has none: one of an earlier layout may have people's
 * own column at its place.
 */
export function decisionPlace({ values }: Table): number {
  const { title } = PERSPECTIVE_COLUMNS.list[PERSPECTIVE_COLUMNS.number('decided') - 1] ?? { title: '' };
  const isThere = values.some((cells) => cells.includes(title));
  return isThere ? findColumns(values, PERSPECTIVE_COLUMNS).decided : 0;
}

/** What stands in a column beside the criteria: the texts as typed, '' left out, and whose they are. */
export function standingIn(
  table: Table,
  place: number,
): { readonly criterion: string; readonly text: string }[] {
  return perspectiveRows(table)
    .map(({ row, identity }) => ({
      criterion: identity.kind === 'undecidable' ? `ligne ${row}` : String(identity.number),
      text: cellText(table, row, place),
    }))
    .filter(({ text }) => text !== '');
}

/** Rows of the criteria on the sheet, top to bottom. */
export function perspectiveRows(table: Table): ReadRow[] {
  return perspectivePlaces(table.values) ? readRows(table, perspectiveKeys(table)) : [];
}

/** One partner's entries, by R1, in guide order; blank for a criterion that no row is surely. */
export function perspectiveEntries(table: Table, place: number): Entry[] {
  const rows = perspectiveRows(table);
  return CRITERIA.map(({ number }) => {
    const found = rowOf(rows, number);
    const { raw, formula } = cellAt(table, found.kind === 'row' ? found.row : 0, place);
    return parseEntry(raw, formula);
  });
}
