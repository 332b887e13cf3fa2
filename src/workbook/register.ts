import type { RawCell } from '../position/raw-cell';
import { columnLetters } from './addresses';
import { cell } from './cells';
import { type Column, columns, keyRow, widths } from './columns';
import type {
  Cell,
  CellValue,
  CompanionKind,
  SheetDescription,
  Validation,
  ValidationRule,
} from './description';
import { findColumns, type Places } from './find-columns';
import { SHEET_HEADINGS, SHEET_TITLES } from './sheet-names';
import type { StyleName } from './styles';
import { cellAt, isEmptyCell, type Table } from './table';

/** A companion sheet that is a plain table: one line per partner, or per commune. */

/** Meta text, heading and guidance stand above the header. */
export const REGISTER_HEADER_ROW = 4;
export const REGISTER_FIRST_ROW = REGISTER_HEADER_ROW + 1;
const FIRST_ROW = REGISTER_FIRST_ROW;

export interface RegisterColumn<Id extends string> extends Column<Id> {
  readonly style: StyleName;
  /** False for what the add-on writes by itself. */
  readonly filled: boolean;
  readonly list?: { readonly values: readonly string[]; readonly help: string };
}

/** What makes a register: one piece of code lays it out and reads it back. */
export interface Register<Id extends string> {
  readonly kind: CompanionKind;
  readonly columns: readonly RegisterColumn<Id>[];
  readonly guidance: string;
  /** Lines that are ready to be filled. */
  readonly lines: number;
  /** A formula counts as what it shows, where it would count as its text. */
  readonly shown?: true;
  /** Whoever edits the file may change all of the sheet. */
  readonly open?: true;
}

/** A line of a register: what each of its cells holds. */
export type Line<Id extends string> = Readonly<Record<Id, CellValue>>;

/** A line as it was read, with its row in the sheet, from 1. */
export interface ReadLine<Id extends string> {
  readonly row: number;
  readonly cells: Readonly<Record<Id, RawCell>>;
}

/** The place of each column in a sheet as people left it, from 1; 0 for one that is gone. */
export function placesIn<Id extends string>(table: Table, register: Register<Id>): Places<Id> {
  return findColumns(table.values, columns(register.columns));
}

/** The lines that hold something, from top to bottom. Columns are found by their titles; a formula counts as its text, or as what it shows in a register that says so. */
export function readRegister<Id extends string>(table: Table, register: Register<Id>): ReadLine<Id>[] {
  const places = placesIn(table, register);
  const lines: ReadLine<Id>[] = [];
  for (let row = FIRST_ROW; row <= table.values.length; row += 1) {
    const cells = {} as Record<Id, RawCell>;
    for (const { id } of register.columns) {
      const { raw, formula } = cellAt(table, row, places[id]);
      cells[id] = formula === '' || register.shown ? raw : formula;
    }
    if (Object.values<RawCell>(cells).some((value) => !isEmptyCell(value))) lines.push({ row, cells });
  }
  return lines;
}

/** Ranges that people fill in a sheet as it stands, in A1 notation. */
export function registerInputs<Id extends string>(table: Table, register: Register<Id>): string[] {
  const places = placesIn(table, register);
  const last = Math.max(table.values.length, FIRST_ROW + register.lines - 1);
  return register.columns.flatMap(({ id, filled }) => {
    const letters = columnLetters(places[id]);
    return filled && places[id] > 0 ? [`${letters}${FIRST_ROW}:${letters}${last}`] : [];
  });
}

/** The sheet of a register that holds those lines. */
export function describeRegister<Id extends string>(
  { kind, columns, guidance, lines, open }: Register<Id>,
  content: readonly Line<Id>[],
): SheetDescription<CompanionKind> {
  const count = Math.max(lines, content.length + 10);
  const last = FIRST_ROW + count - 1;
  const line = (index: number): Cell[] =>
    columns.map(({ id, style }) => cell(content[index]?.[id] ?? '', style));
  const rule = (list: RegisterColumn<Id>['list']): ValidationRule | null =>
    list ? { kind: 'list', values: list.values } : null;
  return {
    kind,
    name: SHEET_TITLES[kind],
    hidden: false,
    ...(open && { open }),
    columnWidths: widths(columns),
    frozenRows: REGISTER_HEADER_ROW,
    frozenColumns: 0,
    hiddenColumns: 0,
    rows: [
      keyRow(kind, columns),
      [cell(SHEET_HEADINGS[kind], 'title')],
      [cell(guidance, 'subtitle')],
      columns.map(({ title }) => cell(title, 'headerLeft')),
      ...Array.from({ length: count }, (_, index) => line(index)),
    ],
    validations: columns.flatMap((column, index): Validation[] => {
      const found = rule(column.list);
      const letter = columnLetters(index + 1);
      return found && column.list
        ? [
            {
              range: `${letter}${FIRST_ROW}:${letter}${last}`,
              rule: found,
              help: column.list.help,
              strict: false,
            },
          ]
        : [];
    }),
    conditionalFormats: [],
    inputs: columns.flatMap(({ filled }, index) => {
      const letter = columnLetters(index + 1);
      return filled ? [`${letter}${FIRST_ROW}:${letter}${last}`] : [];
    }),
  };
}
