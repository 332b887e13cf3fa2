import type { Actions } from '../app/actions';
import { unsavedComments } from '../state/reading';
import type { State } from '../state/state';

interface NoticesProps {
  readonly state: State;
  readonly actions: Actions;
}

const list = (numbers: readonly number[]) => numbers.join(', ');

function RowNotice({ numbers, one, many }: { numbers: readonly number[]; one: string; many: string }) {
  if (numbers.length === 0) return null;
  return (
    <div class="notice">
      <p>
        {numbers.length === 1
          ? `Le critère ${list(numbers)} ${one}`
          : `Les critères ${list(numbers)} ${many}`}{' '}
        Vos autres réponses sont intactes. Lancez « Vérifier la grille » dans le menu Grille SPPE.
      </p>
    </div>
  );
}

/** What the reader must know whatever the view: connection, problems, rows astray, comments not yet saved. */
export function Notices({ state, actions }: NoticesProps) {
  const grid = state.phase.kind === 'ready' ? state.phase.grid : null;
  const elsewhere = unsavedComments(state).filter(
    (number) => state.view !== 'criterion' || number !== state.shown,
  );
  return (
    <>
      <div role="alert">
        {state.problem !== null && (
          <div class="notice strong">
            <p dir="auto">{state.problem}</p>
            <button type="button" onClick={actions.closeProblem}>
              Fermer ce message
            </button>
          </div>
        )}
        {state.offline && (
          <div class="notice strong">
            <p>
              <strong>Pas de connexion.</strong> Vous pouvez continuer : vos réponses et vos textes restent
              ici et partiront vers la feuille au retour de la connexion. Gardez ce panneau ouvert.
            </p>
          </div>
        )}
      </div>
      {grid && (
        <>
          {grid.locked && (
            <div class="notice">
              <p>
                <b>Vous lisez cette grille.</b> Vous ne pouvez pas en changer les réponses : la personne
                propriétaire du fichier, ou l’équipe de la collectivité, y répond. Vos regards de partenaire
                se saisissent dans la feuille Regards.
              </p>
            </div>
          )}
          <RowNotice
            numbers={grid.missing}
            one="n’a plus de ligne dans la feuille."
            many="n’ont plus de ligne dans la feuille."
          />
          <RowNotice
            numbers={grid.doubled}
            one="figure sur plusieurs lignes : aucune ne compte."
            many="figurent sur plusieurs lignes : aucune ne compte."
          />
          {elsewhere.map((number) => (
            <div class="notice" key={number}>
              <p>Le commentaire du critère {number} n’est pas encore enregistré.</p>
              <button type="button" onClick={() => actions.goTo(number)}>
                Revoir ce commentaire
              </button>
            </div>
          ))}
        </>
      )}
    </>
  );
}
