import { granted } from '../../shared/granted';
import { patiently } from '../../shared/patiently';
import type { Store } from '../../shared/store';
import { failed, within } from '../state/page';
import { partRead } from '../state/part';
import type { State } from '../state/state';
import type { Territory } from '../state/territory';
import type { CoordinationClient } from './client';
import type { Reading } from './reading';
import { isLost, PATIENCE, troubleOf } from './trouble';

export interface TerritoryActions {
  typeLinks(text: string): void;
  /** Brings the pasted communes in. */
  bringIn(): void;
  /** Imports from links that were changed in the sheet, as the person has seen them. */
  accept(links: readonly string[]): void;
  /** Draws a commune beside the median, by what tells it from the others; null for none. */
  compare(beside: string | null): void;
}

export function createTerritory(
  client: CoordinationClient,
  store: Store<State>,
  reading: Reading,
): TerritoryActions {
  const change = (to: (own: Territory) => Territory) =>
    store.update((state) => within(state, 'territory', to));

  async function add(list: string): Promise<void> {
    try {
      const added = granted(await patiently(() => client.addToTerritory(list), PATIENCE));
      store.update((state) =>
        within(state, 'territory', (own) => ({
          ...own,
          part: partRead(added.territory),
          // A list of which nothing was taken is there to be put right.
          list: added.added > 0 ? '' : list,
          adding: false,
          told: added.message,
        })),
      );
    } catch (error) {
      store.update((state) =>
        failed(
          within(state, 'territory', (own) => ({ ...own, adding: false })),
          troubleOf(error),
        ),
      );
      if (isLost(error)) await reading.read('territory');
    }
  }

  async function accept(links: readonly string[]): Promise<void> {
    try {
      const { territory, message } = granted(await patiently(() => client.acceptLinks(links), PATIENCE));
      change((own) => ({ ...own, part: partRead(territory), adding: false, told: message }));
    } catch (error) {
      store.update((state) =>
        failed(
          within(state, 'territory', (own) => ({ ...own, adding: false })),
          troubleOf(error),
        ),
      );
      await reading.read('territory');
    }
  }

  return {
    typeLinks: (list) => change((own) => ({ ...own, list, told: '' })),
    bringIn() {
      const { list, adding, part } = store.get().territory;
      if (adding || part.failure || list.trim() === '') return;
      reading.forget('territory');
      store.update((state) =>
        within(failed(state, null), 'territory', (own) => ({ ...own, adding: true, told: '' })),
      );
      void add(list);
    },
    accept(links) {
      const { adding, part } = store.get().territory;
      if (adding || part.failure) return;
      reading.forget('territory');
      store.update((state) =>
        within(failed(state, null), 'territory', (own) => ({ ...own, adding: true, told: '' })),
      );
      void accept(links);
    },
    compare: (beside) => change((own) => ({ ...own, beside })),
  };
}
