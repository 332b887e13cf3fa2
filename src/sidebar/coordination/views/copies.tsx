import type { CommuneRow } from '../../../communes/commune-row';
import { communeLabel } from '../../../communes/label';
import { isBusy, sorted } from '../state/communes';
import { Refusal } from './link-field';
import { fileAddress, Outside } from './outside';
import type { ViewProps } from './view';

/** Links shown; the sheet holds them all. */
const SHOWN = 100;

/** What to do of a copy that is in Drive's bin, or that nobody can open any more: nothing is made before the click. */
function Lost({ state, actions, row }: ViewProps & { readonly row: CommuneRow }) {
  const busy = isBusy(state.communes) || state.communes.run !== null;
  return (
    <details>
      <summary>Ce fichier n’existe plus ?</summary>
      <p class="hint">
        S’il est dans la corbeille de Drive, restaurez-le plutôt : ses réponses y sont. Sinon, la ligne
        redevient « à créer », et garde l’ancienne adresse dans sa colonne Erreur.
      </p>
      <Refusal communes={state.communes} row={row} />
      <button
        type="button"
        aria-disabled={busy}
        aria-label={`Refaire la copie de ${communeLabel(row)}`}
        onClick={() => busy || actions.communes.sayNone(row.key)}
      >
        Il n’existe plus, le refaire
      </button>
    </details>
  );
}

/** The copies that were made, each openable. */
export function Copies({ state, actions, rows }: ViewProps & { readonly rows: readonly CommuneRow[] }) {
  const { created } = sorted(rows);
  if (created.length === 0) return null;
  return (
    <details>
      <summary>Copies créées ({created.length})</summary>
      <p class="hint">
        Créer une copie n’invite personne : ouvrez-la, puis partagez-la avec sa commune, par la vue Partager
        ou par Google. Chaque copie appartient à la personne qui l’a créée.
      </p>
      <ul class="texts">
        {created.slice(0, SHOWN).map((row) => {
          const { key, link, date, maker } = row;
          const address = fileAddress(link);
          return (
            <li key={key}>
              {address === null ? (
                <span dir="auto">{communeLabel(row)}</span>
              ) : (
                <Outside href={address}>
                  <span dir="auto">{communeLabel(row)}</span>
                </Outside>
              )}{' '}
              <span class="hint" dir="auto">
                {[date, maker && `par ${maker}`].filter((part) => part !== '').join(', ')}
              </span>
              <Lost state={state} actions={actions} row={row} />
            </li>
          );
        })}
      </ul>
      {created.length > SHOWN && (
        <p class="hint">Les {SHOWN} premières. Toutes sont dans la feuille Communes.</p>
      )}
    </details>
  );
}
