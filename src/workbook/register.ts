import type { RawCell } from '../position/raw-cell';
import { columnLetters } from './addresses';
import { cell, formula } from './cells';
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
import { SHEET_HEADINGS, SHEET_TITLES, type SheetNames } from './sheet-names';
import type { StyleName } from './styles';
import { cellAt, isEmptyCell, type Table } from './table';

/** A companion sheet that is a plain table: one line per partner, or per commune. */

/** Meta text, heading and guidance stand above the header. */
export const REGISTER_HEADER_ROW = 4;
export const REGISTER_FIRST_ROW = REGISTER_HEADER_ROW + 1;
const FIRST_ROW = REGISTER_FIRST_ROW;

/** What a column is found and read by. */
export interface ReadColumn<Id extends string> extends Column<Id> {
  /** False for what the add-on writes by itself. */
  readonly filled: boolean;
  /** What its cells hold is computed: nothing of it is read back. */
  readonly computed?: true;
}

export interface RegisterColumn<Id extends string> extends ReadColumn<Id> {
  readonly style: StyleName;
  readonly list?: { readonly values: readonly string[]; readonly help: string };
  /** Another check of what is typed, on the cell of that address. */
  readonly rule?: { readonly rule: (cell: string) => ValidationRule; readonly help: string };
  /** What a computed column's cells hold, from the line's cells and from other sheets. */
  readonly formula?: (at: (column: Id) => string, names: SheetNames) => string;
}

/** What a register is read back by. */
export interface ReadableRegister<Id extends string> {
  readonly columns: readonly ReadColumn<Id>[];
  /** Lines that are ready to be filled. */
  readonly lines: number;
  /** A formula counts as what it shows, where it would count as its text. */
  readonly shown?: true;
}

/** What makes a register: one piece of code lays it out and reads it back. */
export interface Register<Id extends string> extends ReadableRegister<Id> {
  readonly kind: CompanionKind;
  readonly columns: readonly RegisterColumn<Id>[];
  readonly guidance: string;
  /** Columns out of sight until somebody unfolds them, from 1. */
  readonly folded?: { readonly first: number; readonly count: number };
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
export function placesIn<Id extends string>(table: Table, register: ReadableRegister<Id>): Places<Id> {
  return findColumns(table.values, columns(register.columns));
}

/** The lines that hold something, from top to bottom. Columns are found by their titles; a formula counts as its text, or as what it shows in a register that says so. */
export function readRegister<Id extends string>(
  table: Table,
  register: ReadableRegister<Id>,
): ReadLine<Id>[] {
  const places = placesIn(table, register);
  const lines: ReadLine<Id>[] = [];
  for (let row = FIRST_ROW; row <= table.values.length; row += 1) {
    const cells = {} as Record<Id, RawCell>;
    for (const { id, computed } of register.columns) {
      const { raw, formula } = cellAt(table, row, places[id]);
      if (computed) cells[id] = '';
      else cells[id] = formula === '' || register.shown ? raw : formula;
    }
    if (Object.values<RawCell>(cells).some((value) => !isEmptyCell(value))) lines.push({ row, cells });
  }
  return lines;
}

/** Ranges that people fill in a sheet as it stands, in A1 notation. */
export function registerInputs<Id extends string>(table: Table, register: ReadableRegister<Id>): string[] {
  const places = placesIn(table, register);
  const last = Math.max(table.values.length, FIRST_ROW + register.lines - 1);
  return register.columns.flatMap(({ id, filled }) => {
    const letters = columnLetters(places[id]);
    return filled && places[id] > 0 ? [`${letters}${FIRST_ROW}:${letters}${last}`] : [];
  });
}

/** The cells of a line on that row of the sheet: what it holds, and what is computed from it. */
export function registerLine<Id extends string>(
  list: readonly RegisterColumn<Id>[],
  line: Partial<Line<Id>> | undefined,
  row: number,
  names: SheetNames,
): Cell[] {
  const { letter } = columns(list);
  const at = (column: Id) => `$${letter(column)}${row}`;
  return list.map(({ id, style, formula: computed }) =>
    computed ? formula(`IFERROR(${computed(at, names)};"")`, style) : cell(line?.[id] ?? '', style),
  );
}

/** The sheet of a register that holds those lines. */
export function describeRegister<Id extends string>(
  { kind, columns, guidance, lines, folded, open }: Register<Id>,
  content: readonly Line<Id>[],
  names: SheetNames = SHEET_TITLES,
): SheetDescription<CompanionKind> {
  const count = Math.max(lines, content.length + 10);
  const last = FIRST_ROW + count - 1;
  const line = (index: number): Cell[] => registerLine(columns, content[index], FIRST_ROW + index, names);
  const rule = ({ list, rule: check }: RegisterColumn<Id>, cell: string) =>
    list
      ? { rule: { kind: 'list' as const, values: list.values }, help: list.help }
      : check && { rule: check.rule(cell), help: check.help };
  return {
    kind,
    name: SHEET_TITLES[kind],
    hidden: false,
    ...(open && { open }),
    columnWidths: widths(columns),
    frozenRows: REGISTER_HEADER_ROW,
    frozenColumns: 0,
    hiddenColumns: 0,
    ...(folded && { hiddenBlocks: [folded] }),
    rows: [
      keyRow(kind, columns),
      [cell(SHEET_HEADINGS[kind], 'title')],
      [cell(guidance, 'subtitle')],
      columns.map(({ title }) => cell(title, 'headerLeft')),
      ...Array.from({ length: count }, (_, index) => line(index)),
    ],
    validations: columns.flatMap((column, index): Validation[] => {
      const letter = columnLetters(index + 1);
      const found = rule(column, `${letter}${FIRST_ROW}`);
      return found ? [{ range: `${letter}${FIRST_ROW}:${letter}${last}`, ...found, strict: false }] : [];
    }),
    conditionalFormats: [],
    inputs: columns.flatMap(({ filled }, index) => {
      const letter = columnLetters(index + 1);
      return filled ? [`${letter}${FIRST_ROW}:${letter}${last}`] : [];
    }),
  };
}
