import type { Refusal, Result } from '../../contract/result';
import { CallFailure } from './client';
import type { Unreached } from './unreached';

/** The server refused, in words fit for the screen. */
export class CallRefusedError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

/** The value of a call that was accepted; throws `CallRefusedError` otherwise. */
export function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new CallRefusedError(result.refusal);
  return result.value;
}

const textOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** A ping that fails most often means several accounts; the network is the cause only when there is none. */
export function pingFailure(error: unknown): Unreached {
  return { cause: navigator.onLine ? 'accounts' : 'offline', detail: textOf(error) };
}

export function readingFailure(error: unknown): Unreached {
  if (error instanceof CallRefusedError) return { cause: 'refused', detail: error.message };
  const offline = !navigator.onLine || (error instanceof CallFailure && error.kind === 'network');
  return { cause: offline ? 'offline' : 'script', detail: textOf(error) };
}
