import type { Entries } from '../../../contract/sharing';
import { CRITERIA, GUIDE } from '../../../guide/guide';
import { NO_ANSWER } from '../../../position/answer';
import { computePosition, type Position } from '../../../position/position';
import { axesOf } from '../../../radar/axis';
import { captionOf } from '../../../radar/figures';
import { radarTree } from '../../../radar/radar';
import { Missing } from '../../shared/openings';
import { elementOf } from '../../shared/radar-image';
import { ownRegard, type ReadyPerspectives } from '../state/regards';
import { Discussions } from './discussions';
import { Loaded } from './loaded';
import { MyRegard } from './my-regard';
import { TwoSeries } from './two-series';
import type { ViewProps } from './view';

const TITLE = 'Regards croisés';

/** The position that entries of the 29 criteria make, in order. */
export function positionOf(entries: Entries): Position {
  const answers = CRITERIA.map(
    ({ number }, index) => [number, { ...NO_ANSWER, entry: entries[index] ?? NO_ANSWER.entry }] as const,
  );
  return computePosition(GUIDE.pillars, new Map(answers));
}

function Regard({ state, actions, read }: ViewProps & { readonly read: ReadyPerspectives }) {
  const { partners, own, commune } = read;
  const begun = partners.findIndex(({ entries }) => entries.some(({ kind }) => kind !== 'blank'));
  const place = Math.min(state.perspectives.chosen ?? Math.max(begun, 0), partners.length - 1);
  const partner = partners[place];
  if (!partner) {
    return (
      <p class="empty">
        Aucun partenaire n’a encore de colonne. Invitez-en un à contribuer dans la vue Partager : sa colonne
        s’ouvre dans la feuille Regards.
      </p>
    );
  }
  const pair = [
    { name: commune === '' ? 'Collectivité' : commune, axes: axesOf(positionOf(own)) },
    { name: partner.name, axes: axesOf(positionOf(partner.entries)) },
  ] as const;
  return (
    <>
      <label class="field">
        Partenaire à comparer
        <select
          value={String(place)}
          onChange={(event) => actions.regards.lookWith(Number(event.currentTarget.value))}
        >
          {partners.map(({ name }, index) => (
            <option key={index} value={String(index)}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {partner.entries.every(({ kind }) => kind === 'blank') && (
        <p class="notice">
          <span dir="auto">{partner.name}</span> n’a encore rien écrit dans sa colonne.
        </p>
      )}
      <div class="radar">
        {elementOf(radarTree(pair, { title: 'Radar de la collectivité et d’un partenaire' }))}
      </div>
      <p class="hint">{captionOf(pair.flatMap(({ axes }) => axes))}</p>
      <details>
        <summary>Les chiffres en tableau</summary>
        <TwoSeries pair={pair} />
      </details>
      <Discussions state={state} actions={actions} read={read} />
    </>
  );
}

/** The collectivité's paliers beside those of one partner, and what to discuss with all of them. */
export function PerspectivesView({ state, actions }: ViewProps) {
  const { making } = state.sharing;
  const { part } = state.perspectives;
  if (part.read?.status === 'absent') {
    return (
      <Missing
        title={TITLE}
        label="Préparer la feuille Regards"
        wait="Préparation des feuilles… Gardez ce panneau ouvert."
        working={making.working}
        taken={making.taken ?? undefined}
        onMake={(renamed) => actions.prepare('sharing', renamed)}
      >
        <p>
          La feuille Regards donne à chaque partenaire sa colonne de paliers, à côté de ceux de la
          collectivité.
        </p>
        <p>La préparer n’envoie rien, et ne change aucun palier.</p>
      </Missing>
    );
  }
  return (
    <Loaded
      title={part.read?.status === 'ready' && part.read.mine.length > 0 ? 'Mon regard' : TITLE}
      part={part}
      onRead={actions.refresh}
    >
      {(read) => {
        if (read.status !== 'ready') return null;
        const mine = ownRegard(state.perspectives, read);
        if (!mine) return <Regard state={state} actions={actions} read={read} />;
        return (
          <>
            <MyRegard state={state} actions={actions} read={read} regard={mine} />
            <details>
              <summary>Comparer avec la collectivité</summary>
              <Regard state={state} actions={actions} read={read} />
            </details>
          </>
        );
      }}
    </Loaded>
  );
}
