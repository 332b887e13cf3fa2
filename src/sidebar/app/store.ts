import { INITIAL, type State } from '../state/state';

/** Holds the one state of the page; only `update` changes it. */
export interface Store {
  get(): State;
  update(change: (state: State) => State): void;
}

/** A store that tells `listener` of every new state. */
export function createStore(listener: (state: State, before: State) => void): Store {
  let state = INITIAL;
  return {
    get: () => state,
    update(change) {
      const next = change(state);
      if (next === state) return;
      const before = state;
      state = next;
      listener(state, before);
    },
  };
}
