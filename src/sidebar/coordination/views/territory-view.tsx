import { communeLabel } from '../../../communes/label';
import type { TerritoryCommune } from '../../../contract/territory';
import { SCOPE } from '../../../guide/scope';
import { counted } from '../../../position/counted';
import { type Axis, axesOf, medianAxes } from '../../../radar/axis';
import { captionOf } from '../../../radar/figures';
import { type PictureShape, pictureTree } from '../../../radar/picture';
import { radarTree } from '../../../radar/radar';
import { Missing } from '../../shared/openings';
import { Pictures, SOURCE } from '../../shared/pictures';
import { elementOf } from '../../shared/radar-image';
import { Told } from '../../shared/told';
import type { ReadyTerritory } from '../state/territory';
import { Adding } from './adding';
import { CriterionSpreads } from './criterion-spreads';
import { Links } from './links';
import { Loaded } from './loaded';
import { positionOf } from './perspectives-view';
import { PillarMedians } from './pillar-medians';
import { ProgressList } from './progress-list';
import { Renewal } from './renewal';
import { SizeTable } from './size-table';
import type { ViewProps } from './view';

const TITLE = 'Le territoire';

/** A commune whatever its place: the sheet may be sorted, or grow, between two readings. */
const identityOf = ({ code, name, link }: TerritoryCommune) => code || `${name} ${link}`;

function Picture({ state, actions, read }: ViewProps & { readonly read: ReadyTerritory }) {
  const { beside } = state.territory;
  const choices = read.communes.filter(({ state }) => state === 'current');
  const chosen = choices.find((commune) => identityOf(commune) === beside);
  const territory = { name: 'Médiane du territoire', axes: medianAxes(read.pillars) };
  const other = chosen && { name: communeLabel(chosen), axes: axesOf(positionOf(chosen.entries)) };
  const series = other ? [territory, other] : [territory];
  const caption = captionOf(series.flatMap(({ axes }): readonly Axis[] => axes));
  let named: HTMLInputElement | null = null;
  /** For a committee: no commune is named, unless the box is ticked. */
  const picture = (shape: PictureShape) => {
    const shown = named?.checked ? series : [territory];
    return pictureTree(shape, shown, {
      title: 'Radar du territoire',
      heading: 'Le territoire : médiane des communes',
      state: [
        'Service public de la petite enfance',
        `au ${new Date().toLocaleDateString('fr-FR', { dateStyle: 'long' })}`,
        `${counted(choices.length, 'commune')} à jour`,
      ].join(' · '),
      notes: [
        `${captionOf(shown.flatMap(({ axes }): readonly Axis[] => axes))} Ni classement, ni total : les paliers sont des pistes de réflexion.`,
        SCOPE,
        SOURCE,
      ],
    });
  };
  return (
    <>
      <label class="field">
        Une commune à côté de la médiane
        <select
          value={chosen ? identityOf(chosen) : ''}
          onChange={({ currentTarget: { value } }) => actions.territory.compare(value === '' ? null : value)}
        >
          <option value="">Aucune</option>
          {choices.map((commune) => (
            <option key={identityOf(commune)} value={identityOf(commune)}>
              {communeLabel(commune)}
            </option>
          ))}
        </select>
      </label>
      <div class="radar">{elementOf(radarTree(series, { title: 'Radar du territoire' }))}</div>
      <p class="hint">{caption}</p>
      <Pictures name="territoire" picture={picture} say={actions.territory.say}>
        {other && (
          <label class="check" key={other.name}>
            <input
              type="checkbox"
              ref={(element) => {
                named = element;
              }}
            />
            <span>
              Montrer aussi <bdi>{other.name}</bdi>, par son nom
            </span>
          </label>
        )}
      </Pictures>
      <PillarMedians pillars={read.pillars} beside={other} />
    </>
  );
}

function Ready({ state, actions, read }: ViewProps & { readonly read: ReadyTerritory }) {
  const count = (state: TerritoryCommune['state']) =>
    read.communes.filter((commune) => commune.state === state).length;
  const [current, blank] = [count('current'), count('blank')];
  return (
    <>
      <Told text={state.territory.told} />
      {read.communes.length === 0 ? (
        <p class="empty">
          Aucune commune pour l’instant. Ajoutez-les, plus bas, avec le lien de leurs fichiers.
        </p>
      ) : (
        <p>
          <b>{current + blank}</b> sur {read.communes.length}{' '}
          {read.communes.length > 1 ? 'communes lues' : 'commune lue'}
          {blank > 0 && (
            <>
              , dont <b>{current}</b> avec des réponses et {blank}{' '}
              {blank > 1 ? 'encore vierges' : 'encore vierge'}
            </>
          )}
          .
        </p>
      )}
      {read.otherEditors > 0 && (
        <p class="notice">
          {read.otherEditors > 1
            ? `${read.otherEditors} autres personnes peuvent modifier ce classeur`
            : 'Une autre personne peut modifier ce classeur'}
          , et donc lire tout ce que les communes lui ouvrent. Mieux vaut ne le partager qu’en lecture, hors
          de votre service.
        </p>
      )}
      <ProgressList state={state} actions={actions} communes={read.communes} />
      <Links state={state} actions={actions} communes={read.communes} />
      {current > 0 && (
        <>
          <Picture state={state} actions={actions} read={read} />
          <SizeTable communes={read.communes} />
          <CriterionSpreads criteria={read.criteria} />
          <p class="hint">{SCOPE}</p>
        </>
      )}
      <Adding state={state} actions={actions} into="territory" isFirst={read.communes.length === 0} />
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
