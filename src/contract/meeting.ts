import type { CriterionAnswer, EditedDescriptor } from './grid';
import type { Entries } from './sharing';

/** The calls of the dialogs for a meeting: the report that is printed, the workshop that is projected. */
export interface MeetingCalls {
  /** Opens the dialog of the report over the sheet. */
  openReport(): true;
  /** All that a report may say, as the workbook holds it now. */
  readReport(): ReportFacts;
}

export type ReportFacts =
  | { readonly status: 'absent' }
  | {
      readonly status: 'ready';
      /** Name of the collectivité, at most 120 characters. */
      readonly commune: string;
      /** The fields of Accueil as other tools read them, by key: the date is « 2026-11-12 ». */
      readonly fields: Readonly<Record<string, string>>;
      readonly answers: readonly CriterionAnswer[];
      readonly descriptors: readonly EditedDescriptor[];
      /** Partners who have a column in Regards; empty where there is no such sheet. */
      readonly partners: readonly { readonly name: string; readonly entries: Entries }[];
    };
