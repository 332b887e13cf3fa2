/** A row of the sheet under a paste. */
export type RowPlace =
  | { readonly kind: 'criterion'; readonly number: number }
  /** The header, or the title or total row of a pillar: nothing is typed there. */
  | { readonly kind: 'header' | 'title' | 'total' }
  /** A row that people inserted, or one below the criteria. */
  | { readonly kind: 'other' };
