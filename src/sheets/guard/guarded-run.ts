import type { RawCell } from '../../position/raw-cell';
import type { Block } from '../../workbook/addresses';
import type { CellValue } from '../../workbook/description';
import { ANSWER_RULES } from '../../workbook/grid/answer-rules';
import { titleOf } from '../../workbook/grid/grid-columns';
import { judge, judgeFixed, refusalNote, type Verdict, withoutRefusal } from '../../workbook/grid/judge-cell';
import type { RowPlace } from '../../workbook/grid/row-place';
import type { AfterRefusal, RefusedCell } from '../../workbook/guard/guard-messages';
import type { FilledPlace, GuardedSheet } from '../../workbook/guard/guarded-sheet';
import type { Arrangement, FilledColumn, PastedCell } from '../../workbook/guard/paste';
import { ENTRY_FORMAT } from '../../workbook/styles';
import { answerRule } from '../answer-validation';
import { isDate, toRaw, toWritten } from '../cell-values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/** Neighbouring cells of a column that people fill, judged and written after an edit. */

/** What Google tells of a one-cell edit. */
interface TypedEdit {
  /** The text typed; undefined for a paste, a deletion, or several cells. */
  readonly typed: string | undefined;
  /** The value before; undefined where it is not known. */
  readonly former: RawCell | undefined;
}

/** An edit of a guarded sheet, with what was read of it. */
export interface Edit {
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

/** A cell of the block; its formula is asked for. */
export function contentAt({ block, values, formulas, shown }: Edit, row: number, place: number): Content {
  const value = values[row - 1]?.[place - 1];
  const [line, cell] = [row - block.row, place - block.column];
  const dated = isDate(value);
  const text = dated ? (shown()[line]?.[cell] ?? '') : '';
  return { raw: toRaw(value, text), formula: formulas()[line]?.[cell] ?? '', shown: text, isDate: dated };
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
export function guardRun(
  edit: Edit,
  { column, place }: FilledPlace,
  run: readonly number[],
  rows: readonly RowPlace[],
  arrangement: Arrangement,
): RefusedCell[] {
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
  return cells.flatMap(({ verdict, criterion }): RefusedCell[] => {
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
