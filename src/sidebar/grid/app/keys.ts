import { criterionOf, PALIERS } from '../../../guide/guide';
import { NOT_APPLICABLE } from '../../../position/entry';
import type { Store } from '../../shared/store';
import { isWritable } from '../state/reading';
import type { State } from '../state/state';

const CHOICE_OF_KEY: Readonly<Record<string, string>> = {
  ...Object.fromEntries(PALIERS.map((palier) => [String(palier), String(palier)])),
  s: NOT_APPLICABLE,
};

/** A French keyboard gives its digits with Shift only: without it, the key itself is read. */
const DIGIT_KEY = /^(?:Digit|Numpad)([0-3])$/;

/** What a key answers: a palier, « sans objet », or nothing. */
export function choiceOfKey({ key, code, shiftKey }: KeyboardEvent): string | undefined {
  const direct = CHOICE_OF_KEY[key.toLowerCase()];
  return direct ?? (shiftKey ? undefined : DIGIT_KEY.exec(code)?.[1]);
}

/** Texts are typed there, and lists search by what is typed. */
const isField = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox');

const isChoice = (target: EventTarget | null) =>
  target instanceof HTMLInputElement && target.type === 'radio';

/** What keys ask for. */
interface Asked {
  answer(criterion: number, entry: string): void;
  goOn(): void;
}

/** The keys of the whole Critère view: 0 to 3 and S answer, Ctrl+Enter goes on. */
export function followKeys(store: Store<State>, actions: Asked): void {
  window.addEventListener('keydown', (event) => {
    const state = store.get();
    if (state.phase.kind !== 'ready' || state.view !== 'criterion' || !criterionOf(state.shown)) return;
    if (event.defaultPrevented || event.altKey || event.repeat) return;
    if (event.ctrlKey || event.metaKey) {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      actions.goOn();
      return;
    }
    if (isField(event.target) || !isWritable(state, state.shown)) return;
    if (!state.habits.includes('keys-off') || isChoice(event.target)) {
      const choice = choiceOfKey(event);
      if (choice === undefined) return;
      event.preventDefault();
      actions.answer(state.shown, choice);
    }
  });
}
