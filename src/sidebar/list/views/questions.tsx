import type { ListQuestion } from '../../../communes/list-columns';
import type { Meaning } from '../../../communes/list-titles';
import { columnName, samplesOf } from './columns-read';
import type { ViewProps } from './view';

const ASKED: Readonly<Record<Meaning, string>> = {
  name: 'Quelle colonne porte le nom de la commune ?',
  code: 'Quelle colonne porte le code INSEE ?',
  contact: 'Quelle colonne porte le référent ?',
  email: 'Quelle colonne porte l’e-mail du référent ?',
  link: 'Quelle colonne porte le lien du fichier ?',
  none: '',
};

function Question({ question, state, actions }: ViewProps & { readonly question: ListQuestion }) {
  const { meaning, places } = question;
  const columns = state.reading.columns.filter(({ place }) => places.includes(place));
  const isNone = places.every((place) => state.said[place] === 'none');
  return (
    <fieldset class="notice" id={`question-${meaning}`}>
      <legend>{ASKED[meaning]}</legend>
      {columns.map((column) => (
        <label key={column.place} class="check">
          <input
            type="radio"
            name={`question-${meaning}`}
            checked={state.said[column.place] === meaning}
            onChange={() => actions.answer(meaning, places, column.place)}
          />
          <span dir="auto">
            <b>{columnName(column)}</b> <span class="hint">{samplesOf(column)}</span>
          </span>
        </label>
      ))}
      {meaning !== 'name' && (
        <label class="check">
          <input
            type="radio"
            name={`question-${meaning}`}
            checked={isNone}
            onChange={() => actions.answer(meaning, places, null)}
          />
          <span>Aucune de ces colonnes</span>
        </label>
      )}
    </fieldset>
  );
}

/** Where two readings are possible, the person says which one is right. */
export function Questions({ state, actions }: ViewProps) {
  return (
    <>
      {state.asked.map((question) => (
        <Question key={question.meaning} question={question} state={state} actions={actions} />
      ))}
    </>
  );
}
