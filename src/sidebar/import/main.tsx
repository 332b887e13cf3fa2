import { follow } from '../shared/focus';
import { startPage } from '../shared/start-page';
import { createActions } from './app/actions';
import { createImportClient } from './app/client';
import { INITIAL } from './state/state';
import { Page } from './views/page';

startPage({
  first: INITIAL,
  Page,
  actionsOf: (store) => createActions(createImportClient(), store),
  arrive: follow,
});
