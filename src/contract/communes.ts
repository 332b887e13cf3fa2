import type { CommuneRow } from '../communes/commune-row';

/** The calls of a coordinator who gives each commune its copy of a blank template. */
export interface CommuneCalls {
  /** The Communes sheet, and whether this file can serve as the template. */
  readCommunes(): CommunesState;
  /**
   * Makes one commune's copy, then those of `next` that it has the time for; `key` is its row's, `maker` how the person
   * wants to be named on the lines. `invite` holds, for each of them in order, the address that the person saw and agreed to
   * let in, '' for none: a line that says another one by now invites nobody. Refused where the first cannot be made: `quota` when Google's daily limit is reached
   * or the Drive is full, `too-fast` when the same call will do after a while.
   */
  copyCommune(
    key: string,
    maker?: string,
    next?: readonly string[],
    invite?: readonly string[],
  ): CopiedCommunes;
  /** Notes on a commune's line that Google's own share window was opened for that address. */
  noteInvitation(key: string, email: string): CopiedCommune;
  /**
   * Says what became of a copy that was interrupted, or lost since: `link` is the file that was found, '' when there is
   * none and the copy must be made again.
   */
  settleCommune(key: string, link: string): CopiedCommune;
  /** Copies this file; the copy empties itself of all entries when it is first opened, and is then a blank template. */
  makeTemplate(): CopiedTemplate;
}

/** Whether this file can be copied for communes. */
export type TemplateState =
  | { readonly kind: 'no-grid' }
  /** It holds answers: `what` says which, in French. */
  | { readonly kind: 'filled'; readonly what: string }
  /** It shows the answers of other communes. */
  | { readonly kind: 'territory' }
  /** `carries`: what each copy will hold besides a blank grid, in French. */
  | { readonly kind: 'blank'; readonly carries: readonly string[] };

export interface CommunesState {
  readonly template: TemplateState;
  /** False until the Communes sheet is made. */
  readonly hasSheet: boolean;
  readonly rows: readonly CommuneRow[];
}

export interface CopiedCommune {
  readonly row: CommuneRow;
}

/** Most copies of one call: what all of them need is read once, and a person who pauses waits for no more. */
export const SERIES = 6;

export interface CopiedCommunes extends CopiedCommune {
  /** Those of `next` that were made too, in order. */
  readonly others: readonly CommuneRow[];
}

export interface CopiedTemplate {
  /** Address of the copy, '' when Google did not tell it. */
  readonly link: string;
  readonly message: string;
}
