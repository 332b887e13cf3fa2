import type { Done, Result } from '../../../contract/result';
import type { Answerers, Share } from '../../../contract/sharing';
import { counted } from '../../../position/counted';
import { focused } from '../../shared/focus';
import { granted } from '../../shared/granted';
import { patiently } from '../../shared/patiently';
import type { Store } from '../../shared/store';
import { isLost, PATIENCE, troubleOf } from '../../shared/trouble';
import { failed, fieldId, said, within } from '../state/page';
import {
  addressKey,
  agreedTo,
  batchEnded,
  choiceOf,
  invitees,
  type Outcome,
  outcomeTold,
  partnerRead,
  shareOf,
  ticked,
} from '../state/sharing';
import type { State } from '../state/state';
import type { CoordinationClient } from './client';
import type { Reading } from './reading';

export interface SharingActions {
  tick(email: string, on: boolean): void;
  /** Agrees to what a question says, or no longer. */
  agree(question: string, on: boolean): void;
  /** Chooses who answers the grid; nothing changes before it is saved. */
  choose(answers: Answerers): void;
  choosePerson(email: string, on: boolean): void;
  saveChoice(): void;
  showPartners(visible: boolean): void;
  /** Invites whom this copy was made for, or drops that. */
  settleReferent(email: string, isInvited: boolean): void;
  /** Sends the invitations that the screen lists, one after another. */
  invite(): void;
  /** Asks whether the right of an address is really to be taken away. */
  askRemoval(email: string): void;
  keepRight(): void;
  remove(): void;
}

const UNKNOWN =
  'Google n’a pas répondu : cette adresse a peut-être été invitée. La liste est relue : voyez son droit avant de recommencer.';

function ending(outcomes: readonly Outcome[]): string {
  const done = outcomes.filter(({ kind }) => kind === 'done').length;
  const rest = outcomes.length - done;
  return rest === 0
    ? `Terminé : ${counted(done, 'adresse')} sur ${outcomes.length}.`
    : `Terminé : ${counted(done, 'adresse')} sur ${outcomes.length}. Voyez la raison de chaque refus.`;
}

/** Invitations and removals: one call per address, never twice, never without having been shown. */
export function createSharing(
  client: CoordinationClient,
  store: Store<State>,
  reading: Reading,
): SharingActions {
  const sharing = () => store.get().sharing;
  const isBusy = () =>
    sharing().deciding || (sharing().batch?.running ?? false) || (sharing().removal?.working ?? false);
  const change = (to: (own: State['sharing']) => State['sharing']) =>
    store.update((state) => within(state, 'sharing', to));

  /** Sends one invitation; says whether the following ones may leave. */
  async function send(share: Share): Promise<boolean> {
    const tell = (kind: Outcome['kind'], message: string) =>
      store.update((state) =>
        within(state, 'sharing', (own) => outcomeTold(own, { email: share.email, kind, message })),
      );
    try {
      const result = await patiently(() => client.sharePartner(share), PATIENCE);
      if (!result.ok) {
        tell('refused', result.refusal.message);
        return !['quota', 'too-fast'].includes(result.refusal.code);
      }
      store.update((state) => within(state, 'sharing', (own) => partnerRead(own, result.value.partner)));
      tell('done', result.value.message);
      return true;
    } catch (error) {
      tell('unknown', UNKNOWN);
      return !isLost(error);
    }
  }

  async function sendAll(shares: readonly Share[]): Promise<void> {
    for (const share of shares) if (!(await send(share))) break;
    store.update((state) => {
      const ended = within(state, 'sharing', batchEnded);
      return said(ended, ending(ended.sharing.batch?.outcomes ?? []));
    });
    await reading.read('sharing');
  }

  /** A decision of the owner or the team, told when it is done. */
  async function decide(call: () => Promise<Result<Done>>): Promise<void> {
    if (isBusy()) return;
    reading.forget('sharing');
    store.update((state) =>
      within(failed(state, null), 'sharing', (own) => ({ ...own, deciding: true, told: '' })),
    );
    try {
      const { message } = granted(await patiently(call, PATIENCE));
      await reading.read('sharing');
      store.update((state) =>
        focused(
          within(state, 'sharing', (own) => ({
            ...own,
            deciding: false,
            choice: { answers: null, team: new Map() },
            told: message,
          })),
          'told',
        ),
      );
    } catch (error) {
      store.update((state) =>
        focused(
          failed(
            within(state, 'sharing', (own) => ({ ...own, deciding: false })),
            troubleOf(error),
          ),
          'problem',
        ),
      );
      await reading.read('sharing');
    }
  }

  async function remove(email: string): Promise<void> {
    try {
      const { partner, message } = granted(await patiently(() => client.unsharePartner(email), PATIENCE));
      store.update((state) =>
        within(said(state, ''), 'sharing', (own) => ({
          ...partnerRead(own, partner),
          removal: null,
          told: message,
        })),
      );
    } catch (error) {
      store.update((state) =>
        focused(
          failed(
            within(state, 'sharing', (own) => ({ ...own, removal: null })),
            troubleOf(error),
          ),
          'problem',
        ),
      );
    }
    await reading.read('sharing');
  }

  return {
    tick: (email, on) => store.update((state) => within(state, 'sharing', (own) => ticked(own, email, on))),
    agree: (question, on) => change((own) => agreedTo(own, question, on)),
    choose: (answers) => change((own) => ({ ...own, choice: { ...own.choice, answers } })),
    choosePerson: (email, on) =>
      change((own) => ({
        ...own,
        choice: { ...own.choice, team: new Map([...own.choice.team, [email, on]]) },
      })),
    saveChoice() {
      const { read, failure } = sharing().part;
      if (read?.status !== 'ready' || failure) return;
      const { answers, members } = choiceOf(sharing(), read);
      if (answers === null) return;
      const team = members.filter(({ on }) => on).map(({ email }) => email);
      void decide(() => client.chooseAnswerers({ answers, team }));
    },
    settleReferent: (email, isInvited) => void decide(() => client.settleReferent(email, isInvited)),
    showPartners: (visible) => void decide(() => client.showPartners(visible)),
    invite() {
      const shares = invitees(sharing()).map(shareOf);
      if (isBusy() || shares.length === 0 || sharing().part.failure) return;
      reading.forget('sharing');
      store.update((state) =>
        focused(
          within(said(state, ''), 'sharing', (own) => ({
            ...own,
            batch: { shares, outcomes: [], running: true },
            removal: null,
            told: '',
          })),
          'batch',
        ),
      );
      void sendAll(shares);
    },
    askRemoval(email) {
      if (isBusy()) return;
      store.update((state) =>
        focused(
          within(state, 'sharing', (own) => ({
            ...own,
            removal: { email: addressKey(email), working: false },
            told: '',
          })),
          'removal',
        ),
      );
    },
    keepRight() {
      const { removal } = sharing();
      if (!removal || removal.working) return;
      store.update((state) =>
        focused(
          within(state, 'sharing', (own) => ({ ...own, removal: null })),
          fieldId('remove', removal.email),
        ),
      );
    },
    remove() {
      const { removal } = sharing();
      if (!removal || isBusy()) return;
      reading.forget('sharing');
      store.update((state) =>
        within(state, 'sharing', (own) => ({ ...own, removal: { ...removal, working: true } })),
      );
      void remove(removal.email);
    },
  };
}
