import type { RawCell } from '../position/entry';
import { readCode } from '../territory/codes';
import { communeKey } from '../territory/names';
import { COMMUNES, type Commune, type CommuneColumn, communesOf } from '../workbook/communes-sheet';
import type { Places } from '../workbook/find-columns';
import type { Table } from '../workbook/grid-table';
import { placesIn, REGISTER_FIRST_ROW, readRegister } from '../workbook/register';
import { isDate, toRaw, toWritten } from './cell-values';
import { growTo } from './write-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell as it is written again; a date by its instant. */
type KeptCell = RawCell | { readonly date: number };

/** All that the Communes sheet holds under its header, columns of people's own included, and its notes. */
export interface RegistryLines {
  readonly cells: KeptCell[][];
  /** Notes anywhere on the sheet: row, column, text. */
  readonly notes: (readonly [row: number, column: number, text: string])[];
}

export interface Registry {
  readonly sheet: Sheet;
  readonly places: Places<CommuneColumn>;
  readonly communes: readonly Commune[];
  readonly lines: RegistryLines;
}

function keptCell(value: unknown, formula: string | undefined): KeptCell {
  if (formula) return formula;
  if (isDate(value)) return { date: (value as Date).getTime() };
  return toWritten(toRaw(value) ?? '');
}

const isBlank = (line: readonly KeptCell[]) => line.every((cell) => cell === '');

/** The Communes sheet, in six calls whatever its length; a note may stand beyond what is filled. */
export function readRegistry(sheet: Sheet): Registry {
  const range = sheet.getDataRange();
  const [values, formulas] = [range.getValues(), range.getFormulas()];
  const notes = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getNotes();
  const table: Table = { values: values.map((row) => row.map((value) => toRaw(value))), formulas };
  const cells = values
    .map((row, index) => row.map((value, column) => keptCell(value, formulas[index]?.[column])))
    .slice(REGISTER_FIRST_ROW - 1);
  return {
    sheet,
    places: placesIn(table, COMMUNES),
    communes: communesOf(readRegister(table, COMMUNES)),
    lines: {
      cells,
      notes: notes.flatMap((texts, row) =>
        texts.flatMap((text, column) => (text === '' ? [] : [[row + 1, column + 1, text] as const])),
      ),
    },
  };
}

/** Writes texts on a commune's line. */
export function setCells(
  { lines, places }: Pick<Registry, 'lines' | 'places'>,
  row: number,
  texts: Readonly<Partial<Record<CommuneColumn, string>>>,
): void {
  const line = lines.cells[row - REGISTER_FIRST_ROW];
  for (const [column, text] of Object.entries(texts) as [CommuneColumn, string][])
    if (line && places[column] > 0) line[places[column] - 1] = toWritten(text);
}

/** Empties the sheet of all that a copy of the file must not carry. */
export function clearLines({ sheet, lines: { cells, notes } }: Registry): void {
  const width = cells[0]?.length ?? 0;
  if (width > 0) sheet.getRange(REGISTER_FIRST_ROW, 1, cells.length, width).clearContent();
  if (notes.length > 0) sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).clearNote();
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
export function putLines(sheet: Sheet, { cells, notes }: RegistryLines): void {
  const now = sheet.getLastRow() >= REGISTER_FIRST_ROW ? readRegistry(sheet) : null;
  writeLines(sheet, REGISTER_FIRST_ROW, now ? merged(cells, now.lines.cells, now.places) : cells);
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
export function writeLines(sheet: Sheet, row: number, lines: readonly (readonly KeptCell[])[]): void {
  const width = Math.max(0, ...lines.map((line) => line.length));
  if (width === 0) return;
  const size = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
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
