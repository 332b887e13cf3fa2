import type { RawCell } from '../position/entry';
import { intersection, parseBlock } from '../workbook/addresses';
import { GUARDED_COLUMNS, type GuardedColumn } from '../workbook/answer-rules';
import { type ColumnPlaces, criterionNumber, findColumns, isStructural } from '../workbook/grid-table';
import {
  judge,
  judgeEmpty,
  type Refused,
  refusalMessage,
  refusalNote,
  withoutRefusal,
} from '../workbook/guard';
import { recognise } from '../workbook/sheet-names';
import { answerRule } from './answer-validation';
import { toRaw, toWritten } from './cell-values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/** A block of one guarded column that an edit touched. */
interface EditedColumn {
  readonly column: GuardedColumn;
  /** Rows of ours within the edit, from 1: a paste of a whole column crosses titles and totals. */
  readonly rows: readonly number[];
  /** Those of criteria; nothing may be typed on the others. */
  readonly criteria: ReadonlySet<number>;
  readonly place: number;
  /** The edit touched one cell only. */
  readonly isOneCell: boolean;
}

/** Nothing of ours stands left of the entries, so an edit that ends before them is left without reading. */
const FIRST_GUARDED_PLACE = 5;
/** Rows of a grid, inserted ones included: an edit further down is none of ours. */
const MOST_ROWS = 2000;

function editedColumns(
  values: readonly (readonly unknown[])[],
  places: ColumnPlaces,
  edited: ReturnType<typeof parseBlock>,
): EditedColumn[] {
  const isOneCell = edited.row === edited.lastRow && edited.column === edited.lastColumn;
  const isCriterion = (row: number) => criterionNumber(toRaw(values[row - 1]?.[places.number - 1])) !== null;
  return GUARDED_COLUMNS.flatMap((column) => {
    const place = places[column];
    const shared = intersection(edited, {
      row: 1,
      column: place,
      lastRow: values.length,
      lastColumn: place,
    });
    if (!shared) return [];
    const rows: number[] = [];
    for (let row = shared.row; row <= shared.lastRow; row += 1)
      if (isCriterion(row) || isStructural(toRaw(values[row - 1]?.[places.criterion - 1]))) rows.push(row);
    const criteria = new Set(rows.filter(isCriterion));
    return rows.length > 0 ? [{ column, rows, criteria, place, isOneCell }] : [];
  });
}

/**
 * Reads back what an edit put into the entry cells, normalises it by R1 and refuses the rest (onEdit).
 * Leaves after at most three service calls when the edit touches none of them. `e.value` only tells typing
 * from pasting: it is absent from a paste, even of one cell.
 */
export function guardEdit(event: EditEvent): void {
  const edited = parseBlock(event.range.getA1Notation());
  if (edited.lastColumn < FIRST_GUARDED_PLACE || edited.row > MOST_ROWS) return;
  const sheet = event.range.getSheet();
  const isOpen = !Number.isFinite(edited.lastRow) || !Number.isFinite(edited.lastColumn);
  const lastRow = isOpen ? sheet.getLastRow() : edited.lastRow;
  const lastColumn = isOpen ? sheet.getLastColumn() : edited.lastColumn;
  const values = sheet.getSheetValues(1, 1, lastRow, lastColumn);
  if (recognise('', values) !== 'grid') return;
  const columns = editedColumns(values, findColumns(values.map((row) => row.map(toRaw))), edited);
  const typed = event.value !== undefined;
  // Known for a one-cell edit only.
  const former = toRaw(event.oldValue);
  const refused = columns.flatMap((column) => guardColumn(event, sheet, column, values, { typed, former }));
  if (refused.length > 0) event.source.toast(refusalMessage(refused), 'Saisie refusée', 8);
}

/** Judges one column of the edit, writes back what must change, and tells what was refused. */
function guardColumn(
  event: EditEvent,
  sheet: Sheet,
  edited: EditedColumn,
  values: readonly (readonly unknown[])[],
  how: { readonly typed: boolean; readonly former: RawCell },
): Refused[] {
  const { column, rows, criteria, place } = edited;
  const first = Math.min(...rows);
  const span = Array.from({ length: Math.max(...rows) - first + 1 }, (_, index) => first + index);
  const range = edited.isOneCell ? event.range : sheet.getRange(first, place, span.length, 1);
  const formulas = range.getFormulas();
  const notes = range.getNotes();
  const raw = (row: number) => toRaw(values[row - 1]?.[place - 1]);
  const formula = (row: number) => formulas[row - first]?.[0] ?? '';
  const note = (row: number) => notes[row - first]?.[0] ?? '';
  const verdict = (row: number) =>
    criteria.has(row)
      ? judge(column, raw(row), formula(row), how.former)
      : judgeEmpty(raw(row), formula(row));
  const verdicts = new Map(rows.map((row) => [row, verdict(row)]));

  // The notes first: were the run cut here, a refused text would be there twice rather than lost.
  const newNotes = span.map((row) => {
    const verdict = verdicts.get(row);
    if (!verdict) return [note(row)];
    return [verdict.kind === 'refused' ? refusalNote(verdict.typed, note(row)) : withoutRefusal(note(row))];
  });
  if (newNotes.some(([text], index) => text !== notes[index]?.[0])) range.setNotes(newNotes);
  // A date once typed leaves its format behind: the next 2 would be read as a date of 1900.
  if (!how.typed || [...verdicts.values()].some((verdict) => verdict.kind === 'refused'))
    range.setNumberFormat('General');
  if ([...verdicts.values()].some((verdict) => verdict.kind !== 'right'))
    range.setValues(
      span.map((row) => {
        const verdict = verdicts.get(row);
        if (verdict && verdict.kind !== 'right') return [toWritten(verdict.value)];
        return [formula(row) || toWritten(raw(row) ?? '')];
      }),
    );
  if (!how.typed) {
    // A paste may have taken the drop-downs away; putting them back costs less than looking.
    const rule = answerRule(column);
    range.setDataValidations(span.map((row) => [criteria.has(row) ? rule : null]));
  }

  return [...verdicts.values()].flatMap((verdict) =>
    verdict.kind === 'refused' ? [{ column, typed: verdict.typed, restored: verdict.value !== '' }] : [],
  );
}
