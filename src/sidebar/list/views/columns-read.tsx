import type { ListColumn } from '../../../communes/list-columns';
import { MEANINGS, type Meaning } from '../../../communes/list-titles';
import type { ListTarget } from '../../../communes/listed';
import { agreed } from '../../../position/counted';
import type { ViewProps } from './view';

export const MEANING_WORDS: Readonly<Record<Meaning, string>> = {
  name: 'Nom de la commune',
  code: 'Code INSEE ou SIREN',
  contact: 'Référent',
  email: 'E-mail du référent',
  link: 'Lien du fichier',
  none: 'Laissée de côté',
};

/** What a sheet keeps of a list: Territoire has neither contact nor address. */
const kept = (into: ListTarget) =>
  MEANINGS.filter((one) => into === 'communes' || (one !== 'contact' && one !== 'email'));

/** Signs shown of a cell. */
const SHOWN = 40;

export const columnName = ({ place, title }: ListColumn) => title || `Colonne ${place + 1}`;

export const samplesOf = ({ samples }: ListColumn) =>
  samples.map((cell) => (cell.length > SHOWN ? `${cell.slice(0, SHOWN)}…` : cell)).join(' · ') || 'vide';

function Row({ column, state, actions }: ViewProps & { readonly column: ListColumn }) {
  const { place, meaning } = column;
  const isAsked = state.reading.questions.some(({ places }) => places.includes(place));
  const choices = kept(state.into);
  const value = isAsked ? '' : choices.includes(meaning) ? meaning : 'none';
  return (
    <tr>
      <th scope="row">
        <label for={`column-${place}`} dir="auto">
          {columnName(column)}
        </label>
      </th>
      <td class="samples">
        {column.samples.length === 0 && 'vide'}
        {column.samples.map((cell, index) => (
          <span key={index} dir="auto" title={cell}>
            {cell || '—'}
          </span>
        ))}
      </td>
      <td>
        <select
          id={`column-${place}`}
          class={isAsked ? 'asked' : value === 'none' ? 'aside' : ''}
          value={value}
          disabled={state.making.working}
          onChange={(event) => {
            const said = choices.find((one) => one === event.currentTarget.value);
            if (said) actions.say(place, said);
          }}
        >
          {isAsked && <option value="">À préciser</option>}
          {choices.map((one) => (
            <option key={one} value={one}>
              {MEANING_WORDS[one]}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}

interface TableProps extends ViewProps {
  readonly columns: readonly ListColumn[];
}

function Table({ columns, state, actions }: TableProps) {
  return (
    <table class="columns">
      <caption class="unseen">Colonnes de la liste et ce qu’elles contiennent</caption>
      <thead>
        <tr>
          <th scope="col">Colonne</th>
          <th scope="col">Lignes 1 à 3</th>
          <th scope="col">Contient</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <Row key={column.place} column={column} state={state} actions={actions} />
        ))}
      </tbody>
    </table>
  );
}

/** Columns left aside beyond this number are folded. */
const ASIDE = 3;

/** How the columns of the list are read: their first cells, and a meaning that people can change. */
export function ColumnsRead({ state, actions }: ViewProps) {
  const { columns } = state.reading;
  if (columns.length === 0) return null;
  // A column that a person told stays where it is.
  const isAside = ({ meaning, known }: ListColumn) => meaning === 'none' && known !== 'said';
  const aside = columns.filter(isAside);
  const isFolded = aside.length > ASIDE;
  const shown = isFolded ? columns.filter((column) => !isAside(column)) : columns;
  return (
    <>
      <h3>Comment les colonnes sont lues</h3>
      <Table columns={shown} state={state} actions={actions} />
      {isFolded && (
        <details>
          <summary>
            {aside.length} {agreed(aside.length, 'colonne laissée', 'colonnes laissées')} de côté
          </summary>
          <Table columns={aside} state={state} actions={actions} />
        </details>
      )}
    </>
  );
}
