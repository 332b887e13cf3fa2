import type { Answerers, Partner, Right, Share, SharingState } from '../../../contract/sharing';
import { type Making, NOT_MAKING } from '../../shared/making';
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
  /** Questions that the person agreed to, as they were written on the screen. */
  readonly agreed: ReadonlySet<string>;
  /** What the person chose and has not saved: who answers, and the addresses ticked or unticked for the team. */
  readonly choice: { readonly answers: Answerers | null; readonly team: ReadonlyMap<string, boolean> };
  /** A decision that is neither an invitation nor a removal is on its way. */
  readonly deciding: boolean;
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
  agreed: new Set(),
  choice: { answers: null, team: new Map() },
  deciding: false,
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

export type ReadySharing = Extract<SharingState, { readonly status: 'ready' }>;

/** Someone who fills already can also read: only their access as a whole can be taken away. */
function has(
  { access, email, column }: Partner,
  right: Right,
  { team }: Pick<ReadySharing, 'team'>,
): boolean {
  if (access === 'owner') return true;
  switch (right) {
    case 'lecture':
      return access !== 'none';
    case 'contribution':
      return access === 'editor' && (column?.settled ?? true);
    case 'équipe':
      return access === 'editor' && team.includes(addressKey(email));
  }
}

/** The invitation that a row calls for, if any. */
export function inviteeOf(partner: Partner, read: ReadySharing): Invitee | null {
  const { email, right, problem } = partner;
  if (read.role !== 'manager' || addressKey(email) === '' || right === null || problem !== null) return null;
  return has(partner, right, read) ? null : { partner, right };
}

/** Why an invitation waits: who answers the grid is not chosen, or a question is not agreed to. */
export function waitsFor({ agreed }: Sharing, { partner, right }: Invitee, { answers }: ReadySharing) {
  if (right !== 'lecture' && answers === null) return 'choice';
  const question = partner.column?.question ?? null;
  return question !== null && !agreed.has(question) ? 'agreement' : null;
}

/** What leaves for one invitation: all that the screen showed of it. */
export function shareOf({ partner: { email, name, column }, right }: Invitee): Share {
  const question = column?.question ?? null;
  return { email, name, right, ...(question !== null && { agreed: question }) };
}

export function agreedTo(sharing: Sharing, question: string, on: boolean): Sharing {
  const others = [...sharing.agreed].filter((one) => one !== question);
  return { ...sharing, agreed: new Set(on ? [...others, question] : others) };
}

/** Who is to answer the grid, as the person sees it: what they chose, else what holds. */
export function choiceOf({ choice }: Sharing, { answers, team, candidates }: ReadySharing) {
  const known = [...new Set([...team, ...candidates])];
  return {
    answers: choice.answers ?? answers,
    // Whoever edits and contributes under no line is most often of the team: the person looks at each.
    members: known.map((email) => ({
      email,
      on: choice.team.get(email) ?? (answers === null || team.includes(email)),
    })),
  };
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
    const [invitee, key] = [inviteeOf(partner, read), addressKey(partner.email)];
    if (!invitee || found.has(key) || !isTicked(sharing, partner)) continue;
    if (waitsFor(sharing, invitee, read) === null) found.set(key, invitee);
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
