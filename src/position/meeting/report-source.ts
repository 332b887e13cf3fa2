import type { PillarId } from '../../guide/types';
import type { Entry } from '../entry';
import type { Profile } from '../obligations';
import type { Answers } from '../position';

/** All that a report may say: what the workbook holds, read back. */
export interface ReportSource {
  /** Name of the collectivité, '' where nobody filled it. */
  readonly commune: string;
  readonly population: number | null;
  /** Day on which the grid was filled, « 2026-11-12 », or ''. */
  readonly date: string;
  readonly author: string;
  readonly answers: Answers;
  /** Descriptor of a palier: the collectivité's own where it rewrote it. */
  readonly descriptor: (criterion: number, palier: number) => string;
  readonly profile: Profile;
  /** How partners read the 29 criteria, in order. */
  readonly partners: readonly { readonly name: string; readonly entries: readonly Entry[] }[];
  /** The lines of the plan, in their order; empty where there is none. */
  readonly plan: readonly PlannedAction[];
  /** The photograph to compare with, or null. */
  readonly earlier: Earlier | null;
}

/** A line of the plan; '' for a text that nobody typed. */
export interface PlannedAction {
  readonly criterion: number | null;
  readonly text: string;
  readonly pilot: string;
  /** « 2027-03-15 », or ''. */
  readonly due: string;
  /** In euros. */
  readonly cost: number | null;
  /** Whom the plan names beside the pilot, and of whom means are still to be asked. */
  readonly partners: string;
  readonly asked: string;
  /** Who pays, acquired or to ask. */
  readonly funding: string;
  /** In the words of the plan; see `PLAN_STATES`. */
  readonly state: string;
}

/** The grid as a photograph kept it. */
export interface Earlier {
  readonly name: string;
  /** « 2025-11-12 ». */
  readonly date: string;
  readonly answers: Answers;
}

/** A criterion that does not stand where it stood. */
export interface Move {
  readonly criterion: number;
  readonly pillar: PillarId;
  readonly then: Entry;
  readonly now: Entry;
  /** False where it has no palier then or now: it did not move, it is told apart. */
  readonly isMove: boolean;
}
