import type { Habit } from '../../../contract/grid';
import { CRITERIA } from '../../../guide/guide';
import { CallRefusedError, granted } from '../../shared/granted';
import { scriptFailure } from '../../shared/messages';
import type { Store } from '../../shared/store';
import {
  commentDue,
  commentFocused,
  commentLeft,
  commentTyped,
  mineKept,
  sheetTaken,
} from '../state/comments';
import { browsedTo, connected, failed, habitSet, movedTo, said, viewed } from '../state/page';
import { after, answersOf } from '../state/reading';
import type { Choices, State, View } from '../state/state';
import type { GridClient } from './grid-client';
import { followKeys } from './keys';
import { createPolling } from './polling';
import { createSaving } from './saving';
import { createShowing } from './showing';
import { createStarting } from './starting';
import { Traffic } from './traffic';

/** Milliseconds without typing after which a comment is saved. */
const TYPING_PAUSE = 1500;

/** Everything the views can ask for. */
export interface Actions {
  start(): void;
  generate(renamed: boolean): void;
  /** Reads the guide's texts again. */
  readGuide(): void;
  view(view: View): void;
  /** Opens the page that imports existing answers, over the sheet. */
  openImport(): void;
  /** Shows a criterion, and selects it in the sheet. */
  goTo(criterion: number): void;
  /** The same, leaving the keyboard on the control that asks. */
  browse(criterion: number): void;
  /** Goes on to what follows the criterion on show: another one, or the position. */
  goOn(): void;
  choose(criterion: number, choices: Choices): void;
  /** Chooses a palier or « sans objet », then goes on for whoever made it a habit. */
  answer(criterion: number, entry: string): void;
  /** Takes or leaves a habit, and remembers it. */
  setHabit(habit: Habit, isOn: boolean): void;
  focusComment(criterion: number): void;
  typeComment(criterion: number, text: string): void;
  leaveComment(criterion: number): void;
  /** Sends again a comment that was refused. */
  retryComment(criterion: number): void;
  keepMine(criterion: number): void;
  takeSheet(criterion: number): void;
  closeProblem(): void;
  say(text: string): void;
}

const isTyping = () => document.hasFocus() && document.activeElement instanceof HTMLTextAreaElement;

/** Wires the calls, the state and the browser's own events together. */
export function createActions(client: GridClient, store: Store<State>): Actions {
  const saves = new Traffic();
  const shows = new Traffic();
  const saving = createSaving(client, store, saves);
  const show = createShowing(client, store, shows);
  const starting = createStarting(client, store);
  const polling = createPolling({ client, store, saves, shows, typing: isTyping, reached: saving.sendAll });
  const pauses = new Map<number, ReturnType<typeof setTimeout>>();

  function sendComment(criterion: number, due: typeof commentDue): void {
    clearTimeout(pauses.get(criterion));
    pauses.delete(criterion);
    store.update((state) => due(state, criterion));
    saving.send(criterion);
  }

  function sendTypedComments(): void {
    for (const criterion of store.get().drafts.keys()) sendComment(criterion, commentDue);
  }

  /** A field that disappears may give no blur. */
  function leaveComment(): void {
    const { editing } = store.get();
    if (editing !== null) sendComment(editing, commentLeft);
  }

  function back(): void {
    if (store.get().phase.kind === 'unreachable') start();
    else polling.now();
  }

  async function openImport(): Promise<void> {
    try {
      granted(await client.openImport());
    } catch (error) {
      const message = error instanceof CallRefusedError ? error.message : scriptFailure(error);
      store.update((state) => failed(state, message));
    }
  }

  function goTo(criterion: number): void {
    leaveComment();
    store.update((state) => movedTo(state, criterion));
    show(criterion);
  }

  function goOn(): void {
    const state = store.get();
    if (state.phase.kind !== 'ready') return;
    const next = after(answersOf(state, state.phase.grid), state.shown);
    if (next !== null) {
      goTo(next);
      return;
    }
    leaveComment();
    store.update((current) => viewed({ ...current, moves: current.moves + 1 }, 'position'));
  }

  function answer(criterion: number, entry: string): void {
    saving.choose(criterion, { entry });
    if (store.get().habits.includes('advance') && criterion < CRITERIA.length) goTo(criterion + 1);
  }

  async function setHabit(habit: Habit, isOn: boolean): Promise<void> {
    store.update((state) => habitSet(state, habit, isOn));
    try {
      granted(await client.keepHabits(store.get().habits));
    } catch {
      store.update((state) => said(state, 'Ce choix vaut jusqu’à la fermeture du panneau.'));
    }
  }

  const start = () => void starting.start().then(polling.follow);

  document.addEventListener('visibilitychange', () =>
    document.hidden ? sendTypedComments() : polling.now(),
  );
  window.addEventListener('pagehide', sendTypedComments);
  window.addEventListener('offline', () => store.update((state) => connected(state, false)));
  window.addEventListener('online', back);
  // Whoever comes back from the sheet may have selected another row there: what they click must be its criterion.
  document.documentElement.addEventListener('pointerenter', polling.now);
  window.addEventListener('focus', polling.now);
  for (const event of ['pointerdown', 'keydown']) window.addEventListener(event, polling.wake);

  followKeys(store, { answer, goOn });

  return {
    start,
    readGuide: () => void starting.readGuide(),
    generate: (renamed) => void starting.generate(renamed).then(polling.follow),
    openImport: () => void openImport(),
    view: (view) => store.update((state) => viewed(state, view)),
    goTo,
    browse(criterion) {
      leaveComment();
      store.update((state) => browsedTo(state, criterion));
      show(criterion);
    },
    goOn,
    choose: saving.choose,
    answer,
    setHabit: (habit, isOn) => void setHabit(habit, isOn),
    focusComment: (criterion) => store.update((state) => commentFocused(state, criterion)),
    typeComment(criterion, text) {
      store.update((state) => commentTyped(state, criterion, text));
      clearTimeout(pauses.get(criterion));
      pauses.set(
        criterion,
        setTimeout(() => sendComment(criterion, commentDue), TYPING_PAUSE),
      );
    },
    leaveComment: (criterion) => sendComment(criterion, commentLeft),
    retryComment: (criterion) => sendComment(criterion, commentDue),
    keepMine(criterion) {
      store.update((state) => mineKept(state, criterion));
      saving.send(criterion);
    },
    takeSheet: (criterion) => store.update((state) => said(sheetTaken(state, criterion), '')),
    closeProblem: () => store.update((state) => failed(state, null)),
    say: (text) => store.update((state) => said(state, text)),
  };
}
