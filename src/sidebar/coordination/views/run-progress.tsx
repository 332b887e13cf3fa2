import { progressOf, type Run } from '../state/communes';
import type { ViewProps } from './view';

const TITLES: Readonly<Record<Run['state'], string>> = {
  copying: 'Copie en cours',
  pausing: 'Pause après cette copie',
  stopping: 'Arrêt après cette copie',
  paused: 'Copie en pause',
  checking: 'Relecture de la feuille',
};

/** A run of copies: how far it is, and how to pause, stop or take it up again. */
export function RunProgress({ state, actions }: ViewProps) {
  const { communes } = state;
  const { run } = communes;
  if (!run) return null;
  const { value, max, words } = progressOf(communes);
  const goesOn = run.state === 'copying';
  const waits = run.state === 'stopping' || run.state === 'checking';
  const { pause, resume, stop } = actions.copying;
  return (
    <section class="step" aria-labelledby="run">
      <h2 id="run" tabIndex={-1}>
        {TITLES[run.state]}
      </h2>
      <p id="run-progress" dir="auto">
        {words}
      </p>
      <progress value={value} max={max} aria-labelledby="run-progress" />
      <div role="alert">
        {run.reason !== '' && (
          <p class="notice strong" dir="auto">
            {run.reason}
          </p>
        )}
      </div>
      <p class="buttons">
        <button
          type="button"
          class={run.state === 'paused' ? 'primary' : ''}
          aria-disabled={waits}
          onClick={() => waits || (goesOn ? pause() : resume())}
        >
          {goesOn || waits ? 'Pause' : 'Reprendre'}
        </button>
        <button
          type="button"
          aria-disabled={run.state === 'stopping'}
          onClick={() => run.state === 'stopping' || stop()}
        >
          Arrêter
        </button>
      </p>
      <p class="hint">
        {run.state === 'paused'
          ? 'Rien n’est perdu : l’état de chaque copie est dans la feuille Communes. Vous pouvez reprendre maintenant ou un autre jour.'
          : 'Gardez ce panneau ouvert. Le fermer met la copie en pause : elle reprendra où elle en est.'}
      </p>
    </section>
  );
}
