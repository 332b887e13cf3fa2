import type { Share } from '../../../contract/sharing';
import { granted } from '../../app/granted';
import { patiently } from '../../app/patiently';
import type { Store } from '../../app/store';
import { failed, fieldId, focused, said, within } from '../state/page';
import {
  addressKey,
  batchEnded,
  invitees,
  type Outcome,
  outcomeTold,
  partnerRead,
  ticked,
} from '../state/sharing';
import type { State } from '../state/state';
import type { CoordinationClient } from './client';
import type { Reading } from './reading';
import { isLost, PATIENCE, troubleOf } from './trouble';

export interface SharingActions {
  tick(email: string, on: boolean): void;
  /** Sends the invitations that the screen lists, one after another. */
  invite(): void;
  /** Asks whether the right of an address is really to be taken away. */
  askRemoval(email: string): void;
  keepRight(): void;
  remove(): void;
}

const UNKNOWN =
  'Google n’a pas répondu : cette adresse a peut-être été invitée. La liste est relue : voyez son droit avant de recommencer.';

const addresses = (count: number) => `${count} ${count > 1 ? 'adresses' : 'adresse'}`;

function ending(outcomes: readonly Outcome[]): string {
  const done = outcomes.filter(({ kind }) => kind === 'done').length;
  const rest = outcomes.length - done;
  return rest === 0
    ? `Terminé : ${addresses(done)} sur ${outcomes.length}.`
    : `Terminé : ${addresses(done)} sur ${outcomes.length}. Voyez la raison de chaque refus.`;
}

/** Invitations and removals: one call per address, never twice, never without having been shown. */
export function createSharing(
  client: CoordinationClient,
  store: Store<State>,
  reading: Reading,
): SharingActions {
  const sharing = () => store.get().sharing;
  const isBusy = () => (sharing().batch?.running ?? false) || (sharing().removal?.working ?? false);

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
    invite() {
      const shares = invitees(sharing()).map(({ partner: { email }, right }) => ({ email, right }));
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
