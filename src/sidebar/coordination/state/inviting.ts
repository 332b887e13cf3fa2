import type { CommuneRow } from '../../../communes/commune-row';
import { type InvitationState, invitationState } from '../../../communes/invitation';
import { invitedAddress } from '../../../communes/invited';
import type { Communes } from './communes';

/** Whom the copies of some lines would invite. */
export interface Invitees {
  /** Lines whose address is theirs alone. */
  readonly single: readonly CommuneRow[];
  /** Lines that have the address of another one too: somebody who serves several communes, or a slip. */
  readonly shared: readonly CommuneRow[];
  /** Lines whose address cannot be invited, each with the reason. */
  readonly wrong: readonly { readonly row: CommuneRow; readonly reason: string }[];
  readonly without: readonly CommuneRow[];
}

/** `all`: the lines of the sheet, since an address may stand on any of them. */
export function inviteesOf(rows: readonly CommuneRow[], all: readonly CommuneRow[]): Invitees {
  const times = new Map<string, number>();
  for (const { email } of all) {
    const address = invitedAddress(email);
    times.set(address, (times.get(address) ?? 0) + 1);
  }
  const found: Record<'single' | 'shared' | 'without', CommuneRow[]> = {
    single: [],
    shared: [],
    without: [],
  };
  const wrong: Invitees['wrong'][number][] = [];
  for (const row of rows) {
    const state = invitationState({ ...row, invited: '' });
    if (state.kind === 'wrong') wrong.push({ row, reason: state.reason });
    else if (state.kind === 'no-address') found.without.push(row);
    else found[(times.get(invitedAddress(row.email)) ?? 0) > 1 ? 'shared' : 'single'].push(row);
  }
  return { ...found, wrong };
}

/** The addresses that a run invites, by the key of their line, as the screen shows them. */
export function invitesOf(
  { inviting, sharing }: Pick<Communes, 'inviting' | 'sharing'>,
  rows: readonly CommuneRow[],
  all: readonly CommuneRow[],
): ReadonlyMap<string, string> {
  if (!inviting) return new Map();
  const { single, shared } = inviteesOf(rows, all);
  return new Map(
    [...single, ...(sharing ? shared : [])].map(({ key, email }) => [key, invitedAddress(email)]),
  );
}

/** A commune whose copy is made, with what became of its invitation. */
export interface Invited {
  readonly row: CommuneRow;
  readonly state: InvitationState;
}

/** The copies by what their invitation calls for; those without an address of their file wait for that first. */
export function invitationsOf(created: readonly CommuneRow[]): {
  readonly toSend: readonly Invited[];
  readonly opened: readonly Invited[];
  readonly done: readonly Invited[];
  readonly wrong: readonly Invited[];
  readonly without: readonly Invited[];
} {
  const all = created.filter(({ link }) => link !== '').map((row) => ({ row, state: invitationState(row) }));
  const of = (...kinds: readonly InvitationState['kind'][]) =>
    all.filter(({ state }) => kinds.includes(state.kind));
  return {
    toSend: of('toSend', 'unable', 'refused'),
    opened: of('opened'),
    done: of('done'),
    wrong: of('wrong'),
    without: of('no-address'),
  };
}

/**
 * Google's own share window of a copy, with the address and the right filled in: the form that its mails asking for access
 * lead to. Null where the link leads to no spreadsheet.
 */
export function shareWindow(address: string | null, email: string): string | null {
  return (
    address && `${address}?userstoinvite=${encodeURIComponent(email)}&sharingaction=manageaccess&role=writer`
  );
}
