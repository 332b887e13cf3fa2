import type { Result } from '../../contract/result';
import { granted, pingFailure, readingFailure } from './granted';
import type { Unreached } from './unreached';

/** Milliseconds of quiet before a text that is being typed is read. */
const PAUSE = 200;

/** A job that waits until nothing more is typed. */
export function whenQuiet(job: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(job, PAUSE);
  };
}

/** A ping proves that Google lets this browser talk to the script; the sheet is read at the same time. */
export async function firstReading<T>(
  ping: () => Promise<unknown>,
  read: () => Promise<Result<T>>,
): Promise<{ readonly value: T } | Unreached> {
  const reading = read();
  reading.catch(() => {});
  try {
    await ping();
  } catch (error) {
    return pingFailure(error);
  }
  try {
    return { value: granted(await reading) };
  } catch (error) {
    return readingFailure(error);
  }
}
