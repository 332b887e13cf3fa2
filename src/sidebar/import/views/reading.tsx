import { Lines } from '../../shared/halves';
import type { ViewProps } from './view';

/** What was not understood of the text, line by line, and what was left aside. */
export function Reading({ state }: ViewProps) {
  const { problems, aside, blank, notes, shape } = state.reading;
  const place = shape === 'turned' ? 'Colonne' : 'Ligne';
  return (
    <>
      {problems.length > 0 && (
        <>
          <h2>
            {problems.length > 1 ? `${problems.length} lignes non comprises` : 'Une ligne non comprise'}
          </h2>
          <p class="hint">Elles ne seront pas importées. Corrigez-les dans le texte ci-dessus si besoin.</p>
          <Lines lines={problems} place={place} />
        </>
      )}
      {notes.map((note) => (
        <p key={note} class="notice">
          {note}
        </p>
      ))}
      {blank.length > 0 && (
        <p class="hint">
          Sans réponse dans le texte, laissés tels quels dans la grille :{' '}
          {blank.length > 1 ? 'critères' : 'critère'} {blank.join(', ')}.
        </p>
      )}
      {aside.length > 0 && (
        <details>
          <summary>
            {aside.length > 1
              ? `${aside.length} titres, totaux ou en-têtes laissés de côté`
              : 'Un titre, un total ou un en-tête laissé de côté'}
          </summary>
          <Lines lines={aside} place={place} />
        </details>
      )}
    </>
  );
}
