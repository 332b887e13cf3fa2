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
import { browsedTo, connected, failed, movedTo, said, viewed } from '../state/page';
import type { Choices, State, View } from '../state/state';
import type { GridClient } from './grid-client';
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
  choose(criterion: number, choices: Choices): void;
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

  return {
    start,
    readGuide: () => void starting.readGuide(),
    generate: (renamed) => void starting.generate(renamed).then(polling.follow),
    openImport: () => void openImport(),
    view: (view) => store.update((state) => viewed(state, view)),
    goTo(criterion) {
      leaveComment();
      store.update((state) => movedTo(state, criterion));
      show(criterion);
    },
    browse(criterion) {
      leaveComment();
      store.update((state) => browsedTo(state, criterion));
      show(criterion);
    },
    choose: saving.choose,
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
