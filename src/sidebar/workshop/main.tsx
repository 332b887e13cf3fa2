import { follow } from '../shared/focus';
import { startPage } from '../shared/start-page';
import { createActions } from './app/actions';
import { createWorkshopClient } from './app/client';
import { INITIAL } from './state/state';
import { Page } from './views/page';

const SECOND = 1000;

const actions = startPage({
  first: INITIAL,
  Page,
  actionsOf: (store) => createActions(createWorkshopClient(), store),
  arrive: follow,
});
setInterval(() => {
  if (!document.hidden) actions?.tick();
}, SECOND);
