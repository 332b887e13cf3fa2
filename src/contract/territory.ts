import type { LinkState } from '../communes/link-state';
import type { CriterionSpread, PillarMedian } from '../communes/spread';
import type { Entry } from '../position/entry';
import type { Done } from './result';

export type { LinkState } from '../communes/link-state';
export type { CriterionSpread, PillarMedian } from '../communes/spread';

/** The calls of a coordinator who reads several communes together. */
export interface TerritoryCalls {
  readTerritory(): TerritoryState;
  /** Makes the Territoire sheet, or puts its layout right with all it holds; `renamed` agrees to another name. */
  prepareTerritory(renamed?: boolean): Done;
  /** Selects the next cell that waits for a grant, below the selected one, then from the top. */
  showNextToAllow(): TerritoryPointed;
  /** Imports from links that were changed since: those that the person saw and accepts. */
  acceptLinks(links: readonly string[]): TerritoryDone;
}

/** Where the selection went: a cell that waits for « Autoriser l’accès ». */
export interface TerritoryPointed {
  readonly territory: TerritoryState;
  /** The commune of that cell; null where none is left. */
  readonly commune: string | null;
}

export interface TerritoryDone {
  readonly territory: TerritoryState;
  readonly message: string;
}

/** One commune as its export row shows it; answers are empty unless `state` is `current`. */
export interface TerritoryCommune {
  readonly name: string;
  /** Its own, else the one in its file; '' where neither is known. */
  readonly code: string;
  readonly link: string;
  readonly state: LinkState;
  /** The date that the commune gave in its Accueil, '' for none. */
  readonly dated: string;
  /** Inhabitants, as its file says; null where it does not. */
  readonly population: number | null;
  /** Of the 29 criteria in order; all blank unless its state is current. */
  readonly entries: readonly Entry[];
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
      readonly pillars: readonly PillarMedian[];
      /** People besides the owner who may edit this file, hence read what it was let into. */
      readonly otherEditors: number;
    };
