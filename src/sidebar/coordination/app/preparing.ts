import type { Done, Result } from '../../../contract/result';
import { granted } from '../../shared/granted';
import { NOT_MAKING } from '../../shared/making';
import { patiently } from '../../shared/patiently';
import type { Store } from '../../shared/store';
import { makingFailure, PATIENCE } from '../../shared/trouble';
import { failed, said, within } from '../state/page';
import type { State } from '../state/state';
import type { CoordinationClient } from './client';
import type { Reading } from './reading';

/** Makes the sheets of a view; `renamed` agrees to other names than the usual ones. */
export type Prepare = (of: 'sharing' | 'territory', renamed: boolean) => void;

export function createPreparing(client: CoordinationClient, store: Store<State>, reading: Reading): Prepare {
  const CALLS: Readonly<Record<Parameters<Prepare>[0], (renamed: boolean) => Promise<Result<Done>>>> = {
    sharing: client.prepareSharing,
    territory: client.prepareTerritory,
  };

  async function prepare(of: Parameters<Prepare>[0], renamed: boolean): Promise<void> {
    if (store.get()[of].making.working) return;
    reading.forget(of);
    store.update((state) =>
      within(failed(state, null), of, (own) => ({ ...own, making: { working: true, taken: null } })),
    );
    try {
      const { message } = granted(await patiently(() => CALLS[of](renamed), PATIENCE));
      // The same sheets serve the view that compares the regards.
      await Promise.all([
        reading.read(of),
        ...(store.get().view === 'perspectives' ? [reading.read('perspectives')] : []),
      ]);
      store.update((state) =>
        within(said(state, ''), of, (own) => ({ ...own, making: NOT_MAKING, told: message })),
      );
    } catch (error) {
      const { making, problem } = makingFailure(error);
      store.update((state) => within(failed(state, problem), of, (own) => ({ ...own, making })));
      if (problem !== null) await reading.read(of);
    }
  }

  return (of, renamed) => void prepare(of, renamed);
}
