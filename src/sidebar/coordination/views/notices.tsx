import { progressOf } from '../state/communes';
import type { ViewProps } from './view';

/** What must be known whatever the view: what went wrong, and that copies are under way. */
export function Notices({ state, actions }: ViewProps) {
  const { problem, view, communes } = state;
  const { run } = communes;
  return (
    <>
      <div role="alert">
        {problem !== null && (
          <div class="notice strong" id="problem" tabIndex={-1}>
            <p dir="auto">{problem}</p>
            <button type="button" onClick={actions.closeProblem}>
              Fermer ce message
            </button>
          </div>
        )}
      </div>
      {run && view !== 'communes' && (
        <div class="notice">
          <p>
            {run.state === 'paused' ? 'Copie en pause' : 'Copie des communes en cours'} :{' '}
            {progressOf(communes).words}
          </p>
          <button type="button" onClick={() => actions.view('communes')}>
            Voir la copie
          </button>
        </div>
      )}
    </>
  );
}
