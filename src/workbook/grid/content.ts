import type { CellValue } from '../description';
import type { FieldKey } from './fields';

/** What people typed on a criterion's row, as it stands in the cells, right or wrong. */
export interface TypedAnswer {
  readonly entry: CellValue;
  readonly target: CellValue;
  readonly carrier: CellValue;
  readonly comment: CellValue;
  readonly notes: TypedNotes;
}

/** Cell notes of a row's fields; absent where there is none. */
export type TypedNotes = Readonly<Partial<Record<AnswerColumn, string>>>;

/** The columns that people fill on a criterion's row. */
export const ANSWER_COLUMNS = ['entry', 'target', 'carrier', 'comment'] as const;
export type AnswerColumn = (typeof ANSWER_COLUMNS)[number];

/** Everything people typed in a workbook: what a new one must hold again. */
export interface WorkbookContent {
  readonly answers: ReadonlyMap<number, TypedAnswer>;
  readonly fields: ReadonlyMap<FieldKey, CellValue>;
  /** Descriptors rewritten by the collectivité, by `descriptorKey`. */
  readonly descriptors: ReadonlyMap<string, string>;
  /** « Retenue » of the Pistes sheet, by criterion. */
  readonly retained: ReadonlyMap<number, Retained>;
}

/** What people wrote in a cell of « Retenue », and its note, '' for none. */
export interface Retained {
  readonly value: CellValue;
  readonly note: string;
}

export const EMPTY_CONTENT: WorkbookContent = {
  answers: new Map(),
  fields: new Map(),
  descriptors: new Map(),
  retained: new Map(),
};

export const EMPTY_ANSWER: TypedAnswer = { entry: '', target: '', carrier: '', comment: '', notes: {} };

/** Key of one descriptor among the edited ones. */
export function descriptorKey(criterion: number, palier: number): string {
  return `${criterion}/${palier}`;
}
