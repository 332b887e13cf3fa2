import { tidy } from '../../position/clean-text';
import { dayFirst, today } from '../../position/day';
import {
  isBlankSnapshot,
  photographed,
  photographedContent,
  readSnapshots,
  SNAPSHOTS,
  type Snapshot,
  type SnapshotColumn,
  type SnapshotLabel,
} from '../../workbook/followup/snapshots-sheet';
import type { WorkbookContent } from '../../workbook/grid/content';
import { EXPORT_TITLES } from '../../workbook/grid/data-layout';
import {
  describeRegister,
  type Line,
  placesIn,
  REGISTER_FIRST_ROW,
  readRegister,
} from '../../workbook/register';
import { recognise, SHEET_TITLES } from '../../workbook/sheet-names';
import type { Table } from '../../workbook/table';
import { toRaw, toWritten } from '../cell-values';
import { prepareCompanion } from '../companion';
import { findSheet, topLeft } from '../find-sheets';
import type { OwnPhotograph } from '../grid/generate';
import { readTable } from '../read-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes the sheet, or writes it again with all that it holds; false where people's own texts keep it as it is. */
export function prepareSnapshots(file: Spreadsheet): boolean {
  return prepareCompanion(file, 'snapshots', (former) =>
    describeRegister(
      SNAPSHOTS,
      former ? readRegister(former, SNAPSHOTS).map(({ cells }) => cells as Line<SnapshotColumn>) : [],
    ),
  ).written;
}

interface Read {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** Rows read at once; a longer sheet is read whole. */
const ROWS_READ = 100;

/** A sheet's values in two calls where it bears its usual name and is as wide as we make it; its formulas are left out. */
function readValues(file: Spreadsheet, kind: 'data' | 'snapshots'): Read | null {
  const width = kind === 'data' ? EXPORT_TITLES.length : SNAPSHOTS.columns.length;
  const usual = file.getSheetByName(SHEET_TITLES[kind]);
  const values = usual ? topLeft(usual, ROWS_READ, width) : [];
  const isWhole = values[ROWS_READ - 1]?.every((value) => value === '');
  if (usual && isWhole && recognise(SHEET_TITLES[kind], values) === kind)
    return {
      sheet: usual,
      table: { values: values.map((row) => row.map((value) => toRaw(value))), formulas: [] },
    };
  const sheet = findSheet(file, kind);
  return sheet && { sheet, table: { ...readTable(sheet), formulas: [] } };
}

export type TakeOutcome = 'taken' | 'no-sheet' | 'no-grid' | 'blank' | 'name-taken';

const isNamed = (name: string) => (other: Snapshot) => tidy(other.name) === tidy(name);

/** Adds a photograph of the grid as its formulas give it, by one write. The caller holds the document lock. */
export function takeSnapshotOf(file: Spreadsheet, label: SnapshotLabel, taken: string): TakeOutcome {
  const own = readValues(file, 'snapshots');
  if (!own) return 'no-sheet';
  if (readSnapshots(own.table).some(isNamed(label.name))) return 'name-taken';
  const data = readValues(file, 'data');
  const line = data && photographed(data.table.values, label, taken);
  if (!line) return 'no-grid';
  if (isBlankSnapshot(line)) return 'blank';
  append(own, line);
  return 'taken';
}

/** Adds a photograph below the others, by one write. */
function append(own: Read, line: Line<SnapshotColumn>): void {
  const places = placesIn(own.table, SNAPSHOTS);
  const width = Math.max(...SNAPSHOTS.columns.map(({ id }) => places[id] ?? 0));
  const cells = Array.from({ length: width }, (_, index) => {
    const found = SNAPSHOTS.columns.find(({ id }) => places[id] === index + 1);
    return found ? toWritten(line[found.id] ?? '') : '';
  });
  const row =
    Math.max(REGISTER_FIRST_ROW - 1, ...readRegister(own.table, SNAPSHOTS).map((one) => one.row)) + 1;
  if (row > own.table.values.length && row > own.sheet.getMaxRows()) own.sheet.insertRowsAfter(row - 1, 1);
  own.sheet.getRange(row, 1, 1, width).setValues([cells]);
}

/**
 * Photographs what a generation is about to carry over from a grid of another edition; the sheet is made where there is none.
 * Null where there is nothing to take: no answer, or it was taken by a run that died. A failure is told, and stops
 * nothing. The caller holds the document lock.
 */
export function photographBefore(
  file: Spreadsheet,
  content: WorkbookContent,
  edition: string,
): OwnPhotograph | null {
  const date = dayFirst(today());
  const label = { name: `Avant la mise à jour du guide de ${edition}`, date, author: '' };
  const line = photographedContent(content, label, date, edition);
  if (isBlankSnapshot(line)) return null;
  try {
    const found = readValues(file, 'snapshots');
    if (!found) prepareSnapshots(file);
    const own = found ?? readValues(file, 'snapshots');
    if (own && readSnapshots(own.table).some(isNamed(label.name))) return null;
    if (own) append(own, line);
    return { name: label.name, isTaken: own !== null };
  } catch {
    return { name: label.name, isTaken: false };
  }
}

export type ChangeOutcome = 'done' | 'no-sheet' | 'changed' | 'name-taken';

/** Gives a photograph another name. `name` is the one that the page shows on that row. The caller holds the document lock. */
export function renameSnapshotOf(file: Spreadsheet, row: number, name: string, to: string): ChangeOutcome {
  const own = readValues(file, 'snapshots');
  if (!own) return 'no-sheet';
  const all = readSnapshots(own.table);
  if (all.find((one) => one.row === row)?.name !== name) return 'changed';
  if (all.some((one) => one.row !== row && isNamed(to)(one))) return 'name-taken';
  own.sheet.getRange(row, placesIn(own.table, SNAPSHOTS).name).setValue(toWritten(to));
  return 'done';
}

/** Takes a photograph away. `name` is the one that the person confirmed. The caller holds the document lock. */
export function deleteSnapshotOf(file: Spreadsheet, row: number, name: string): ChangeOutcome {
  const own = readValues(file, 'snapshots');
  if (!own) return 'no-sheet';
  if (readSnapshots(own.table).find((one) => one.row === row)?.name !== name) return 'changed';
  own.sheet.deleteRows(row, 1);
  return 'done';
}
