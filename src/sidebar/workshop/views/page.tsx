import { DialogButtons, Trouble } from '../../shared/frame';
import { Loading, Unreachable } from '../../shared/openings';
import { currentOf } from '../state/state';
import { Bar, Decision, Room } from './criterion';
import { End, Start } from './start';
import type { ViewProps } from './view';

function Absent() {
  return (
    <div class="opening">
      <h1>Pas encore de grille</h1>
      <p>
        Ce classeur ne contient pas encore de grille. Fermez cette fenêtre, puis utilisez « Générer ou mettre
        à jour la grille » dans le menu Grille SPPE.
      </p>
      <DialogButtons isDone />
    </div>
  );
}

function Opening({ state, actions }: ViewProps) {
  const { reach, facts, place } = state;
  if (reach === null) return <Loading title="Atelier" reading="Lecture du classeur" />;
  if (reach !== 'reached') return <Unreachable {...reach} onRetry={actions.start} />;
  if (!facts) return <Absent />;
  return place ? <End state={state} actions={actions} /> : <Start state={state} actions={actions} />;
}

/** The whole page: what the room looks at, and under it what the facilitator does. */
export function Page({ state, actions }: ViewProps) {
  const criterion = currentOf(state);
  return (
    <>
      {criterion && <Bar state={state} actions={actions} criterion={criterion} />}
      <main>
        <Trouble text={state.problem} onClose={actions.dismiss} />
        {criterion ? (
          <Room state={state} actions={actions} criterion={criterion} />
        ) : (
          <Opening state={state} actions={actions} />
        )}
      </main>
      {criterion && (
        <footer>
          <Decision state={state} actions={actions} criterion={criterion} />
        </footer>
      )}
    </>
  );
}
