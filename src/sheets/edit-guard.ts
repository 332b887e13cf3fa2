import type { RawCell } from '../position/entry';
import { type Block, parseBlock } from '../workbook/addresses';
import { ANSWER_RULES } from '../workbook/answer-rules';
import { titleOf } from '../workbook/columns';
import type { CellValue } from '../workbook/description';
import { judge, judgeFixed, refusalNote, type Verdict, withoutRefusal } from '../workbook/guard';
import { type AfterRefusal, editMessage, type Refused } from '../workbook/guard-messages';
import {
  type FilledPlace,
  type GuardedSheet,
  guardedSheet,
  rowPlace,
  runsOf,
  touchedColumns,
} from '../workbook/guarded-sheet';
import {
  type Arrangement,
  arrange,
  type BelowBlock,
  type FilledColumn,
  type PastedCell,
  type RowPlace,
} from '../workbook/paste';
import { ENTRY_FORMAT } from '../workbook/styles';
import { answerRule } from './answer-validation';
import { isDate, toRaw, toWritten } from './cell-values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/** Rows and columns of a grid, inserted ones included: an edit beyond is none of ours. */
const MAX_ROWS = 2000;
const MAX_COLUMNS = 60;

/** Rows read below a block beyond those of the criteria that it needs: titles, totals, and some of people's own. */
const ROWS_BETWEEN = 12;

/** What Google tells of a one-cell edit. */
interface TypedEdit {
  /** The text typed; undefined for a paste, a deletion, or several cells. */
  readonly typed: string | undefined;
  /** The value before; undefined where it is not known. */
  readonly former: RawCell | undefined;
}

/** An edit of a guarded sheet, with what was read of it. */
interface Edit {
  readonly event: EditEvent;
  readonly sheet: Sheet;
  readonly guarded: GuardedSheet;
  /** The edited cells, within the rows and columns that were read. */
  readonly block: Block;
  /** Cells from A1 to the end of the block. */
  readonly values: readonly (readonly unknown[])[];
  readonly how: TypedEdit;
  /** Formulas and displayed texts of the block, asked for once. */
  readonly formulas: () => readonly (readonly string[])[];
  readonly shown: () => readonly (readonly string[])[];
}

/** A cell's content, and what it shows where that was asked for. */
interface Content extends PastedCell {
  readonly shown: string;
  readonly isDate: boolean;
}

const RIGHT: Verdict = { kind: 'right' };
const NOTHING: Content = { raw: '', formula: '', shown: '', isDate: false };

function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
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
  if (lastRow < edited.row || lastColumn < edited.column) return;
  const values = sheet.getSheetValues(1, 1, lastRow, lastColumn);
  const guarded = guardedSheet(values.map((row) => row.map((value) => toRaw(value))));
  if (!guarded) return;
  const block = { ...edited, lastRow, lastColumn };
  const touched = touchedColumns(guarded, block);
  if (touched.length === 0) return;
  const range = once(() =>
    isOpen
      ? sheet.getRange(block.row, block.column, lastRow - block.row + 1, lastColumn - block.column + 1)
      : event.range,
  );
  guard(
    {
      event,
      sheet,
      guarded,
      block,
      values,
      how: {
        typed: event.value,
        // Google gives the former value of a typed cell, and none where there was none.
        former: event.value === undefined && event.oldValue === undefined ? undefined : toRaw(event.oldValue),
      },
      formulas: once(() => range().getFormulas()),
      shown: once(() => range().getDisplayValues()),
    },
    touched,
  );
}

function guard(edit: Edit, touched: readonly FilledPlace[]): void {
  const { block, guarded, values, event } = edit;
  const places = Array.from({ length: block.lastRow - block.row + 1 }, (_, index) => {
    const row = block.row + index;
    return rowPlace(
      guarded,
      row,
      (values[row - 1] ?? []).map((value) => toRaw(value)),
    );
  });
  const below: RowPlace[] = [];
  const arrangement = isComment(edit, touched, places)
    ? IN_PLACE
    : arrangementOf(edit, touched, places, below);
  const rows = [...places, ...below];
  const refused = touched.flatMap((column) => guardColumn(edit, column, rows, arrangement));
  const message = editMessage(arrangement, refused);
  if (message) event.source.toast(message.text, message.title, message.seconds);
}

