import { GUIDE } from '../../../guide/guide';
import type { Criterion, Pillar, PillarId } from '../../../guide/types';
import { isComplete, type PillarPosition, type Position } from '../../../position/position';
import { meanText, ratioText } from '../../../radar/figures';

interface CompletenessProps {
  readonly answered: number;
  readonly criteria: number;
}

/** Criteria filled, in words; they also name the bar. */
export function CompletenessText({ answered, criteria }: CompletenessProps) {
  return (
    <span id="completeness">
      <b>{ratioText(answered, criteria)}</b> critères renseignés
    </span>
  );
}

export function CompletenessBar({ answered, criteria }: CompletenessProps) {
  return <progress value={answered} max={criteria} aria-labelledby="completeness" />;
}

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

function Bar({ pillar }: { readonly pillar: PillarPosition }) {
  const title = pillarById(pillar.id)?.title;
  const { mean, points, max, answered, criteria, notApplicable } = pillar;
  const provisional = mean !== null && !isComplete(pillar);
  return (
    <li>
      <p class="bar-head">
        <b>{title}</b>{' '}
        <span>
          {mean !== null && 'Palier moyen '}
          {meanWords(pillar)}
        </span>
      </p>
      <div class={provisional ? 'bar provisional' : 'bar'} aria-hidden="true">
        {mean !== null && <div style={{ width: `${(mean / 3) * 100}%` }} />}
      </div>
      <p class="bar-foot">
        {mean !== null && `${ratioText(points, max)} points · `}
        {ratioText(answered, criteria)} critères
        {notApplicable > 0 && <>, dont {notApplicable} sans objet</>}
        {provisional && (
          <>
            {' '}
            <span class="tag">provisoire</span>
          </>
        )}
      </p>
    </li>
  );
}

/** The five pillars as aligned bars, whose length is the figure on their line: the mean palier, out of 3. */
export function Bars({ position }: { readonly position: Position }) {
  return (
    <ul class="bars">
      {position.pillars.map((pillar) => (
        <Bar key={pillar.id} pillar={pillar} />
      ))}
    </ul>
  );
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
