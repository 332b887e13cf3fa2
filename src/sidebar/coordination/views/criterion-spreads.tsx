import type { CriterionSpread } from '../../../contract/territory';
import { GUIDE, PALIERS } from '../../../guide/guide';
import type { Criterion, Pillar } from '../../../guide/types';
import { meanText } from '../../../radar/figures';

const NO_SPREAD: CriterionSpread = {
  median: null,
  paliers: [0, 0, 0, 0],
  notApplicable: 0,
  blank: 0,
  incomplete: 0,
};

/** Whole medians need no decimal: « 2 », « 1,5 ». */
const medianText = (median: number) => (Number.isInteger(median) ? String(median) : meanText(median));

function Rows({ criterion, spread }: { readonly criterion: Criterion; readonly spread: CriterionSpread }) {
  const { median, paliers, notApplicable, blank, incomplete } = spread;
  return (
    <tbody>
      <tr>
        <th colSpan={9} scope="rowgroup">
          {criterion.number}. {criterion.label}
        </th>
      </tr>
      <tr>
        <td>{median === null ? '–' : medianText(median)}</td>
        <td>{paliers.reduce((sum, count) => sum + count, 0)}</td>
        {PALIERS.map((palier) => (
          <td key={palier}>{paliers[palier]}</td>
        ))}
        <td>{notApplicable}</td>
        <td>{blank}</td>
        <td>{incomplete}</td>
      </tr>
    </tbody>
  );
}

function PillarTable({
  pillar,
  criteria,
}: {
  readonly pillar: Pillar;
  readonly criteria: readonly CriterionSpread[];
}) {
  return (
    <details>
      <summary>{pillar.title}</summary>
      <table class="spreads">
        <caption>Nombre de communes à chaque palier, par critère</caption>
        <thead>
          <tr>
            <th scope="col">
              <abbr title="Médiane">Méd.</abbr>
            </th>
            <th scope="col">
              <abbr title="Communes comptées">n</abbr>
            </th>
            {PALIERS.map((palier) => (
              <th key={palier} scope="col">
                <abbr title={`Palier ${palier}`}>P{palier}</abbr>
              </th>
            ))}
            <th scope="col">
              <abbr title="Sans objet">SO</abbr>
            </th>
            <th scope="col">
              <abbr title="Non renseigné">NR</abbr>
            </th>
            <th scope="col">
              <abbr title="Pilier incomplet">PI</abbr>
            </th>
          </tr>
        </thead>
        {pillar.criteria.map((criterion) => (
          <Rows
            key={criterion.number}
            criterion={criterion}
            spread={criteria[criterion.number - 1] ?? NO_SPREAD}
          />
        ))}
      </table>
    </details>
  );
}

/** Per criterion, in guide order: the median and how many communes stand at each palier. */
export function CriterionSpreads({ criteria }: { readonly criteria: readonly CriterionSpread[] }) {
  return (
    <section>
      <h2>Critère par critère</h2>
      <p class="hint">
        Méd. : médiane des n communes qui ont un palier, de P0 à P3. SO : sans objet. NR : non renseigné. PI :
        renseigné, mais dans un pilier incomplet, donc hors de la médiane.
      </p>
      {GUIDE.pillars.map((pillar) => (
        <PillarTable key={pillar.id} pillar={pillar} criteria={criteria} />
      ))}
    </section>
  );
}
