import type { ViewProps } from './view';

/** Where texts of the guide will stand: they are on their way, or could not be read. Nothing once they are there. */
export function GuideAwaited({ state, actions }: Pick<ViewProps, 'state' | 'actions'>) {
  if (state.guide === 'reading') return <p class="hint">Lecture des repères et des conseils…</p>;
  if (state.guide !== 'failed') return null;
  return (
    <div class="notice" role="alert">
      <p>
        Les repères et les conseils du guide n’ont pas pu être lus. Vos réponses sont intactes, et vous pouvez
        continuer ; les mêmes textes sont dans les feuilles Repères et Conseils.
      </p>
      <button type="button" onClick={actions.readGuide}>
        Réessayer
      </button>
    </div>
  );
}
