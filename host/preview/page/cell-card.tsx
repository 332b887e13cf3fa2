/** The card under a cell that offers something: to allow its import, to follow its link here or to another file. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { sessionAddress } from '../wire/session-key';
import type { Place, Spot } from './blocks';
import { allowImport, followLink } from './edits';
import { cellAt } from './moves';
import type { Screen } from './screen';

export const CARD_ID = 'cell-card';

interface CellCardProps {
  readonly screen: Screen;
  readonly spot: Spot;
  readonly place: Place | null;
  readonly onLeave: () => void;
}

export function hasCard(screen: Screen, spot: Spot): boolean {
  const { alert, opens, leads } = cellAt(screen.sheet, spot);
  return alert !== undefined || opens !== undefined || leads === true;
}

export function CellCard({ screen, spot, place, onLeave }: CellCardProps) {
  const card = useRef<HTMLElement>(null);
  const [shift, setShift] = useState({ left: 0, top: 0 });
  const { alert, allow, opens, leads } = cellAt(screen.sheet, spot);
  const shown = place !== null && hasCard(screen, spot);
  useLayoutEffect(() => {
    const box = card.current;
    const frame = box?.parentElement;
    if (place && box && frame) {
      const under = place.top + place.height + box.offsetHeight <= frame.clientHeight;
      const left = Math.min(0, frame.clientWidth - 20 - place.left - box.offsetWidth);
      const top = under ? place.height : -box.offsetHeight;
      setShift((former) => (former.left === left && former.top === top ? former : { left, top }));
    }
  });
  if (!shown) {
    return null;
  }
  const { session, files } = screen.now.view.drive;
  return (
    <section
      ref={card}
      id={CARD_ID}
      class="card"
      aria-label="Sur cette cellule"
      style={{ left: `${place.left + shift.left}px`, top: `${place.top + shift.top}px` }}
      onMouseLeave={onLeave}
    >
      {alert && (
        <p>
          <strong>Erreur</strong>
          {alert}
        </p>
      )}
      {allow && (
        <button type="button" title="Alt+Entrée" onClick={() => allowImport(screen, spot)}>
          Autoriser l’accès
        </button>
      )}
      {leads && (
        <button type="button" title="Alt+Entrée" onClick={() => followLink(screen, spot)}>
          Suivre le lien
        </button>
      )}
      {opens && (
        <a
          href={sessionAddress({ ...session, file: opens })}
          target="_blank"
          rel="noreferrer"
          title="Alt+Entrée"
        >
          Ouvrir {titleOf(files, opens)}
        </a>
      )}
    </section>
  );
}

/** A file that the person may not read keeps its title to itself. */
function titleOf(files: Screen['now']['view']['drive']['files'], id: string): string {
  const file = files.find((each) => each.id === id);
  return file?.readable ? `« ${file.title} »` : 'le fichier';
}
