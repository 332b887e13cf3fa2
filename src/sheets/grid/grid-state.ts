import { CRITERIA } from '../../guide/guide';
import type { Answer } from '../../position/answer';
import { entryCell } from '../../position/entry';
import { answerTo } from '../../position/position';
import { descriptorsStamp, HEAD_SIZE, readHead } from '../../workbook/grid/data-layout';
import {
  type EditedDescriptor,
  editedDescriptors,
  pageDescriptors,
} from '../../workbook/grid/descriptor-table';
import {
  type Astray,
  astrayCriteria,
  criterionNumber,
  gridColumns,
  missingColumns,
  readAnswers,
  readHeading,
  readRows,
} from '../../workbook/grid/grid-table';
import { recognise, SHEET_TITLES } from '../../workbook/sheet-names';
import { toRaw } from '../cell-values';
import { findSheet, topLeft } from '../find-sheets';
import { readGuideTexts } from '../long-texts';
import { readTable } from '../read-sheet';
import { mayAnswer } from './may-answer';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The grid as it stands in the file. */
export interface ReadGrid {
  readonly commune: string;
  readonly stamp: string;
  readonly answers: readonly { readonly number: number; readonly answer: Answer }[];
  /** Absent where they are as they were at the stamp that the caller knows. */
  readonly descriptors?: readonly EditedDescriptor[];
  readonly astray: readonly Astray[];
  readonly missingColumns: readonly string[];
  /** The person at the keyboard may change no answer. */
  readonly locked?: true;
}

/** Stamp and name of the collectivité; empty when the data sheet is gone. */
export function readStamp(spreadsheet: Spreadsheet): { stamp: string; commune: string } {
  const usual = spreadsheet.getSheetByName(SHEET_TITLES.data);
  const head = usual ? topLeft(usual, HEAD_SIZE.rows, HEAD_SIZE.columns) : [];
  if (recognise(SHEET_TITLES.data, head) === 'data') return readHead(head);
  const renamed = findSheet(spreadsheet, 'data');
  return readHead(renamed ? topLeft(renamed, HEAD_SIZE.rows, HEAD_SIZE.columns) : []);
}

function readDescriptors(spreadsheet: Spreadsheet): EditedDescriptor[] {
  const sheet = findSheet(spreadsheet, 'descriptors');
  return sheet ? editedDescriptors(readTable(sheet), pageDescriptors(readGuideTexts().pages)) : [];
}

/** What changes with the answers, as the sheet's own stamp does: it stands in for it where the sheet has none. */
function stampOf(answers: ReadonlyMap<number, Answer>): string {
  const parts = [...answers.values()].map(({ entry, target, carrier, comment }) =>
    [String(entryCell(entry)).slice(0, 12), target, carrier, comment.length].join(':'),
  );
  return parts.join(';');
}

/** The whole grid, or null when the file has none; `known` is the stamp of what the caller read before. */
export function readGrid(spreadsheet: Spreadsheet, known = ''): ReadGrid | null {
  const sheet = findSheet(spreadsheet, 'grid');
  if (!sheet) return null;
  const table = readTable(sheet);
  const answers = readAnswers(table);
  const places = gridColumns(table.values);
  const { stamp, commune } = readHeading(table) ?? readStamp(spreadsheet);
  const descriptors = descriptorsStamp(stamp);
  const areKnown = descriptors !== null && descriptors === descriptorsStamp(known);
  return {
    commune,
    stamp: stamp || stampOf(answers),
    answers: CRITERIA.map((criterion) => ({
      number: criterion.number,
      answer: answerTo(answers, criterion),
    })),
    ...(areKnown ? {} : { descriptors: readDescriptors(spreadsheet) }),
    astray: astrayCriteria(readRows(table)),
    missingColumns: missingColumns(places),
    ...(mayAnswer(sheet, table) ? {} : { locked: true }),
  };
}

/** What the person looks at: the stamp shown on that sheet and the criterion of the selected row. */
export interface Glance {
  readonly stamp: string;
  readonly selected: number | null;
}

/** A selection further down is on no criterion. */
const MAX_ROWS = 2000;

/**
 * The cheap look of every poll, in four service calls: each generated sheet shows the stamp in row 1 and a
 * row's criterion in column A. Null when the active sheet is none of ours.
 */
export function glance(): Glance | null {
  const cell = SpreadsheetApp.getCurrentCell();
  if (!cell) return null;
  const row = cell.getRow();
  const values = topLeft(cell.getSheet(), row > MAX_ROWS ? 1 : row, 2);
  const kind = recognise('', values);
  if (kind === null) return null;
  const selected = kind === 'data' ? null : criterionNumber(toRaw(values[row - 1]?.[0]));
  return { stamp: String(values[0]?.[1] ?? ''), selected };
}
