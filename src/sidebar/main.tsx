import { render } from 'preact';
import { createActions } from './app/actions';
import { arrive } from './app/arrival';
import { createStore } from './app/store';
import { createClient } from './client';
import { INITIAL, type State } from './state/state';
import { Page } from './views/page';

const root = document.getElementById('page');
if (root) {
  const draw = (state: State) => render(<Page state={state} actions={actions} />, root);
  const store = createStore((state, before) => {
    draw(state);
    arrive(before, state);
  });
  const actions = createActions(createClient(), store);
  draw(INITIAL);
  actions.start();
}
