import { CallRefusedError, granted, pingFailure, readingFailure } from '../../shared/granted';
import { READ, scriptFailure } from '../../shared/messages';
import type { Store } from '../../shared/store';
import type { Unreached } from '../../shared/unreached';
import { failed, gridRead, guideRead, phased, said } from '../state/page';
import type { State } from '../state/state';
import type { GridClient } from './grid-client';

export interface Starting {
  /** Reads the guide's long texts, unless the page has them. */
  readGuide(): Promise<void>;
  start(): Promise<void>;
  /** `renamed`: the person agrees to other names for our sheets. */
  generate(renamed: boolean): Promise<void>;
}

/** Opens the page: a ping proves that Google lets this browser talk to the script, then the grid is read. */
export function createStarting(client: GridClient, store: Store<State>): Starting {
  let attempts = 0;

  function unreachable(why: Unreached): void {
    store.update((state) => phased(state, { kind: 'unreachable', ...why }));
  }

  async function readGuide(): Promise<void> {
    if (typeof store.get().guide !== 'string') return;
    store.update((state) => guideRead(state, 'reading'));
    try {
      const guide = granted(await client.readGuideTexts());
      store.update((state) => guideRead(state, guide));
    } catch {
      store.update((state) => guideRead(state, 'failed'));
    }
  }

  async function start(): Promise<void> {
    attempts += 1;
    const attempt = attempts;
    store.update((state) => phased(state, { kind: 'loading' }));
    // All leave at once, so that the radar does not wait for several journeys; it needs none of the guide's texts.
    const ping = client.ping();
    const reading = client.readGrid();
    reading.catch(() => {});
    void readGuide();
    try {
      await ping;
    } catch (error) {
      if (attempt === attempts) unreachable(pingFailure(error));
      return;
    }
    try {
      const grid = granted(await reading);
      if (attempt === attempts)
        store.update((state) => said(gridRead(state, grid, false), grid.status === 'ready' ? READ : ''));
    } catch (error) {
      if (attempt === attempts) unreachable(readingFailure(error));
    }
  }

  async function generate(renamed: boolean): Promise<void> {
    const { phase } = store.get();
    const absent = { kind: 'absent', deleted: phase.kind === 'absent' && phase.deleted } as const;
    store.update((state) => phased(failed(state, null), { ...absent, generating: true }));
    try {
      const { message } = granted(await client.generateGrid(renamed));
      const grid = granted(await client.readGrid());
      store.update((state) => said(gridRead(phased(state, { kind: 'loading' }), grid, false), message));
    } catch (error) {
      const refusal = error instanceof CallRefusedError ? error.refusal : null;
      const { message, instead } = refusal ?? { message: scriptFailure(error) };
      const idle = { ...absent, generating: false } as const;
      store.update((state) =>
        instead
          ? phased(state, { ...idle, taken: { message, instead } })
          : phased(failed(state, message), idle),
      );
    }
  }

  return { readGuide, start, generate };
}
