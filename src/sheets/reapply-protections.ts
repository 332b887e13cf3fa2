import { columnLetters, parseBlock } from '../workbook/addresses';
import { ANSWER_COLUMNS, EMPTY_CONTENT } from '../workbook/content';
import type { SheetDescription } from '../workbook/description';
import { criterionRows, findColumns } from '../workbook/grid-table';
import { SHEET_KINDS, SHEET_TITLES } from '../workbook/sheet-names';
import { describeWorkbook } from '../workbook/workbook';
import { type FoundSheet, listSheets, liveSheet } from './find-sheets';
import { newGuests, protectSheet } from './protect';
import { readTable } from './read-sheet';

/** The inputs are where the rows stand now: people insert and move them. Rows are known by their first cell. */
function inputsOf(found: FoundSheet, description: SheetDescription): string[] {
  if (description.inputs.length === 0) return [];
  const table = readTable(found.sheet);
  if (found.kind === 'grid') {
    const places = findColumns(table.values);
    return criterionRows(table, places).flatMap(({ row }) =>
      ANSWER_COLUMNS.map((column) => `${columnLetters(places[column])}${row}`),
    );
  }
  return description.inputs.map(parseBlock).flatMap((block) => {
    const keys = description.rows
      .slice(block.row - 1, block.lastRow)
      .map(([first]) => String(first?.value ?? ''));
    return keys.flatMap((key) => {
      const row = table.values.findIndex((values) => String(values[0] ?? '') === key) + 1;
      return row === 0
        ? []
        : [`${columnLetters(block.column)}${row}:${columnLetters(block.lastColumn)}${row}`];
    });
  });
}

/** Protects our sheets again, as after a copy of the file. Returns how many were found. */
export function reapplyProtections(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): number {
  const sheets = listSheets(spreadsheet);
  const descriptions = describeWorkbook(SHEET_TITLES, EMPTY_CONTENT);
  const live = SHEET_KINDS.flatMap((kind) => liveSheet(sheets, kind, SHEET_TITLES[kind]) ?? []);
  const guests = newGuests();
  for (const found of live) {
    const description = descriptions.find(({ kind }) => kind === found.kind);
    if (description) protectSheet(found.sheet, inputsOf(found, description), guests);
  }
  return live.length;
}
