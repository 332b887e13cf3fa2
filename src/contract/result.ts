/** A job that is done. */
export interface Done {
  /** What was done, in French. */
  readonly message: string;
}

/** Why a call was refused. Every message is French, complete, and fit for the screen. */
export interface Refusal {
  readonly code:
    | 'argument'
    | 'no-grid'
    | 'row-missing'
    | 'row-doubled'
    | 'row-contradicted'
    | 'column-missing'
    | 'conflict'
    | 'busy'
    | 'protected'
    | 'name-taken'
    | 'not-ready'
    | 'quota'
    /** Google was asked too much in a short time: nothing was done, and the same call will do after a while. */
    | 'too-fast'
    | 'failure';
  readonly message: string;
  /** The comment the sheet holds now, when the code is `conflict`. */
  readonly current?: string;
  /** The names that our sheets can bear instead, when the code is `name-taken`. */
  readonly instead?: readonly string[];
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };
