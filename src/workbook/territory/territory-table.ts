import { readCode } from '../../communes/codes';
import { type LinkState, linkState } from '../../communes/link-state';
import { spreadsheetId } from '../../communes/links';
import type { CriterionSpread, PillarMedian } from '../../communes/spread';
import { CRITERIA, GUIDE } from '../../guide/guide';
import type { RawCell } from '../../position/raw-cell';
import { columnLetters } from '../addresses';
import { findColumns } from '../find-columns';
import type { Notes } from '../table';
import { cellAt, type Table } from '../table';
import {
  CHOICE_LABEL,
  criterionColumn,
  FIRST_COMMUNE_ROW,
  IMPORT,
  STATISTICS,
  type Statistic,
  TERRITORY_COLUMNS,
} from './territory-columns';
import { importsBySheet } from './territory-import';
import type { TerritoryLine } from './territory-sheet';

/** A line of the sheet that somebody filled. */
export interface ReadCommune {
  /** From 1. */
  readonly row: number;
  readonly name: string;
  readonly code: string;
  readonly link: string;
  /** The address that the add-on imports from, '' where none was written. */
  readonly written: string;
  /** An import by the sheet's name that works: it stays, since that grid may have no named range. */
  readonly isBySheet: boolean;
  /** The code by which the line is known: its own, else its file's. */
  readonly key: string;
  readonly state: LinkState;
  /** The date that the commune gave, as its file shows it. */
  readonly dated: string;
  readonly population: number | null;
  /** What is imported for the 29 criteria, '' where nothing is. */
  readonly entries: readonly string[];
}

export interface ReadTerritory {
  readonly communes: readonly ReadCommune[];
  readonly chosen: string;
  /** Column where imports begin and are allowed, from 1; 0 where it is gone. */
  readonly edition: number;
  readonly criteria: readonly CriterionSpread[];
  readonly pillars: readonly PillarMedian[];
}

const PEOPLE = ['commune', 'code', 'link'] as const;

/** Rows of a text in a column, the first one from 1; 0 where it is nowhere. */
const rowOf = (table: Table, column: number, text: string) =>
  table.values.findIndex((cells) => cells[column - 1] === text) + 1;

/** The row above the communes: the last of the statistics, or where it stands in a sheet as it is made. */
function rowAbove(table: Table, file: number): number {
  return Math.max(...STATISTICS.map(({ key }) => rowOf(table, file, key))) || FIRST_COMMUNE_ROW - 1;
}

/** Ranges that people fill in a sheet as it stands, in A1 notation. */
export function territoryInputs(table: Table): string[] {
  const places = findColumns(table.values, TERRITORY_COLUMNS);
  const first = rowAbove(table, places.file ?? 0) + 1;
  const last = Math.max(first, table.values.length);
  const choice = rowOf(table, places.pillar ?? 0, CHOICE_LABEL);
  const letters = (column: string) => columnLetters(places[column] ?? 0);
  return [
    ...PEOPLE.map(letters)
      .filter((column) => column !== '')
      .map((column) => `${column}${first}:${column}${last}`),
    ...(choice > 0 && letters('median') !== '' ? [`${letters('median')}${choice}`] : []),
  ];
}

