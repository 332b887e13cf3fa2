import { type ComponentType, render } from 'preact';
import { createStore, type Store } from './store';

interface Parts<State, Actions> {
  readonly first: State;
  readonly Page: ComponentType<{ readonly state: State; readonly actions: Actions }>;
  actionsOf(store: Store<State>): Actions;
  /** Told after each drawing: puts the focus where the change leads. `held` had it before. */
  arrive?(before: State, state: State, held: Element | null): void;
}

/** Draws a page into its element, again at each change of its state, and starts its actions; null without the element. */
export function startPage<State, Actions extends { start(): void }>({
  first,
  Page,
  actionsOf,
  arrive,
}: Parts<State, Actions>): Actions | null {
  const root = document.getElementById('page');
  if (!root) return null;
  const draw = (state: State) => render(<Page state={state} actions={actions} />, root);
  const store = createStore(first, (state, before) => {
    const held = document.activeElement;
    draw(state);
    arrive?.(before, state, held);
  });
  const actions = actionsOf(store);
  draw(first);
  actions.start();
  return actions;
}
