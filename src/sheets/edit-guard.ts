import type { RawCell } from '../position/entry';
import { intersection, parseBlock } from '../workbook/addresses';
import { ANSWER_RULES, GUARDED_COLUMNS, type GuardedColumn } from '../workbook/answer-rules';
import { titleOf } from '../workbook/columns';
import { criterionNumber, gridColumns, isGrid, isStructural } from '../workbook/grid-table';
import {
  FIXED_HELP,
  judge,
  judgeFixed,
  type Refused,
  refusalMessage,
  refusalNote,
  type Verdict,
  withoutRefusal,
} from '../workbook/guard';
import { perspectivePlaces } from '../workbook/perspective-table';
import { ENTRY_FORMAT } from '../workbook/styles';
import { answerRule } from './answer-validation';
import { isDate, toRaw, toWritten } from './cell-values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/** Neighbouring cells of one guarded column that an edit touched. */
interface EditedRun {
  readonly column: GuardedColumn;
  /** Rows of ours, from 1, without a gap: a paste of a whole column crosses titles and totals. */
  readonly rows: readonly number[];
  /** Criteria by row; nothing may be typed on the other rows. */
  readonly criteria: ReadonlyMap<number, number>;
  /** The header's row, 0 where the sheet has none. */
  readonly header: number;
  /** Column of the sheet, from 1. */
  readonly place: number;
  /** The edit touched one cell only. */
  readonly isOneCell: boolean;
}

/** What Google tells of a one-cell edit. */
interface TypedEdit {
  /** The text typed; undefined for a paste, a deletion, or several cells. */
  readonly typed: string | undefined;
  /** The value before, '' where it is not known. */
  readonly former: RawCell;
}

/** Rows and columns of a grid, inserted ones included: an edit beyond is none of ours. */
const MAX_ROWS = 2000;
const MAX_COLUMNS = 60;

/** Rows that follow each other go together: rows that people inserted between are left as they are. */
function runsOf(rows: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && last[last.length - 1] === row - 1) last.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** A sheet whose entries are guarded: where its criteria and its guarded columns stand. */
interface GuardedSheet {
  /** Column of the criteria's numbers, from 1. */
  readonly number: number;
  /** Columns that people fill by choosing, with their place from 1; 0 for one that is gone. */
  readonly columns: readonly { readonly column: GuardedColumn; readonly place: number }[];
  /** The header's row, whose texts are ours; 0 where there is none, or where they are people's. */
  readonly header: number;
  /** True for a title or a total between the criteria: nothing is typed there. */
  readonly isStructural: (row: number) => boolean;
}

/** The Grille, or the partners' columns of Regards; null for any other sheet. */
function guardedSheet(raws: readonly (readonly RawCell[])[]): GuardedSheet | null {
  if (isGrid(raws)) {
    const places = gridColumns(raws);
    return {
      number: places.number,
      columns: GUARDED_COLUMNS.map((column) => ({ column, place: places[column] })),
      header: raws.findIndex((row) => row[places.number - 1] === titleOf('number')) + 1,
      isStructural: (row) => isStructural(raws[row - 1]?.[places.criterion - 1]),
    };
  }
  const places = perspectivePlaces(raws);
  if (!places) return null;
  const columns = places.partners.map((place) => ({ column: 'entry' as const, place }));
  return { number: places.number, columns, header: 0, isStructural: () => false };
}

function editedRuns(
  raws: readonly (readonly RawCell[])[],
  { number, columns, header, isStructural }: GuardedSheet,
  edited: ReturnType<typeof parseBlock>,
): EditedRun[] {
  const isOneCell = edited.row === edited.lastRow && edited.column === edited.lastColumn;
  const criterionAt = (row: number) => criterionNumber(raws[row - 1]?.[number - 1]);
  const isOurs = (row: number) => row === header || criterionAt(row) !== null || isStructural(row);
  return columns.flatMap(({ column, place }) => {
    if (place === 0) return [];
    const wholeColumn = { row: 1, column: place, lastRow: raws.length, lastColumn: place };
    const shared = intersection(edited, wholeColumn);
    if (!shared) return [];
    const touched = Array.from({ length: shared.lastRow - shared.row + 1 }, (_, index) => shared.row + index);
    return runsOf(touched.filter(isOurs)).map((rows) => ({
      column,
      rows,
      criteria: new Map(
        rows.flatMap((row) => {
          const criterion = criterionAt(row);
          return criterion === null ? [] : [[row, criterion] as const];
        }),
      ),
      header,
      place,
      isOneCell,
    }));
  });
}

