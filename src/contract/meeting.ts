import type { PlanLine, ReadSnapshot } from './followup';
import type { CriterionAnswer, EditedDescriptor } from './grid';
import type { Entries } from './sharing';

/** The calls of the dialogs for a meeting: the report that is printed, the workshop that is projected. */
export interface MeetingCalls {
  /** Opens the dialog of the report over the sheet. */
  openReport(): true;
  /** All that a report may say, as the workbook holds it now. */
  readReport(): ReportFacts;
  /** Opens the dialog of the workshop over the sheet. */
  openWorkshop(): true;
  /** The same, with the place where the last workshop stopped. */
  readWorkshop(): { readonly facts: ReportFacts; readonly place: string };
  /** Writes what was retained into the grid, all of it or nothing, and keeps the place. */
  saveWorkshop(change: WorkshopChange): true;
}

/** Longest place that is kept, in characters. */
export const PLACE_LIMIT = 4000;

export interface WorkshopChange {
  /** Where the workshop stands, as the page writes and reads it. */
  readonly place: string;
  /** Absent where nothing was retained. A cell that no longer holds the text given by `from` is not replaced. */
  readonly step?: {
    readonly criterion: number;
    /** One of `ENTRY_CHOICES`. */
    readonly entry: { readonly from?: string; readonly to: string };
    readonly comment?: { readonly from: string; readonly to: string };
  };
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
      /** Lines of the plan; absent for the workshop. */
      readonly plan?: readonly PlanLine[];
      /** Photographs, those that were changed since included; absent for the workshop. */
      readonly snapshots?: readonly ReadSnapshot[];
    };
