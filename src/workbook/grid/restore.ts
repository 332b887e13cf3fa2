import { PALIERS } from '../../guide/guide';
import { NOT_APPLICABLE } from '../../position/entry';
import type { RawCell } from '../../position/raw-cell';
import type { CellValue } from '../description';
import type { Notes } from '../table';
import { cellAt, isEmptyCell, type Table } from '../table';
import { readMark } from './answer-mark';
import { carriedRows, type Followed } from './carried-rows';
import { ANSWER_COLUMNS, type AnswerColumn, type TypedAnswer, type TypedNotes } from './content';
import { FIELDS, type Field, type FieldKey, fieldRowKey } from './fields';
import { FORMER_GRID_COLUMNS, GRID_COLUMNS } from './grid-columns';
import { type ColumnPlaces, criterionNumber, gridColumns, gridKeys } from './grid-table';
import { identify, type WITNESSES } from './row-identity';
import { FIELD_COLUMN } from './welcome-layout';

/** Finds again, in sheets read back, everything that people typed: what a new workbook must hold. */

/** A comment's formula stays a formula; elsewhere a formula is kept as the text that was typed. */
function typedCell(table: Table, row: number, column: number, name: AnswerColumn): CellValue {
  const { raw, formula } = cellAt(table, row, column);
  if (formula === '') return raw ?? '';
  return name === 'comment' ? { formula } : formula;
}

/** What stands in the fillable cells of a criterion's row. */
function typedAnswerAt(table: Table, notes: Notes, places: ColumnPlaces, row: number): TypedAnswer {
  const cells = Object.fromEntries(
    ANSWER_COLUMNS.map((name) => [name, typedCell(table, row, places[name], name)]),
  ) as Record<AnswerColumn, CellValue>;
  const kept: TypedNotes = Object.fromEntries(
    ANSWER_COLUMNS.map((name) => [name, notes[row - 1]?.[places[name] - 1] ?? '']).filter(
      ([, note]) => note !== '',
    ),
  );
  return { ...cells, notes: kept };
}

export const isFilled = (answer: TypedAnswer) =>
  ANSWER_COLUMNS.some((name) => !isEmptyCell(answer[name])) || Object.keys(answer.notes).length > 0;

/**
 * Answers by criterion: of the rows that are its own, the surest that holds something. What stands on the others, and
 * on rows whose witnesses contradict each other, is nobody's: it is kept with the former sheet.
 */
export function typedAnswers(
  table: Table,
  notes: Notes,
  followed: readonly Followed[] = [],
): Map<number, TypedAnswer> {
  const places = gridColumns(table.values);
  const answers = new Map<number, TypedAnswer>();
  for (const [number, rows] of carriedRows(table, gridKeys(table), followed).rows) {
    const typed = rows.map((row) => typedAnswerAt(table, notes, places, row));
    const answer = typed.find(isFilled) ?? typed[0];
    if (answer) answers.set(number, answer);
  }
  return answers;
}

/**
 * True for a row of a grid of schema 1, that begins after so many columns: where Repère stands now it has Points, an entry or
 * nothing, and where Palier visé stands now the formula of its Repère.
 */
function isFormerRow({ values, formulas }: Table, index: number, before: number): boolean {
  const place = before + GRID_COLUMNS.number('descriptor') - 1;
  if (formulas[index]?.[place]) return Boolean(formulas[index]?.[place + 1]);
  const points: readonly RawCell[] = ['', NOT_APPLICABLE, ...PALIERS];
  return points.includes(values[index]?.[place] ?? '');
}

/**
 * Rows of criteria that were moved into another sheet: a criterion's number, then the Grille's columns in their order,
 * with two texts at least that name it too.
 */
