import { reasonIn, withReason } from '../../position/reasons';
import { ANSWER_RULES } from '../../workbook/grid/answer-rules';
import { type RowFault, rowToWrite } from '../../workbook/grid/grid-table';
import { withoutRefusal } from '../../workbook/grid/judge-cell';
import { decisionPlace, perspectiveColumns, perspectiveRows } from '../../workbook/sharing/perspective-table';
import { ENTRY_FORMAT } from '../../workbook/styles';
import { cellText } from '../../workbook/table';
import { toWritten } from '../cell-values';
import { findSheet } from '../find-sheets';
import { readNoted } from '../read-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A text put in place of the one that the person saw. */
export interface TextChange {
  readonly from: string;
  readonly to: string;
}

export interface RegardChange {
  /** The partner, as the title of its column names it. */
  readonly partner: string;
  readonly criterion: number;
  /** A palier, SO, or '' to erase. */
  readonly entry?: string;
  readonly reason?: TextChange;
}

export type RegardOutcome =
  | { readonly kind: 'saved' }
  | { readonly kind: 'no-sheet' | 'no-column' | 'not-allowed' | RowFault }
  /** The text is no longer the one that the person saw. */
  | { readonly kind: 'conflict'; readonly current: string };

/** Writes what a partner says of a criterion in its own column, wherever its row stands. The caller holds the document lock. */
export function saveRegardOf(spreadsheet: Spreadsheet, change: RegardChange): RegardOutcome {
  const sheet = findSheet(spreadsheet, 'perspectives');
  if (!sheet) return { kind: 'no-sheet' };
  const table = readNoted(sheet);
  const named = perspectiveColumns(table).filter(({ name }) => name === change.partner);
  const [column] = named;
  // Two columns of one name: nobody can tell which is meant.
  if (!column || named.length > 1 || change.partner === '') return { kind: 'no-column' };
  const found = rowToWrite(perspectiveRows(table), change.criterion);
  if (found.kind !== 'row') return { kind: found.kind };
  const cell = sheet.getRange(found.row, column.place);
  if (!cell.canEdit()) return { kind: 'not-allowed' };
  const note = table.notes[found.row - 1]?.[column.place - 1] ?? '';
  const { entry, reason } = change;
  if (reason && ![reason.from, reason.to].includes(reasonIn(note)))
    return { kind: 'conflict', current: reasonIn(note) };
  if (entry !== undefined)
    cell.setNumberFormat(ENTRY_FORMAT).setValue(toWritten(ANSWER_RULES.entry.read(entry, '') ?? ''));
  // A refusal that the note told is settled by a new entry.
  const kept = entry === undefined ? note : withoutRefusal(note);
  const renewed = reason ? withReason(kept, reason.to) : kept;
  if (renewed !== note) cell.setNote(renewed);
  return { kind: 'saved' };
}

/** Writes what was decided together of a criterion. The caller holds the document lock. */
export function saveDecisionOf(
  spreadsheet: Spreadsheet,
  criterion: number,
  { from, to }: TextChange,
): RegardOutcome {
  const sheet = findSheet(spreadsheet, 'perspectives');
  if (!sheet) return { kind: 'no-sheet' };
  const table = readNoted(sheet);
  const place = decisionPlace(table);
  if (place === 0) return { kind: 'no-column' };
  const found = rowToWrite(perspectiveRows(table), criterion);
  if (found.kind !== 'row') return { kind: found.kind };
  const current = cellText(table, found.row, place);
  if (![from, to].includes(current)) return { kind: 'conflict', current };
  const cell = sheet.getRange(found.row, place);
  if (!cell.canEdit()) return { kind: 'not-allowed' };
  cell.setValue(toWritten(to));
  return { kind: 'saved' };
}

/** Selects a criterion's row in Regards; false where it has none. */
export function showRegardOf(spreadsheet: Spreadsheet, criterion: number): boolean {
  const sheet = findSheet(spreadsheet, 'perspectives');
  if (!sheet) return false;
  const table = readNoted(sheet);
  const found = rowToWrite(perspectiveRows(table), criterion);
  const [column] = perspectiveColumns(table);
  if (found.kind !== 'row' || !column) return false;
  sheet.getRange(found.row, column.place - 1).activate();
  return true;
}
