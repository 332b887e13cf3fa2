import { render } from 'preact';
import { createStore } from '../shared/store';
import { createActions } from './app/actions';
import { arrive } from './app/arrival';
import { createCoordinationClient } from './app/client';
import { INITIAL, type State, VIEWS } from './state/state';
import { Page } from './views/page';

const root = document.getElementById('page');
if (root) {
  const draw = (state: State) => render(<Page state={state} actions={actions} />, root);
  // The server wrote there which view fits the file.
  const view = VIEWS.find((one) => one === document.body.dataset.view) ?? INITIAL.view;
  const first: State = { ...INITIAL, view };
  const store = createStore(first, (state, before) => {
    const held = document.activeElement;
    draw(state);
    arrive(held, before, state);
  });
  const actions = createActions(createCoordinationClient(), store);
  draw(first);
  actions.start();
}
