/** What is said of one criterion over the communes whose pillar is complete. */
export interface CriterionSpread {
  /** 0 to 3, by halves; null when no commune has a palier. */
  readonly median: number | null;
  /** How many communes stand at paliers 0, 1, 2 and 3. */
  readonly paliers: readonly [number, number, number, number];
  /** Communes for which it is « sans objet », their pillar complete. */
  readonly notApplicable: number;
  /** Communes that have not answered it, and those that have but whose pillar is incomplete: out of the figures. */
  readonly blank: number;
  readonly incomplete: number;
}

/** The median of the communes' mean paliers on a pillar, and how many communes it is taken of. */
export interface PillarMedian {
  readonly median: number | null;
  readonly communes: number;
}
