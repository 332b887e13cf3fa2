import { Trouble } from '../../shared/frame';
import { progressOf } from '../state/communes';
import type { ViewProps } from './view';

/** What must be known whatever the view: what went wrong, and that copies are under way. */
export function Notices({ state, actions }: ViewProps) {
  const { problem, view, communes } = state;
  const { run } = communes;
  return (
    <>
      <Trouble text={problem} onClose={actions.closeProblem} />
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
