import type { Known, PollAnswer } from '../../../contract/grid';
import type { Result } from '../../../contract/result';
import { CallFailure } from '../../shared/client';
import { scriptFailure } from '../../shared/messages';
import type { Store } from '../../shared/store';
import { connected, failed, gridRead, said, selectionRead } from '../state/page';
import type { State } from '../state/state';
import type { GridClient } from './grid-client';
import type { Traffic } from './traffic';

/** Milliseconds between two polls: at first, at most, and how the wait grows when nothing changes. */
const SHORTEST = 3000;
const LONGEST = 8000;
const GROWTH = 1.5;
/** Milliseconds between two polls that a person's comings and goings ask for. */
const LEAST = 1000;
/** Failures in a row before the page speaks of them. */
const FAILURES_TOLD = 3;

export interface Polling {
  /** Starts to follow; the first poll comes after the shortest wait. */
  follow(): void;
  /** The person is at work: polls often again. */
  wake(): void;
  /** Polls at once, or as soon as the last one is answered and `LEAST` old; never while the page is hidden. */
  now(): void;
}

export interface PollingParts {
  readonly client: GridClient;
  readonly store: Store<State>;
  /** Savings, and selections made by the page: a poll that crossed one is stale. */
  readonly saves: Traffic;
  readonly shows: Traffic;
  /** True while the comment field has the keyboard. */
  readonly typing: () => boolean;
  /** Called when the connection proves good. */
  readonly reached: () => void;
}

/** Follows the sheet, without ever two polls in flight, nor any while the page is hidden. */
export function createPolling({ client, store, saves, shows, typing, reached }: PollingParts): Polling {
  let delay = SHORTEST;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let inFlight = false;
  /** When the last poll left, and whether another was asked for meanwhile. */
  let left = 0;
  let again = false;
  let failures = 0;

  function schedule(wait = delay): void {
    clearTimeout(timer);
    if (!document.hidden) timer = setTimeout(poll, wait);
  }

  function now(): void {
    // The poll that follows makes it grow to the shortest wait.
    delay = SHORTEST / GROWTH;
    again = inFlight;
    if (!inFlight) schedule(Math.max(0, left + LEAST - Date.now()));
  }

  function known(): Known | null {
    const { phase } = store.get();
    if (phase.kind === 'ready') return { stamp: phase.grid.stamp, selected: phase.grid.selected };
    return phase.kind === 'absent' && !phase.generating ? { stamp: '', selected: null } : null;
  }

  /** Takes an answer in; says whether anything changed. */
  function take(result: Result<PollAnswer>, saveMark: number, showMark: number): boolean {
    if (!result.ok) {
      if (result.refusal.code === 'no-grid')
        store.update((s) => gridRead(s, { status: 'absent', deleted: true }, false));
      return false;
    }
    const answer = result.value;
    if (answer.kind === 'same') return false;
    const selectionStale = !shows.quietSince(showMark);
    if (answer.kind === 'selected') {
      if (!selectionStale) store.update((state) => selectionRead(state, answer.selected, typing()));
      return true;
    }
    if (answer.grid.status === 'absent' && store.get().phase.kind === 'absent') return false;
    if (!saves.quietSince(saveMark)) return true;
    store.update((state) => {
      const { grid } = answer;
      const kept = selectionStale && grid.status === 'ready' && state.phase.kind === 'ready';
      return gridRead(state, kept ? { ...grid, selected: state.phase.grid.selected } : grid, typing());
    });
    return true;
  }

  async function poll(): Promise<void> {
    const state = known();
    if (inFlight || document.hidden) return;
    if (!state || !navigator.onLine) return schedule();
    inFlight = true;
    left = Date.now();
    const saveMark = saves.mark();
    const showMark = shows.mark();
    try {
      const changed = take(await client.poll(state), saveMark, showMark);
      delay = changed ? SHORTEST : Math.min(delay * GROWTH, LONGEST);
      const told = failures >= FAILURES_TOLD;
      failures = 0;
      store.update((current) => connected(told ? failed(current, null) : current, true));
      reached();
    } catch (error) {
      failures += 1;
      delay = Math.min(delay * GROWTH, LONGEST);
      // The page's figures are no longer known to be the sheet's.
      store.update((current) => said(current, ''));
      if (error instanceof CallFailure && error.kind === 'network') {
        store.update((current) => connected(current, false));
      } else if (failures === FAILURES_TOLD) {
        store.update((current) => failed(current, scriptFailure(error)));
      }
    } finally {
      inFlight = false;
      if (again) now();
      else schedule();
    }
  }

  return {
    follow: () => schedule(),
    wake() {
      if (delay <= SHORTEST) return;
      delay = SHORTEST;
      if (!inFlight) schedule();
    },
    now,
  };
}
