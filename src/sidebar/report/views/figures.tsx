import { GUIDE } from '../../../guide/guide';
import { counted } from '../../../position/counted';
import type { Report } from '../../../position/meeting/report';
import { isComplete, type PillarPosition } from '../../../position/position';
import { axesOf } from '../../../radar/axis';
import { meanText, ratioText } from '../../../radar/figures';
import { radarTree } from '../../../radar/radar';
import { elementOf } from '../../shared/radar-image';
import { PillarName } from './marks';

/** The drawing; the table beside gives its figures in words. */
export function Radar({ report: { position } }: { readonly report: Report }) {
  return (
    <figure>
      {elementOf(radarTree([{ name: '', axes: axesOf(position) }]))}
      <figcaption class="quiet">Centre : 0. Bord : 3. La surface n’a pas de sens propre.</figcaption>
    </figure>
  );
}

/** « 7 / 9 points, 1 sans objet », or « 7 / 9 points, provisoire (2 / 4) ». */
function pointsText(pillar: PillarPosition): string {
  const { max, answered, criteria, notApplicable, mean } = pillar;
  if (notApplicable === criteria) return 'sans objet';
  if (mean === null) return 'non renseigné';
  const points = `${ratioText(pillar.points, max)} points`;
  if (!isComplete(pillar)) return `${points}, provisoire (${ratioText(answered, criteria)})`;
  return notApplicable === 0 ? points : `${points}, ${counted(notApplicable, 'sans objet', 'sans objet')}`;
}

export function Means({ report: { position } }: { readonly report: Report }) {
  return (
    <section>
      <h2>Palier moyen par pilier, de 0 à 3</h2>
      <table class="means">
        <colgroup>
          <col class="name" />
          <col class="mean" />
          <col />
        </colgroup>
        <thead class="unseen">
          <tr>
            <th scope="col">Pilier</th>
            <th scope="col">Palier moyen</th>
            <th scope="col">Points</th>
          </tr>
        </thead>
        <tbody>
          {GUIDE.pillars.map(({ id }) => {
            const pillar = position.pillars.find((one) => one.id === id);
            return (
              pillar && (
                <tr key={id}>
                  <th scope="row">
                    <PillarName id={id} />
                  </th>
                  <td>
                    <b>{pillar.mean === null ? '–' : meanText(pillar.mean)}</b>
                  </td>
                  <td>{pointsText(pillar)}</td>
                </tr>
              )
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
