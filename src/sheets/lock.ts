import { forgetSheets } from './find-sheets';
import { forgetTexts } from './kept-texts';

/** Thrown when somebody else is changing the grid for longer than we wait. */
export class BusyError extends Error {}

/** How long a job waits for another one on the same file, in milliseconds. */
const LOCK_TIMEOUT = 15_000;

/** Runs a job that no other run of the add-on may interleave with, on this file. */
export function withDocumentLock<T>(job: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_TIMEOUT)) throw new BusyError();
  // Whoever had the lock may have made or removed sheets, or put things away.
  forgetSheets();
  forgetTexts();
  try {
    const result = job();
    // What is still pending must be written before another run may start.
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
