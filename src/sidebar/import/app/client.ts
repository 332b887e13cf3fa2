import type { GridCalls } from '../../../contract/grid';
import type { ImportCalls } from '../../../contract/import';
import { type Client, createClient } from '../../shared/client';

type Calls = Exclude<keyof ImportCalls, 'openImport'> | keyof Pick<GridCalls, 'ping'>;

/** Longest wait for each call, in milliseconds. */
const TIMEOUTS: Readonly<Record<Calls, number>> = {
  ping: 20_000,
  readAnswerCells: 60_000,
  importAnswers: 120_000,
};

/** The calls of the page that imports answers. */
export type ImportClient = Client<Calls>;

export function createImportClient(): ImportClient {
  return createClient(TIMEOUTS);
}
