import type { FollowupSheet, PlanTexts, SnapshotLabel } from '../../../contract/followup';
import type { Done, Result } from '../../../contract/result';
import { firstReading } from '../../shared/dialog';
import { focused } from '../../shared/focus';
import { granted } from '../../shared/granted';
import { NOT_MAKING } from '../../shared/making';
import type { Store } from '../../shared/store';
import { makingFailure, troubleOf } from '../../shared/trouble';
import type { State, View } from '../state/state';
import type { FollowupClient } from './client';

/** Everything the views can ask for. */
export interface Actions {
  start(): void;
  view(view: View): void;
  sort(order: State['order']): void;
  /** Opens a line of the plan, or closes it. */
  open(row: number | null): void;
  compare(row: number | null): void;
  ask(asked: State['asked']): void;
  prepare(kind: FollowupSheet, renamed: boolean): void;
  save(row: number, from: PlanTexts, to: Partial<PlanTexts>): void;
  take(label: SnapshotLabel): void;
  rename(row: number, name: string, to: string): void;
  remove(row: number, name: string): void;
  say(text: string): void;
  closeProblem(): void;
}

export function createActions(client: FollowupClient, store: Store<State>): Actions {
  const change = (part: Partial<State>) => store.update((state) => ({ ...state, ...part }));

  async function start(): Promise<void> {
    const first = await firstReading(client.ping, client.readFollowup);
    change({
      phase: 'value' in first ? { kind: 'ready', read: first.value } : { kind: 'unreachable', ...first },
    });
  }

  /** Reads the sheets again; what could not be read stays as it was, and is told. */
  async function reread(): Promise<void> {
    try {
      change({ phase: { kind: 'ready', read: granted(await client.readFollowup()) } });
    } catch (error) {
      change({ problem: troubleOf(error) });
    }
  }

  /** One thing at a time; whatever becomes of it, what the sheets hold is read again. */
  async function run(call: () => Promise<Result<Done>>, after: Partial<State> = {}): Promise<void> {
    if (store.get().working) return;
    change({ working: true, problem: null, status: '' });
    try {
      const { message } = granted(await call());
      change({ status: message, ...after });
    } catch (error) {
      store.update((state) => focused({ ...state, problem: troubleOf(error) }, 'problem'));
    }
    await reread();
    change({ working: false });
  }

  async function prepare(kind: FollowupSheet, renamed: boolean): Promise<void> {
    change({ making: { working: true, taken: null, of: kind }, problem: null });
    try {
      const { message } = granted(await client.prepareFollowup(kind, renamed));
      change({ making: { ...NOT_MAKING, of: null }, status: message });
    } catch (error) {
      const { making, problem } = makingFailure(error);
      change({ making: { ...making, of: kind }, problem });
    }
    await reread();
  }

  // Whoever comes back from the sheet may have changed what the page shows; an open line keeps what was typed in it.
  window.addEventListener('focus', () => {
    const { phase, working, open, asked } = store.get();
    if (phase.kind === 'ready' && !working && open === null && asked === null) void reread();
  });

  return {
    start: () => void start(),
    view: (view) => change({ view, problem: null, status: '' }),
    sort: (order) => change({ order }),
    open: (open) => change({ open }),
    compare: (compared) =>
      store.update((state) =>
        compared === null ? { ...state, compared } : focused({ ...state, compared }, 'comparison'),
      ),
    ask: (asked) => change({ asked }),
    prepare: (kind, renamed) => void prepare(kind, renamed),
    save: (row, from, to) => void run(() => client.savePlanLine(row, from, to), { open: null }),
    take: (label) => void run(() => client.takeSnapshot(label)),
    rename: (row, name, to) => void run(() => client.renameSnapshot(row, name, to), { asked: null }),
    remove: (row, name) => void run(() => client.deleteSnapshot(row, name), { asked: null, compared: null }),
    say: (status) => change({ status }),
    closeProblem: () => change({ problem: null }),
  };
}
