import { tidy } from '../../position/clean-text';
import { typedText } from '../../position/typed-text';
import type { Cell, CellValue } from '../../workbook/description';
import { GRID_COLUMNS } from '../../workbook/grid/grid-columns';
import { gridRowCells } from '../../workbook/grid/grid-sheet';
import { refusalNote } from '../../workbook/grid/judge-cell';
import { criteriaNamed } from '../../workbook/grid/row-identity';
import type { RowPlace } from '../../workbook/grid/row-place';
import { runsOf } from '../../workbook/guard/guarded-sheet';
import { NO_PERSPECTIVES, perspectivesSheet } from '../../workbook/sharing/perspectives-sheet';
import { SHEET_TITLES, type SheetNames } from '../../workbook/sheet-names';
import { toRaw, toWritten } from '../cell-values';

import { listSheets, liveSheets } from '../find-sheets';
import type { Edit } from './guarded-run';

/** A cell of ours that a paste overwrote. */
interface Lost {
  readonly row: number;
  readonly value: CellValue;
  /** What was pasted there. */
  readonly typed: string;
}

/** Names of the grid's sheets as people left them: our formulas read them. */
function namesIn(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): SheetNames {
  const live = liveSheets(listSheets(spreadsheet));
  return { ...SHEET_TITLES, ...Object.fromEntries([...live].map(([kind, { name }]) => [kind, name])) };
}

const isSame = (value: CellValue, raw: unknown, formula: string) =>
  typeof value === 'object' ? formula !== '' : formula === '' && String(raw) === String(value);

/** What our cells of a column hold on the rows of the block, by row; nothing where the columns are no longer ours. */
type Expected = (row: number, place: number) => CellValue | undefined;

/** Our texts and formulas beside the answers of the Grille. Over numbers and labels, rows can no longer be told. */
function gridCells(
  { guarded, block, values }: Edit,
  rows: readonly RowPlace[],
  names: SheetNames,
  isInPlace: boolean,
): Expected {
  const { places } = guarded;
  if (!places || block.column <= Math.max(places.number, places.criterion) || places.number !== 1)
    return () => undefined;
  /** The question or the page came with the answers from another criterion: put back, nothing would say so any more. */
  const isAnother = (row: number) => {
    const own = rows[row - block.row];
    if (own?.kind !== 'criterion') return false;
    return (['question', 'page'] as const).some((witness) => {
      const named = criteriaNamed(witness, toRaw(values[row - 1]?.[(places[witness] ?? 0) - 1]));
      return named.length > 0 && !named.includes(own.number);
    });
  };
  const fixed = ['question', 'page', 'descriptor'] as const;
  const cells = new Map<number, readonly Cell[]>();
  return (row, place) => {
    const id = fixed.find((column) => places[column] === place);
    if (!id || (isInPlace && (id === 'question' || id === 'page') && isAnother(row))) return undefined;
    const label = String(toRaw(values[row - 1]?.[places.criterion - 1]));
    const own = cells.get(row) ?? gridRowCells(rows[row - block.row] ?? { kind: 'other' }, label, row, names);
    cells.set(row, own);
    return own[GRID_COLUMNS.number(id) - 1]?.value;
  };
}

/** Everything under the criteria of Regards, where rows and columns stand as they were made. */
function perspectiveCells({ guarded, block }: Edit, rows: readonly RowPlace[], names: SheetNames): Expected {
  if (rows.every(({ kind }) => kind === 'criterion')) return () => undefined;
  const description = perspectivesSheet(names, NO_PERSPECTIVES).rows;
  const [first] = rows;
  const isAsMade =
    first?.kind === 'criterion' && description[block.row - 1]?.[guarded.number - 1]?.value === first.number;
  if (!isAsMade) return () => undefined;
  return (row, place) =>
    rows[row - block.row]?.kind === 'other' ? (description[row - 1]?.[place - 1]?.value ?? '') : undefined;
}

/** Cells of ours in a column of the block that no longer hold what they must. */
function lostIn({ block, values, formulas }: Edit, place: number, expected: Expected): Lost[] {
  return Array.from({ length: block.lastRow - block.row + 1 }, (_, index): Lost | null => {
    const row = block.row + index;
    const value = expected(row, place);
    if (value === undefined) return null;
    const raw = toRaw(values[row - 1]?.[place - 1]);
    const formula = formulas()[index]?.[place - block.column] ?? '';
    return isSame(value, raw, formula) ? null : { row, value, typed: formula || typedText(raw) };
  }).filter((cell) => cell !== null);
}

/**
 * Writes again our own texts and formulas that a block overwrote, and keeps what was pasted there in notes, unless it is
 * what our cell shows anyway. Where the block stays in place (`isInPlace`), a question or a page that is another
 * criterion's is left beside the answers that it came with, for « Vérifier la grille » to ask about. How many cells had something else pasted over them: erased ones are worth no message.
 */
export function putBackFixed(edit: Edit, rows: readonly RowPlace[], isInPlace: boolean): number {
  const { block, sheet, event } = edit;
  const cellsOf = edit.guarded.places ? gridCells : perspectiveCells;
  const columns = Array.from(
    { length: block.lastColumn - block.column + 1 },
    (_, index) => block.column + index,
  );
  const lost = (names: SheetNames) => {
    const expected = cellsOf(edit, rows, names, isInPlace);
    return columns.map((place) => ({ place, cells: lostIn(edit, place, expected) }));
  };
  // The sheets' own names cost calls: they are asked for once something is to be written.
  if (lost(SHEET_TITLES).every(({ cells }) => cells.length === 0)) return 0;
  const found = lost(namesIn(event.source));
  for (const { place, cells } of found)
    for (const run of runsOf(cells.map(({ row }) => row))) {
      const range = sheet.getRange(run[0] ?? 1, place, run.length, 1);
      const own = cells.filter(({ row }) => run.includes(row));
      range.setValues(own.map(({ value }) => [toWritten(value)]));
      keepInNotes(range, own);
    }
  return found.flatMap(({ cells }) => cells).filter(({ typed }) => typed !== '').length;
}

function keepInNotes(range: GoogleAppsScript.Spreadsheet.Range, cells: readonly Lost[]): void {
  SpreadsheetApp.flush();
  const shown = range.getDisplayValues();
  const notes = range.getNotes().map(([note]) => note ?? '');
  const kept = cells.map(({ typed }, index) => {
    const isKnown = tidy(typed) === '' || tidy(typed) === tidy(shown[index]?.[0] ?? '');
    return isKnown ? (notes[index] ?? '') : refusalNote(typed, notes[index]);
  });
  if (kept.some((note, index) => note !== notes[index])) range.setNotes(kept.map((note) => [note]));
}
