import type { State, View } from './state';

/** The same state with one view's own changed. */
export function within<V extends View>(state: State, view: V, change: (own: State[V]) => State[V]): State {
  const own = change(state[view]);
  return own === state[view] ? state : { ...state, [view]: own };
}

export const viewed = (state: State, view: View): State => ({ ...state, view, status: '' });
export const said = (state: State, status: string): State => ({ ...state, status });
export const failed = (state: State, problem: string | null): State => ({ ...state, problem, status: '' });

/** The id of an element of one row, whatever the signs of its key. */
export const fieldId = (part: string, key: string) => `${part}-${encodeURIComponent(key)}`;
