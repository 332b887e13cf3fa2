/** The calls of the page that imports existing answers. */
export interface ImportCalls {
  /** Opens that page over the sheet: panels have no room for it. */
  openImport(): true;
  /** What the Grille holds for each criterion, as it stands in the cells. */
  readAnswerCells(): AnswerCells;
  /**
   * Writes answers in one go, under the document lock. A criterion whose cells no longer hold what the page showed is
   * left as it is, and told.
   */
  importAnswers(changes: readonly ImportedAnswer[]): Imported;
}

/** The cells of one criterion, as texts: a formula as it is written, '' for an empty cell. */
export interface AnswerTexts {
  readonly entry: string;
  readonly target: string;
  readonly carrier: string;
  readonly comment: string;
}

export interface CriterionCells extends AnswerTexts {
  readonly number: number;
  /** Why nothing can be written there, in French; null when it can. */
  readonly problem: string | null;
}

export type AnswerCells =
  | { readonly status: 'absent' }
  | {
      readonly status: 'ready';
      /** Name of the collectivité, at most 120 characters. */
      readonly commune: string;
      /** By number. */
      readonly criteria: readonly CriterionCells[];
    };

/** `from`: the text that the page showed in the cell. */
export interface CellChange {
  readonly from: string;
  readonly to: string;
}

/** What to write for one criterion; absent fields stay. */
export interface ImportedAnswer {
  readonly criterion: number;
  readonly entry?: CellChange;
  readonly target?: CellChange;
  readonly carrier?: CellChange;
  readonly comment?: CellChange;
}

export interface Imported {
  readonly written: readonly number[];
  /** Criteria left as they are, each with the reason, in French. */
  readonly refused: readonly { readonly criterion: number; readonly reason: string }[];
}
