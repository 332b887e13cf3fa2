import { alphabetically } from '../territory/alphabetical';
import { spreadsheetId } from '../territory/links';
import { type ExtendedTerritory, extendTerritory, type TerritoryEntry } from '../territory/territory-list';
import { columnLetters } from '../workbook/addresses';
import { findColumns } from '../workbook/find-columns';
import { TERRITORY_COLUMNS } from '../workbook/territory-columns';
import { importFormula } from '../workbook/territory-formulas';
import { territorySheet } from '../workbook/territory-sheet';
import {
  lineNotes,
  type ReadTerritory,
  readTerritoryTable,
  withoutComputed,
} from '../workbook/territory-table';
import { toWritten } from './cell-values';
import { prepareCompanion } from './companion';
import { findSheet } from './find-sheets';
import { readTable, type SheetContent } from './read-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The territory as the sheet's formulas give it; null without a Territoire sheet. */
export function readTerritorySheet(spreadsheet: Spreadsheet): ReadTerritory | null {
  const sheet = findSheet(spreadsheet, 'territory');
  return sheet && readTerritoryTable(readTable(sheet));
}

export type TerritoryOutcome =
  /** `own`: people added to the sheet, which was filled where it stood, in no order. */
  { readonly kind: 'written'; readonly own: boolean } | { readonly kind: 'full' };

/** A revision that leaves all lines as they are. */
const AS_IT_IS = (entries: readonly TerritoryEntry[]) => entries;

/**
 * Makes the sheet, or writes it again with its lines revised, in alphabetical order, an import on each line whose link
 * is right. One that people added to is only filled. The caller holds the document lock.
 */
export function writeTerritory(
  spreadsheet: Spreadsheet,
  revise: (entries: readonly TerritoryEntry[]) => readonly TerritoryEntry[] = AS_IT_IS,
): TerritoryOutcome {
  const own = spreadsheet.getId();
  const isImported = ({ link }: TerritoryEntry) => ![null, own].includes(spreadsheetId(link));
  let entries: readonly TerritoryEntry[] = [];
  const { sheet, former, written } = prepareCompanion(
    spreadsheet,
    'territory',
    (content) => {
      const read = content && readTerritoryTable(content);
      entries = revise(read?.communes ?? []);
      const lines = [...entries].sort((a, b) => alphabetically(a.name, b.name));
      return territorySheet({
        lines: lines.map((entry) => ({
          ...entry,
          notes: content ? lineNotes(content, content.notes, entry.row) : ['', '', ''],
          imported: isImported(entry),
        })),
        chosen: read?.chosen ?? '',
        height: content?.values.length ?? 0,
      });
    },
    withoutComputed,
  );
  if (written || !former) return { kind: 'written', own: false };
  return fillInPlace(sheet, former, entries, isImported) ? { kind: 'written', own: true } : { kind: 'full' };
}

/** Writes lines where they stand, new ones on the free lines below; false when those are too few. */
function fillInPlace(
  sheet: Sheet,
  table: SheetContent,
  entries: readonly TerritoryEntry[],
  isImported: (entry: TerritoryEntry) => boolean,
): boolean {
  const places = findColumns(table.values, TERRITORY_COLUMNS);
  const place = (column: string) => places[column] ?? 0;
  const standing = entries.filter(({ row }) => row > 0);
  const ready = table.formulas.flatMap((cells, index) => (cells[place('state') - 1] ? [index + 1] : []));
  const taken = Math.max(0, ...standing.map(({ row }) => row));
  const free = ready.filter((row) => row > taken);
  const fresh = entries.filter(({ row }) => row === 0);
  if (fresh.length > free.length) return false;
  const rows = new Map([
    ...standing.map((entry) => [entry.row, entry] as const),
    ...fresh.map((entry, index) => [free[index] ?? 0, entry] as const),
  ]);
  const [first, last] = [Math.min(...rows.keys()), Math.max(...rows.keys())];
  if (rows.size === 0) return true;
  const file = columnLetters(place('file'));
  const write = (column: string, content: (entry: TerritoryEntry, row: number) => string) => {
    const values = Array.from({ length: last - first + 1 }, (_, index) => {
      const entry = rows.get(first + index);
      return [entry ? content(entry, first + index) : ''];
    });
    if (place(column) > 0) sheet.getRange(first, place(column), values.length, 1).setValues(values);
  };
  write('commune', ({ name }) => String(toWritten(name)));
  write('code', ({ code }) => String(toWritten(code)));
  write('link', (entry) => String(toWritten(entry.link)));
  write('edition', (entry, row) => (isImported(entry) ? `=${importFormula(row, file)}` : ''));
  return true;
}

/**
 * Adds a pasted list to the territory; null without a Territoire sheet. The sheet is written even when the list brings
 * nothing new, which ends the work of a run that died.
 */
export function addToTerritorySheet(
  spreadsheet: Spreadsheet,
  text: string,
): { readonly extended: ExtendedTerritory; readonly outcome: TerritoryOutcome } | null {
  if (!findSheet(spreadsheet, 'territory')) return null;
  const own = spreadsheet.getId();
  let extended = extendTerritory([], '', own);
  const outcome = writeTerritory(spreadsheet, (entries) => {
    extended = extendTerritory(entries, text, own);
    return extended.entries;
  });
  return { extended, outcome };
}
