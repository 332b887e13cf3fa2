import type { Answer } from '../../../position/answer';
import type { Choices, Pending, State } from './state';

function withPending(state: State, number: number, pending: Pending): State {
  const all = new Map(state.pending);
  if (pending.sending === null && pending.waiting === null) all.delete(number);
  else all.set(number, pending);
  return { ...state, pending: all };
}

const pendingOf = (state: State, number: number): Pending =>
  state.pending.get(number) ?? { sending: null, waiting: null };

/** The person chose something: it shows at once, and waits for its turn to be sent. */
export function chosen(state: State, number: number, choices: Choices): State {
  const { sending, waiting } = pendingOf(state, number);
  return withPending(state, number, { sending, waiting: { ...waiting, ...choices } });
}

/** What waits leaves for the sheet. */
export function choicesSent(state: State, number: number): State {
  return withPending(state, number, { sending: pendingOf(state, number).waiting, waiting: null });
}

/** The sheet accepted, or refused, the choices in flight: from now on its own answer shows. */
export function choicesSettled(state: State, number: number): State {
  return withPending(state, number, { ...pendingOf(state, number), sending: null });
}

/** The call did not go through: its choices wait again, under any newer ones. */
export function choicesReturned(state: State, number: number): State {
  const { sending, waiting } = pendingOf(state, number);
  return withPending(state, number, { sending: null, waiting: { ...sending, ...waiting } });
}

/** The sheet holds this answer now. */
export function answerRead(state: State, number: number, answer: Answer): State {
  if (state.phase.kind !== 'ready') return state;
  const { grid } = state.phase;
  const others = grid.answers.filter((one) => one.number !== number);
  return { ...state, phase: { kind: 'ready', grid: { ...grid, answers: [...others, { number, answer }] } } };
}
