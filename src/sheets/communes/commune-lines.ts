import { readCode } from '../../communes/codes';
import { communeKey } from '../../communes/names';
import type { RawCell } from '../../position/raw-cell';
import { cellName, columnLetters, parseBlock } from '../../workbook/addresses';
import {
  COMMUNES,
  type Commune,
  type CommuneColumn,
  communesOf,
} from '../../workbook/communes/communes-sheet';
import type { Places } from '../../workbook/find-columns';
import { leftovers } from '../../workbook/grid/leftovers';
import { resembles } from '../../workbook/grid/resemblance';
import {
  describeRegister,
  placesIn,
  REGISTER_FIRST_ROW,
  REGISTER_HEADER_ROW,
  readRegister,
} from '../../workbook/register';
import type { Table } from '../../workbook/table';
import { isDate, toRaw, toWritten } from '../cell-values';
import type { Roles } from '../find-sheets';
import { isMadeHere } from '../find-sheets';
import { readSheetIds } from '../sheet-ids';
import { growTo } from '../write-sheet';
import { copiedFor } from './copied-for';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell as it is written again; a date by its instant. */
type KeptCell = RawCell | { readonly date: number };

/** All that the Communes sheet holds besides what we write in it, and its notes. */
export interface CommunesLines {
  /** Under its header, columns of people's own included. */
  readonly cells: KeptCell[][];
  /** Texts of people's own in the header and above: row, column, cell. */
  readonly head?: (readonly [row: number, column: number, cell: KeptCell])[];
  /** Notes anywhere on the sheet: row, column, text. */
  readonly notes: (readonly [row: number, column: number, text: string])[];
}

export interface CommunesTable {
  readonly sheet: Sheet;
  readonly places: Places<CommuneColumn>;
  readonly communes: readonly Commune[];
  readonly lines: CommunesLines;
  readonly size: { readonly rows: number; readonly columns: number };
  /** True where the sheet shows most of what we write in it. */
  readonly looksRight: boolean;
}

function keptCell(value: unknown, formula: string | undefined): KeptCell {
  if (formula) return formula;
  if (isDate(value)) return { date: (value as Date).getTime() };
  return toWritten(toRaw(value) ?? '');
}

const isBlank = (line: readonly KeptCell[]) => line.every((cell) => cell === '');

/**
 * The register of the file, and the roles of its sheets: one that passes for Communes by its first cells, but shows nothing
 * else of ours and was not made here, is people's own.
 */
export function findCommunesTable(roles: Roles): {
  readonly communesTable: CommunesTable | null;
  readonly roles: Roles;
} {
  const sheet = roles.live.get('communes');
  if (!sheet) return { communesTable: null, roles };
  const communesTable = readCommunesTable(sheet);
  const found = roles.all.find((one) => one.sheet === sheet);
  if (communesTable.looksRight || !found || isMadeHere(readSheetIds(), 'communes', found))
    return { communesTable, roles };
  const live = new Map([...roles.live].filter(([kind]) => kind !== 'communes'));
  return { communesTable: null, roles: { ...roles, live, own: [...roles.own, found] } };
}

/** Cells of the header and above that we do not write, by row and column. */
function foreignHead({ values, formulas }: Table): [row: number, column: number][] {
  const head: Table = {
    values: values.slice(0, REGISTER_HEADER_ROW),
    formulas: formulas.slice(0, REGISTER_HEADER_ROW),
  };
  return leftovers(head, [], describeRegister(COMMUNES, [])).map((at) => {
    const { row, column } = parseBlock(at);
    return [row, column];
  });
}

/** As far as something stands, in rows and columns from the first cell: `getDataRange`, without its call. */
function extentOf(values: readonly (readonly unknown[])[], formulas: Table['formulas']) {
  let [rows, columns] = [0, 0];
  for (const [row, cells] of values.entries())
    for (const [column, value] of cells.entries())
      if (value !== '' || (formulas[row]?.[column] ?? '') !== '')
        [rows, columns] = [row + 1, Math.max(columns, column + 1)];
  return { rows, columns };
}

/** The Communes sheet, in five calls whatever its length; a note may stand beyond what is filled. */
export function readCommunesTable(sheet: Sheet): CommunesTable {
  const columns = sheet.getMaxColumns();
  const range = sheet.getRange(`A:${columnLetters(columns)}`);
  const [held, texts, notes] = [range.getValues(), range.getFormulas(), range.getNotes()];
  const size = { rows: notes.length, columns };
  const filled = extentOf(held, texts);
  const values = held.slice(0, filled.rows).map((row) => row.slice(0, filled.columns));
  const formulas = texts.slice(0, filled.rows).map((row) => row.slice(0, filled.columns));
  const table: Table = { values: values.map((row) => row.map((value) => toRaw(value))), formulas };
  const all = values.map((row, index) =>
    row.map((value, column) => keptCell(value, formulas[index]?.[column])),
  );
  return {
    sheet,
    places: placesIn(table, COMMUNES),
    communes: communesOf(readRegister(table, COMMUNES), copiedFor),
    lines: {
      cells: all.slice(REGISTER_FIRST_ROW - 1),
      head: foreignHead(table).map(([row, column]) => [row, column, all[row - 1]?.[column - 1] ?? '']),
      notes: notes.flatMap((texts, row) =>
        texts.flatMap((text, column) => (text === '' ? [] : [[row + 1, column + 1, text] as const])),
      ),
    },
    size,
    looksRight: resembles(table, describeRegister(COMMUNES, [])),
  };
}

