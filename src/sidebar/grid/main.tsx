import { startPage } from '../shared/start-page';
import { createActions } from './app/actions';
import { arrive } from './app/arrival';
import { createGridClient } from './app/grid-client';
import { INITIAL } from './state/state';
import { Page } from './views/page';

startPage({
  first: INITIAL,
  Page,
  actionsOf: (store) => createActions(createGridClient(), store),
  arrive,
});
