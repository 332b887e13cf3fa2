import type { Unreached } from '../../shared/unreached';

/** What one view shows of the sheet, as it was at the last reading. */
export interface Part<T> {
  /** Null until it was read once. */
  readonly read: T | null;
  readonly reading: boolean;
  /** Why the last reading failed. What was read before may be out of date: nothing is done from it. */
  readonly failure: Unreached | null;
}

export const UNREAD: Part<never> = { read: null, reading: false, failure: null };

export const partAsked = <T>(part: Part<T>): Part<T> => ({ ...part, reading: true });
export const partRead = <T>(read: T): Part<T> => ({ read, reading: false, failure: null });
export const partFailed = <T>(part: Part<T>, failure: Unreached): Part<T> => ({
  ...part,
  reading: false,
  failure,
});
