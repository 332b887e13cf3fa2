import type { ListTarget } from '../../../communes/listed';
import type { ViewProps } from './view';

interface AddingProps extends ViewProps {
  readonly into: ListTarget;
  /** True where nothing else can be done yet: the button is the view's own, in its foot. */
  readonly isFirst: boolean;
}

/** Opens the dialog where communes are pasted: a list needs more room than a panel has. */
export function Adding({ state, actions, into, isFirst }: AddingProps) {
  return (
    <section>
      <h2>Ajouter des communes</h2>
      <p class="hint">
        {into === 'communes'
          ? 'Collez une liste depuis n’importe quel tableau : vous verrez comment elle est lue avant que rien ne soit ajouté.'
          : 'Collez leurs noms et les liens de leurs fichiers ; la feuille Communes se colle telle quelle. Vous verrez ce qui est lu avant que rien ne soit ajouté.'}
      </p>
      {!isFirst && (
        <button type="button" aria-disabled={state.listing} onClick={() => actions.list(into)}>
          {state.listing ? 'Ouverture…' : 'Coller une liste de communes'}
        </button>
      )}
    </section>
  );
}
