import type { Result } from '../../contract/result';

export interface Patience {
  readonly tries: number;
  /** Milliseconds between two tries. */
  readonly pause: number;
}

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks again while the sheet is locked by somebody else's writing: a call refused as `busy` has done nothing. */
export async function patiently<T>(call: () => Promise<Result<T>>, patience: Patience): Promise<Result<T>> {
  for (let tries = 1; ; tries += 1) {
    const result = await call();
    if (result.ok || result.refusal.code !== 'busy' || tries === patience.tries) return result;
    await pause(patience.pause);
  }
}
