import type { ReadySharing } from '../state/sharing';
import { choiceOf } from '../state/sharing';
import { Address } from './invitation';
import type { ViewProps } from './view';

const CHOICES = [
  { answers: 'all', label: 'Toute personne qui peut modifier le fichier' },
  { answers: 'team', label: 'L’équipe seulement' },
] as const;

const NOW = {
  all: 'Aujourd’hui : toute personne qui peut modifier le fichier répond à la grille.',
  team: 'Aujourd’hui : l’équipe seulement. Les partenaires remplissent leur colonne de la feuille Regards, et lisent le reste.',
} as const;

/** Who is of the team: those who edit the file and are no partner, to look at one by one. */
function Team({ state, actions, read }: ViewProps & { readonly read: ReadySharing }) {
  const { members } = choiceOf(state.sharing, read);
  return (
    <fieldset>
      <legend>L’équipe</legend>
      <p class="hint">
        La personne propriétaire du fichier en est toujours. Pour inviter quelqu’un d’autre, choisissez le
        droit « équipe » sur sa ligne de la feuille Partenaires.
      </p>
      {members.length === 0 && <p class="hint">Personne d’autre pour l’instant.</p>}
      {members.map(({ email, on }) => (
        <label class="check" key={email}>
          <input
            type="checkbox"
            checked={on}
            disabled={state.sharing.deciding}
            onChange={(event) => actions.sharing.choosePerson(email, event.currentTarget.checked)}
          />
          <Address email={email} />
        </label>
      ))}
    </fieldset>
  );
}

function Form(props: ViewProps & { readonly read: ReadySharing }) {
  const { state, actions, read } = props;
  const { deciding, part } = state.sharing;
  const { answers } = choiceOf(state.sharing, read);
  return (
    <>
      <fieldset>
        <legend>Qui écrit les réponses de la collectivité ?</legend>
        {CHOICES.map((choice) => (
          <label class="check" key={choice.answers}>
            <input
              type="radio"
              name="answerers"
              checked={answers === choice.answers}
              disabled={deciding}
              onChange={() => actions.sharing.choose(choice.answers)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </fieldset>
      <Team {...props} />
      <p class="hint">
        Avec « l’équipe seulement », Google n’ouvre les cellules de la grille, de l’accueil, des repères et de
        la liste des partenaires qu’à l’équipe. Vous pourrez changer d’avis.
      </p>
      <button
        type="button"
        aria-disabled={deciding}
        disabled={answers === null || part.failure !== null}
        onClick={actions.sharing.saveChoice}
      >
        {deciding ? 'Enregistrement…' : 'Enregistrer ce choix'}
      </button>
    </>
  );
}

/** Who answers the grid: asked before the first contributor, then said, and to be changed at any time. */
export function Answerers(props: ViewProps & { readonly read: ReadySharing }) {
  const { answers } = props.read;
  if (answers === null)
    return (
      <section class="step" aria-labelledby="answerers">
        <h2 id="answerers">Qui répond à la grille</h2>
        <p>À choisir avant d’inviter une première personne à contribuer.</p>
        <Form {...props} />
      </section>
    );
  return (
    <details open={props.state.sharing.deciding || props.state.sharing.choice.answers !== null}>
      <summary>Qui répond à la grille</summary>
      <p>{NOW[answers]}</p>
      <Form {...props} />
    </details>
  );
}
