import type { Page } from 'playwright-core';
import type { AnswerChange } from '../../../src/contract/grid';
import { type Bench, newGrid } from '../../addon/grid';
import { type Opened, type Opening, openPage, openView } from '../browser';
import { Server } from '../server';

/** Opens the panel, 300 pixels wide, on a freshly generated grid or on another file. */
export function open({
  bench = newGrid,
  ...opening
}: Opening & { readonly bench?: () => Bench } = {}): Promise<Opened> {
  return openPage('sidebar', new Server(bench()), opening);
}

/** Opens one of the three views. */
export const tab = (page: Page, name: 'Positionnement' | 'Critère' | 'Pistes') => openView(page, name);

/** What was sent to the sheet for a field, in order. */
export const sent = (server: Server, field: keyof AnswerChange = 'entry') =>
  (server.sent('saveAnswer') as AnswerChange[]).flatMap((change) =>
    change[field] === undefined ? [] : [change[field]],
  );
