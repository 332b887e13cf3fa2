import type { Table } from '../workbook/grid-table';
import type { Notes } from '../workbook/restore';
import { toRaw } from './cell-values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet read back, with the texts of its notes and the cells as displayed. */
export interface SheetContent extends Table {
  readonly notes: Notes;
  readonly shown: readonly (readonly string[])[];
}

/** Values and formulas of all a sheet's filled part, from A1. */
export function readTable(sheet: Sheet): Table {
  const range = sheet.getDataRange();
  return { values: range.getValues().map((row) => row.map(toRaw)), formulas: range.getFormulas() };
}

/** The same with notes and displayed texts. */
export function readSheet(sheet: Sheet): SheetContent {
  const range = sheet.getDataRange();
  return {
    values: range.getValues().map((row) => row.map(toRaw)),
    formulas: range.getFormulas(),
    notes: range.getNotes(),
    shown: range.getDisplayValues(),
  };
}
