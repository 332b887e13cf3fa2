import type { Partner, Right, Share, SharingState } from '../../../contract/sharing';
import { type Making, NOT_MAKING } from './making';
import { type Part, UNREAD } from './part';

/** What became of one address of a batch. */
export interface Outcome {
  readonly email: string;
  /** `unknown`: Google gave no answer; `unsent`: the batch stopped before it. */
  readonly kind: 'done' | 'refused' | 'unknown' | 'unsent';
  readonly message: string;
}

/** Invitations that a person has sent off together, one call each. */
export interface Batch {
  readonly shares: readonly Share[];
  /** In the order of the shares, as far as they have gone. */
  readonly outcomes: readonly Outcome[];
  readonly running: boolean;
}

export interface Sharing {
  readonly part: Part<SharingState>;
  readonly making: Making;
  /** Boxes that the person has ticked or unticked, by address. */
  readonly ticks: ReadonlyMap<string, boolean>;
  readonly batch: Batch | null;
  /** Address whose right is about to be taken away, until the person confirms. */
  readonly removal: { readonly email: string; readonly working: boolean } | null;
  /** What the last removal did, in the server's words. */
  readonly told: string;
}

export const NO_SHARING: Sharing = {
  part: UNREAD,
  making: NOT_MAKING,
  ticks: new Map(),
  batch: null,
  removal: null,
  told: '',
};

/** How two writings of an address are one. */
export const addressKey = (email: string) => email.trim().toLowerCase();

/** A partner who can be invited as the sheet stands. */
export interface Invitee {
  readonly partner: Partner;
  readonly right: Right;
}

/** Someone who fills already can also read: only their access as a whole can be taken away. */
const has = ({ access }: Partner, right: Right) =>
  access === 'owner' || access === 'editor' || (access === 'viewer' && right === 'lecture');

/** The invitation that a row calls for, if any. */
export function inviteeOf(partner: Partner): Invitee | null {
  const { email, right, problem } = partner;
  if (addressKey(email) === '' || right === null || problem !== null || has(partner, right)) return null;
  return { partner, right };
}

/** Whoever was removed is not invited again unless a person asks for it. */
export const isTicked = ({ ticks }: Sharing, { email, withdrawn }: Partner) =>
  ticks.get(addressKey(email)) ?? !withdrawn;

/** Those that the button would invite now: never one address twice. */
export function invitees(sharing: Sharing): Invitee[] {
  const { read } = sharing.part;
  if (read?.status !== 'ready') return [];
  const found = new Map<string, Invitee>();
  for (const partner of read.partners) {
    const [invitee, key] = [inviteeOf(partner), addressKey(partner.email)];
    if (invitee && isTicked(sharing, partner) && !found.has(key)) found.set(key, invitee);
  }
  return [...found.values()];
}

export function ticked(sharing: Sharing, email: string, on: boolean): Sharing {
  return { ...sharing, ticks: new Map([...sharing.ticks, [addressKey(email), on]]) };
}

/** The partner as the sheet and Google have it now. */
export function partnerRead(sharing: Sharing, partner: Partner): Sharing {
  const { read } = sharing.part;
  if (read?.status !== 'ready') return sharing;
  const key = addressKey(partner.email);
  const partners = read.partners.map((one) => (addressKey(one.email) === key ? partner : one));
  return { ...sharing, part: { ...sharing.part, read: { ...read, partners } } };
}

export function outcomeTold(sharing: Sharing, outcome: Outcome): Sharing {
  const { batch } = sharing;
  return batch ? { ...sharing, batch: { ...batch, outcomes: [...batch.outcomes, outcome] } } : sharing;
}

/** The batch is over; whatever has not left is said so. */
export function batchEnded(sharing: Sharing): Sharing {
  const { batch } = sharing;
  if (!batch) return sharing;
  const rest = batch.shares
    .slice(batch.outcomes.length)
    .map(
      ({ email }): Outcome => ({ email, kind: 'unsent', message: 'rien n’est parti vers cette adresse.' }),
    );
  return { ...sharing, batch: { ...batch, outcomes: [...batch.outcomes, ...rest], running: false } };
}
