import { LIST_TARGETS } from '../../communes/listed';
import { follow } from '../shared/focus';
import { startPage } from '../shared/start-page';
import { createActions } from './app/actions';
import { createListClient } from './app/client';
import { initial } from './state/state';
import { Page } from './views/page';

// The server writes it into the page that it opens.
const into = LIST_TARGETS.find((target) => target === document.body.getAttribute('data-into')) ?? 'communes';

startPage({
  first: initial(into),
  Page,
  actionsOf: (store) => createActions(createListClient(), store),
  arrive: follow,
});
