import type { KnownCommune } from '../communes/doubles';
import type { ListedLine, ListProblem, ListTarget } from '../communes/listed';

/** The calls of the page that adds pasted communes to the Communes or the Territoire sheet. */
export interface ListCalls {
  /** Opens that page over the sheet: the panel has no room for it. */
  openList(into: ListTarget): true;
  /** What the sheet lists already. */
  readListed(into: ListTarget): ListedState;
  /**
   * Adds communes in one write, under the document lock, each checked again; those that are wrong, or doubles of what
   * the sheet holds by now, are told and left out. The Communes sheet is made if need be; `renamed` agrees to another
   * name for it.
   */
  addListed(into: ListTarget, lines: readonly ListedLine[], renamed?: boolean): ListAdded;
}

export type ListedState =
  /** Territoire is prepared first, from the panel. */
  | { readonly status: 'absent' }
  | {
      readonly status: 'ready';
      readonly known: readonly KnownCommune[];
      /** The id of the file itself: its own link is that of no commune. */
      readonly own: string;
    };

export interface ListAdded {
  readonly added: number;
  /** Lines of Territoire that had no link, and have one now. */
  readonly linked: number;
  /** Lines that were left out. */
  readonly problems: readonly ListProblem[];
  /** What was done and what comes next, in French, a sentence or two per line. */
  readonly message: string;
}
