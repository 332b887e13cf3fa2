import type { GridCalls } from '../../../contract/grid';
import type { MeetingCalls } from '../../../contract/meeting';
import { type Client, createClient } from '../../shared/client';

type Calls = keyof Pick<MeetingCalls, 'readReport'> | keyof Pick<GridCalls, 'ping' | 'readGuideTexts'>;

/** Longest wait for each call, in milliseconds. */
const TIMEOUTS: Readonly<Record<Calls, number>> = {
  ping: 20_000,
  readReport: 60_000,
  readGuideTexts: 60_000,
};

/** The calls of the page that prints a report. */
export type ReportClient = Client<Calls>;

export function createReportClient(): ReportClient {
  return createClient(TIMEOUTS);
}