/**
 * Reads back what an edit put into the entry cells, normalises it by R1 and refuses the rest (onEdit).
 * Leaves after three service calls when the edit touches none of them (five for whole rows or columns).
 * `e.value` only tells typing from pasting: it is absent from a paste, even of one cell.
 */
export function guardEdit(event: EditEvent): void {
  const edited = parseBlock(event.range.getA1Notation());
  if (edited.row > MAX_ROWS || edited.column > MAX_COLUMNS) return;
  const sheet = event.range.getSheet();
  const isOpen = !Number.isFinite(edited.lastRow) || !Number.isFinite(edited.lastColumn);
  const lastRow = Math.min(MAX_ROWS, isOpen ? sheet.getLastRow() : edited.lastRow);
  const lastColumn = Math.min(MAX_COLUMNS, isOpen ? sheet.getLastColumn() : edited.lastColumn);
  // A whole column was cleared, and the sheet is empty.
  if (lastRow === 0 || lastColumn === 0) return;
  const values = sheet.getSheetValues(1, 1, lastRow, lastColumn);
  const raws = values.map((row) => row.map((value) => toRaw(value)));
  const guarded = guardedSheet(raws);
  if (!guarded) return;
  const runs = editedRuns(raws, guarded, edited);
  const how = { typed: event.value, former: toRaw(event.oldValue) };
  const refused = runs.flatMap((run) => guardRun(event, sheet, run, values, how));
  if (refused.length > 0) event.source.toast(refusalMessage(refused), 'Saisie refusée', 8);
}

/** Judges a run of cells, writes back what must change, and tells what was refused. */
function guardRun(
  event: EditEvent,
  sheet: Sheet,
  run: EditedRun,
  values: readonly (readonly unknown[])[],
  how: TypedEdit,
): Refused[] {
  const { column, rows, criteria, place } = run;
  const range = run.isOneCell ? event.range : sheet.getRange(rows[0] ?? 1, place, rows.length, 1);
  const given = rows.map((row) => values[row - 1]?.[place - 1]);
  const shown = given.some(isDate) ? range.getDisplayValues() : [];
  const raws = given.map((value, index) => toRaw(value, shown[index]?.[0]));
  const judgeAll = (formulas: readonly (readonly string[])[]) =>
    rows.map((row, index): Verdict => {
      const [raw, formula] = [raws[index] ?? '', formulas[index]?.[0] ?? ''];
      if (criteria.has(row)) return judge(column, raw, formula, how.former);
      return judgeFixed(row === run.header ? titleOf(column) : '', raw, formula);
    });
  const atSight = judgeAll([]);
  // A text typed and accepted is worth no look at its formula: every call counts here.
  const isSettled =
    how.typed !== undefined && typeof raws[0] === 'string' && atSight.every(({ kind }) => kind !== 'refused');
  const verdicts = isSettled ? atSight : judgeAll(range.getFormulas());
  const notes = range.getNotes().map(([note]) => note ?? '');
  const refused = verdicts.flatMap((verdict, index): Refused[] => {
    if (verdict.kind !== 'refused') return [];
    const row = rows[index] ?? 0;
    const criterion = criteria.get(row) ?? null;
    const help = criterion === null ? FIXED_HELP : ANSWER_RULES[column].help;
    // What was typed between two pillars leaves the cell as it was: empty.
    const restored = verdict.value !== '' || criterion === null;
    return [{ typed: verdict.typed, criterion, restored, help }];
  });

  // The notes first: were the run cut here, a refused text would be there twice rather than lost.
  const renewed = verdicts.map((verdict, index) => {
    const note = notes[index] ?? '';
    return verdict.kind === 'refused' ? refusalNote(verdict.typed, note) : withoutRefusal(note);
  });
  if (renewed.some((note, index) => note !== notes[index])) range.setNotes(renewed.map((note) => [note]));
  // A date once pasted leaves its format behind: the next 2 would be read as a day of 1900.
  if (how.typed === undefined || refused.length > 0 || given.some(isDate))
    range.setNumberFormat(ENTRY_FORMAT);
  if (verdicts.some((verdict) => verdict.kind !== 'right'))
    range.setValues(
      verdicts.map((verdict, index) => [
        toWritten(verdict.kind === 'right' ? (raws[index] ?? '') : verdict.value),
      ]),
    );
  if (how.typed === undefined) {
    // A paste may have taken the drop-downs away; putting them back costs less than looking.
    const rule = answerRule(column);
    range.setDataValidations(rows.map((row) => [criteria.has(row) ? rule : null]));
  }
  return refused;
}
