import { CRITERIA } from '../../guide/guide';
import { type Entry, entryCell, parseEntry } from '../../position/entry';
import type { RawCell } from '../../position/raw-cell';
import type { CellValue } from '../description';
import { findColumns } from '../find-columns';
import { criterionNumber } from '../grid/grid-table';
import { recognise } from '../sheet-names';
import type { Notes } from '../table';
import { cellAt, type Table } from '../table';
import {
  NO_PERSPECTIVES,
  PERSPECTIVE_COLUMNS,
  type PerspectiveContent,
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
  const count = Math.max(0, places.count - places.own - 1);
  const title = PERSPECTIVE_COLUMNS.list[PERSPECTIVE_COLUMNS.number('own') - 1]?.title;
  return {
    header: values.findIndex((row) => row[places.own - 1] === title) + 1,
    number: places.number,
    partners: Array.from({ length: count }, (_, index) => places.own + 1 + index),
  };
}

/** Rows of the criteria, by number; of a number on several rows, the first. */
function rowsByNumber(table: Table, place: number): Map<number, number> {
  const rows = new Map<number, number>();
  for (const [index, values] of table.values.entries()) {
    const number = criterionNumber(values[place - 1]);
    if (number !== null && !rows.has(number)) rows.set(number, index + 1);
  }
  return rows;
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

/** Everything people typed in the sheet, the notes of the partners' names included. */
export function perspectiveContent(table: Table, notes: Notes): PerspectiveContent {
  const places = perspectivePlaces(table.values);
  if (!places) return NO_PERSPECTIVES;
  const cells = (row: number): CellValue[] =>
    places.partners.map((place) => {
      const { raw, formula } = cellAt(table, row, place);
      return formula === '' ? (raw ?? '') : formula;
    });
  return {
    names: perspectiveColumns(table).map(({ name }) => name),
    notes: places.partners.map((place) => notes[places.header - 1]?.[place - 1] ?? ''),
    entries: new Map([...rowsByNumber(table, places.number)].map(([number, row]) => [number, cells(row)])),
  };
}

/** What stands in a column beside the criteria, by number: the texts as typed, '' left out. */
export function standingIn(
  table: Table,
  place: number,
): { readonly number: number; readonly text: string }[] {
  const places = perspectivePlaces(table.values);
  if (!places) return [];
  return [...rowsByNumber(table, places.number)]
    .map(([number, row]) => {
      const { raw, formula } = cellAt(table, row, place);
      return { number, text: formula === '' ? String(raw ?? '') : formula };
    })
    .filter(({ text }) => text !== '');
}

/** Rows of the criteria on the sheet, top to bottom. */
export function perspectiveRows(table: Table): number[] {
  const places = perspectivePlaces(table.values);
  return places ? [...rowsByNumber(table, places.number).values()].sort((a, b) => a - b) : [];
}

/** One partner's entries, by R1, in guide order. */
export function perspectiveEntries(table: Table, place: number): Entry[] {
  const places = perspectivePlaces(table.values);
  const rows = rowsByNumber(table, places?.number ?? 1);
  return CRITERIA.map(({ number }) => {
    const { raw, formula } = cellAt(table, rows.get(number) ?? 0, place);
    return parseEntry(raw, formula);
  });
}

/** An entry as the pages take it. */
export function entryText(entry: Entry): string {
  return String(entryCell(entry));
}
