import { render } from 'preact';
import { createStore } from '../shared/store';
import { createActions } from './app/actions';
import { createImportClient } from './app/client';
import { INITIAL, type State } from './state/state';
import { Page } from './views/page';

const root = document.getElementById('page');
if (root) {
  const draw = (state: State) => render(<Page state={state} actions={actions} />, root);
  const store = createStore(INITIAL, (state, before) => {
    draw(state);
    // The keyboard goes where an action leads it.
    if (before.focus.turn !== state.focus.turn) document.getElementById(state.focus.id)?.focus();
  });
  const actions = createActions(createImportClient(), store);
  draw(INITIAL);
  actions.start();
}
