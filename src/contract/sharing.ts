import type { Referent } from '../communes/invitation';
import type { Access, Answerers, Right, Role } from '../communes/rights';
import type { Entry } from '../position/entry';
import type { EditedDescriptor } from './grid';
import type { Done } from './result';

export type { Access, Answerers, Referent, Right, Role };

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
  /** Sets who writes the official answers: everybody who edits the file, or its owner and those of a team. */
  chooseAnswerers(choice: AnswererChoice): Done;
  /** In a copy made for a commune: invites whom it is for, as the person saw them, or drops that for good. */
  settleReferent(email: string, isInvited: boolean): Done;
  /** Hides the sheet that holds the addresses from those who only read, or shows it and goes there. */
  showPartners(visible: boolean): Done;
  /** The paliers as the collectivité and each partner see them. */
  readPerspectives(): PerspectivesState;
  /** Writes what a partner says of one criterion, in a column that the person may fill. */
  saveRegard(change: RegardChange): PerspectivesState;
  /** Writes what was decided together of a criterion, in place of the text that the person saw. */
  saveDecision(criterion: number, from: string, to: string): PerspectivesState;
  /** Selects the criterion's row of the Regards sheet. */
  showRegard(criterion: number): true;
}

export interface RegardChange {
  /** As the title of the column names the partner. */
  readonly partner: string;
  readonly criterion: number;
  /** One of `ENTRY_CHOICES`, or '' to erase. */
  readonly entry?: string;
  readonly reason?: { readonly from: string; readonly to: string };
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
  /** The column of Regards of who is to contribute; absent for the others, and where there is no such sheet. */
  readonly column?: ColumnOfPartner;
}

export interface ColumnOfPartner {
  /** Which column it is, in French. */
  readonly says: string;
  /** What the person must agree to before, in French, with every name and address; null when nobody else is concerned. */
  readonly question: string | null;
  /** It is theirs already, as the sheet says it. */
  readonly settled: boolean;
}

export type SharingState =
  | {
      readonly status: 'absent';
      readonly hasGrid: boolean;
      readonly role: Role;
      readonly referent: Referent | null;
    }
  /** Whoever only reads is told nothing of the others. */
  | { readonly status: 'reader' }
  | {
      readonly status: 'ready';
      readonly role: Exclude<Role, 'reader'>;
      /** Whom this copy was made for, until they are invited; null for anybody who may not invite. */
      readonly referent: Referent | null;
      /** Who writes the official answers; null until somebody chose. */
      readonly answers: Answerers | null;
      /** Addresses of those who answer for the collectivité besides the owner. */
      readonly team: readonly string[];
      /** Addresses that edit the file and that no line has contribute or only read: those of the team are chosen among them. */
      readonly candidates: readonly string[];
      /** Titles of the columns of Regards that the person may fill; empty for a manager, who may fill all. */
      readonly own: readonly string[];
      /** Somebody may read the file without editing it, while the sheet that holds the addresses shows. */
      readonly contactsShown: boolean;
      readonly partnersHidden: boolean;
      /** In the order of the sheet; rows without a name nor an address are left out. */
      readonly partners: readonly Partner[];
      /** Addresses that have a right on the file without standing in the sheet. */
      readonly others: readonly { readonly email: string; readonly access: Access }[];
      /** The file's address, for Google's own share window. */
      readonly url: string;
      /** Columns of Regards that no partner has yet. */
      readonly freeColumns: number;
    };

export interface AnswererChoice {
  readonly answers: Answerers;
  /** Addresses that edit the file. */
  readonly team: readonly string[];
}

/** What the person saw on the screen: refused when the sheet says otherwise by now. */
export interface Share {
  /** An address of the Partenaires sheet. */
  readonly email: string;
  readonly name: string;
  readonly right: Right;
  /** The question that the person agreed to. */
  readonly agreed?: string;
}

export interface SharedPartner {
  readonly partner: Partner;
  /** What was done, in French. */
  readonly message: string;
}

/** What stands for each of the 29 criteria, in order. */
export type Entries = readonly Entry[];

/** A partner's reading of the 29 criteria, in order. */
export interface Regard {
  readonly name: string;
  readonly entries: Entries;
  /** Why, '' where nothing is said. */
  readonly reasons: readonly string[];
}

export type PerspectivesState =
  | { readonly status: 'absent' }
  | {
      readonly status: 'ready';
      /** Name of the collectivité. */
      readonly commune: string;
      readonly own: Entries;
      /** Partners who have a column, in the order of the sheet. */
      readonly partners: readonly Regard[];
      /** Names of the columns that the person may fill and nothing else; empty for a manager, who may fill all. */
      readonly mine: readonly string[];
      /** What was decided together, by criterion in order; null in a sheet that has no room for it yet. */
      readonly decisions: readonly string[] | null;
      readonly mayDecide: boolean;
      /** Descriptors that the collectivité rewrote. */
      readonly descriptors: readonly EditedDescriptor[];
    };
