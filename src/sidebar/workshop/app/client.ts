import type { GridCalls } from '../../../contract/grid';
import type { MeetingCalls } from '../../../contract/meeting';
import { type Client, createClient } from '../../shared/client';

type Calls =
  | keyof Pick<MeetingCalls, 'readWorkshop' | 'saveWorkshop'>
  | keyof Pick<GridCalls, 'ping' | 'readGuideTexts'>;

/** Longest wait for each call, in milliseconds. */
const TIMEOUTS: Readonly<Record<Calls, number>> = {
  ping: 20_000,
  readWorkshop: 60_000,
  readGuideTexts: 60_000,
  saveWorkshop: 60_000,
};

/** The calls of the page that is projected. */
export type WorkshopClient = Client<Calls>;

export function createWorkshopClient(): WorkshopClient {
  return createClient(TIMEOUTS);
}
