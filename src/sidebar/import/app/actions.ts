import type { Imported } from '../../../contract/import';
import { counted } from '../../../position/counted';
import { changesOf } from '../../../position/import/proposals';
import type { Shape } from '../../../position/import/read-answers';
import { firstReading, whenQuiet } from '../../shared/dialog';
import { focused } from '../../shared/focus';
import { granted, readingFailure } from '../../shared/granted';
import { patiently } from '../../shared/patiently';
import type { Store } from '../../shared/store';
import { PATIENCE, troubleOf } from '../../shared/trouble';
import { chosen, gridRead, type State, textRead, tickedAll, tickedOne } from '../state/state';
import type { ImportClient } from './client';

/** Everything the views can ask for. */
export interface Actions {
  start(): void;
  type(text: string): void;
  /** Says which column holds the paliers. */
  choose(shape: Shape, column: number): void;
  tick(number: number, isTicked: boolean): void;
  /** Ticks all that can be written, or only what was ticked from the start. */
  tickAll(isAll: boolean): void;
  send(): void;
}

const LOST =
  'La connexion s’est interrompue : on ne sait pas si Google a écrit les réponses. Rien n’est perdu ; la grille vient d’être relue, le tableau montre ce qu’elle contient.';

function toldOf({ written, refused }: Imported): string {
  const done =
    written.length === 0
      ? 'Rien n’a été écrit.'
      : `${counted(written.length, 'critère écrit', 'critères écrits')} dans la grille.`;
  if (refused.length === 0) return done;
  const numbers = refused.map(({ criterion }) => criterion).join(', ');
  return `${done} ${refused.length > 1 ? `Laissés tels quels : les critères ${numbers}` : `Laissé tel quel : le critère ${numbers}`}, voyez pourquoi dans le tableau.`;
}

/** Wires the calls, the state and the person's gestures together. */
export function createActions(client: ImportClient, store: Store<State>): Actions {
  const read = whenQuiet(() => store.update((state) => textRead(state, null)));

  async function readGrid(): Promise<void> {
    const grid = granted(await client.readAnswerCells());
    store.update((state) => gridRead(state, grid));
  }

  async function start(): Promise<void> {
    store.update((state) => ({ ...state, reach: null }));
    const first = await firstReading(client.ping, client.readAnswerCells);
    store.update((state) =>
      'value' in first
        ? focused({ ...gridRead(state, first.value), reach: 'reached' }, 'pasted')
        : { ...state, reach: first },
    );
  }

  async function send(): Promise<void> {
    const changes = chosen(store.get()).map((proposal) => ({
      criterion: proposal.number,
      ...changesOf(proposal),
    }));
    store.update((state) => ({ ...state, sending: true, told: '', problem: null, refusals: new Map() }));
    try {
      const done = granted(await patiently(() => client.importAnswers(changes), PATIENCE));
      const refusals = new Map(done.refused.map(({ criterion, reason }) => [criterion, reason]));
      // What is refused was shown as it no longer is: nobody has agreed to the rest.
      store.update((state) => ({
        ...state,
        refusals,
        told: toldOf(done),
        ticked: new Set([...state.ticked].filter((number) => !refusals.has(number))),
      }));
    } catch (error) {
      store.update((state) => ({ ...state, problem: troubleOf(error, LOST) }));
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
      store.update((state) => ({ ...state, text }));
      read();
    },
    choose: (shape, column) => store.update((state) => textRead(state, { shape, column })),
    tick: (number, isTicked) => store.update((state) => tickedOne(state, number, isTicked)),
    tickAll: (isAll) => store.update((state) => tickedAll(state, isAll)),
    send() {
      const state = store.get();
      if (!state.sending && chosen(state).length > 0) void send();
    },
  };
}
