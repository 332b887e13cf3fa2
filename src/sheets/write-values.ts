import type { ImportedBlock } from '../workbook/description';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Values = readonly (readonly (string | number | boolean)[])[];

/** Writes values from that cell; nothing for none. */
function put(sheet: Sheet, row: number, column: number, values: Values): void {
  const width = values[0]?.length ?? 0;
  if (width > 0)
    sheet.getRange(row, column, values.length, width).setValues(values.map((cells) => [...cells]));
}

/** Stretches of lines for which `test` is true, the first index and the one after the last. */
export function stretches(count: number, test: (index: number) => boolean): [first: number, end: number][] {
  const found: [number, number][] = [];
  for (let index = 0; index < count; index += 1) {
    if (!test(index)) continue;
    const last = found[found.length - 1];
    if (last?.[1] === index) last[1] = index + 1;
    else found.push([index, index + 1]);
  }
  return found;
}

/**
 * Writes a sheet's values around its imports by four calls, and one for each stretch of imports that are not right. What is at
 * their left goes by one call: names, links and the addresses that are imported are those of one line whenever a run dies.
 */
export function writeAround(
  sheet: Sheet,
  values: Values,
  { row, column, width, standing }: ImportedBlock,
): void {
  const lines = values.slice(row - 1);
  const part = (from: number, end?: number) => lines.map((cells) => cells.slice(from - 1, end && end - 1));
  put(sheet, 1, 1, values.slice(0, row - 1));
  put(sheet, row, 1, part(1, column));
  put(sheet, row, column + width, part(column + width));
  const formulas = part(column, column + 1);
  for (const [first, end] of stretches(lines.length, (index) => !standing[index]))
    put(sheet, row + first, column, formulas.slice(first, end));
}
