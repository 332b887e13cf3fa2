import type { GridCalls } from '../../../contract/grid';
import type { ImportCalls } from '../../../contract/import';
import { type Client, createClient } from '../../shared/client';

type Calls = keyof (GridCalls & Pick<ImportCalls, 'openImport'>);

/** Longest wait for each call, in milliseconds; generation may take as long as Google lets a script run. */
const TIMEOUTS: Readonly<Record<Calls, number>> = {
  ping: 20_000,
  readGrid: 60_000,
  readGuideTexts: 60_000,
  poll: 40_000,
  saveAnswer: 60_000,
  showCriterion: 30_000,
  generateGrid: 370_000,
  keepHabits: 30_000,
  openImport: 30_000,
};

/** The calls of the panel that fills a grid. */
export type GridClient = Client<Calls>;

export function createGridClient(): GridClient {
  return createClient(TIMEOUTS);
}
