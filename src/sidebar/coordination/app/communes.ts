import { communeLabel } from '../../../communes/label';
import { spreadsheetId } from '../../../communes/links';
import type { Meaning } from '../../../communes/list-titles';
import type { CopiedCommune } from '../../../contract/communes';
import type { Result } from '../../../contract/result';
import { granted } from '../../shared/granted';
import { patiently } from '../../shared/patiently';
import type { Store } from '../../shared/store';
import { type Communes, columnSaid, isBusy, noted, rowRead } from '../state/communes';
import { NOT_MAKING } from '../state/making';
import { failed, fieldId, focused, within } from '../state/page';
import { partRead } from '../state/part';
import type { State } from '../state/state';
import type { CoordinationClient } from './client';
import type { Reading } from './reading';
import { isLost, makingFailure, PATIENCE, troubleOf } from './trouble';

export interface CommuneActions {
  typeList(text: string): void;
  /** Tells what a column of the list holds, counted from 0. */
  sayColumn(place: number, meaning: Meaning): void;
  /** Adds the list to the sheet; `renamed` agrees to another name for it. */
  add(renamed: boolean): void;
  makeModel(): void;
  typeMaker(maker: string): void;
  typeLink(key: string, link: string): void;
  /** Gives the copy that was found. */
  giveLink(key: string): void;
  /** Says that there is no copy: it can be made again. */
  sayNone(key: string): void;
}

const NO_LINK =
  'Ce n’est pas l’adresse d’un fichier Google Sheets. Ouvrez le fichier et copiez l’adresse dans la barre du navigateur.';

const MODEL_LOST =
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
        within(state, 'communes', (own) => ({ ...own, told: '', left: [] })),
        null,
      ),
    );
    return true;
  }

  async function add(renamed: boolean): Promise<void> {
    change((own) => ({ ...own, making: { working: true, taken: null } }));
    try {
      const { list, said } = store.get().communes;
      const added = granted(await patiently(() => client.addCommunes(list, renamed, said), PATIENCE));
      store.update((state) =>
        within(state, 'communes', (own) => ({
          ...own,
          part: partRead(added.communes),
          list: '',
          said: [],
          making: NOT_MAKING,
          told: added.message,
          left: added.problems,
        })),
      );
    } catch (error) {
      const { making, problem } = makingFailure(error);
      store.update((state) => within(failed(state, problem), 'communes', (own) => ({ ...own, making })));
      if (isLost(error)) await reading.read('communes');
    }
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

  async function makeModel(): Promise<void> {
    change((own) => ({ ...own, model: 'working' }));
    try {
      const model = granted(await patiently(client.makeModel, PATIENCE));
      store.update((state) =>
        focused(
          within(state, 'communes', (own) => ({ ...own, model })),
          'model',
        ),
      );
    } catch (error) {
      store.update((state) =>
        failed(
          within(state, 'communes', (own) => ({ ...own, model: null })),
          isLost(error) ? MODEL_LOST : troubleOf(error),
        ),
      );
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
    typeList: (list) => change((own) => ({ ...own, list, said: [], making: NOT_MAKING, told: '' })),
    sayColumn: (place, meaning) => change((own) => columnSaid(own, place, meaning)),
    add(renamed) {
      if (free()) void add(renamed);
    },
    makeModel() {
      if (free()) void makeModel();
    },
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
