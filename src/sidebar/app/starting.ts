import type { Refusal, Result } from '../../contract/result';
import { CallFailure } from '../client';
import { failed, gridRead, phased, said } from '../state/page';
import type { GridClient } from './grid-client';
import { READ, scriptFailure } from './messages';
import type { Store } from './store';

export interface Starting {
  start(): Promise<void>;
  /** `renamed`: the person agrees to other names for our sheets. */
  generate(renamed: boolean): Promise<void>;
}

/** The server refused, in words fit for the screen. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Refused(result.refusal);
  return result.value;
}

const textOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Opens the page: a ping proves that Google lets this browser talk to the script, then the grid is read. */
export function createStarting(client: GridClient, store: Store): Starting {
  let attempts = 0;

  function unreachable(cause: 'accounts' | 'script', error: unknown): void {
    const offline =
      !navigator.onLine || (cause === 'script' && error instanceof CallFailure && error.kind === 'network');
    const phase = { kind: 'unreachable', cause: offline ? 'offline' : cause, detail: textOf(error) } as const;
    store.update((state) => phased(state, phase));
  }

  async function start(): Promise<void> {
    attempts += 1;
    const attempt = attempts;
    store.update((state) => phased(state, { kind: 'loading' }));
    // Both leave at once, so that the radar does not wait for two journeys.
    const ping = client.ping();
    const reading = client.readGrid();
    reading.catch(() => {});
    try {
      await ping;
    } catch (error) {
      if (attempt === attempts) unreachable('accounts', error);
      return;
    }
    try {
      const grid = granted(await reading);
      if (attempt === attempts) store.update((state) => said(gridRead(state, grid, false), READ));
    } catch (error) {
      if (attempt === attempts) unreachable('script', error);
    }
  }

  async function generate(renamed: boolean): Promise<void> {
    store.update((state) => phased(failed(state, null), { kind: 'absent', generating: true }));
    try {
      const { message } = granted(await client.generateGrid(renamed));
      const grid = granted(await client.readGrid());
      store.update((state) => said(gridRead(phased(state, { kind: 'loading' }), grid, false), message));
    } catch (error) {
      const refusal = error instanceof Refused ? error.refusal : null;
      const { message, instead } = refusal ?? { message: scriptFailure(error) };
      const absent = { kind: 'absent', generating: false } as const;
      store.update((state) =>
        instead
          ? phased(state, { ...absent, taken: { message, instead } })
          : phased(failed(state, message), absent),
      );
    }
  }

  return { start, generate };
}
