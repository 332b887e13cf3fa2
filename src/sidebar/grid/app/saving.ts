import type { AnswerChange, Saved } from '../../../contract/grid';
import type { Refusal } from '../../../contract/result';
import { CallFailure } from '../../shared/client';
import { SAVING, savedIn, scriptFailure, WAITING } from '../../shared/messages';
import { type Patience, patiently } from '../../shared/patiently';
import type { Store } from '../../shared/store';
import { answerRead, choicesReturned, choicesSent, choicesSettled, chosen } from '../state/choices';
import {
  commentConflict,
  commentRefused,
  commentReturned,
  commentSaved,
  commentSent,
} from '../state/comments';
import { connected, failed, said } from '../state/page';
import type { Choices, State } from '../state/state';
import type { GridClient } from './grid-client';
import type { Traffic } from './traffic';

const PATIENCE: Patience = { tries: 3, pause: 1500 };

export interface Saving {
  choose(number: number, choices: Choices): void;
  /** Sends what waits for a criterion. */
  send(number: number): void;
  /** Sends whatever waits. */
  sendAll(): void;
}

/** One saving as it goes through its states: its call, and what each outcome does to the page. */
interface Errand {
  readonly change: AnswerChange;
  readonly leave: (state: State) => State;
  readonly saved: (state: State, saved: Saved) => State;
  readonly refused: (state: State, refusal: Refusal) => State;
  readonly returned: (state: State) => State;
}

function choicesErrand(number: number, choices: Choices): Errand {
  return {
    change: { criterion: number, ...choices },
    leave: (state) => choicesSent(state, number),
    saved: (state, { answer }) =>
      answerRead(choicesSettled({ ...state, problem: null }, number), number, answer),
    refused: (state, { message }) =>
      failed(
        choicesSettled(state, number),
        `Critère ${number} : le choix n’est pas enregistré. ${message} La feuille garde sa réponse précédente.`,
      ),
    returned: (state) => choicesReturned(state, number),
  };
}

function commentErrand(number: number, from: string, to: string): Errand {
  return {
    change: { criterion: number, comment: { from, to } },
    leave: (state) => commentSent(state, number),
    saved: (state, { answer }) => commentSaved(answerRead(state, number, answer), number, answer.comment),
    refused: (state, { code, message, current }) =>
      code === 'conflict' && current !== undefined
        ? said(commentConflict(state, number, current), '')
        : said(commentRefused(state, number, message), ''),
    returned: (state) => commentReturned(state, number),
  };
}

/** What should leave next for a criterion: its choices first, then its comment. */
function nextErrand(state: State, number: number): Errand | null {
  const waiting = state.pending.get(number)?.waiting;
  if (waiting) return choicesErrand(number, waiting);
  const draft = state.drafts.get(number);
  return draft?.due ? commentErrand(number, draft.from, draft.text) : null;
}

/** Saves answers: shown at once, sent in order, one call at a time per criterion. */
export function createSaving(client: GridClient, store: Store<State>, traffic: Traffic): Saving {
  const inFlight = new Set<number>();

  const write = (change: AnswerChange) => patiently(() => client.saveAnswer(change), PATIENCE);

  async function run({ change, leave, saved, refused, returned }: Errand): Promise<void> {
    store.update((state) => said(leave(state), SAVING));
    try {
      const result = await traffic.during(() => write(change));
      store.update((state) =>
        result.ok
          ? said(saved(connected(state, true), result.value), savedIn(change.criterion))
          : refused(state, result.refusal),
      );
    } catch (error) {
      if (error instanceof CallFailure && error.kind === 'network') {
        store.update((state) => said(connected(returned(state), false), WAITING));
        return;
      }
      const refusal: Refusal = { code: 'failure', message: scriptFailure(error) };
      store.update((state) => refused(state, refusal));
    }
  }

  async function drain(number: number): Promise<void> {
    if (inFlight.has(number)) return;
    inFlight.add(number);
    try {
      while (!store.get().offline) {
        const errand = nextErrand(store.get(), number);
        if (!errand) break;
        await run(errand);
      }
    } finally {
      inFlight.delete(number);
    }
  }

  return {
    choose(number, choices) {
      store.update((state) => chosen(state, number, choices));
      if (store.get().offline) store.update((state) => said(state, WAITING));
      void drain(number);
    },
    send(number) {
      const { offline } = store.get();
      if (offline && nextErrand(store.get(), number)) store.update((state) => said(state, WAITING));
      void drain(number);
    },
    sendAll() {
      const { pending, drafts } = store.get();
      for (const number of new Set([...pending.keys(), ...drafts.keys()])) void drain(number);
    },
  };
}
