import { GUIDE } from '../../../guide/guide';
import { counted } from '../../../position/counted';
import type { PositionAxis } from '../../../radar/axis';
import { absenceText, meanText } from '../../../radar/figures';
import type { ReadyTerritory } from '../state/territory';

interface PillarMediansProps extends Pick<ReadyTerritory, 'pillars'> {
  /** The commune drawn beside the median. */
  readonly beside: { readonly name: string; readonly axes: readonly PositionAxis[] } | undefined;
}

function meanOf(axis: PositionAxis | undefined): string {
  if (!axis || axis.mean === null) return (axis && absenceText(axis)) ?? '–';
  return `${meanText(axis.mean)}${axis.state === 'partial' ? ' (provisoire)' : ''}`;
}

/** The radar's figures as a table. */
export function PillarMedians({ pillars, beside }: PillarMediansProps) {
  return (
    <table class="named">
      <caption>
        Médiane des paliers moyens (de 0 à 3), par pilier, sur les communes dont le pilier est complet
      </caption>
      <thead>
        <tr>
          <th scope="col">Pilier</th>
          <th scope="col">Médiane</th>
          {beside && (
            <th scope="col" dir="auto">
              {beside.name}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {GUIDE.pillars.map(({ id, title }, index) => {
          const { median = null, communes = 0 } = pillars[index] ?? {};
          return (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>
                {median === null ? 'pas de médiane' : meanText(median)}
                <br />
                {counted(communes, 'commune')}
              </td>
              {beside && <td>{meanOf(beside.axes[index])}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
