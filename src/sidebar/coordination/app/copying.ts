import { SERIES } from '../../../contract/communes';
import { counted } from '../../../position/counted';
import { focused } from '../../shared/focus';
import { patiently, pause } from '../../shared/patiently';
import type { Store } from '../../shared/store';
import { PATIENCE, troubleOf } from '../../shared/trouble';
import { isBusy, noted, queueAfter, type Run, rowRead, sorted } from '../state/communes';
import { invitesOf } from '../state/inviting';
import { said, within } from '../state/page';
import type { State } from '../state/state';
import type { CoordinationClient } from './client';
import type { Reading } from './reading';

export interface CopyingActions {
  /** Copies these rows one after another. */
  begin(keys: readonly string[]): void;
  pause(): void;
  /** Ends the run; the copy under way is finished first. */
  stop(): void;
  resume(): void;
}

/** Milliseconds between two announcements of the progress: at every copy they would cover all else. */
const ANNOUNCED_EVERY = 30_000;

/** Copies in a row that did not come about: whatever is wrong, the next ones would meet it too. */
const IN_A_ROW = 2;
const NOT_ALONE =
  'Deux copies de suite n’ont pas abouti. Les suivantes n’ont pas été commencées : réglez celles-ci, ou reprenez dans un moment.';

/** Pauses when Google is asked too much in a short time, in milliseconds: each one longer, then the run stops. */
const PACE = [15_000, 30_000, 60_000, 120_000, 240_000];
/** How often a pause looks whether the person stopped the run. */
const TICK = 500;

/** Refusals that concern one row: the others can go on. */
const OF_ONE_ROW = ['argument', 'row-missing', 'row-doubled'];

/** « 12 copies créées sur 34. », and how many lines cannot have one yet. */
export function tallyOf(state: State): string {
  const { created, total, wrong, interrupted } = sorted(state.communes.part.read?.rows ?? []);
  const rest = [
    ...(interrupted.length > 0 ? [`${interrupted.length} à vérifier`] : []),
    ...(wrong.length > 0 ? [`${wrong.length} à corriger`] : []),
  ];
  return `${counted(created.length, 'copie créée', 'copies créées')} sur ${total}${rest.length > 0 ? ` (${rest.join(', ')})` : ''}.`;
}

/**
 * Runs the copies: one call at a time, for a few communes. A call without an answer stops the run and has the sheet read again, so that no
 * commune is ever begun twice.
 */
