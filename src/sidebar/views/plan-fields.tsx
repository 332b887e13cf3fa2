import { PALIERS } from '../../guide/guide';
import { CARRIERS } from '../../position/answer';
import type { PartProps } from './part';

/** The palier aimed at, and who carries the criterion out. */
export function PlanFields({ criterion, answer, actions, disabled }: PartProps) {
  const { number } = criterion;
  return (
    <div class="plan">
      <label>
        Palier visé
        <select
          disabled={disabled}
          value={answer.target === null ? '' : String(answer.target)}
          onChange={(event) => actions.choose(number, { target: event.currentTarget.value })}
        >
          <option value="">Non précisé</option>
          {PALIERS.map((palier) => (
            <option key={palier} value={String(palier)}>
              Palier {palier}
            </option>
          ))}
        </select>
      </label>
      <label>
        Porté par
        <select
          disabled={disabled}
          value={answer.carrier ?? ''}
          onChange={(event) => actions.choose(number, { carrier: event.currentTarget.value })}
        >
          <option value="">Non précisé</option>
          {CARRIERS.map((carrier) => (
            <option key={carrier} value={carrier}>
              {carrier}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
