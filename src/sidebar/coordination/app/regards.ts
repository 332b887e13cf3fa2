import type { Result } from '../../../contract/result';
import type { PerspectivesState } from '../../../contract/sharing';
import { onOneLine } from '../../../position/clean-text';
import { CallFailure } from '../../shared/client';
import { granted } from '../../shared/granted';
import { patiently } from '../../shared/patiently';
import type { Store } from '../../shared/store';
import { PATIENCE, troubleOf } from '../../shared/trouble';
import { failed, said, within } from '../state/page';
import { partRead } from '../state/part';
import { ownRegard, type Perspectives, textSet } from '../state/regards';
import type { State } from '../state/state';
import type { CoordinationClient } from './client';
import type { Reading } from './reading';

export interface RegardActions {
  /** Reads the guide's texts, for the descriptors and for whom each criterion concerns. */
  readTexts(): void;
  /** Draws the regard of the partner who stands at that place. */
  lookWith(partner: number): void;
  /** Fills another of the columns that are the person's. */
  fill(partner: string): void;
  go(criterion: number): void;
  answer(criterion: number, entry: string): void;
  typeReason(criterion: number, text: string): void;
  /** Saves a reason that was typed, if it changed. */
  saveReason(criterion: number): void;
  typeDecision(criterion: number, text: string): void;
  saveDecision(criterion: number): void;
  /** Selects the criterion's row of the Regards sheet. */
  show(criterion: number): void;
}

/** What a partner says, and what is decided: one call at a time, in the order of the gestures. */
export function createRegards(
  client: CoordinationClient,
  store: Store<State>,
  reading: Reading,
): RegardActions {
  const own = () => store.get().perspectives;
  const change = (to: (now: Perspectives) => Perspectives) =>
    store.update((state) => within(state, 'perspectives', to));
  let last: Promise<void> = Promise.resolve();

  const regard = () => {
    const { read } = own().part;
    return read?.status === 'ready' ? ownRegard(own(), read) : null;
  };

  /** Sends a change after those before it; `settled` forgets what was on its way, whatever became of it. */
  function send(
    call: () => Promise<Result<PerspectivesState>>,
    settled: (now: Perspectives, isSaved: boolean) => Perspectives,
  ): void {
    reading.forget('perspectives');
    store.update((state) => said(failed(state, null), 'Enregistrement…'));
    last = last.then(async () => {
      try {
        const read = granted(await patiently(call, PATIENCE));
        change((now) => settled({ ...now, part: partRead(read) }, true));
        const at = new Date().toLocaleTimeString('fr', { hour: '2-digit', minute: '2-digit' });
        store.update((state) => said(state, `Enregistré à ${at}.`));
      } catch (error) {
        change((now) => settled(now, false));
        store.update((state) => failed(state, troubleOf(error)));
        await reading.read('perspectives');
      }
    });
  }

  async function readTexts(): Promise<void> {
    try {
      const texts = granted(await patiently(client.readGuideTexts, PATIENCE));
      change((now) => ({ ...now, texts }));
    } catch (error) {
      if (!(error instanceof CallFailure)) store.update((state) => failed(state, troubleOf(error)));
    }
  }

  return {
    readTexts: () => void readTexts(),
    lookWith: (chosen) => change((now) => ({ ...now, chosen })),
    fill: (partner) => change((now) => ({ ...now, partner, at: null })),
    go: (at) => change((now) => ({ ...now, at })),
    answer(criterion, entry) {
      const partner = regard()?.name;
      if (partner === undefined) return;
      change((now) => ({ ...now, at: criterion, entries: textSet(now.entries, criterion, entry) }));
      send(
        () => client.saveRegard({ partner, criterion, entry }),
        // A later choice of the same criterion is still on its way.
        (now) =>
          now.entries.get(criterion) === entry
            ? { ...now, entries: textSet(now.entries, criterion, null) }
            : now,
      );
    },
    typeReason: (criterion, text) =>
      change((now) => ({ ...now, reasons: textSet(now.reasons, criterion, text) })),
    saveReason(criterion) {
      const [mine, typed] = [regard(), own().reasons.get(criterion)];
      if (!mine || typed === undefined) return;
      const [from, to] = [mine.reasons[criterion - 1] ?? '', onOneLine(typed)];
      if (from === to) return change((now) => ({ ...now, reasons: textSet(now.reasons, criterion, null) }));
      send(
        () => client.saveRegard({ partner: mine.name, criterion, reason: { from, to } }),
        // What was not saved stays in the box.
        (now, isSaved) =>
          isSaved && now.reasons.get(criterion) === typed
            ? { ...now, reasons: textSet(now.reasons, criterion, null) }
            : now,
      );
    },
    typeDecision: (criterion, text) =>
      change((now) => ({ ...now, decisions: textSet(now.decisions, criterion, text) })),
    saveDecision(criterion) {
      const { read } = own().part;
      const typed = own().decisions.get(criterion);
      if (read?.status !== 'ready' || typed === undefined || read.decisions === null) return;
      const from = read.decisions[criterion - 1] ?? '';
      if (from === typed)
        return change((now) => ({ ...now, decisions: textSet(now.decisions, criterion, null) }));
      send(
        () => client.saveDecision(criterion, from, typed),
        (now, isSaved) =>
          isSaved && now.decisions.get(criterion) === typed
            ? { ...now, decisions: textSet(now.decisions, criterion, null) }
            : now,
      );
    },
    show(criterion) {
      patiently(() => client.showRegard(criterion), PATIENCE)
        .then(granted)
        .catch((error: unknown) => store.update((state) => failed(state, troubleOf(error))));
    },
  };
}
