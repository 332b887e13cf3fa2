import { render } from 'preact';
import { LIST_TARGETS } from '../../communes/listed';
import { follow } from '../shared/focus';
import { createStore } from '../shared/store';
import { createActions } from './app/actions';
import { createListClient } from './app/client';
import { initial, type State } from './state/state';
import { Page } from './views/page';

const root = document.getElementById('page');
// The server writes it into the page that it opens.
const into = LIST_TARGETS.find((target) => target === document.body.getAttribute('data-into')) ?? 'communes';
if (root) {
  const draw = (state: State) => render(<Page state={state} actions={actions} />, root);
  const store = createStore(initial(into), (state, before) => {
    draw(state);
    follow(before, state);
  });
  const actions = createActions(createListClient(), store);
  draw(store.get());
  actions.start();
}
