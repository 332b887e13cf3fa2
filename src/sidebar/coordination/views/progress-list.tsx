import { communeLabel } from '../../../communes/label';
import type { TerritoryCommune } from '../../../contract/territory';
import { CRITERIA } from '../../../guide/guide';
import type { ProgressKind, Territory } from '../state/territory';
import { fileAddress } from './outside';
import type { ViewProps } from './view';

/** Communes shown in one go; the sheet holds them all. */
const SHOWN = 300;

const answeredIn = ({ entries }: TerritoryCommune) => entries.filter(({ kind }) => kind !== 'blank').length;

function kindOf(commune: TerritoryCommune): ProgressKind {
  const answered = answeredIn(commune);
  return answered === 0 ? 'none' : answered < CRITERIA.length ? 'some' : 'whole';
}

const CHOICES: readonly { readonly shown: Territory['shown']; readonly label: string }[] = [
  { shown: 'all', label: 'Toutes' },
  { shown: 'none', label: 'Pas encore de réponse' },
  { shown: 'some', label: 'Des réponses à compléter' },
  { shown: 'whole', label: 'Tous les critères renseignés' },
];

function Line({ commune }: { readonly commune: TerritoryCommune }) {
  const address = fileAddress(commune.link);
  const name = <span dir="auto">{communeLabel(commune)}</span>;
  return (
    <tr>
      <th scope="row">
        {address === null ? (
          name
        ) : (
          <a class="place" href={address} target="_blank" rel="noopener noreferrer">
            {name}
            <span class="unseen"> (nouvel onglet)</span>
          </a>
        )}
      </th>
      <td>
        {answeredIn(commune)} / {CRITERIA.length}
      </td>
      <td dir="auto">{commune.dated || '–'}</td>
    </tr>
  );
}

/**
 * How far each commune is, by name: no ranking. Whom to remind is chosen by what is missing, never by the paliers.
 */
export function ProgressList({
  state,
  actions,
  communes,
}: ViewProps & { readonly communes: readonly TerritoryCommune[] }) {
  const read = communes.filter(({ state }) => state === 'current' || state === 'blank');
  if (read.length === 0) return null;
  const { shown } = state.territory;
  const counts = (kind: Territory['shown']) =>
    kind === 'all' ? read.length : read.filter((commune) => kindOf(commune) === kind).length;
  const listed = shown === 'all' ? read : read.filter((commune) => kindOf(commune) === shown);
  return (
    <details>
      <summary>Avancement par commune ({read.length})</summary>
      <label class="field">
        Montrer
        <select
          value={shown}
          onChange={({ currentTarget: { value } }) => {
            const choice = CHOICES.find((one) => one.shown === value);
            if (choice) actions.territory.show(choice.shown);
          }}
        >
          {CHOICES.map((choice) => (
            <option key={choice.shown} value={choice.shown}>
              {choice.label} ({counts(choice.shown)})
            </option>
          ))}
        </select>
      </label>
      {listed.length > 0 && (
        <table class="progress">
          <caption>Critères renseignés et date indiquée, par ordre alphabétique</caption>
          <thead>
            <tr>
              <th scope="col">Commune</th>
              <th scope="col">Critères</th>
              <th scope="col">Date</th>
            </tr>
          </thead>
          <tbody>
            {listed.slice(0, SHOWN).map((commune, index) => (
              <Line key={index} commune={commune} />
            ))}
          </tbody>
        </table>
      )}
      {listed.length > SHOWN && <p class="hint">Les suivantes sont dans la feuille Territoire.</p>}
    </details>
  );
}
