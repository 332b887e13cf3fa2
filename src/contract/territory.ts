import type { Done } from './result';

/** The calls of a coordinator who reads several communes together. */
export interface TerritoryCalls {
  readTerritory(): TerritoryState;
  /** Makes the Territoire sheet, or puts its layout right with all it holds; `renamed` agrees to another name. */
  prepareTerritory(renamed?: boolean): Done;
  /** Adds pasted communes and their links, in alphabetical order; wrong lines are told and left out. */
  addToTerritory(text: string): TerritoryAdded;
}

/**
 * `toAllow`: Google waits for a click on « Autoriser l’accès », or cannot reach the file; `otherEdition`: the grid is of
 * another edition or layout, left out of the figures; `unreadable`: the link leads to no grid.
 */
export type LinkState = 'noLink' | 'toAllow' | 'current' | 'otherEdition' | 'unreadable';

/** One commune as its export row shows it; figures are empty unless `state` is `current`. */
export interface TerritoryCommune {
  readonly name: string;
  readonly code: string;
  readonly link: string;
  readonly state: LinkState;
  /** Cells of the 29 criteria: '', '0' to '3' or 'SO'. */
  readonly entries: readonly string[];
}

/** What the sheet's formulas say of one criterion over the communes whose pillar is complete. */
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

export type TerritoryState =
  | { readonly status: 'absent' }
  | {
      readonly status: 'ready';
      /** In alphabetical order. */
      readonly communes: readonly TerritoryCommune[];
      /** By criterion, in guide order. */
      readonly criteria: readonly CriterionSpread[];
      /** Median of the communes' mean paliers, by pillar in guide order, with the number of communes. */
      readonly pillars: readonly { readonly median: number | null; readonly communes: number }[];
    };

export interface TerritoryAdded {
  readonly territory: TerritoryState;
  readonly added: number;
  readonly message: string;
}
