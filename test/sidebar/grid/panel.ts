import type { Page } from 'playwright-core';
import type { AnswerChange } from '../../../src/contract/grid';
import { type Opening, openPage, openView } from '../browser';
import type { Server } from '../server';

/** Opens the panel that fills a grid, 300 pixels wide. */
export const open = (opening: Opening = {}) => openPage('sidebar', opening);

/** Opens one of the three views. */
export const tab = (page: Page, name: 'Positionnement' | 'Critère' | 'Pistes') => openView(page, name);

/** What was sent to the sheet for a field, in order. */
export const sent = (server: Server, field: keyof AnswerChange = 'entry') =>
  (server.sent('saveAnswer') as AnswerChange[]).flatMap((change) =>
    change[field] === undefined ? [] : [change[field]],
  );
