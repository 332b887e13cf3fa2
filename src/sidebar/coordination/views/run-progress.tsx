import { progressOf, type Run } from '../state/communes';
import type { ViewProps } from './view';

/** `several`: one call makes more than one copy. */
function titleOf(state: Run['state'], several: boolean): string {
  const these = several ? 'ces copies' : 'cette copie';
  switch (state) {
    case 'copying':
      return 'Copie en cours';
    case 'pausing':
      return `Pause après ${these}`;
    case 'stopping':
      return `Arrêt après ${these}`;
    case 'paused':
      return 'Copie en pause';
    case 'checking':
      return 'Relecture de la feuille';
  }
}

/** A run of copies: how far it is. */
export function RunProgress({ state }: Pick<ViewProps, 'state'>) {
  const { communes } = state;
  const { run } = communes;
  if (!run) return null;
  const { value, max, words } = progressOf(communes);
  return (
    <section class="step" aria-labelledby="run">
      <h2 id="run" tabIndex={-1}>
        {titleOf(run.state, run.queue.length > 1)}
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
      <p class="hint">
        {run.state === 'paused'
          ? 'Rien n’est perdu : l’état de chaque copie est dans la feuille Communes. Vous pouvez reprendre maintenant ou un autre jour.'
          : 'Gardez ce panneau ouvert. Le fermer met la copie en pause : elle reprendra où elle en est.'}
      </p>
    </section>
  );
}

/** Pauses a run, takes it up again or stops it: the foot of the view. */
export function RunButtons({ state, actions }: ViewProps) {
  const { run } = state.communes;
  if (!run) return null;
  const goesOn = run.state === 'copying';
  const waits = run.state === 'stopping' || run.state === 'checking';
  const { pause, resume, stop } = actions.copying;
  return (
    <>
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
    </>
  );
}