const IN_PLACE: Arrangement = { kind: 'inPlace' };

/** Comments that stand on no title nor total are right as they are: the edit is worth no further call. */
function isComment(
  { block, values }: Edit,
  touched: readonly FilledPlace[],
  rows: readonly RowPlace[],
): boolean {
  const [only, ...others] = touched;
  if (only?.column !== 'comment' || others.length > 0) return false;
  return rows.every(
    ({ kind }, index) =>
      kind === 'criterion' || kind === 'other' || values[block.row + index - 1]?.[only.place - 1] === '',
  );
}

/** A cell of the block; its formula is asked for. */
function contentAt({ block, values, formulas, shown }: Edit, row: number, place: number): Content {
  const value = values[row - 1]?.[place - 1];
  const [line, cell] = [row - block.row, place - block.column];
  const dated = isDate(value);
  const text = dated ? (shown()[line]?.[cell] ?? '') : '';
  return { raw: toRaw(value, text), formula: formulas()[line]?.[cell] ?? '', shown: text, isDate: dated };
}

/** Values of some rows, fewer where the sheet ends before. */
function rowsFrom(sheet: Sheet, first: number, count: number, width: number): unknown[][] {
  try {
    return sheet.getSheetValues(first, 1, count, width);
  } catch {
    const left = sheet.getMaxRows() - first + 1;
    return left > 0 ? sheet.getSheetValues(first, 1, Math.min(left, count), width) : [];
  }
}

/** Where the rows of the block belong; what is read of the rows below it goes to `below`. */
function arrangementOf(
  edit: Edit,
  touched: readonly FilledPlace[],
  rows: readonly RowPlace[],
  below: RowPlace[],
): Arrangement {
  const { block, values, guarded, sheet } = edit;
  if (rows.length < 2) return IN_PLACE;
  const cells = (place: number) => rows.map((_, index) => contentAt(edit, block.row + index, place));
  const points = guarded.places?.points ?? 0;
  const readBelow = (criteria: number): BelowBlock => {
    const first = block.lastRow + 1;
    const read = rowsFrom(sheet, first, criteria + ROWS_BETWEEN, block.lastColumn);
    const raws = read.map((row) => row.map((value) => toRaw(value)));
    below.push(...raws.map((row, index) => rowPlace(guarded, first + index, row)));
    const plain = (raw: RawCell): PastedCell => ({ raw, formula: '' });
    return {
      rows: below,
      cells: touched.map(({ place }) => raws.map((row) => plain(row[place - 1] ?? ''))),
    };
  };
  return arrange(
    {
      rows,
      columns: touched.map(({ column, place }) => ({
        column,
        cells: cells(place),
        above: { raw: toRaw(values[block.row - 2]?.[place - 1]), formula: '' },
      })),
      beside: points > block.column && points <= block.lastColumn ? cells(points) : [],
      isPlain: guarded.places === null,
    },
    readBelow,
  );
}

/** The cells of a column that the edit concerns, in runs without a gap. */
function guardColumn(
  edit: Edit,
  filled: FilledPlace,
  rows: readonly RowPlace[],
  arrangement: Arrangement,
): Refused[] {
  // Whatever people write as a comment stays where they put it, on a total row too.
  if (filled.column === 'comment' && arrangement.kind === 'inPlace') return [];
  const { block } = edit;
  const height = arrangement.kind === 'aligned' ? arrangement.sources.length : block.lastRow - block.row + 1;
  const ours = rows
    .slice(0, height)
    .flatMap(({ kind }, index) => (kind === 'other' ? [] : [block.row + index]));
  return runsOf(ours).flatMap((run) => guardRun(edit, filled, run, rows, arrangement));
}

/** What becomes of a content on a row: judged there, or refused with the whole block. */
function verdictOf(
  column: FilledColumn,
  row: RowPlace | undefined,
  { raw, formula, shown }: Content,
  { former }: TypedEdit,
  isRefused: boolean,
): Verdict {
  if (row?.kind !== 'criterion')
    return judgeFixed(row?.kind === 'header' ? titleOf(column) : '', raw, formula, shown);
  if (isRefused) return judgeFixed('', raw, formula, shown);
  return column === 'comment' ? RIGHT : judge(column, raw, formula, former, shown);
}

