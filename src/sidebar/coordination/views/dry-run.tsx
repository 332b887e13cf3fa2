import type { CommuneRow } from '../../../communes/commune-row';
import { copyTitle } from '../../../communes/names';
import type { TemplateState } from '../../../contract/communes';
import { agreed } from '../../../position/counted';
import { sorted } from '../state/communes';
import { Inviting } from './inviting';
import type { ViewProps } from './view';

/** File names shown before the others are folded, and at most. */
const FIRST = 4;
const SHOWN = 200;

function Names({ rows }: { readonly rows: readonly CommuneRow[] }) {
  return (
    <ul class="lines">
      {rows.map(({ key, name, code }) => (
        <li key={key} dir="auto">
          {copyTitle(name, code)}
        </li>
      ))}
    </ul>
  );
}

/** What is said where no copy waits. */
function Nothing({ rows }: { readonly rows: readonly CommuneRow[] }) {
  const { created } = sorted(rows);
  if (rows.length === 0)
    return (
      <p class="empty">Cette grille est vierge et peut servir de modèle. Ajoutez d’abord des communes.</p>
    );
  return (
    <p>
      {created.length === rows.length
        ? 'Chaque commune de la feuille a sa copie.'
        : 'Les communes sans copie demandent une réponse ou une correction, plus bas.'}
    </p>
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
  if (waiting.length === 0) return <Nothing rows={rows} />;
  const rest = waiting.slice(FIRST, SHOWN);
  return (
    <>
      <section class="step next" aria-labelledby="dry-run">
        <h2 id="dry-run">
          {created.length > 0 ? 'Ensuite : les copies qui restent' : 'Ensuite : une copie pour chacune'}
        </h2>
        <p>
          De ce modèle vierge, dans votre Drive. Les copies appartiendront à <b>la personne qui les crée</b>,
          vous. Vous pouvez mettre en pause, fermer, reprendre un autre jour.
        </p>
      </section>
      <Inviting state={state} actions={actions} rows={waiting} />
      <h2>
        {agreed(waiting.length, 'Nom du fichier', 'Noms des fichiers')} ({waiting.length})
      </h2>
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
      <p class="hint">
        Google permet environ 250 fichiers par jour, 50 quand le fichier contient son propre script. Au-delà,
        la copie s’arrête d’elle-même et reprend plus tard.
      </p>
    </>
  );
}
