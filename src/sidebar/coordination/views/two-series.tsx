import type { PositionAxis } from '../../../radar/axis';
import { absenceText, meanText, ratioText } from '../../../radar/figures';

interface Series {
  readonly name: string;
  readonly axes: readonly PositionAxis[];
}

function Cell({ axis }: { readonly axis: PositionAxis | undefined }) {
  if (!axis || axis.mean === null) return <td>{(axis && absenceText(axis)) ?? '–'}</td>;
  return (
    <td>
      {meanText(axis.mean)}
      <br />
      {ratioText(axis.points, axis.max)}
      {axis.state === 'partial' && (
        <>
          <br />
          provisoire
        </>
      )}
    </td>
  );
}

/** The figures of the radar's two series. */
export function TwoSeries({ pair: [first, second] }: { readonly pair: readonly [Series, Series] }) {
  return (
    <table class="named">
      <caption>Palier moyen (de 0 à 3), puis points sur le maximum, par pilier</caption>
      <thead>
        <tr>
          <th scope="col">Pilier</th>
          {[first, second].map(({ name }, index) => (
            <th key={index} scope="col" dir="auto">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {first.axes.map((axis, index) => (
          <tr key={axis.title}>
            <th scope="row">{axis.title}</th>
            <Cell axis={axis} />
            <Cell axis={second.axes[index]} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
