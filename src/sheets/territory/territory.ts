import { alphabetically } from '../../communes/alphabetical';
import type { CheckedList } from '../../communes/check-list';
import { spreadsheetId, spreadsheetUrl } from '../../communes/links';
import type { ListedLine } from '../../communes/listed';
import { extendTerritory, type TerritoryEntry } from '../../communes/territory-list';
import { columnLetters } from '../../workbook/addresses';
import { findColumns } from '../../workbook/find-columns';
import { SHEET_TITLES } from '../../workbook/sheet-names';
import { IMPORT, TERRITORY_COLUMNS } from '../../workbook/territory/territory-columns';
import { importFormula, isSameImport } from '../../workbook/territory/territory-import';
import { territorySheet } from '../../workbook/territory/territory-sheet';
import {
  lineNotes,
  type ReadCommune,
  type ReadTerritory,
  readTerritoryTable,
  standingImports,
  withoutComputed,
} from '../../workbook/territory/territory-table';
import { toWritten } from '../cell-values';
import { prepareCompanion } from '../companion';
import { findSheet } from '../find-sheets';
import { readShippedSheets } from '../long-texts';
import { readTable, type SheetContent } from '../read-sheet';
import { stretches } from '../write-values';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The territory as the sheet's formulas give it; null without a Territoire sheet. */
export function readTerritorySheet(spreadsheet: Spreadsheet): ReadTerritory | null {
  const sheet = findSheet(spreadsheet, 'territory');
  return sheet && readTerritoryTable(readTable(sheet));
}

/**
 * Selects the import that waits for a grant on the first such line below the selected cell, else from the top; its line, null
 * where none waits.
 */
export function pointToNext(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  { communes, edition }: ReadTerritory,
): ReadCommune | null {
  const waiting = communes.filter(({ state }) => state === 'toAllow');
  const isThere = spreadsheet.getActiveSheet().getSheetId() === sheet.getSheetId();
  const from = (isThere && spreadsheet.getCurrentCell()?.getRow()) || 0;
  const next = waiting.find(({ row }) => row > from) ?? waiting[0];
  if (next && edition > 0) sheet.getRange(next.row, edition).activate();
  return next ?? null;
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
  const { territory } = readShippedSheets()(SHEET_TITLES);
  let entries: readonly TerritoryEntry[] = [];
  const { sheet, former, written } = prepareCompanion(
    spreadsheet,
    'territory',
    (content) => {
      const read = content && readTerritoryTable(content);
      entries = revise(read?.communes ?? []);
      const lines = [...entries].sort((a, b) => alphabetically(a.name, b.name));
      return territorySheet(territory, {
        lines: lines.map((entry) => ({
          ...entry,
          notes: content ? lineNotes(content, content.notes, entry.row) : ['', '', ''],
          written: importedAddress(entry, own),
        })),
        chosen: read?.chosen ?? '',
        height: content?.values.length ?? 0,
        standing: content && standingImports(content),
      });
    },
    { typedIn: withoutComputed },
  );
  if (former && written && !standingImports(former)) sheet.showColumns(IMPORT.first);
  if (written || !former) return { kind: 'written', own: false };
  return fillInPlace(sheet, former, entries, own) ? { kind: 'written', own: true } : { kind: 'full' };
}

/** What a line imports: the address written once, whatever its link has become; for a new line, its link. */
function importedAddress({ link, written }: TerritoryEntry, own: string): string {
  const id = spreadsheetId(link);
  return written || (id === null || id === own ? '' : spreadsheetUrl(id));
}

/** Writes lines where they stand, new ones on the free lines below; false when those are too few. */
function fillInPlace(
  sheet: Sheet,
  table: SheetContent,
  entries: readonly TerritoryEntry[],
  own: string,
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
  // A sheet of an earlier layout has no such column.
  const hasWritten = place('written') > 0;
  const source = columnLetters(place(hasWritten ? 'written' : 'file'));
  const write = (column: string, content: (entry: TerritoryEntry, row: number) => string) => {
    const values = Array.from({ length: last - first + 1 }, (_, index) => {
      const entry = rows.get(first + index);
      return [entry ? content(entry, first + index) : ''];
    });
    if (place(column) > 0) sheet.getRange(first, place(column), values.length, 1).setValues(values);
  };
  /** A formula of somebody's stays where it stands. */
  const kept = (column: string, row: number, text: string) =>
    table.formulas[row - 1]?.[place(column) - 1] || String(toWritten(text));
  write('commune', ({ name }, row) => kept('commune', row, name));
  write('code', ({ code }, row) => kept('code', row, code));
  write('link', ({ link }, row) => kept('link', row, link));
  if (hasWritten) write('written', (entry) => String(toWritten(importedAddress(entry, own))));
  const imports = Array.from({ length: last - first + 1 }, (_, index) => {
    const entry = rows.get(first + index);
    const imported = entry && importedAddress(entry, own);
    return imported ? `=${importFormula(first + index, entry.isBySheet, source)}` : '';
  });
  const edition = place('edition');
  const isRight = (index: number) =>
    isSameImport(imports[index] ?? '', table.formulas[first + index - 1]?.[edition - 1] ?? '');
  for (const [from, end] of edition > 0 ? stretches(imports.length, (index) => !isRight(index)) : [])
    sheet
      .getRange(first + from, edition, end - from, 1)
      .setValues(imports.slice(from, end).map((formula) => [formula]));
  return true;
}

/** Has the lines import the links that a person saw and accepted; false without a Territoire sheet. */
export function acceptLinksOf(spreadsheet: Spreadsheet, links: readonly string[]): boolean {
  if (!findSheet(spreadsheet, 'territory')) return false;
  const accepted = new Set(links.map(spreadsheetId));
  writeTerritory(spreadsheet, (entries) =>
    entries.map((entry) => {
      const id = spreadsheetId(entry.link);
      return id !== null && accepted.has(id) ? { ...entry, written: '', isBySheet: false } : entry;
    }),
  );
  return true;
}

/**
 * Adds a list to the territory; null without a Territoire sheet. The sheet is written even when the list brings nothing
 * new, which ends the work of a run that died.
 */
export function addToTerritorySheet(
  spreadsheet: Spreadsheet,
  lines: readonly ListedLine[],
): { readonly checked: CheckedList<ListedLine>; readonly outcome: TerritoryOutcome } | null {
  if (!findSheet(spreadsheet, 'territory')) return null;
  const own = spreadsheet.getId();
  let { checked } = extendTerritory([], [], own);
  const outcome = writeTerritory(spreadsheet, (known) => {
    const extended = extendTerritory(known, lines, own);
    checked = extended.checked;
    return extended.entries;
  });
  return { checked, outcome };
}
