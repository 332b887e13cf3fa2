import { CRITERIA, PALIERS, pageOf, pillarOf } from '../../../guide/guide';
import type { Criterion, Palier } from '../../../guide/types';
import { counted } from '../../../position/counted';
import { ENTRY_CHOICES, entryCell, NOT_APPLICABLE } from '../../../position/entry';
import { readHands, timeText, WHY_LIMIT } from '../../../position/meeting/workshop';
import { answerOf, beside, path } from '../state/state';
import type { ViewProps } from './view';

type Props = ViewProps & { readonly criterion: Criterion };

/** Where the workshop stands, for the facilitator; the time is shown, never counted down. */
export function Bar({ state, actions, criterion }: Props) {
  const numbers = path(state);
  const rank = numbers.indexOf(criterion.number) + 1;
  const { id, title } = pillarOf(criterion);
  return (
    <header class="bar-top">
      <p>
        <span>
          Critère <b>{criterion.number}</b> sur {CRITERIA.length}
        </span>{' '}
        <b class={`pillar ${id}`}>{title}</b> <span>{criterion.label}</span>
      </p>
      <p>
        <span>
          {rank} sur {counted(numbers.length, 'choisi')}
        </span>{' '}
        <span class="time">{timeText(state.place?.seconds[criterion.number] ?? 0)}</span>
        {beside(state, -1) !== null && (
          <button type="button" class="link" onClick={actions.back}>
            Précédent
          </button>
        )}
        <button type="button" class="link" onClick={actions.pause}>
          Faire une pause
        </button>
      </p>
    </header>
  );
}

/** As many marks as hands, as long as they can be counted. */
const MARKS = 14;

function Hands({ palier, state, actions }: ViewProps & { readonly palier: Palier }) {
  const typed = state.place?.hands[palier] ?? '';
  const count = readHands(typed);
  const step = (by: number) => actions.raise(palier, String(Math.min(999, Math.max(0, (count ?? 0) + by))));
  return (
    <>
      <div class="hands">
        <button type="button" tabIndex={-1} aria-hidden="true" onClick={() => step(-1)}>
          −
        </button>
        <input
          type="number"
          min={0}
          max={999}
          inputMode="numeric"
          aria-label={`Mains levées pour le palier ${palier}`}
          value={typed}
          onInput={(event) => actions.raise(palier, event.currentTarget.value)}
        />
        <button type="button" tabIndex={-1} aria-hidden="true" onClick={() => step(1)}>
          +
        </button>
      </div>
      <div class="marks">
        {count !== null && count > 0 && (
          <span aria-hidden="true">
            {Array.from({ length: Math.min(count, MARKS) }, (_, index) => (
              <i key={index} class={`p${palier}`} />
            ))}
            {count > MARKS && ' …'}
          </span>
        )}
        {count === 0 && <span class="quiet">aucune main</span>}
      </div>
    </>
  );
}

/** « 12 mains sur 13 » */
function Total({ state, actions }: ViewProps) {
  const raised = (state.place?.hands ?? [])
    .map(readHands)
    .reduce<number>((sum, hand) => sum + (hand ?? 0), 0);
  return (
    <label class="total">
      {counted(raised, 'main')} sur{' '}
      <input
        type="text"
        inputMode="numeric"
        maxLength={3}
        aria-label="Personnes présentes"
        value={state.place?.present ?? ''}
        onInput={(event) => actions.setPresent(event.currentTarget.value)}
      />
    </label>
  );
}

/** For the room: the question, the four descriptors, the hands. */
export function Room({ state, actions, criterion }: Props) {
  const { facts, texts } = state;
  if (!facts || !texts) return null;
  const page = pageOf(texts.pages, criterion);
  const own = (palier: Palier) =>
    facts.descriptors.find((one) => one.number === criterion.number && one.palier === palier)?.text;
  return (
    <div class="room">
      <h1 id="question" tabIndex={-1}>
        {criterion.question}
      </h1>
      {criterion.subQuestions && <p class="sub">{criterion.subQuestions.join(' · ')}</p>}
      <div class="row titles">
        <span>Repères indicatifs, à adapter · texte officiel : guide p. {criterion.page}</span>
        <span>Mains levées</span>
        <Total state={state} actions={actions} />
      </div>
      {PALIERS.map((palier) => (
        <div class="row" key={palier}>
          <span class={`tile p${palier}`}>{palier}</span>
          <p dir="auto">{own(palier) ?? page.descriptors[palier]}</p>
          <Hands palier={palier} state={state} actions={actions} />
        </div>
      ))}
    </div>
  );
}

const inGrid = (text: string) =>
  text === '' ? 'non renseigné' : text === NOT_APPLICABLE ? 'sans objet' : `palier ${text}`;

/** For the facilitator: what the group retains, and why. Nothing is chosen from the hands. */
export function Decision({ state, actions, criterion }: Props) {
  const { facts, place, retained, saving } = state;
  if (!facts || !place) return null;
  const { entry, comment } = answerOf(facts, criterion.number);
  return (
    <form
      class="decision"
      onSubmit={(event) => {
        event.preventDefault();
        actions.send();
      }}
    >
      <div class="choices">
        <fieldset>
          <legend>Palier retenu</legend>
          {ENTRY_CHOICES.map((choice) => (
            <label key={choice} class={`tile ${choice === NOT_APPLICABLE ? 'so' : `p${choice}`}`}>
              <input
                type="radio"
                name="retained"
                aria-label={choice === NOT_APPLICABLE ? 'Sans objet' : `Palier ${choice}`}
                checked={retained === choice}
                onChange={() => actions.retain(choice)}
              />
              {choice}
            </label>
          ))}
        </fieldset>
        <label class="why">
          <b>Pourquoi</b>
          <input
            type="text"
            dir="auto"
            maxLength={WHY_LIMIT}
            value={place.why}
            onInput={(event) => actions.explain(event.currentTarget.value)}
          />
        </label>
      </div>
      <div class="choices">
        <div class="said">
          <p role="status">{state.told}</p>
          <p>
            Dans la grille : <b>{inGrid(String(entryCell(entry)))}</b>
            {comment.trim() === ''
              ? '. La phrase ira en commentaire.'
              : ', avec un commentaire : il reste, la phrase s’ajoute dessous.'}{' '}
            Le palier retenu est le choix du groupe, pas le calcul des mains.
          </p>
        </div>
        <button type="button" disabled={saving} onClick={actions.skip}>
          Passer sans retenir
        </button>
        <button type="submit" class="primary" aria-disabled={retained === '' || saving}>
          {saving ? 'Écriture…' : 'Retenir et continuer'}
        </button>
      </div>
    </form>
  );
}
