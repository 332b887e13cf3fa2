import type { CommuneRow } from './commune-row';
import { addressProblem, invitedAddress } from './invited';

/**
 * What became of the invitation of a commune's référent, as the Invitation column says it: a word, then the address that
 * it concerns. `opened`: Google's own share window was opened for it, where a person sends it or not.
 */
export const INVITATION_WORDS = {
  done: 'invitée',
  opened: 'fenêtre de Google ouverte',
  unable: 'à inviter',
  refused: 'refusée',
} as const;

type Word = keyof typeof INVITATION_WORDS;

const SEPARATOR = ' · ';

/** The text of the column; the reason comes last, it may hold anything. */
export function invitationText(word: Word, email: string, reason = ''): string {
  return [INVITATION_WORDS[word], email, ...(reason === '' ? [] : [reason])].join(SEPARATOR);
}

/** What is to be done about a commune's invitation: `toSend` waits for its copy or for a person. */
export type InvitationState =
  | { readonly kind: 'no-address' | 'toSend' | 'done' | 'opened' }
  /** The address is not one that can be invited, in French. */
  | { readonly kind: 'wrong'; readonly reason: string }
  /** Google refused that address, or could not be asked. */
  | { readonly kind: 'refused' | 'unable'; readonly reason: string };

/** An address that was changed since is to be invited anew. */
export function invitationState({ email, invited }: Pick<CommuneRow, 'email' | 'invited'>): InvitationState {
  if (email.trim() === '') return { kind: 'no-address' };
  const problem = addressProblem(email);
  if (problem !== null) return { kind: 'wrong', reason: problem };
  const [said = '', address = '', ...reasons] = invited.split(SEPARATOR);
  const word = (Object.keys(INVITATION_WORDS) as Word[]).find((one) => INVITATION_WORDS[one] === said.trim());
  if (!word || invitedAddress(address) !== invitedAddress(email)) return { kind: 'toSend' };
  return word === 'done' || word === 'opened'
    ? { kind: word }
    : { kind: word, reason: reasons.join(SEPARATOR) };
}

/** The person to whom a copy is for: the name and address of the commune's line. */
export interface Referent {
  readonly email: string;
  readonly contact: string;
}

/** The référent of a commune's line, null where no address there can be invited. */
export function referentOf({ email, contact }: Referent): Referent | null {
  return email.trim() === '' || addressProblem(email) !== null
    ? null
    : { email: invitedAddress(email), contact };
}