/** Reads a Territoire sheet: columns by their titles, lines of statistics by their keys. */
export function readTerritoryTable(table: Table): ReadTerritory {
  const places = findColumns(table.values, TERRITORY_COLUMNS);
  const raw = (row: number, column: string): RawCell => cellAt(table, row, places[column] ?? 0).raw;
  /** A formula counts as what it shows. */
  const typed = (row: number, column: string) => String(raw(row, column) ?? '').trim();
  const statistic = Object.fromEntries(
    STATISTICS.map(({ key }) => [key, rowOf(table, places.file ?? 0, key)]),
  ) as Record<Statistic, number>;
  const above = rowAbove(table, places.file ?? 0);
  const figure = (value: RawCell) => (typeof value === 'number' ? value : null);
  const communes: ReadCommune[] = [];
  for (let row = above + 1; row <= table.values.length; row += 1) {
    const [name = '', code = '', link = ''] = PEOPLE.map((column) => typed(row, column));
    if (name + code + link === '') continue;
    const imported = cellAt(table, row, places.edition ?? 0);
    const entries = CRITERIA.map(({ number }) => String(raw(row, criterionColumn(number)) ?? ''));
    communes.push({
      row,
      name,
      code,
      link,
      written: spreadsheetId(typed(row, 'written')) ? typed(row, 'written') : '',
      key: readCode(typed(row, 'key'))?.code ?? '',
      isBySheet: importsBySheet(imported.formula) && !/^(#|$)/.test(String(imported.raw ?? '')),
      state: linkState(raw(row, 'state')),
      dated: typed(row, 'dated'),
      population: figure(raw(row, 'population')),
      entries,
    });
  }
  const pillarRow = (title: string) => rowOf(table, places.pillar ?? 0, title);
  return {
    communes,
    chosen: typed(pillarRow(CHOICE_LABEL), 'median'),
    edition: places.edition ?? 0,
    criteria: CRITERIA.map(({ number }) => {
      const of = (key: Statistic) => figure(raw(statistic[key], criterionColumn(number)));
      const count = (key: Statistic) => of(key) ?? 0;
      return {
        median: of('mediane'),
        paliers: [count('palier0'), count('palier1'), count('palier2'), count('palier3')],
        notApplicable: count('sansObjet'),
        blank: count('nonRenseigne'),
        incomplete: count('incomplet'),
      };
    }),
    pillars: GUIDE.pillars.map(({ title }) => ({
      median: figure(raw(pillarRow(title), 'median')),
      communes: figure(raw(pillarRow(title), 'communes')) ?? 0,
    })),
  };
}

/**
 * The imports' formulas from the first line down, in a sheet whose columns and lines are where they are made; null in any
 * other, of which all is written.
 */
export function standingImports(table: Table): string[] | null {
  const places = findColumns(table.values, TERRITORY_COLUMNS);
  const isInPlace = TERRITORY_COLUMNS.list.every(({ id }, index) => id === 'gap' || places[id] === index + 1);
  if (!isInPlace || rowAbove(table, places.file ?? 0) !== FIRST_COMMUNE_ROW - 1) return null;
  return table.formulas.slice(FIRST_COMMUNE_ROW - 1).map((cells) => cells[IMPORT.first - 1] ?? '');
}

/** The notes of a line's three cells, as `TerritoryLine` wants them. */
export function lineNotes(table: Table, notes: Notes, row: number): TerritoryLine['notes'] {
  const places = findColumns(table.values, TERRITORY_COLUMNS);
  const [name = '', code = '', link = ''] = PEOPLE.map(
    (column) => notes[row - 1]?.[(places[column] ?? 0) - 1] ?? '',
  );
  return [name, code, link];
}

/**
 * The table without what our formulas show and what imports brought: what is left was typed. A cell in the way of an
 * import is somebody's, and shows by the error in the import's own cell.
 */
export function withoutComputed<T extends Table>(table: T): T {
  const places = findColumns(table.values, TERRITORY_COLUMNS);
  const { communes } = readTerritoryTable(table);
  const lines = new Set(communes.map(({ row }) => row));
  const people = PEOPLE.map((column) => places[column] ?? 0);
  const written = places.written ?? 0;
  const isWritten = (row: number, column: number) =>
    column === written && spreadsheetId(String(table.values[row - 1]?.[column - 1] ?? '')) !== null;
  const [first, width] = [places.edition ?? 0, IMPORT.last - IMPORT.first];
  const last = places.reading ?? 0;
  const isComputed = (row: number, column: number, formula: string) =>
    formula !== '' && column <= last && !(lines.has(row) && people.includes(column));
  const isImported = (row: number, column: number) => {
    const { raw, formula } = cellAt(table, row, first);
    return column > first && column <= first + width && formula !== '' && !String(raw).startsWith('#');
  };
  const strip = (cells: readonly RawCell[], row: number) =>
    cells.map((value, index) => {
      const formula = table.formulas[row - 1]?.[index] ?? '';
      return isComputed(row, index + 1, formula) || isImported(row, index + 1) || isWritten(row, index + 1)
        ? ''
        : value;
    });
  return {
    ...table,
    values: table.values.map((cells, index) => strip(cells, index + 1)),
    formulas: table.formulas.map((cells, index) =>
      cells.map((formula, column) => (isComputed(index + 1, column + 1, formula) ? '' : formula)),
    ),
  };
}
