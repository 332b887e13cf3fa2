import type { FollowupCalls } from '../../../contract/followup';
import type { GridCalls } from '../../../contract/grid';
import { type Client, createClient } from '../../shared/client';

type Calls = keyof (Omit<FollowupCalls, 'retainStep'> & Pick<GridCalls, 'ping'>);

/** Longest wait for each call, in milliseconds. */
const TIMEOUTS: Readonly<Record<Calls, number>> = {
  ping: 20_000,
  readFollowup: 60_000,
  prepareFollowup: 120_000,
  savePlanLine: 60_000,
  takeSnapshot: 60_000,
  renameSnapshot: 60_000,
  deleteSnapshot: 60_000,
};

export type FollowupClient = Client<Calls>;

export const createFollowupClient = (): FollowupClient => createClient(TIMEOUTS);
