/** The card beside a cell under the mouse: its note, or why Google Sheets marks it as invalid. */
import type { Place, Spot } from './blocks';
import { cellAt } from './moves';
import type { Screen } from './screen';

interface HoverProps {
  readonly screen: Screen;
  readonly spot: Spot | null;
  readonly place: Place | null;
}

export function Hover({ screen, spot, place }: HoverProps) {
  const cell = spot && cellAt(screen.sheet, spot);
  if (!cell || !place || (!cell.note && !cell.invalid)) {
    return null;
  }
  return (
    <div
      class="hover"
      role="tooltip"
      style={{ left: `${place.left + place.width + 4}px`, top: `${place.top}px` }}
    >
      {cell.invalid && (
        <p>
          <strong>Non valide :</strong> {cell.help ?? 'cette valeur ne respecte pas la règle de la cellule.'}
        </p>
      )}
      {cell.note && <p>{cell.note}</p>}
    </div>
  );
}
