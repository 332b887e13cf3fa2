import { render } from 'preact';
import { createStore } from '../shared/store';
import { createActions } from './app/actions';
import { createReportClient } from './app/client';
import { INITIAL, type State } from './state/state';
import { Page } from './views/page';

const root = document.getElementById('page');
if (root) {
  const draw = (state: State) => render(<Page state={state} actions={actions} />, root);
  const store = createStore(INITIAL, draw);
  const actions = createActions(createReportClient(), store);
  draw(INITIAL);
  actions.start();
}
