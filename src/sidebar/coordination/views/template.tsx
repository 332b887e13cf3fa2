import type { TemplateState } from '../../../contract/communes';
import { fileAddress, Outside } from './outside';
import type { ViewProps } from './view';

/** The blank copy that was just made. */
function Made({ link, message }: { readonly link: string; readonly message: string }) {
  const address = fileAddress(link);
  return (
    <div class="notice">
      <p id="template" tabIndex={-1} dir="auto">
        {message}
      </p>
      {address !== null && (
        <p>
          <Outside href={address}>Ouvrir la copie vierge</Outside>
        </p>
      )}
      <p>Ouvrez-y ce même panneau : c’est de là que se font les copies des communes.</p>
    </div>
  );
}

/** Why this file cannot be copied for communes, and what to do. */
export function Template({ state, actions, template }: ViewProps & { readonly template: TemplateState }) {
  const { template: made } = state.communes;
  switch (template.kind) {
    case 'blank':
      return null;
    case 'no-grid':
      return (
        <p class="empty">
          Ce classeur n’a pas encore de grille à copier. Générez-la d’abord : menu Grille SPPE, « Générer ou
          mettre à jour la grille », puis relisez la feuille ici.
        </p>
      );
    case 'territory':
      return (
        <p class="empty">
          Ce classeur montre les réponses d’autres communes : il ne peut pas servir de modèle, chaque copie
          les emporterait. Ouvrez ce panneau dans une grille vierge.
        </p>
      );
    case 'filled':
      return (
        <section>
          <p class="notice">
            <b>Cette grille n’est pas vierge</b> (<span dir="auto">{template.what}</span>). Les communes
            recevraient ces réponses : aucune copie ne part d’ici.
          </p>
          {made === null || made === 'working' ? (
            <button
              type="button"
              class="primary"
              aria-disabled={made === 'working'}
              onClick={actions.communes.makeTemplate}
            >
              {made === 'working' ? 'Copie en cours…' : 'Faire une copie vierge'}
            </button>
          ) : (
            <Made {...made} />
          )}
        </section>
      );
  }
}
