import { render } from 'preact';
import { follow } from '../shared/focus';
import { createStore } from '../shared/store';
import { createActions } from './app/actions';
import { createWorkshopClient } from './app/client';
import { INITIAL, type State } from './state/state';
import { Page } from './views/page';

const SECOND = 1000;

const root = document.getElementById('page');
if (root) {
  const draw = (state: State) => render(<Page state={state} actions={actions} />, root);
  const store = createStore(INITIAL, (state, before) => {
    draw(state);
    follow(before, state);
  });
  const actions = createActions(createWorkshopClient(), store);
  draw(INITIAL);
  actions.start();
  setInterval(() => {
    if (!document.hidden) actions.tick();
  }, SECOND);
}
