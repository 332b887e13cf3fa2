import type { ReportForm } from '../../../position/meeting/report';
import { firstReading } from '../../shared/dialog';
import { granted } from '../../shared/granted';
import type { Store } from '../../shared/store';
import type { State } from '../state/state';
import type { ReportClient } from './client';

/** Everything the views can ask for. */
export interface Actions {
  start(): void;
  choose(form: ReportForm): void;
  /** The row of a photograph, or null for none. */
  compare(since: number | null): void;
  print(): void;
}

/** The dialog is a frame of Google's window: some browsers print all of that window, or nothing. */
const PRINTED =
  'Si l’impression montre autre chose que ce rapport : clic droit dans le rapport, puis « Imprimer le cadre », ou la feuille Rapport.';

/** Wires the calls, the state and the person's gestures together. */
export function createActions(client: ReportClient, store: Store<State>): Actions {
  async function start(): Promise<void> {
    store.update((state) => ({ ...state, reach: null }));
    const reading = client.readGuideTexts();
    reading.catch(() => {});
    const first = await firstReading(client.ping, async () => {
      const facts = granted(await client.readReport());
      return { ok: true, value: { facts, texts: granted(await reading) } } as const;
    });
    store.update((state) =>
      'value' in first ? { ...state, ...first.value, reach: 'reached' } : { ...state, reach: first },
    );
  }

  return {
    start: () => void start(),
    choose: (form) => store.update((state) => ({ ...state, form, told: '' })),
    compare: (since) => store.update((state) => ({ ...state, since, told: '' })),
    print() {
      window.print();
      store.update((state) => ({ ...state, told: PRINTED }));
    },
  };
}
