import type { TerritoryState } from '../../../contract/territory';
import { type Axis, axesOf, medianAxes } from '../../../radar/axis';
import { captionOf } from '../../../radar/figures';
import { radarTree } from '../../../radar/radar';
import { Missing } from '../../views/openings';
import { elementOf } from '../../views/radar-image';
import { AddedCommunes } from './added-communes';
import { CriterionSpreads } from './criterion-spreads';
import { Links } from './links';
import { Loaded } from './loaded';
import { positionOf } from './perspectives-view';
import { PillarMedians } from './pillar-medians';
import { Renewal } from './renewal';
import { Told } from './told';
import type { ViewProps } from './view';

const TITLE = 'Le territoire';

export type ReadyTerritory = Extract<TerritoryState, { readonly status: 'ready' }>;

function Picture({ state, actions, read }: ViewProps & { readonly read: ReadyTerritory }) {
  const { beside } = state.territory;
  const choices = read.communes
    .map((commune, place) => ({ commune, place }))
    .filter(({ commune }) => commune.state === 'current');
  const chosen = choices.find(({ place }) => place === beside)?.commune;
  const territory = { name: 'Médiane du territoire', axes: medianAxes(read.pillars) };
  const other = chosen && { name: chosen.name, axes: axesOf(positionOf(chosen.entries)) };
  const series = other ? [territory, other] : [territory];
  return (
    <>
      <label class="field">
        Une commune à côté de la médiane
        <select
          value={chosen ? String(beside) : ''}
          onChange={({ currentTarget: { value } }) =>
            actions.territory.compare(value === '' ? null : Number(value))
          }
        >
          <option value="">Aucune</option>
          {choices.map(({ commune, place }) => (
            <option key={place} value={String(place)}>
              {commune.name}
            </option>
          ))}
        </select>
      </label>
      <div class="radar">{elementOf(radarTree(series, { title: 'Radar du territoire' }))}</div>
      <p class="hint">{captionOf(series.flatMap(({ axes }): readonly Axis[] => axes))}</p>
      <PillarMedians pillars={read.pillars} beside={other} />
    </>
  );
}

function Ready({ state, actions, read }: ViewProps & { readonly read: ReadyTerritory }) {
  const current = read.communes.filter((commune) => commune.state === 'current').length;
  return (
    <>
      <Told text={state.territory.told} />
      {read.communes.length === 0 ? (
        <p class="empty">Aucune commune pour l’instant. Collez plus bas leurs noms et leurs liens.</p>
      ) : (
        <p>
          <b>{current}</b> sur {read.communes.length}{' '}
          {read.communes.length > 1 ? 'communes lues' : 'commune lue'}.
        </p>
      )}
      <Links communes={read.communes} />
      {current > 0 && (
        <>
          <Picture state={state} actions={actions} read={read} />
          <CriterionSpreads criteria={read.criteria} />
        </>
      )}
      <AddedCommunes state={state} actions={actions} />
      <Renewal
        sheets="la feuille Territoire"
        making={state.territory.making}
        onMake={(renamed) => actions.prepare('territory', renamed)}
      />
    </>
  );
}

/** Several communes together: medians and counts, never a ranking. */
export function TerritoryView({ state, actions }: ViewProps) {
  const { part, making } = state.territory;
  if (part.read?.status === 'absent') {
    return (
      <Missing
        title={TITLE}
        label="Préparer la feuille Territoire"
        wait="Préparation de la feuille… Gardez ce panneau ouvert."
        working={making.working}
        taken={making.taken ?? undefined}
        onMake={(renamed) => actions.prepare('territory', renamed)}
      >
        <p>
          La feuille Territoire lit les paliers de plusieurs communes, chacune dans son fichier, et en donne
          la médiane. Ni classement, ni total ; aucun commentaire n’est lu.
        </p>
        <p>
          Préparez-la dans un classeur à part : un classeur qui lit d’autres communes ne sert plus de modèle.
        </p>
      </Missing>
    );
  }
  return (
    <Loaded title={TITLE} part={part} onRead={actions.refresh}>
      {(read) => read.status === 'ready' && <Ready state={state} actions={actions} read={read} />}
    </Loaded>
  );
}
