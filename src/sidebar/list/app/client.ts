import type { GridCalls } from '../../../contract/grid';
import type { ListCalls } from '../../../contract/list';
import { type Client, createClient } from '../../shared/client';

type Calls = Exclude<keyof ListCalls, 'openList'> | keyof Pick<GridCalls, 'ping'>;

/** Longest wait for each call, in milliseconds; an addition may take as long as Google lets a script run. */
const TIMEOUTS: Readonly<Record<Calls, number>> = {
  ping: 20_000,
  readListed: 120_000,
  addListed: 370_000,
};

/** The calls of the page that adds communes. */
export type ListClient = Client<Calls>;

export function createListClient(): ListClient {
  return createClient(TIMEOUTS);
}