export function createCopying(
  client: CoordinationClient,
  store: Store<State>,
  reading: Reading,
): CopyingActions {
  let announced = 0;
  let misses = 0;
  /** Pauses in a row that Google asked for. */
  let rests = 0;
  const run = () => store.get().communes.run;

  function change(to: (run: Run) => Run | null): void {
    store.update((state) =>
      within(state, 'communes', (own) => (own.run ? { ...own, run: to(own.run) } : own)),
    );
  }

  function announce(prefix = ''): void {
    announced = Date.now();
    store.update((state) => said(state, `${prefix}${tallyOf(state)}`));
  }

  const isWhole = () => {
    const { created, total } = sorted(store.get().communes.part.read?.rows ?? []);
    return created.length === total;
  };

  function halt(reason: string): void {
    change((now) => ({ ...now, state: 'paused', reason }));
    announce('En pause : ');
  }

  function end(prefix: string): void {
    store.update((state) => {
      const told = `${prefix}${tallyOf(state)}`;
      // Where the view shows it, that line speaks by itself.
      return said(
        within(state, 'communes', (own) => ({ ...own, run: null, told })),
        state.view === 'communes' ? '' : told,
      );
    });
    void reading.read('communes');
  }

  const dropped = (...keys: readonly string[]) =>
    change((now) => ({ ...now, queue: now.queue.filter((key) => !keys.includes(key)) }));

  /** Copies a commune and those that follow, as many as one call makes; says whether the next ones may follow. */
  async function copy(key: string, next: readonly string[]): Promise<boolean> {
    try {
      const { maker } = store.get().communes;
      const invites = [key, ...next].map((one) => run()?.invites.get(one) ?? '');
      const result = await patiently(() => client.copyCommune(key, maker, next, invites), PATIENCE);
      if (result.ok) {
        const rows = [result.value.row, ...result.value.others];
        store.update((state) => within(state, 'communes', (own) => rows.reduce(rowRead, own)));
        dropped(key, ...rows.map((row) => row.key));
        // Only the last one of a call may have failed.
        misses = rows.every(({ state }) => state === 'created') ? 0 : rows.length > 1 ? 1 : misses + 1;
        rests = 0;
        if (misses < IN_A_ROW || run()?.queue.length === 0) return true;
        halt(NOT_ALONE);
        return false;
      }
      const { code, message } = result.refusal;
      const [wait] = code === 'too-fast' ? PACE.slice(rests) : [];
      if (wait !== undefined) {
        rests += 1;
        await rest(wait);
        return true;
      }
      if (!OF_ONE_ROW.includes(code)) {
        halt(message);
        // A limit says nothing of the rows; anything else may have changed them.
        if (code !== 'quota' && code !== 'too-fast') await reading.read('communes');
        return false;
      }
      store.update((state) =>
        within(state, 'communes', (own) => ({ ...own, refusals: noted(own.refusals, key, message) })),
      );
      dropped(key);
      return true;
    } catch (error) {
      halt(troubleOf(error));
      await reading.read('communes');
      return false;
    }
  }

  /** Waits as Google asks, unless the person pauses or stops meanwhile. */
  async function rest(milliseconds: number): Promise<void> {
    const until = Date.now() + milliseconds;
    const at = new Date(until).toLocaleTimeString('fr', { hour: '2-digit', minute: '2-digit' });
    const reason = `Google demande d’aller moins vite. La copie reprendra d’elle-même à ${at}.`;
    change((now) => ({ ...now, reason }));
    announce('En attente : ');
    while (Date.now() < until && run()?.state === 'copying') await pause(TICK);
    change((now) => ({ ...now, reason: '' }));
  }

  async function go(): Promise<void> {
    [misses, rests] = [0, 0];
    for (;;) {
      const now = run();
      if (!now) return;
      if (now.state === 'stopping') return end('Arrêté : ');
      const [key, ...next] = now.queue.slice(0, SERIES);
      if (key === undefined) return end(isWhole() ? 'Terminé : ' : 'Fin de la série : ');
      if (now.state === 'pausing') return halt('');
      if (Date.now() - announced >= ANNOUNCED_EVERY) announce();
      if (!(await copy(key, next))) return;
    }
  }

  /** Reads the sheet before anything is made: somebody else may have carried the run on. */
  async function resume(then = () => {}): Promise<void> {
    change((now) => ({ ...now, state: 'checking', reason: '' }));
    // « En pause » is no longer true.
    store.update((state) => said(state, ''));
    if (!(await reading.read('communes'))) {
      halt(
        'La feuille n’a pas pu être relue : quelqu’un y écrit peut-être, ou la connexion manque. Rien n’est perdu et rien n’a été créé depuis. Reprenez dans un instant.',
      );
      return;
    }
    const { rows = [] } = store.get().communes.part.read ?? {};
    change((now) => ({
      ...now,
      queue: queueAfter(now.queue, rows),
      state: now.state === 'checking' ? 'copying' : now.state,
      reason: '',
    }));
    then();
    await go();
  }

  return {
    begin(keys) {
      const { communes } = store.get();
      const rows = communes.part.read?.rows ?? [];
      if (isBusy(communes) || communes.part.failure || keys.length === 0) return;
      reading.forget('communes');
      store.update((state) =>
        focused(
          within(state, 'communes', (own) => ({
            ...own,
            run: {
              queue: keys,
              invites: invitesOf(
                communes,
                rows.filter(({ key }) => keys.includes(key)),
                rows,
              ),
              state: 'checking',
              reason: '',
            },
            told: '',
            refusals: new Map(),
          })),
          'run',
        ),
      );
      void resume(() => announce('La copie commence : '));
    },
    pause: () => change((now) => (now.state === 'copying' ? { ...now, state: 'pausing' } : now)),
    stop() {
      if (run()?.state === 'paused') end('Arrêté : ');
      else change((now) => ({ ...now, state: 'stopping' }));
    },
    resume() {
      const state = run()?.state;
      if (state === 'paused') void resume();
      else if (state === 'pausing') change((now) => ({ ...now, state: 'copying' }));
    },
  };
}
