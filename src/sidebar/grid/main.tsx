import { render } from 'preact';
import { createStore } from '../shared/store';
import { createActions } from './app/actions';
import { arrive } from './app/arrival';
import { createGridClient } from './app/grid-client';
import { INITIAL, type State } from './state/state';
import { Page } from './views/page';

const root = document.getElementById('page');
if (root) {
  const draw = (state: State) => render(<Page state={state} actions={actions} />, root);
  const store = createStore(INITIAL, (state, before) => {
    draw(state);
    arrive(before, state);
  });
  const actions = createActions(createGridClient(), store);
  draw(INITIAL);
  actions.start();
}
