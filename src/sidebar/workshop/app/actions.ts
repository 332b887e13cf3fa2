import { NO_HANDS, type Place, readPlace, type Scope, WHY_LIMIT } from '../../../position/meeting/workshop';
import { closeDialog } from '../../shared/client';
import { firstReading } from '../../shared/dialog';
import { focused } from '../../shared/focus';
import { CallRefusedError, granted, readingFailure } from '../../shared/granted';
import { patiently } from '../../shared/patiently';
import type { Store } from '../../shared/store';
import { PATIENCE, troubleOf } from '../../shared/trouble';
import { at, beside, numbersIn, type State, stepOf } from '../state/state';
import type { WorkshopClient } from './client';

/** Everything the views can ask for. */
export interface Actions {
  start(): void;
  begin(scope: Scope): void;
  resume(): void;
  setPresent(typed: string): void;
  /** Hands raised for a palier, as typed. */
  raise(palier: number, typed: string): void;
  explain(why: string): void;
  retain(entry: string): void;
  send(): void;
  skip(): void;
  back(): void;
  pause(): void;
  dismiss(): void;
  /** One more second on the criterion. */
  tick(): void;
}

const CHANGED =
  'Ce critère a été modifié entre-temps dans la feuille. Rien n’a été remplacé : la grille vient d’être relue. Vérifiez ce qu’elle contient, puis retenez de nouveau.';
const TOO_LONG =
  'Avec cette phrase, le commentaire dépasserait 5 000 caractères. Rien n’a été écrit : raccourcissez la phrase, ou le commentaire dans la feuille.';
const LOST =
  'La connexion s’est interrompue : on ne sait pas si Google a écrit la réponse. Rien n’est perdu : la grille vient d’être relue, « Dans la grille » dit ce qu’elle contient.';

