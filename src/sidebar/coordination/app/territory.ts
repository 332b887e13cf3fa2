import { focusSheet } from '../../shared/client';
import { granted } from '../../shared/granted';
import { patiently } from '../../shared/patiently';
import type { Store } from '../../shared/store';
import { PATIENCE, troubleOf } from '../../shared/trouble';
import { failed, said, within } from '../state/page';
import { partRead } from '../state/part';
import type { State } from '../state/state';
import type { Territory } from '../state/territory';
import type { CoordinationClient } from './client';
import type { Reading } from './reading';

export interface TerritoryActions {
  /** Imports from links that were changed in the sheet, as the person has seen them. */
  accept(links: readonly string[]): void;
  /** Goes to the next cell of the sheet that waits for a grant. */
  next(): void;
  show(shown: Territory['shown']): void;
  /** Draws a commune beside the median, by what tells it from the others; null for none. */
  compare(beside: string | null): void;
  /** Tells what was done, in a status line. */
  say(text: string): void;
}

export function createTerritory(
  client: CoordinationClient,
  store: Store<State>,
  reading: Reading,
): TerritoryActions {
  const change = (to: (own: Territory) => Territory) =>
    store.update((state) => within(state, 'territory', to));

  async function accept(links: readonly string[]): Promise<void> {
    try {
      const { territory, message } = granted(await patiently(() => client.acceptLinks(links), PATIENCE));
      change((own) => ({ ...own, part: partRead(territory), accepting: false, told: message }));
    } catch (error) {
      store.update((state) =>
        failed(
          within(state, 'territory', (own) => ({ ...own, accepting: false })),
          troubleOf(error),
        ),
      );
      await reading.read('territory');
    }
  }

  async function next(): Promise<void> {
    try {
      const { territory, commune } = granted(await patiently(client.showNextToAllow, PATIENCE));
      change((own) => ({ ...own, part: partRead(territory), pointing: false }));
      store.update((state) =>
        said(
          state,
          commune === null
            ? 'Plus aucune cellule à autoriser.'
            : `${commune} : cliquez sur la cellule, puis « Autoriser l’accès ».`,
        ),
      );
      // The hand goes there next, and the keyboard with it.
      focusSheet();
    } catch (error) {
      store.update((state) =>
        failed(
          within(state, 'territory', (own) => ({ ...own, pointing: false })),
          troubleOf(error),
        ),
      );
    }
  }

  return {
    next() {
      const { pointing, accepting } = store.get().territory;
      if (pointing || accepting) return;
      reading.forget('territory');
      store.update((state) =>
        within(failed(state, null), 'territory', (own) => ({ ...own, pointing: true })),
      );
      void next();
    },
    show: (shown) => change((own) => ({ ...own, shown })),
    accept(links) {
      const { accepting, part } = store.get().territory;
      if (accepting || part.failure) return;
      reading.forget('territory');
      store.update((state) =>
        within(failed(state, null), 'territory', (own) => ({ ...own, accepting: true, told: '' })),
      );
      void accept(links);
    },
    compare: (beside) => change((own) => ({ ...own, beside })),
    say: (text) => store.update((state) => said(state, text)),
  };
}
