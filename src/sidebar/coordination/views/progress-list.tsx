import { communeLabel } from '../../../communes/label';
import type { TerritoryCommune } from '../../../contract/territory';
import { CRITERIA } from '../../../guide/guide';

/** Communes shown in one go; the sheet holds them all. */
const SHOWN = 200;

/** How far each commune is, in alphabetical order, with the date that it gave: no ranking. */
export function ProgressList({ communes }: { readonly communes: readonly TerritoryCommune[] }) {
  const read = communes.filter(({ state }) => state === 'current' || state === 'blank');
  if (read.length === 0) return null;
  return (
    <details>
      <summary>Avancement par commune ({read.length})</summary>
      <ul class="texts">
        {read.slice(0, SHOWN).map((commune, index) => {
          const answered = commune.entries.filter(({ kind }) => kind !== 'blank').length;
          return (
            <li key={index}>
              <span dir="auto">{communeLabel(commune)}</span>{' '}
              <span class="hint" dir="auto">
                {answered} / {CRITERIA.length}
                {commune.dated !== '' && `, ${commune.dated}`}
              </span>
            </li>
          );
        })}
      </ul>
      {read.length > SHOWN && <p class="hint">Les suivantes sont dans la feuille Territoire.</p>}
    </details>
  );
}
