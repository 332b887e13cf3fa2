import type { PillarId } from '../../guide/types';
import type { SheetKind } from '../description';
import { literal, stretch } from '../formulas';
import { quoted, type SheetNames } from '../sheet-names';
import { dataColumn, linkCell, ROW_STATES } from './data-layout';
import { DESCRIPTOR_COLUMNS, GRID_COLUMNS, SUMMARY_COLUMNS } from './grid-columns';

/**
 * Links from a sheet of the grid to another, as formulas: the row is looked for when the link is followed, and the column's
 * letter moves with the column, so that sorted or inserted lines lead where they should. Excel and LibreOffice show
 * the text only (docs/decisions/0034).
 */

/** A cell of a sheet of the grid; `row` is a part of a formula. */
export interface Target {
  readonly sheet: SheetKind;
  readonly column: string;
  readonly row: string;
}

/** Conseils is the longest of them; rows that people insert lengthen the stretch. */
const LAST_ROWS = 500;

/** The row of a key in a column of a sheet, as a part of a formula. */
function rowOfKey(names: SheetNames, sheet: SheetKind, column: string, key: string): string {
  return `MATCH(${key};${stretch(names[sheet], column, { first: 1, last: LAST_ROWS })};0)`;
}

/** A text, itself a part of a formula, that leads there; without a link where the target is not found. */
export function linkTo(names: SheetNames, { sheet, column, row }: Target, text: string): string {
  const address = `ADDRESS(${row};COLUMN(${quoted(names[sheet])}!$${column}$1);4)`;
  return `HYPERLINK(IFERROR("#gid="&${linkCell(names, sheet)}&"&range="&${address};"");${text})`;
}

/** A text of ours that leads to a cell. */
export function linked(names: SheetNames, target: Target, text: string): string {
  return linkTo(names, target, literal(text));
}

/** The cell of the Grille in which a criterion is filled; `place` is its place among the 29, a part of a formula. */
export function entryOf(names: SheetNames, place: string): Target {
  return {
    sheet: 'grid',
    column: GRID_COLUMNS.letter('entry'),
    row: `INDEX(${dataColumn(names, 'row')};${place})`,
  };
}

/** Where the advice of a criterion stands; `number` is a part of a formula. */
export function adviceOf(names: SheetNames, number: string): Target {
  return { sheet: 'advice', column: 'B', row: rowOfKey(names, 'advice', 'A', number) };
}

/** Where the descriptors of a criterion stand. */
export function descriptorsOf(names: SheetNames, number: string): Target {
  const keys = DESCRIPTOR_COLUMNS.letter('number');
  const column = DESCRIPTOR_COLUMNS.letter('palier0');
  return { sheet: 'descriptors', column, row: rowOfKey(names, 'descriptors', keys, number) };
}

/** Place of the first criterion without an answer among the 29; an error where each has one. */
const firstBlank = (names: SheetNames) => `MATCH("${ROW_STATES.blank}";${dataColumn(names, 'state')};0)`;

/** « Prochain à renseigner », which leads to the first criterion without an answer; else that text, itself a part of a formula. */
export function nextToFill(names: SheetNames, otherwise = '""'): string {
  const first = firstBlank(names);
  const text = `"Prochain à renseigner : critère "&${first}`;
  return `IFERROR(${linkTo(names, entryOf(names, first), text)};${otherwise})`;
}

/** The cell of the Grille to fill next, or the first one. */
export function gridEntry(names: SheetNames): Target {
  return entryOf(names, `IFERROR(${firstBlank(names)};1)`);
}

/** A pillar's line of the Synthèse, or its first cell. */
export function summaryOf(names: SheetNames, pillar: PillarId): Target {
  const keys = SUMMARY_COLUMNS.letter('pillar');
  const column = SUMMARY_COLUMNS.letter('title');
  return { sheet: 'summary', column, row: rowOfKey(names, 'summary', keys, literal(pillar)) };
}