/** True where nothing but what we write stands on the sheet, notes included. */
export function isBlankCommunesTable({ lines: { cells, head = [], notes } }: CommunesTable): boolean {
  return cells.every(isBlank) && head.length === 0 && notes.length === 0;
}

/** Writes texts on a commune's line. */
export function setCells(
  { lines, places }: Pick<CommunesTable, 'lines' | 'places'>,
  row: number,
  texts: Readonly<Partial<Record<CommuneColumn, string>>>,
): void {
  const line = lines.cells[row - REGISTER_FIRST_ROW];
  for (const [column, text] of Object.entries(texts) as [CommuneColumn, string][])
    if (line && places[column] > 0) line[places[column] - 1] = toWritten(text);
}

/** Empties the sheet of all that a copy of the file must not carry. */
export function clearLines({ sheet, lines: { cells, head = [], notes }, size }: CommunesTable): void {
  const width = cells[0]?.length ?? 0;
  if (width > 0) sheet.getRange(REGISTER_FIRST_ROW, 1, cells.length, width).clearContent();
  if (head.length > 0) sheet.getRangeList(head.map(([row, column]) => cellName(row, column))).clearContent();
  if (notes.length > 0) sheet.getRange(1, 1, size.rows, size.columns).clearNote();
}

/** Kept lines with what people typed since: on a line that both have, what was typed last. */
function merged(kept: KeptCell[][], typed: KeptCell[][], places: Places<CommuneColumn>): KeptCell[][] {
  const text = (line: KeptCell[], column: CommuneColumn) =>
    String(line[places[column] - 1] ?? '').replace(/^'/, '');
  const keyOf = (line: KeptCell[]) => {
    const code = text(line, 'code');
    return communeKey(text(line, 'name'), readCode(code)?.code ?? code);
  };
  const left = typed.filter((line) => !isBlank(line));
  const lines = kept.map((line) => {
    const key = keyOf(line);
    const same = left.findIndex((other) =>
      key === '' ? JSON.stringify(other) === JSON.stringify(line) : keyOf(other) === key,
    );
    if (same < 0 || isBlank(line)) return line;
    const [later = []] = left.splice(same, 1);
    return Array.from({ length: Math.max(line.length, later.length) }, (_, column) => {
      const cell = later[column] ?? '';
      return cell === '' ? (line[column] ?? '') : cell;
    });
  });
  return [...lines, ...left];
}

/** Writes lines again where they stood, with what was typed meanwhile into the emptied sheet. */
export function putLines(
  sheet: Sheet,
  { cells, head = [], notes }: CommunesLines,
  known?: CommunesTable['size'],
): void {
  const now = sheet.getLastRow() >= REGISTER_FIRST_ROW ? readCommunesTable(sheet) : null;
  writeLines(
    sheet,
    REGISTER_FIRST_ROW,
    now ? merged(cells, now.lines.cells, now.places) : cells,
    now?.size ?? known,
  );
  for (const [row, column, cell] of head) {
    const range = sheet.getRange(row, column);
    // What people typed there meanwhile stays.
    if (range.getValue() === '')
      range.setValue(typeof cell === 'object' && cell ? new Date(cell.date) : cell);
  }
  if (notes.length === 0) return;
  const size = (index: 0 | 1) => Math.max(...notes.map((note) => note[index]));
  const range = sheet.getRange(1, 1, size(0), size(1));
  const texts = range.getNotes();
  for (const [row, column, text] of notes) {
    const line = texts[row - 1];
    if (line) line[column - 1] ||= text;
  }
  range.setNotes(texts);
}

/** Writes lines from that row on, in one call. */
export function writeLines(
  sheet: Sheet,
  row: number,
  lines: readonly (readonly KeptCell[])[],
  size: CommunesTable['size'] = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() },
): void {
  const width = Math.max(0, ...lines.map((line) => line.length));
  if (width === 0) return;
  growTo(sheet, row + lines.length - 1, width, size);
  sheet.getRange(row, 1, lines.length, width).setValues(
    lines.map((line) =>
      Array.from({ length: width }, (_, column) => {
        const cell = line[column] ?? '';
        return typeof cell === 'object' ? new Date(cell.date) : cell;
      }),
    ),
  );
}