/** Judges neighbouring cells of a column, writes back what must change, and tells what was refused. */
function guardRun(
  edit: Edit,
  { column, place }: FilledPlace,
  run: readonly number[],
  rows: readonly RowPlace[],
  arrangement: Arrangement,
): Refused[] {
  const { block, sheet, how, event } = edit;
  const isOneCell = block.row === block.lastRow && block.column === block.lastColumn;
  const range = isOneCell ? event.range : sheet.getRange(run[0] ?? 1, place, run.length, 1);
  const cells = run.map((row): { content: Content; verdict: Verdict; criterion: number | null } => {
    const at = rows[row - block.row];
    const source =
      arrangement.kind === 'aligned' ? (arrangement.sources[row - block.row] ?? -1) + block.row : row;
    const judged = (content: Content) => verdictOf(column, at, content, how, arrangement.kind === 'refused');
    const criterion = at?.kind === 'criterion' ? at.number : null;
    if (source < block.row) return { content: NOTHING, verdict: judged(NOTHING), criterion };
    const value = edit.values[source - 1]?.[place - 1];
    // A text typed and accepted is worth no look at its formula: every call counts here.
    if (how.typed !== undefined && typeof value === 'string' && value !== '') {
      const content = { ...NOTHING, raw: value };
      const verdict = judged(content);
      if (verdict.kind !== 'refused') return { content, verdict, criterion };
    }
    const content = contentAt(edit, source, place);
    const verdict = judged(content);
    const isNumber = verdict.kind === 'refused' && typeof content.raw === 'number' && content.formula === '';
    if (!isNumber || how.typed !== undefined) return { content, verdict, criterion };
    // Pasted with a format of its own: kept as people saw it.
    const shown = edit.shown()[source - block.row]?.[place - block.column] ?? '';
    return { content, verdict: judged({ ...content, shown }), criterion };
  });
  write(range, column, cells, how, arrangement.kind === 'aligned');
  return cells.flatMap(({ verdict, criterion }): Refused[] => {
    if (verdict.kind !== 'refused') return [];
    const help = criterion === null || column === 'comment' ? '' : ANSWER_RULES[column].help;
    return [{ typed: verdict.typed, criterion, after: afterRefusal(verdict.value, criterion, how), help }];
  });
}

/** What was typed between two pillars leaves the cell as it was; a former value comes back where it is known. */
function afterRefusal(value: string | number, criterion: number | null, { former }: TypedEdit): AfterRefusal {
  if (value !== '' || criterion === null) return 'returned';
  return former === undefined ? 'unknown' : 'empty';
}

/** What a judged cell holds from now on. */
function written({ raw, formula }: Content, verdict: Verdict): CellValue {
  if (verdict.kind !== 'right') return verdict.value;
  return formula === '' ? (raw ?? '') : { formula };
}

function write(
  range: GoogleAppsScript.Spreadsheet.Range,
  column: FilledColumn,
  cells: readonly {
    readonly content: Content;
    readonly verdict: Verdict;
    readonly criterion: number | null;
  }[],
  { typed }: TypedEdit,
  isMoved: boolean,
): void {
  const notes = range.getNotes().map(([note]) => note ?? '');
  // The notes first: were the run cut here, a refused text would be there twice rather than lost.
  const renewed = cells.map(({ verdict }, index) => {
    const note = notes[index] ?? '';
    return verdict.kind === 'refused' ? refusalNote(verdict.typed, note) : withoutRefusal(note);
  });
  if (renewed.some((note, index) => note !== notes[index])) range.setNotes(renewed.map((note) => [note]));
  const hasDate = cells.some(({ content }) => content.isDate);
  const isRefused = cells.some(({ verdict }) => verdict.kind === 'refused');
  // A date once pasted leaves its format behind: the next 2 would be read as a day of 1900.
  if (column !== 'comment' && (typed === undefined || isRefused || hasDate))
    range.setNumberFormat(ENTRY_FORMAT);
  if (isMoved || hasDate || cells.some(({ verdict }) => verdict.kind !== 'right'))
    range.setValues(cells.map(({ content, verdict }) => [toWritten(written(content, verdict))]));
  if (column !== 'comment' && typed === undefined) {
    // A paste may have taken the drop-downs away; putting them back costs less than looking.
    const rule = answerRule(column);
    range.setDataValidations(cells.map(({ criterion }) => [criterion === null ? null : rule]));
  }
}