/** Wires the calls, the state and the person's gestures together. */
export function createActions(client: WorkshopClient, store: Store<State>): Actions {
  const inPlace = (change: (place: Place) => Place) =>
    store.update((state) => (state.place ? { ...state, place: change(state.place) } : state));

  async function read(): Promise<Partial<State>> {
    const { facts, place } = granted(await client.readWorkshop());
    return { facts: facts.status === 'ready' ? facts : null, stopped: readPlace(place) };
  }

  async function start(): Promise<void> {
    store.update((state) => ({ ...state, reach: null }));
    const texts = client.readGuideTexts();
    texts.catch(() => {});
    const first = await firstReading(client.ping, async () => ({
      ok: true as const,
      value: { ...(await read()), texts: granted(await texts) },
    }));
    store.update((state) =>
      'value' in first ? { ...state, ...first.value, reach: 'reached' } : { ...state, reach: first },
    );
  }

  /** Shows a criterion; the sentence of another one never follows. */
  function show(place: Place, current: number | null, told = ''): void {
    store.update((state) =>
      focused(
        { ...state, place: at(place, current), retained: '', told, problem: null, saving: false },
        current === null ? 'end' : 'question',
      ),
    );
  }

  const save = (place: Place, step?: ReturnType<typeof stepOf>) =>
    patiently(
      () => client.saveWorkshop({ place: JSON.stringify(place), ...(step ? { step } : {}) }),
      PATIENCE,
    );

  /** What was retained is on the screen until Google says that it is written. */
  async function send(): Promise<void> {
    const state = store.get();
    const { place, facts, retained } = state;
    if (!place || !facts || place.current === null || retained === '' || state.saving) return;
    const step = stepOf(state);
    if (!step) return store.update((now) => focused({ ...now, problem: TOO_LONG }, 'problem'));
    const number = place.current;
    const next = beside(state, 1);
    store.update((now) => ({ ...now, saving: true, problem: null, told: 'Écriture dans la grille…' }));
    try {
      granted(await save(at(place, next), step));
      store.update((now) => ({ ...now, done: new Map([...now.done, [number, retained]]) }));
      show(store.get().place ?? place, next, `Critère ${number} : retenu, écrit dans la grille.`);
      // What stands in the grid is shown again where somebody comes back.
      store.update((now) => ({ ...now, facts: now.facts && withAnswer(now.facts, step) }));
    } catch (error) {
      const isChanged = error instanceof CallRefusedError && error.refusal.code === 'conflict';
      store.update((now) => ({
        ...now,
        problem: isChanged ? CHANGED : troubleOf(error, LOST),
        told: '',
      }));
      try {
        const { facts: fresh = null } = await read();
        store.update((now) => ({ ...now, facts: fresh ?? now.facts }));
      } catch (failure) {
        const { detail } = readingFailure(failure);
        store.update((now) => ({ ...now, problem: `${now.problem ?? ''} ${detail}`.trim() }));
      }
      store.update((now) => focused({ ...now, saving: false }, 'problem'));
    }
  }

  /** The place alone: where it cannot be kept, the workshop goes on, and that is said. */
  function keep(place: Place): void {
    save(place)
      .then(granted)
      .catch((error) => store.update((now) => ({ ...now, problem: troubleOf(error) })));
  }

  function move(step: 1 | -1): void {
    const state = store.get();
    const { place } = state;
    if (!place || place.current === null || state.saving) return;
    const current = beside(state, step);
    if (step === -1 && current === null) return;
    show(place, current);
    keep(at(place, current));
  }

  return {
    start: () => void start(),
    begin(scope) {
      const { facts, place, stopped } = store.get();
      const [first] = facts ? numbersIn(facts, scope) : [];
      if (first === undefined) return;
      const { present = null } = place ?? {};
      const begun: Place = {
        scope,
        current: first,
        present,
        seconds: stopped?.seconds ?? {},
        hands: NO_HANDS,
        why: '',
      };
      show(begun, first);
      keep(begun);
    },
    resume() {
      const { stopped } = store.get();
      if (!stopped) return;
      store.update((state) => focused({ ...state, place: stopped, retained: '' }, 'question'));
    },
    setPresent: (typed) => {
      const present = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : null;
      inPlace((place) => ({ ...place, present }));
    },
    raise: (palier, typed) =>
      inPlace((place) => ({
        ...place,
        hands: place.hands.map((hand, index) => (index === palier ? typed.slice(0, 3) : hand)),
      })),
    explain: (why) => inPlace((place) => ({ ...place, why: why.slice(0, WHY_LIMIT) })),
    retain: (retained) => store.update((state) => ({ ...state, retained })),
    send: () => void send(),
    skip: () => move(1),
    back: () => move(-1),
    pause() {
      const { place, saving } = store.get();
      if (!place || saving) return;
      store.update((state) => ({ ...state, saving: true, told: 'Pause…' }));
      save(place)
        .then(granted)
        .then(closeDialog)
        .catch((error) =>
          store.update((state) => focused({ ...state, saving: false, problem: troubleOf(error) }, 'problem')),
        );
    },
    dismiss: () => store.update((state) => ({ ...state, problem: null })),
    tick: () =>
      inPlace((place) =>
        place.current === null
          ? place
          : {
              ...place,
              seconds: { ...place.seconds, [place.current]: (place.seconds[place.current] ?? 0) + 1 },
            },
      ),
  };
}

type Facts = NonNullable<State['facts']>;

/** The grid as it stands once the step is written. */
function withAnswer(facts: Facts, step: NonNullable<ReturnType<typeof stepOf>>): Facts {
  const entry =
    step.entry.to === 'SO'
      ? ({ kind: 'notApplicable' } as const)
      : ({ kind: 'palier', palier: Number(step.entry.to) as 0 | 1 | 2 | 3 } as const);
  const answers = facts.answers.map(({ number, answer }) =>
    number === step.criterion
      ? { number, answer: { ...answer, entry, comment: step.comment?.to ?? answer.comment } }
      : { number, answer },
  );
  return { ...facts, answers };
}
