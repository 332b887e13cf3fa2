import { GUIDE } from '../../../guide/guide';
import type { Criterion, Pillar, PillarId } from '../../../guide/types';
import type { PillarPosition, Position } from '../../../position/position';
import { meanText, ratioText } from '../../../radar/figures';

export function pillarById(id: PillarId): Pillar | undefined {
  return GUIDE.pillars.find((pillar) => pillar.id === id);
}

/** « Critère 12 », then its label. */
export function CriterionName({ criterion }: { readonly criterion: Criterion }) {
  return (
    <>
      <b>{criterion.number}.</b> {criterion.label}
    </>
  );
}

/** The words for a pillar's mean palier. */
export function meanWords({ mean, notApplicable, criteria }: PillarPosition): string {
  if (mean !== null) return meanText(mean);
  return notApplicable === criteria ? 'sans objet' : 'non renseigné';
}

/** The radar's figures as a table. */
export function FigureTable({ position }: { readonly position: Position }) {
  return (
    <table>
      <caption>Points, palier moyen (de 0 à 3) et critères renseignés, par pilier</caption>
      <thead>
        <tr>
          <th scope="col">Pilier</th>
          <th scope="col">Points</th>
          <th scope="col">Palier moyen</th>
          <th scope="col">Critères</th>
          <th scope="col">
            <abbr title="Sans objet">SO</abbr>
          </th>
        </tr>
      </thead>
      <tbody>
        {position.pillars.map((pillar) => (
          <tr key={pillar.id}>
            <th scope="row">{pillarById(pillar.id)?.title}</th>
            <td>{pillar.mean === null ? '–' : ratioText(pillar.points, pillar.max)}</td>
            <td>{meanWords(pillar)}</td>
            <td>{ratioText(pillar.answered, pillar.criteria)}</td>
            <td>{pillar.notApplicable}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Ensemble</th>
          <td>{ratioText(position.points, position.max)}</td>
          <td>–</td>
          <td>{ratioText(position.answered, position.criteria)}</td>
          <td>{position.pillars.reduce((sum, { notApplicable }) => sum + notApplicable, 0)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
