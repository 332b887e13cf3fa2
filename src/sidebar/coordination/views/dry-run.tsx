import type { CommuneRow } from '../../../communes/commune-row';
import { copyTitle } from '../../../communes/names';
import type { TemplateState } from '../../../contract/communes';
import { counted } from '../../../position/counted';
import { isBusy, sorted } from '../state/communes';
import type { ViewProps } from './view';

/** File names shown before the others are folded, and at most. */
const FIRST = 3;
const SHOWN = 200;

function Names({ rows }: { readonly rows: readonly CommuneRow[] }) {
  return (
    <ul class="texts">
      {rows.map(({ key, name, code }) => (
        <li key={key} dir="auto">
          {copyTitle(name, code)}
        </li>
      ))}
    </ul>
  );
}

/** What the button will create, before anything is. */
export function DryRun({
  state,
  actions,
  template,
}: ViewProps & { readonly template: Extract<TemplateState, { readonly kind: 'blank' }> }) {
  const { communes } = state;
  const rows = communes.part.read?.rows ?? [];
  const { waiting, created } = sorted(rows);
  const rest = waiting.slice(FIRST, SHOWN);
  return (
    <section class="step" aria-labelledby="dry-run">
      <h2 id="dry-run">
        {waiting.length === 0
          ? 'Rien à créer pour l’instant'
          : `Ce qui sera créé : ${counted(waiting.length, 'copie')}`}
      </h2>
      {waiting.length === 0 && (
        <p>
          {created.length === 0
            ? 'Cette grille est vierge et peut servir de modèle. Ajoutez d’abord des communes, plus bas.'
            : created.length === rows.length
              ? 'Chaque commune de la feuille a sa copie.'
              : 'Les communes sans copie demandent une réponse ou une correction, plus bas.'}
        </p>
      )}
      {waiting.length > 0 && (
        <>
          <p>
            Les copies appartiendront à <b>la personne qui les crée</b>, vous, et restent fermées aux autres
            jusqu’à ce que vous les partagiez.
          </p>
          <label class="field" for="maker">
            Votre nom ou service, sur chaque ligne (facultatif)
          </label>
          <input
            id="maker"
            type="text"
            maxLength={120}
            value={communes.maker}
            onInput={(event) => actions.communes.typeMaker(event.currentTarget.value)}
          />
          <button
            type="button"
            class="primary"
            disabled={communes.part.failure !== null || isBusy(communes)}
            onClick={() => actions.copying.begin(waiting.map(({ key }) => key))}
          >
            {created.length > 0
              ? `Reprendre : créer ${counted(waiting.length, 'copie')}`
              : `Créer ${counted(waiting.length, 'copie')}`}
          </button>
        </>
      )}
      <Names rows={waiting.slice(0, FIRST)} />
      {rest.length > 0 && (
        <details>
          <summary>Les noms suivants ({waiting.length - FIRST})</summary>
          <Names rows={rest} />
          {waiting.length > SHOWN && <p class="hint">Les autres sont dans la feuille Communes.</p>}
        </details>
      )}
      {template.carries.length > 0 && (
        <>
          <p>Chaque copie contient une grille vierge, et :</p>
          <ul class="texts">
            {template.carries.map((what) => (
              <li key={what} dir="auto">
                {what}
              </li>
            ))}
          </ul>
        </>
      )}
      {waiting.length > 0 && (
        <p class="hint">
          Google permet environ 250 fichiers par jour, 50 quand le fichier contient son propre script.
          Au-delà, la copie s’arrête d’elle-même et reprend plus tard.
        </p>
      )}
    </section>
  );
}
