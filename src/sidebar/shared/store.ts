/** Holds the one state of a page; only `update` changes it. */
export interface Store<S> {
  get(): S;
  update(change: (state: S) => S): void;
}

/** A store that tells `listener` of every new state. */
export function createStore<S>(initial: S, listener: (state: S, before: S) => void): Store<S> {
  let state = initial;
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
