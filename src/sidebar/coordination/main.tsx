import { startPage } from '../shared/start-page';
import { createActions } from './app/actions';
import { arrive } from './app/arrival';
import { createCoordinationClient } from './app/client';
import { INITIAL, VIEWS } from './state/state';
import { Page } from './views/page';

// The server wrote there which view fits the file.
const view = VIEWS.find((one) => one === document.body.dataset.view) ?? INITIAL.view;

startPage({
  first: { ...INITIAL, view },
  Page,
  actionsOf: (store) => createActions(createCoordinationClient(), store),
  arrive: (before, state, held) => arrive(held, before, state),
});
