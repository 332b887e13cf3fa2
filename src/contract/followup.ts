import type { Palier } from '../guide/types';
import type { Entry } from '../position/entry';
import type { Done } from './result';

/** The calls of the page that follows what was decided: plan and photographs. */
export interface FollowupCalls {
  /** The plan, what is retained or aimed at, and the photographs, as the sheets hold them. */
  readFollowup(): FollowupState;
  /** Makes a sheet, or writes it again in its place with all its lines. Refused where its name is taken, unless `renamed` agrees. */
  prepareFollowup(kind: FollowupSheet, renamed?: boolean): Done;
  /** Adds a line to the plan for a criterion, in the words of the guide's advice. */
  retainStep(criterion: number, action: string): Retained;
  /** Writes fields of a line. Refused where a cell no longer holds what the page showed. */
  savePlanLine(row: number, from: PlanTexts, to: Partial<PlanTexts>): Done;
  /** Adds a photograph of the grid as it stands. */
  takeSnapshot(label: SnapshotLabel): Done;
  renameSnapshot(row: number, name: string, to: string): Done;
  /** `name`: as the person confirmed it. */
  deleteSnapshot(row: number, name: string): Done;
}

export const FOLLOWUP_SHEETS = ['plan', 'snapshots'] as const;
export type FollowupSheet = (typeof FOLLOWUP_SHEETS)[number];

export interface SnapshotLabel {
  readonly name: string;
  /** yyyy-mm-dd, today at the latest. */
  readonly date: string;
  readonly author: string;
}

/** What a line of the plan shows, by column: a date as dd/mm/yyyy. */
export type PlanTexts = Readonly<Record<string, string>>;

export interface PlanLine {
  /** From 1. */
  readonly row: number;
  readonly texts: PlanTexts;
  /** What « En clair » says. */
  readonly words: string;
}

export interface ReadSnapshot {
  readonly row: number;
  readonly name: string;
  readonly date: string;
  readonly author: string;
  readonly edition: string;
  readonly problem: string | null;
  readonly answers: readonly SnapshotAnswer[];
}

export interface SnapshotAnswer {
  readonly entry: Entry;
  readonly target: Palier | null;
  readonly comment: string;
}

export interface FollowupState {
  readonly hasGrid: boolean;
  /** Null where the sheet is still to be made. */
  readonly plan: readonly PlanLine[] | null;
  /** Titles of columns that people added to the plan: they stay, and are not read. */
  readonly unread: readonly string[];
  /** Criteria retained in Pistes. */
  readonly retained: readonly number[];
  /** The grid now, in order of number. */
  readonly now: readonly SnapshotAnswer[];
  readonly snapshots: readonly ReadSnapshot[] | null;
}

export interface Retained {
  readonly row: number;
}
