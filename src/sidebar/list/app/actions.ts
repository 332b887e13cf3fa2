import type { Meaning } from '../../../communes/list-titles';
import { firstReading, whenQuiet } from '../../shared/dialog';
import { focused } from '../../shared/focus';
import { granted, readingFailure } from '../../shared/granted';
import { NOT_MAKING } from '../../shared/making';
import { patiently } from '../../shared/patiently';
import type { Store } from '../../shared/store';
import { makingFailure, PATIENCE } from '../../shared/trouble';
import { answered, columnSaid, emptied, type State, sheetRead, textRead } from '../state/state';
import type { ListClient } from './client';

/** Everything the views can ask for. */
export interface Actions {
  start(): void;
  type(text: string): void;
  /** Tells what a column of the list holds, counted from 0. */
  say(place: number, meaning: Meaning): void;
  /** Tells which of some columns has a meaning; null for none of them. */
  answer(meaning: Meaning, places: readonly number[], chosen: number | null): void;
  /** Adds the communes; agrees to another name for the sheet where its own was found to be taken. */
  send(): void;
  /** Empties the box for another list. */
  again(): void;
}

const LOST =
  'La connexion s’est interrompue : on ne sait pas si Google a ajouté les communes. Rien n’est perdu ; la feuille vient d’être relue, ce qui y est déjà n’y sera pas mis deux fois.';

/** Wires the calls, the state and the person's gestures together. */
export function createActions(client: ListClient, store: Store<State>): Actions {
  const { into } = store.get();
  const readText = () => store.update(textRead);
  const readWhenQuiet = whenQuiet(readText);

  async function start(): Promise<void> {
    store.update((state) => ({ ...state, reach: null }));
    const first = await firstReading(client.ping, () => client.readListed(into));
    store.update((state) =>
      'value' in first
        ? focused({ ...sheetRead(state, first.value), reach: 'reached' }, 'pasted')
        : { ...state, reach: first },
    );
  }

  async function readAgain(): Promise<void> {
    try {
      const sheet = granted(await patiently(() => client.readListed(into), PATIENCE));
      store.update((state) => sheetRead(state, sheet));
    } catch (error) {
      store.update((state) => ({ ...state, reach: readingFailure(error) }));
    }
  }

  async function send(): Promise<void> {
    const { reading, making } = store.get();
    const renamed = making.taken !== null;
    store.update((state) => ({ ...state, making: { ...making, working: true }, problem: null }));
    try {
      const added = granted(await patiently(() => client.addListed(into, reading.lines, renamed), PATIENCE));
      if (added.added + added.linked > 0) {
        store.update((state) => focused({ ...state, making: NOT_MAKING, done: { added, reading } }, 'told'));
        return;
      }
      // The sheet has changed since it was read: the reading tells what stands there now.
      await readAgain();
      store.update((state) => focused({ ...state, making: NOT_MAKING, problem: added.message }, 'problem'));
    } catch (error) {
      const { making: next, problem } = makingFailure(error, LOST);
      if (problem !== null) await readAgain();
      store.update((state) =>
        focused({ ...state, making: next, problem }, problem === null ? 'taken' : 'problem'),
      );
    }
  }

  async function again(): Promise<void> {
    store.update((state) => ({ ...emptied(state), reach: null }));
    await readAgain();
    store.update((state) =>
      state.reach === null ? focused({ ...state, reach: 'reached' }, 'pasted') : state,
    );
  }

  return {
    start: () => void start(),
    type(text) {
      store.update((state) => ({ ...state, text, said: [], isStale: true }));
      readWhenQuiet();
    },
    say: (place, meaning) => store.update((state) => columnSaid(state, place, meaning)),
    answer: (meaning, places, chosen) => store.update((state) => answered(state, meaning, places, chosen)),
    send() {
      // What is sent is what the box holds now.
      if (store.get().isStale) readText();
      const { making, reading } = store.get();
      if (!making.working && reading.lines.length > 0) void send();
    },
    again: () => void again(),
  };
}
