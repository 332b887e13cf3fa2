import type { RawCell } from '../position/raw-cell';
import type { AnyKind } from '../workbook/description';
import { recognise, SHEET_TITLES } from '../workbook/sheet-names';
import type { Notes, Table } from '../workbook/table';
import { isDate, toRaw } from './cell-values';
import { type FoundSheet, findSheet } from './find-sheets';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A sheet read back, with the texts of its notes and the cells as displayed. */
export interface SheetContent extends Table {
  readonly notes: Notes;
  readonly shown: readonly (readonly string[])[];
}

/** A range's values without dates; the displayed texts are asked for only where there is one. */
export function rawValues(range: Range, shown?: readonly (readonly string[])[]): RawCell[][] {
  const values = range.getValues();
  const texts = shown ?? (values.some((row) => row.some(isDate)) ? range.getDisplayValues() : []);
  return values.map((row, index) => row.map((value, column) => toRaw(value, texts[index]?.[column])));
}

/** Values and formulas of all a sheet's filled part, from A1. */
export function readTable(sheet: Sheet): Table {
  const range = sheet.getDataRange();
  return { values: rawValues(range), formulas: range.getFormulas() };
}

/** The same with notes. */
export function readNoted(sheet: Sheet): Table & { readonly notes: Notes } {
  const range = sheet.getDataRange();
  return { values: rawValues(range), formulas: range.getFormulas(), notes: range.getNotes() };
}

/** A sheet in use, and all that it holds. */
export interface NotedSheet {
  readonly sheet: Sheet;
  readonly table: Table & { readonly notes: Notes };
}

/** The sheet of the usual name with what it holds, null where that is no sheet of ours or cannot be read. */
function readNamed(spreadsheet: Spreadsheet, kind: AnyKind): NotedSheet | null {
  const sheet = spreadsheet.getSheetByName(SHEET_TITLES[kind]);
  try {
    const table = sheet && readNoted(sheet);
    return sheet && table && recognise(SHEET_TITLES[kind], table.values) === kind ? { sheet, table } : null;
  } catch {
    // A chart may bear the name. Whatever failed, all tabs are looked through then.
    return null;
  }
}

/** The sheet in use of that kind, read whole: its first cells are not read apart where its usual name tells. */
export function findNoted(spreadsheet: Spreadsheet, kind: AnyKind): NotedSheet | null {
  const named = readNamed(spreadsheet, kind);
  if (named) return named;
  const sheet = findSheet(spreadsheet, kind);
  return sheet && { sheet, table: readNoted(sheet) };
}

/** All notes of a sheet, those that stand beyond its filled part included. */
export function readAllNotes(sheet: Sheet): Notes {
  return sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getNotes();
}

/** True for a tab that is not empty: a cell, a note or a chart stands somewhere. */
export function holdsSomething({ hasCells, isBlankCorner, sheet }: FoundSheet): boolean {
  if (!hasCells || !isBlankCorner || sheet.getLastRow() > 0) return true;
  return readAllNotes(sheet).some((row) => row.some((note) => note !== '')) || sheet.getCharts().length > 0;
}

const hasContent = (cells: readonly unknown[]) => cells.some((cell) => cell !== '' && cell !== null);

/** All of a sheet in six calls, notes that stand beyond its filled part included. */
export function readWhole(sheet: Sheet): Table & { readonly notes: Notes } {
  const range = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  const [values, formulas, notes] = [rawValues(range), range.getFormulas(), range.getNotes()];
  const filled = values.map((cells, row) => hasContent(cells) || hasContent(formulas[row] ?? []));
  const last = filled.lastIndexOf(true) + 1;
  return { values: values.slice(0, last), formulas: formulas.slice(0, last), notes };
}

/** The same with notes and displayed texts. */
export function readSheet(sheet: Sheet): SheetContent {
  const range = sheet.getDataRange();
  const shown = range.getDisplayValues();
  return { values: rawValues(range, shown), formulas: range.getFormulas(), notes: range.getNotes(), shown };
}
