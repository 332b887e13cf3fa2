import { pingFailure } from '../../shared/granted';
import type { Store } from '../../shared/store';
import { isBusy } from '../state/communes';
import { failed, viewed } from '../state/page';
import type { State, View } from '../state/state';
import type { CoordinationClient } from './client';
import { type CommuneActions, createCommunes } from './communes';
import { type CopyingActions, createCopying } from './copying';
import { createListing, type Listing } from './listing';
import { createPreparing, type Prepare } from './preparing';
import { createReading } from './reading';
import { createRegards, type RegardActions } from './regards';
import { createSharing, type SharingActions } from './sharing';
import { createTerritory, type TerritoryActions } from './territory';

/** Everything the views can ask for. */
export interface Actions {
  start(): void;
  view(view: View): void;
  /** Reads again what the view shows. */
  refresh(): void;
  closeProblem(): void;
  readonly prepare: Prepare;
  readonly sharing: SharingActions;
  readonly regards: RegardActions;
  readonly communes: CommuneActions;
  readonly copying: CopyingActions;
  readonly territory: TerritoryActions;
  /** Opens the dialog where communes are pasted. */
  readonly list: Listing;
}

/** What is on its way to the sheet is not to be covered by a reading begun before it. */
function isWriting({ sharing, communes, territory }: State, view: View): boolean {
  switch (view) {
    case 'sharing':
    case 'perspectives':
      return (
        sharing.making.working ||
        sharing.deciding ||
        (sharing.batch?.running ?? false) ||
        (sharing.removal?.working ?? false)
      );
    case 'communes':
      return isBusy(communes);
    case 'territory':
      return territory.making.working || territory.accepting || territory.pointing;
  }
}

/** Wires the calls, the state and the browser's own events together. */
export function createActions(client: CoordinationClient, store: Store<State>): Actions {
  const reading = createReading(client, store);
  const regards = createRegards(client, store, reading);

  async function read(view: View): Promise<void> {
    if (isWriting(store.get(), view)) return;
    await reading.read(view);
    const { read: found } = store.get().perspectives.part;
    // Whoever has a column of their own answers with the guide's descriptors beside.
    const isPartner = found?.status === 'ready' && found.mine.length > 0;
    if (view === 'perspectives' && isPartner && !store.get().perspectives.texts) regards.readTexts();
  }

  /** A ping proves that Google lets this browser talk to the script; what shows is read at the same time. */
  async function start(): Promise<void> {
    store.update((state) => ({ ...state, reach: null }));
    void read(store.get().view);
    try {
      await client.ping();
      store.update((state) => ({ ...state, reach: 'reached' }));
    } catch (error) {
      store.update((state) => ({ ...state, reach: pingFailure(error) }));
    }
  }

  function back(): void {
    const state = store.get();
    if (state.reach !== 'reached' && state.reach !== null) void start();
    else if (state[state.view].part.failure) void read(state.view);
  }

  window.addEventListener('online', back);

  return {
    start: () => void start(),
    view(view) {
      store.update((state) => viewed(state, view));
      void read(view);
    },
    refresh: () => void read(store.get().view),
    closeProblem: () => store.update((state) => failed(state, null)),
    prepare: createPreparing(client, store, reading),
    sharing: createSharing(client, store, reading),
    regards,
    communes: createCommunes(client, store, reading),
    copying: createCopying(client, store, reading),
    territory: createTerritory(client, store, reading),
    list: createListing(client, store, read),
  };
}
