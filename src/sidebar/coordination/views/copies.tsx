import type { CommuneRow } from '../../../contract/communes';
import { sorted } from '../state/communes';
import { fileAddress, Outside } from './outside';

/** Links shown; the sheet holds them all. */
const SHOWN = 100;

/** The copies that were made, each openable. */
export function Copies({ rows }: { readonly rows: readonly CommuneRow[] }) {
  const { created } = sorted(rows);
  if (created.length === 0) return null;
  return (
    <details>
      <summary>Copies créées ({created.length})</summary>
      <p class="hint">
        Créer une copie n’invite personne : ouvrez-la, puis partagez-la avec sa commune, par la vue Partager
        ou par Google.
      </p>
      <ul class="texts">
        {created.slice(0, SHOWN).map(({ key, name, link, date }) => {
          const address = fileAddress(link);
          return (
            <li key={key}>
              {address === null ? (
                <span dir="auto">{name}</span>
              ) : (
                <Outside href={address}>
                  <span dir="auto">{name}</span>
                </Outside>
              )}{' '}
              <span class="hint">{date}</span>
            </li>
          );
        })}
      </ul>
      {created.length > SHOWN && (
        <p class="hint">Les {SHOWN} premières. Toutes sont dans la feuille Communes.</p>
      )}
    </details>
  );
}
