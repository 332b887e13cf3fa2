import { bySize, LEAST } from '../../../communes/size-classes';
import { GUIDE } from '../../../guide/guide';
import { isComplete } from '../../../position/position';
import { meanText } from '../../../radar/figures';
import type { ReadyTerritory } from '../state/territory';
import { positionOf } from './perspectives-view';

/** Medians by size of commune, where the communes gave their population: nobody's own figures. */
export function SizeTable({ communes }: Pick<ReadyTerritory, 'communes'>) {
  const classes = bySize(
    communes
      .filter(({ state }) => state === 'current')
      .map(({ population, entries }) => ({
        population,
        means: positionOf(entries).pillars.map((pillar) => (isComplete(pillar) ? pillar.mean : null)),
      })),
    GUIDE.pillars.length,
  );
  if (classes.every(({ label }, index) => index === 0 && classes.length === 1 && label.startsWith('Pop')))
    return null;
  return (
    <details>
      <summary>Par taille de commune</summary>
      <table class="sizes">
        <caption>
          Médiane des paliers moyens, communes dont le pilier est complet. « – » : moins de {LEAST} communes.
        </caption>
        <thead>
          <tr>
            <th scope="col">Pilier</th>
            {classes.map(({ label, communes }) => (
              <th key={label} scope="col">
                {label}
                <br />n = {communes}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {GUIDE.pillars.map(({ id, title }, index) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              {classes.map(({ label, medians }) => {
                const figure = medians[index] ?? null;
                return <td key={label}>{figure === null ? '–' : meanText(figure)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
