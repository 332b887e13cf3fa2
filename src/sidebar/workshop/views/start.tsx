import { criterionOf, GUIDE } from '../../../guide/guide';
import { counted } from '../../../position/counted';
import type { Scope } from '../../../position/meeting/workshop';
import { numbersIn } from '../state/state';
import type { ViewProps } from './view';

const SCOPES: readonly (readonly [Scope, string])[] = [
  ['all', 'Tous les critères'],
  ['discuss', 'À discuter : les regards s’écartent de deux paliers ou plus'],
  ...GUIDE.pillars.map(({ id, title }) => [id, title] as const),
];

/** Which criteria to go through, or where to go on. */
export function Start({ state, actions }: ViewProps) {
  const { facts, stopped } = state;
  const current = stopped?.current == null ? undefined : criterionOf(stopped.current);
  return (
    <div class="start" id="start">
      <h1 tabIndex={-1}>Atelier</h1>
      <p>
        Un critère à la fois : la question, les quatre repères, les mains levées, puis le palier que le groupe
        retient et pourquoi. Les mains ne décident de rien, et ne vont pas dans la grille.
      </p>
      {current && (
        <button type="button" class="primary" onClick={actions.resume}>
          Reprendre au critère {current.number}, {current.label}
        </button>
      )}
      <h2>Commencer</h2>
      <ul class="scopes">
        {SCOPES.map(([scope, title]) => {
          const count = facts ? numbersIn(facts, scope).length : 0;
          return (
            <li key={scope}>
              <button type="button" aria-disabled={count === 0} onClick={() => actions.begin(scope)}>
                <b>{title}</b> <span>{count === 0 ? 'aucun pour l’instant' : counted(count, 'critère')}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** All criteria were gone through. */
export function End({ state, actions }: ViewProps) {
  const numbers = [...state.done].sort(([a], [b]) => a - b);
  return (
    <div class="start">
      <h1 id="end" tabIndex={-1}>
        Atelier terminé
      </h1>
      <p>
        {numbers.length === 0
          ? 'Aucun palier n’a été retenu.'
          : `${counted(numbers.length, 'palier retenu', 'paliers retenus')}, écrits dans la feuille Grille :`}
      </p>
      <ul class="texts">
        {numbers.map(([number, entry]) => (
          <li key={number}>
            Critère {number}, {criterionOf(number)?.label} :{' '}
            <b>{entry === 'SO' ? 'sans objet' : `palier ${entry}`}</b>
          </li>
        ))}
      </ul>
      <button type="button" class="primary" onClick={actions.pause}>
        Fermer
      </button>
    </div>
  );
}
