import type { CommuneRow } from '../../../communes/commune-row';
import { communeLabel } from '../../../communes/label';
import { spreadsheetId } from '../../../communes/links';
import type { CopiedCommune } from '../../../contract/communes';
import type { Result } from '../../../contract/result';
import { focused } from '../../shared/focus';
import { granted } from '../../shared/granted';
import { patiently } from '../../shared/patiently';
import type { Store } from '../../shared/store';
import { isLost, PATIENCE, troubleOf } from '../../shared/trouble';
import { type Communes, isBusy, noted, rowRead } from '../state/communes';
import { failed, fieldId, within } from '../state/page';
import type { State } from '../state/state';
import type { CoordinationClient } from './client';
import type { Reading } from './reading';

export interface CommuneActions {
  makeTemplate(): void;
  typeMaker(maker: string): void;
  /** Has the copies invite their communes, or not; then those too that share an address. */
  invite(on: boolean): void;
  inviteShared(on: boolean): void;
  /** Google's own share window was opened for a commune. */
  opened(row: CommuneRow): void;
  typeLink(key: string, link: string): void;
  /** Gives the copy that was found. */
  giveLink(key: string): void;
  /** Says that there is no copy: it can be made again. */
  sayNone(key: string): void;
}

const NO_LINK =
  'Ce n’est pas l’adresse d’un fichier Google Sheets. Ouvrez le fichier et copiez l’adresse dans la barre du navigateur.';

const TEMPLATE_LOST =
  'La connexion s’est interrompue : la copie existe peut-être. Cherchez-la dans votre Drive avant de recommencer. Ce fichier-ci n’a pas changé.';

/** What a person does about communes besides the run of copies. */
export function createCommunes(
  client: CoordinationClient,
  store: Store<State>,
  reading: Reading,
): CommuneActions {
  const change = (to: (own: Communes) => Communes) => store.update((state) => within(state, 'communes', to));

  /** A change about to leave: nothing else of this view is on its way, and what was told before goes. */
  function free(): boolean {
    const { communes } = store.get();
    if (isBusy(communes) || communes.part.failure) return false;
    reading.forget('communes');
    store.update((state) =>
      failed(
        within(state, 'communes', (own) => ({ ...own, told: '' })),
        null,
      ),
    );
    return true;
  }

  /** A call about one row, whose answer or refusal shows beside it. */
  async function onRow(
    key: string,
    call: () => Promise<Result<CopiedCommune>>,
    done: (row: CopiedCommune['row']) => string,
  ): Promise<void> {
    change((own) => ({ ...own, working: key, refusals: noted(own.refusals, key, '') }));
    try {
      const { row } = granted(await patiently(call, PATIENCE));
      change((own) => ({
        ...rowRead(own, row),
        working: null,
        links: noted(own.links, key, ''),
        refusals: noted(own.refusals, key, ''),
        told: done(row),
      }));
    } catch (error) {
      const refusal = troubleOf(error);
      change((own) => ({ ...own, working: null, refusals: noted(own.refusals, key, refusal) }));
      if (isLost(error)) await reading.read('communes');
    }
  }

  async function makeTemplate(): Promise<void> {
    change((own) => ({ ...own, template: 'working' }));
    try {
      const template = granted(await patiently(client.makeTemplate, PATIENCE));
      store.update((state) =>
        focused(
          within(state, 'communes', (own) => ({ ...own, template })),
          'template',
        ),
      );
    } catch (error) {
      store.update((state) =>
        failed(
          within(state, 'communes', (own) => ({ ...own, template: null })),
          isLost(error) ? TEMPLATE_LOST : troubleOf(error),
        ),
      );
    }
  }

  /** The window opens whatever becomes of the note: without it the commune stays among those to invite. */
  async function opened({ key, email }: CommuneRow): Promise<void> {
    reading.forget('communes');
    try {
      const { row } = granted(await patiently(() => client.noteInvitation(key, email), PATIENCE));
      change((own) => rowRead(own, row));
    } catch (error) {
      store.update((state) => failed(state, troubleOf(error)));
    }
  }

  const settle = (key: string, link: string) =>
    onRow(
      key,
      () => client.settleCommune(key, link),
      (row) =>
        row.state === 'created'
          ? `${communeLabel(row)} : le lien est enregistré.`
          : `${communeLabel(row)} : la copie sera faite de nouveau. Lancez-la quand vous voulez.`,
    );

  return {
    makeTemplate() {
      if (free()) void makeTemplate();
    },
    invite: (inviting) => change((own) => ({ ...own, inviting })),
    inviteShared: (sharing) => change((own) => ({ ...own, sharing })),
    opened: (row) => void opened(row),
    typeMaker: (maker) => change((own) => ({ ...own, maker })),
    typeLink: (key, link) =>
      change((own) => ({
        ...own,
        links: noted(own.links, key, link),
        refusals: noted(own.refusals, key, ''),
      })),
    giveLink(key) {
      const link = store.get().communes.links.get(key) ?? '';
      if (spreadsheetId(link) === null) {
        store.update((state) =>
          focused(
            within(state, 'communes', (own) => ({ ...own, refusals: noted(own.refusals, key, NO_LINK) })),
            fieldId('link', key),
          ),
        );
      } else if (free()) void settle(key, link.trim());
    },
    sayNone(key) {
      if (free()) void settle(key, '');
    },
  };
}
