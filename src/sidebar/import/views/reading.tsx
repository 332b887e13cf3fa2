import type { PastedAnswers } from '../../../position/import/read-answers';
import type { ViewProps } from './page';

/** Lines shown of a long list: the others are counted. */
const SHOWN = 60;

function Lines({ lines, shape }: { lines: PastedAnswers['aside']; shape: PastedAnswers['shape'] }) {
  const place = shape === 'turned' ? 'Colonne' : 'Ligne';
  const more = lines.length - SHOWN;
  return (
    <ul class="lines">
      {lines.slice(0, SHOWN).map((line, index) => (
        <li key={index}>
          <b>
            {place} {line.line}
          </b>{' '}
          <q dir="auto">{line.text}</q>
          {'reason' in line && <span class="reason">{String(line.reason)}</span>}
        </li>
      ))}
      {more > 0 && <li>et {more} de plus.</li>}
    </ul>
  );
}

/** What was not understood of the text, line by line, and what was left aside. */
export function Reading({ state }: ViewProps) {
  const { problems, aside, blank, notes, shape } = state.reading;
  return (
    <>
      {problems.length > 0 && (
        <>
          <h2>
            {problems.length > 1 ? `${problems.length} lignes non comprises` : 'Une ligne non comprise'}
          </h2>
          <p class="hint">Elles ne seront pas importées. Corrigez-les dans le texte ci-dessus si besoin.</p>
          <Lines lines={problems} shape={shape} />
        </>
      )}
      {notes.map((note) => (
        <p key={note} class="notice">
          {note}
        </p>
      ))}
      {blank.length > 0 && (
        <p class="hint">
          Sans réponse dans le texte, laissés tels quels dans la grille :{' '}
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
          <Lines lines={aside} shape={shape} />
        </details>
      )}
    </>
  );
}
