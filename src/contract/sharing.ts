import type { Access, Right } from '../position/rights';
import type { Done } from './result';

export type { Access, Right };

/** The calls about the partners: who is invited, and how each reads the paliers. */
export interface SharingCalls {
  /** The Partenaires sheet, and who has which right on the file now. */
  readSharing(): SharingState;
  /**
   * Makes the sheets Partenaires and Regards, or puts their layout right with all they hold. Where sheets of
   * the user's bear those names it is refused, unless `renamed` agrees to other names for ours.
   */
  prepareSharing(renamed?: boolean): Done;
  /** Gives one address its right on the file: one per call, so that each succeeds or fails by itself. */
  sharePartner(share: Share): SharedPartner;
  /** Takes the right of an address of the Partenaires sheet away. */
  unsharePartner(email: string): SharedPartner;
  /** The paliers as the collectivité and each partner see them. */
  readPerspectives(): PerspectivesState;
}

/** A row of the Partenaires sheet. */
export interface Partner {
  readonly name: string;
  readonly contact: string;
  /** As typed. */
  readonly email: string;
  /** Null when the cell holds neither of the two. */
  readonly right: Right | null;
  readonly access: Access;
  /** Its right was taken away last. */
  readonly withdrawn?: boolean;
  /** Why it cannot be shared as it stands, in French; null when it can, or when nobody is to be invited. */
  readonly problem: string | null;
}

export type SharingState =
  | { readonly status: 'absent'; readonly hasGrid: boolean }
  | {
      readonly status: 'ready';
      /** In the order of the sheet; rows without a name nor an address are left out. */
      readonly partners: readonly Partner[];
      /** Addresses that have a right on the file without standing in the sheet. */
      readonly others: readonly { readonly email: string; readonly access: Access }[];
      /** The file's address, for Google's own share window. */
      readonly url: string;
      /** Columns of Regards that no partner has yet. */
      readonly freeColumns: number;
    };

export interface Share {
  /** An address of the Partenaires sheet. */
  readonly email: string;
  /** The right that the person saw on the screen: refused when the sheet says another by now. */
  readonly right: Right;
}

export interface SharedPartner {
  readonly partner: Partner;
  /** What was done, in French. */
  readonly message: string;
}

/** Cells of the 29 criteria in order: '', '0' to '3', 'SO', or the text typed where it is none of these. */
export type Entries = readonly string[];

export type PerspectivesState =
  | { readonly status: 'absent' }
  | {
      readonly status: 'ready';
      /** Name of the collectivité. */
      readonly commune: string;
      readonly own: Entries;
      /** Partners who have a column, in the order of the sheet. */
      readonly partners: readonly { readonly name: string; readonly entries: Entries }[];
    };
