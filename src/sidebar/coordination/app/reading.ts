import type { Result } from '../../../contract/result';
import { granted, readingFailure } from '../../shared/granted';
import { patiently } from '../../shared/patiently';
import type { Store } from '../../shared/store';
import { PATIENCE } from '../../shared/trouble';
import { within } from '../state/page';
import { type Part, partAsked, partFailed, partRead } from '../state/part';
import type { State, View } from '../state/state';
import type { CoordinationClient } from './client';

type Read<V extends View> = NonNullable<State[V]['part']['read']>;

export interface Reading {
  /** Reads what a view shows; what was read before stays on the screen meanwhile. False when it could not. */
  read(view: View): Promise<boolean>;
  /** A change is about to leave: a reading still on its way would be out of date. */
  forget(view: View): void;
}

/** Reads the sheet for each view; of two readings of one view, the last asked for counts. */
export function createReading(client: CoordinationClient, store: Store<State>): Reading {
  const turns: Record<View, number> = { sharing: 0, perspectives: 0, communes: 0, territory: 0 };

  function change<V extends View>(view: V, to: (part: Part<Read<V>>) => Part<Read<V>>): void {
    store.update((state) =>
      within(state, view, (own) => ({ ...own, part: to(own.part as Part<Read<V>>) }) as State[V]),
    );
  }

  async function into<V extends View>(view: V, call: () => Promise<Result<Read<V>>>): Promise<boolean> {
    turns[view] += 1;
    const turn = turns[view];
    change(view, partAsked);
    try {
      const value = granted(await patiently(call, PATIENCE));
      if (turn === turns[view]) change(view, () => partRead(value));
      return true;
    } catch (error) {
      if (turn === turns[view]) change(view, (part) => partFailed(part, readingFailure(error)));
      return false;
    }
  }

  const READERS: Readonly<Record<View, () => Promise<boolean>>> = {
    sharing: () => into('sharing', client.readSharing),
    perspectives: () => into('perspectives', client.readPerspectives),
    communes: () => into('communes', client.readCommunes),
    territory: () => into('territory', client.readTerritory),
  };

  return {
    read: (view) => READERS[view](),
    forget(view) {
      turns[view] += 1;
      change(view, (part) => (part.reading ? { ...part, reading: false } : part));
    },
  };
}
