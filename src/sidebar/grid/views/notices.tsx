import type { AstrayCriterion } from '../../../contract/grid';
import { Trouble } from '../../shared/frame';
import type { Actions } from '../app/actions';
import { unsavedComments } from '../state/reading';
import type { ReadyGrid, State } from '../state/state';
import { CommentTroubles } from './comment-troubles';

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

interface Fault {
  readonly fault: AstrayCriterion['fault'];
  readonly one: string;
  readonly many: string;
}

const FAULTS: readonly Fault[] = [
  {
    fault: 'row-missing',
    one: 'n’a plus de ligne dans la feuille.',
    many: 'n’ont plus de ligne dans la feuille.',
  },
  {
    fault: 'row-doubled',
    one: 'figure sur plusieurs lignes : aucune ne compte.',
    many: 'figurent sur plusieurs lignes : aucune ne compte.',
  },
  {
    fault: 'row-contradicted',
    one: 'est sur une ligne qui porte les textes ou les réponses d’un autre critère.',
    many: 'sont sur des lignes qui portent les textes ou les réponses d’un autre critère.',
  },
];

const astray = (grid: ReadyGrid, fault: Fault['fault']) =>
  grid.astray.filter((one) => one.fault === fault).map(({ number }) => number);

function ColumnNotice({ titles }: { titles: readonly string[] }) {
  const names = titles.map((title) => `« ${title} »`).join(', ');
  return (
    <details class="notice">
      <summary>
        {titles.length === 1
          ? `La colonne ${names} n’est plus dans la feuille Grille.`
          : `Les colonnes ${names} ne sont plus dans la feuille Grille.`}
      </summary>
      <p>
        Ctrl+Z dans la feuille, ou Fichier &gt; Historique des versions, fait revenir ce qui y était saisi.{' '}
        {'« Vérifier la grille »'}, dans le menu Grille SPPE, recrée ce qui manque, vide.
      </p>
    </details>
  );
}

function Offer({ number, goTo }: { readonly number: number; readonly goTo: Actions['goTo'] }) {
  return (
    <div class="notice">
      <button type="button" class="link" onClick={() => goTo(number)}>
        Aller au critère {number} sélectionné dans la feuille
      </button>
    </div>
  );
}

/** What the reader must know whatever the view: connection, problems, rows astray, comments not yet saved. */
export function Notices({ state, actions }: NoticesProps) {
  const grid = state.phase.kind === 'ready' ? state.phase.grid : null;
  const draft = state.view === 'criterion' ? state.drafts.get(state.shown) : undefined;
  const elsewhere = unsavedComments(state).filter(
    (number) => state.view !== 'criterion' || number !== state.shown,
  );
  return (
    <>
      <Trouble text={state.problem} onClose={actions.closeProblem} />
      <div role="alert">
        {state.offline && (
          <div class="notice strong">
            <p>
              <strong>Pas de connexion.</strong> Vous pouvez continuer : vos réponses et vos textes restent
              ici et partiront vers la feuille au retour de la connexion. Gardez ce panneau ouvert.
            </p>
          </div>
        )}
      </div>
      <div role="alert">
        {grid && draft && <CommentTroubles number={state.shown} draft={draft} actions={actions} />}
      </div>
      <div role="status">
        {grid && state.view === 'criterion' && state.offered !== null && (
          <Offer number={state.offered} goTo={actions.goTo} />
        )}
      </div>
      {grid && (
        <>
          {grid.locked && (
            <details class="notice">
              <summary>Vous lisez cette grille, sans pouvoir y répondre.</summary>
              <p>
                La personne propriétaire du fichier, ou l’équipe de la collectivité, y répond. Un partenaire
                donne ses paliers dans sa colonne de la feuille Regards.
              </p>
            </details>
          )}
          {FAULTS.map(({ fault, ...words }) => (
            <RowNotice key={fault} numbers={astray(grid, fault)} {...words} />
          ))}
          {grid.missingColumns.length > 0 && <ColumnNotice titles={grid.missingColumns} />}
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