export function strayAnswers(table: Table, wanted: readonly number[]): Map<number, TypedAnswer> {
  const answers = new Map<number, TypedAnswer>();
  for (const [index, values] of table.values.entries())
    for (const [before, cell] of values.entries()) {
      const number = criterionNumber(cell);
      if (number === null || !wanted.includes(number) || answers.has(number)) continue;
      const { list } = isFormerRow(table, index, before) ? FORMER_GRID_COLUMNS : GRID_COLUMNS;
      const places = Object.fromEntries(
        list.map((column, place) => [column.id, before + place + 1]),
      ) as Record<keyof ColumnPlaces, number>;
      const text = (column: (typeof WITNESSES)[number]) => values[places[column] - 1] ?? '';
      const [criterion, question, page] = [text('criterion'), text('question'), text('page')];
      const identity = identify({ number, criterion, question, page });
      // One text is little in a sheet of people's own.
      if (identity.kind !== 'agrees' || identity.by < 2) continue;
      const mark = readMark(table.formulas[index]?.[before + GRID_COLUMNS.number('descriptor') - 1] ?? '');
      if (mark !== null && mark !== number) continue;
      const answer = typedAnswerAt(table, [], places, index + 1);
      if (isFilled(answer)) answers.set(number, answer);
    }
  return answers;
}

/** Row of a field in the Accueil sheet, from 1: by its key, else by its label; 0 when it is gone. */
export function fieldRow(table: Table, field: (typeof FIELDS)[number]): number {
  const rowOf = (text: string) => table.values.findIndex((values) => values.slice(0, 3).includes(text)) + 1;
  return rowOf(fieldRowKey(field.key)) || rowOf(field.label);
}

/**
 * Column in which the fields of the Accueil sheet are filled, from 1. It stands between their labels and their help;
 * where people inserted others there, it is the one that holds most, and the last one while nothing is filled.
 */
export function inputColumn(table: Table): number {
  const rows = FIELDS.map((field) => ({ field, cells: table.values[fieldRow(table, field) - 1] ?? [] }));
  const place = (isIt: (cell: string, field: Field) => boolean) =>
    Math.max(...rows.map(({ field, cells }) => cells.findIndex((cell) => isIt(String(cell), field)))) + 1;
  const label = place((cell, field) => cell === field.label) || FIELD_COLUMN - 1;
  const help = place((cell, field) => cell.endsWith(field.help)) || FIELD_COLUMN + 1;
  const filled = (column: number) => rows.filter(({ cells }) => !isEmptyCell(cells[column - 1] ?? '')).length;
  const between = Array.from({ length: Math.max(1, help - label - 1) }, (_, index) => label + 1 + index);
  return between.reduce((best, column) => (filled(column) >= filled(best) ? column : best), label + 1);
}

/** The fields of the Accueil sheet as they stand. */
export function fieldContents(table: Table): Map<FieldKey, RawCell> {
  const column = inputColumn(table);
  return new Map(
    FIELDS.map((field) => [field.key, cellAt(table, fieldRow(table, field), column).raw] as const),
  );
}

/**
 * A shown date as it is typed again, null for another text. Day first, as our format shows it, becomes
 * year-month-day: a spreadsheet whose locale puts the month first would take 5 March for 3 May.
 */
export function typedDate(shown: string): string | null {
  const dayFirst = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(shown);
  if (dayFirst) return `${dayFirst[3]}-${dayFirst[2]}-${dayFirst[1]}`;
  return /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/.test(shown) ? shown : null;
}

/** The fields to write again; `shown` holds the displayed texts, which is how a date is typed again. */
export function typedFields(table: Table, shown: readonly (readonly string[])[]): Map<FieldKey, CellValue> {
  const fields = new Map<FieldKey, CellValue>();
  const column = inputColumn(table);
  for (const field of FIELDS) {
    const row = fieldRow(table, field);
    const { raw, formula } = cellAt(table, row, column);
    const text = shown[row - 1]?.[column - 1] ?? '';
    const date = field.key === 'date' ? typedDate(text) : null;
    if (formula !== '') fields.set(field.key, formula);
    else if (!isEmptyCell(raw))
      fields.set(field.key, date === null ? (raw ?? '') : { typed: date, shown: text });
  }
  return fields;
}
