import { agreed, counted } from '../../../position/counted';
import { DialogButtons, Frame } from '../../shared/frame';
import { Halves } from '../../shared/halves';
import { Loading, Unreachable } from '../../shared/openings';
import { chosen, type State } from '../state/state';
import { Comparison } from './comparison';
import { PastedText } from './pasted-text';
import { Reading } from './reading';
import type { ViewProps } from './view';

/** What the text says, in one sentence that screen readers follow. */
function summary({ text, reading, proposals }: State): string {
  if (text.trim() === '') return 'Collez un tableau pour commencer.';
  if (reading.question) return 'Une question avant de lire les réponses.';
  const count = (kind: string) => proposals.filter((proposal) => proposal.kind === kind).length;
  const unnamed = proposals.filter(({ kind, words }) => kind === 'new' && words !== null).length;
  const parts = [
    [count('new') - unnamed, 'à écrire'],
    [unnamed, 'à écrire si vous cochez'],
    [count('differs'), 'à remplacer si vous cochez'],
    [count('same'), 'déjà dans la grille'],
    [count('blocked'), agreed(count('blocked'), 'impossible à écrire', 'impossibles à écrire')],
  ] as const;
  const told = parts.filter(([many]) => many > 0).map(([many, what]) => `${many} ${what}`);
  const left = reading.problems.length;
  const unread = left > 0 ? [counted(left, 'ligne non comprise', 'lignes non comprises')] : [];
  if (proposals.length === 0)
    return left > 0 ? `Aucune réponse comprise, ${unread[0]}.` : 'Aucune réponse comprise.';
  return `${counted(proposals.length, 'critère')} dans le texte : ${[...told, ...unread].join(', ')}.`;
}

function Send({ state, actions }: ViewProps) {
  const count = chosen(state).length;
  const isReady = count > 0 && !state.sending;
  return (
    <button type="button" class="primary" aria-disabled={!isReady} onClick={actions.send}>
      {state.sending ? 'Écriture…' : count === 0 ? 'Importer' : `Importer ${counted(count, 'critère')}`}
    </button>
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
    <Halves
      source={
        <>
          <PastedText state={state} actions={actions} />
          <Reading state={state} actions={actions} />
        </>
      }
      effectsTitle={
        <>
          Ce qui changera dans la grille
          {grid.commune !== '' && (
            <span class="hint" dir="auto">
              {' '}
              {grid.commune}
            </span>
          )}
        </>
      }
      effects={<Comparison state={state} actions={actions} />}
    />
  );
}

/** The whole page: the text on the left, what it changes on the right, the two buttons below. */
export function Page({ state, actions }: ViewProps) {
  const isOpen = state.reach === 'reached' && state.grid?.status === 'ready';
  return (
    <Frame
      status={!isOpen ? '' : state.sending ? 'Écriture dans la grille…' : summary(state)}
      foot={<DialogButtons>{isOpen && <Send state={state} actions={actions} />}</DialogButtons>}
    >
      <Content state={state} actions={actions} />
    </Frame>
  );
}
