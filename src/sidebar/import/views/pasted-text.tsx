import { PasteBox } from '../../shared/halves';
import type { ViewProps } from './view';

/** The box that takes the text, and the question that the text may ask. */
export function PastedText({ state, actions }: ViewProps) {
  const { reading } = state;
  return (
    <>
      <PasteBox
        title="Collez ici votre tableau"
        hint="Copié d’Excel, de LibreOffice, de Word, d’un PDF ou d’une autre grille."
        text={state.text}
        refused={reading.refused}
        onType={actions.type}
      />
      <Question state={state} actions={actions} />
    </>
  );
}

function Question({ state, actions }: ViewProps) {
  const { reading, choice, asked } = state;
  if (asked === null) return null;
  return (
    <fieldset class="notice">
      <legend>Où sont les paliers ?</legend>
      <p>Plusieurs colonnes peuvent être celle des paliers. Choisissez :</p>
      {asked.map(({ column, title, sample }) => (
        <label key={column} class="check">
          <input
            type="radio"
            name="column"
            checked={choice?.column === column}
            onChange={() => actions.choose(reading.shape, column)}
          />
          <span>
            {title} <span class="hint">({sample.join(', ')}…)</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
