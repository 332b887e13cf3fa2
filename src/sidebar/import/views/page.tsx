import { Loading, Unreachable } from '../../shared/openings';
import type { Actions } from '../app/actions';
import { chosen, type State } from '../state/state';
import { Comparison } from './comparison';
import { PastedText } from './pasted-text';
import { Reading } from './reading';

export interface ViewProps {
  readonly state: State;
  readonly actions: Actions;
}

const criteria = (count: number) => `${count} ${count > 1 ? 'critères' : 'critère'}`;

/** What the text says, in one sentence that screen readers follow. */
function summary({ text, reading, proposals }: State): string {
  if (text.trim() === '') return 'Collez un tableau pour commencer.';
  if (reading.question) return 'Une question avant de lire les réponses.';
  const count = (kind: string) => proposals.filter((proposal) => proposal.kind === kind).length;
  const parts = [
    [count('new'), 'à écrire'],
    [count('differs'), 'à remplacer si vous cochez'],
    [count('same'), 'déjà dans la grille'],
    [count('blocked'), count('blocked') > 1 ? 'impossibles à écrire' : 'impossible à écrire'],
  ] as const;
  const told = parts.filter(([many]) => many > 0).map(([many, what]) => `${many} ${what}`);
  const left = reading.problems.length;
  const unread = left > 0 ? [`${left} ${left > 1 ? 'lignes non comprises' : 'ligne non comprise'}`] : [];
  if (proposals.length === 0)
    return left > 0 ? `Aucune réponse comprise, ${unread[0]}.` : 'Aucune réponse comprise.';
  return `${criteria(proposals.length)} dans le texte : ${[...told, ...unread].join(', ')}.`;
}

function Footer({ state, actions }: ViewProps) {
  const count = chosen(state).length;
  const isReady = count > 0 && !state.sending;
  return (
    <footer>
      <p class="status" role="status">
        {state.sending ? 'Écriture dans la grille…' : summary(state)}
      </p>
      <div class="buttons">
        <button type="button" onClick={actions.close}>
          Fermer
        </button>
        <button type="button" class="primary" aria-disabled={!isReady} onClick={actions.send}>
          {state.sending ? 'Écriture…' : count === 0 ? 'Importer' : `Importer ${criteria(count)}`}
        </button>
      </div>
    </footer>
  );
}

function Absent() {
  return (
    <div class="opening">
      <h1>Pas encore de grille</h1>
      <p>
        Ce classeur ne contient pas encore de grille où écrire des réponses. Fermez cette fenêtre, puis
        utilisez « Générer ou mettre à jour la grille » dans le menu Grille SPPE.
      </p>
    </div>
  );
}

function Content({ state, actions }: ViewProps) {
  const { reach, grid } = state;
  if (reach === null || (reach === 'reached' && grid === null))
    return <Loading title="Importer des réponses" reading="Lecture de la grille" />;
  if (reach !== 'reached') return <Unreachable {...reach} onRetry={actions.start} />;
  if (grid?.status !== 'ready') return <Absent />;
  return (
    <div class="import">
      <section class="source" aria-labelledby="source-title">
        <PastedText state={state} actions={actions} />
        <Reading state={state} actions={actions} />
      </section>
      <Comparison state={state} actions={actions} commune={grid.commune} />
    </div>
  );
}

/** The whole page: the text on the left, what it changes on the right, the two buttons below. */
export function Page({ state, actions }: ViewProps) {
  const isOpen = state.reach === 'reached' && state.grid?.status === 'ready';
  return (
    <>
      <main>
        <Content state={state} actions={actions} />
      </main>
      {isOpen && <Footer state={state} actions={actions} />}
    </>
  );
}
