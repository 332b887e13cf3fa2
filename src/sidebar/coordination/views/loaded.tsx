import type { ComponentChildren } from 'preact';
import { Loading, Unreachable } from '../../shared/openings';
import type { Part } from '../state/part';

interface LoadedProps<T> {
  readonly title: string;
  readonly part: Part<T>;
  readonly onRead: () => void;
  readonly children: (read: T) => ComponentChildren;
}

/** A view once the sheet was read; until then, that it is being read, or why it cannot. */
export function Loaded<T>({ title, part, onRead, children }: LoadedProps<T>) {
  const { read, reading, failure } = part;
  if (read === null) {
    return failure && !reading ? (
      <Unreachable {...failure} onRetry={onRead} />
    ) : (
      <Loading title={title} reading="Lecture de la feuille" />
    );
  }
  return (
    <>
      <div class="heading">
        <h1 tabIndex={-1}>{title}</h1>
        <button
          type="button"
          class="link"
          aria-disabled={reading}
          aria-label={reading ? undefined : 'Relire la feuille'}
          onClick={() => reading || onRead()}
        >
          {reading ? 'Lecture…' : 'Relire'}
        </button>
      </div>
      <div role="alert">
        {failure && !reading && (
          <div class="notice strong">
            <p>
              <strong>La dernière lecture n’a pas abouti.</strong> Ce que vous voyez date de la précédente :
              relisez la feuille avant de continuer.
            </p>
          </div>
        )}
      </div>
      {children(read)}
    </>
  );
}
