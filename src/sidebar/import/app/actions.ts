import type { Imported } from '../../../contract/import';
import { changesOf } from '../../../position/import/proposals';
import type { Shape } from '../../../position/import/read-answers';
import { CallFailure, closeDialog } from '../../shared/client';
import { granted, pingFailure, Refused, readingFailure } from '../../shared/granted';
import { scriptFailure } from '../../shared/messages';
import { patiently } from '../../shared/patiently';
import type { Store } from '../../shared/store';
import { chosen, focused, gridRead, type State, textRead, tickedAll, tickedOne } from '../state/state';
import type { ImportClient } from './client';

/** Everything the views can ask for. */
export interface Actions {
  start(): void;
  type(text: string): void;
  /** Says which column holds the paliers. */
  choose(shape: Shape, column: number): void;
  tick(number: number, isTicked: boolean): void;
  /** Ticks what replaces too, or only what fills empty cells. */
  replaceAll(isReplacing: boolean): void;
  send(): void;
  close(): void;
}

/** Milliseconds of quiet before a text that is being typed is read. */
const PAUSE = 200;

const LOST =
  'La connexion s’est interrompue : on ne sait pas si Google a écrit les réponses. Rien n’est perdu ; la grille vient d’être relue, le tableau montre ce qu’elle contient.';

const criteria = (count: number) => `${count} ${count > 1 ? 'critères' : 'critère'}`;

function toldOf({ written, refused }: Imported): string {
  const done =
    written.length === 0
      ? 'Rien n’a été écrit.'
      : `${criteria(written.length)} ${written.length > 1 ? 'écrits' : 'écrit'} dans la grille.`;
  if (refused.length === 0) return done;
  const numbers = refused.map(({ criterion }) => criterion).join(', ');
  return `${done} ${refused.length > 1 ? `Laissés tels quels : les critères ${numbers}` : `Laissé tel quel : le critère ${numbers}`}, voyez pourquoi dans le tableau.`;
}

/** Wires the calls, the state and the person's gestures together. */
export function createActions(client: ImportClient, store: Store<State>): Actions {
  let waiting: ReturnType<typeof setTimeout> | undefined;

  async function readGrid(): Promise<void> {
    const grid = granted(await client.readAnswerCells());
    store.update((state) => gridRead(state, grid));
  }

  /** A ping proves that Google lets this browser talk to the script; the grid is read at the same time. */
  async function start(): Promise<void> {
    store.update((state) => ({ ...state, reach: null }));
    const reading = client.readAnswerCells();
    reading.catch(() => {});
    try {
      await client.ping();
    } catch (error) {
      store.update((state) => ({ ...state, reach: pingFailure(error) }));
      return;
    }
    try {
      const grid = granted(await reading);
      store.update((state) => focused({ ...gridRead(state, grid), reach: 'reached' }, 'pasted'));
    } catch (error) {
      store.update((state) => ({ ...state, reach: readingFailure(error) }));
    }
  }

  function troubleOf(error: unknown): string {
    if (error instanceof Refused) return error.message;
    return error instanceof CallFailure && error.kind === 'network' ? LOST : scriptFailure(error);
  }

  async function send(): Promise<void> {
    const changes = chosen(store.get()).map((proposal) => ({
      criterion: proposal.number,
      ...changesOf(proposal),
    }));
    store.update((state) => ({ ...state, sending: true, told: '', problem: null, refusals: new Map() }));
    try {
      const patience = { tries: 4, pause: 4000 };
      const done = granted(await patiently(() => client.importAnswers(changes), patience));
      const refusals = new Map(done.refused.map(({ criterion, reason }) => [criterion, reason]));
      // What is refused was shown as it no longer is: nobody has agreed to the rest.
      store.update((state) => ({
        ...state,
        refusals,
        told: toldOf(done),
        ticked: new Set([...state.ticked].filter((number) => !refusals.has(number))),
      }));
    } catch (error) {
      store.update((state) => ({ ...state, problem: troubleOf(error) }));
    }
    try {
      await readGrid();
    } catch (error) {
      store.update((state) => ({ ...state, reach: readingFailure(error) }));
    }
    store.update((state) =>
      focused({ ...state, sending: false }, state.problem === null ? 'told' : 'problem'),
    );
  }

  return {
    start: () => void start(),
    type(text) {
      clearTimeout(waiting);
      store.update((state) => ({ ...state, text }));
      waiting = setTimeout(() => store.update((state) => textRead(state, null)), PAUSE);
    },
    choose: (shape, column) => store.update((state) => textRead(state, { shape, column })),
    tick: (number, isTicked) => store.update((state) => tickedOne(state, number, isTicked)),
    replaceAll: (isReplacing) => store.update((state) => tickedAll(state, isReplacing)),
    send() {
      const state = store.get();
      if (!state.sending && chosen(state).length > 0) void send();
    },
    close: closeDialog,
  };
}
