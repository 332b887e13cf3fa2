import type { Cell, CellValue, CompanionKind, ImportedBlock, SheetDescription } from '../description';
import { type SheetPattern, withLines } from '../sheet-pattern';
import { CHOSEN_ROW, FIRST_COMMUNE_ROW, IMPORT, TERRITORY_COLUMNS } from './territory-columns';
import { importFormula, importsBySheet, isSameImport } from './territory-import';

/** A line of the territory, as people or the add-on fill it. */
export interface TerritoryLine {
  readonly name: CellValue;
  readonly code: CellValue;
  readonly link: CellValue;
  /** Notes of those three cells, in that order. */
  readonly notes: readonly [string, string, string];
  /** The address whose export row is imported, '' for none: the link as the add-on took it. */
  readonly written: string;
  /** Imports by the sheet's name, as an older grid needs it. */
  readonly isBySheet: boolean;
}

export interface TerritoryContent {
  readonly lines: readonly TerritoryLine[];
  /** The commune shown beside the median. */
  readonly chosen: CellValue;
  /** Rows of the sheet as it stands: none is left behind without being counted. */
  readonly height?: number;
  /** The imports' formulas as they stand, line by line; null where all is to be written. */
  readonly standing?: readonly string[] | null;
}

/** Lines that are ready to be filled, and those kept free below the last one. */
const READY_LINES = 20;
const FREE_LINES = 10;

/** The cells that people or the add-on fill on a line, by column. */
function filledCells(row: number, { name, code, link, notes, written, isBySheet }: TerritoryLine) {
  const [ofName, ofCode, ofLink] = notes;
  const imported: CellValue = written ? { formula: `=${importFormula(row, isBySheet)}` } : '';
  return [
    [TERRITORY_COLUMNS.number('commune'), name, ofName],
    [TERRITORY_COLUMNS.number('code'), code, ofCode],
    [TERRITORY_COLUMNS.number('link'), link, ofLink],
    [IMPORT.first, imported, ''],
    [TERRITORY_COLUMNS.number('written'), written, ''],
  ] as const;
}

/** The Territoire sheet: a line per commune, what is said of each criterion above them, the radar at their right. */
export function territorySheet(
  pattern: SheetPattern,
  { lines, chosen, height = 0, standing = null }: TerritoryContent,
): SheetDescription<CompanionKind> {
  const count = Math.max(READY_LINES, lines.length + FREE_LINES, height - FIRST_COMMUNE_ROW + 1);
  const sheet = withLines(pattern, FIRST_COMMUNE_ROW, count);
  const { rows } = sheet;
  const put = (row: number, column: number, value: CellValue, note = '') => {
    const cells = rows[row - 1];
    const cell = cells?.[column - 1];
    if (cells && cell) cells[column - 1] = note === '' ? { ...cell, value } : { ...cell, value, note };
  };
  for (const [index, line] of lines.entries()) {
    const row = FIRST_COMMUNE_ROW + index;
    for (const [column, value, note] of filledCells(row, line)) put(row, column, value, note);
  }
  put(CHOSEN_ROW, TERRITORY_COLUMNS.number('median'), chosen);
  const imports = standing && importedBlock(rows, standing);
  return imports ? { ...sheet, imports } : sheet;
}

/**
 * Which imports are right already. Null where one by the sheet's name comes to another line: should the run die between two
 * calls, nothing would tell that this grid has no named range.
 */
function importedBlock(
  rows: readonly (readonly Cell[])[],
  standing: readonly string[],
): ImportedBlock | null {
  const wanted = rows.slice(FIRST_COMMUNE_ROW - 1).map((cells) => {
    const value = cells[IMPORT.first - 1]?.value ?? '';
    return typeof value === 'object' && 'formula' in value ? value.formula : '';
  });
  const former = (index: number) => standing[index] ?? '';
  if (wanted.some((formula, index) => importsBySheet(formula) && !importsBySheet(former(index)))) return null;
  return {
    row: FIRST_COMMUNE_ROW,
    column: IMPORT.first,
    width: IMPORT.last - IMPORT.first + 1,
    standing: wanted.map((formula, index) => isSameImport(formula, former(index))),
  };
}
