/** A word or an acronym of the field, in plain words. */
export interface Term {
  /** As shown in the texts: « RPE », « guichet unique ». */
  readonly term: string;
  /** What the letters stand for, as it is written inside a sentence; empty for a word. */
  readonly unfolded: string;
  /** One sentence. */
  readonly meaning: string;
}
