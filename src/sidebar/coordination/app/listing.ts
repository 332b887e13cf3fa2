import type { ListTarget } from '../../../communes/listed';
import { counted } from '../../../position/counted';
import { granted } from '../../shared/granted';
import { patiently } from '../../shared/patiently';
import type { Store } from '../../shared/store';
import { PATIENCE, troubleOf } from '../../shared/trouble';
import { failed, within } from '../state/page';
import type { State } from '../state/state';
import type { CoordinationClient } from './client';

/** Milliseconds between two readings while the dialog may be open, and until when. */
const READ_EVERY = 6000;
const READ_UNTIL = 10 * 60_000;

/** Opens the dialog where communes are pasted. */
export type Listing = (into: ListTarget) => void;

function countIn(state: State, into: ListTarget): number {
  if (into === 'communes') return state.communes.part.read?.rows.length ?? 0;
  const { read } = state.territory.part;
  return read?.status === 'ready' ? read.communes.length : 0;
}

/**
 * Nothing tells a panel that a dialog is done: the sheet is read again at times, and when the person comes back to the
 * panel, which a dialog covers. `read` reads a view, unless something of it is on its way to the sheet.
 */
export function createListing(
  client: CoordinationClient,
  store: Store<State>,
  read: (view: ListTarget) => Promise<void>,
): Listing {
  let stop = () => {};

  async function look(into: ListTarget): Promise<void> {
    if (document.hidden || store.get().view !== into) return;
    const before = countIn(store.get(), into);
    await read(into);
    const more = countIn(store.get(), into) - before;
    if (more <= 0) return;
    const told = `${counted(more, 'commune ajoutée', 'communes ajoutées')}.`;
    store.update((state) =>
      into === 'communes'
        ? within(state, into, (own) => ({ ...own, told }))
        : within(state, into, (own) => ({ ...own, told })),
    );
  }

  function watch(into: ListTarget): void {
    const timer = setInterval(() => void look(into), READ_EVERY);
    const end = setTimeout(() => stop(), READ_UNTIL);
    const back = () => void look(into);
    const page = document.documentElement;
    window.addEventListener('focus', back);
    page.addEventListener('pointerenter', back);
    // Whoever acts in the panel has left the dialog.
    const leave = () => stop();
    for (const event of ['pointerdown', 'keydown']) page.addEventListener(event, leave);
    stop = () => {
      clearInterval(timer);
      clearTimeout(end);
      window.removeEventListener('focus', back);
      page.removeEventListener('pointerenter', back);
      for (const event of ['pointerdown', 'keydown']) page.removeEventListener(event, leave);
      stop = () => {};
    };
  }

  async function open(into: ListTarget): Promise<void> {
    stop();
    store.update((state) => ({ ...failed(state, null), listing: true }));
    try {
      granted(await patiently(() => client.openList(into), PATIENCE));
      watch(into);
    } catch (error) {
      store.update((state) => failed(state, troubleOf(error)));
    }
    store.update((state) => ({ ...state, listing: false }));
  }

  return (into) => {
    if (!store.get().listing) void open(into);
  };
}
