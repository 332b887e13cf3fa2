import type { CommuneRow } from '../../../communes/commune-row';
import { communeLabel } from '../../../communes/label';
import { counted } from '../../../position/counted';
import { inviteesOf } from '../state/inviting';
import { Address } from './invitation';
import type { ViewProps } from './view';

/** Lines shown of each kind; the sheet holds them all. */
const SHOWN = 300;

export function Whom({ row }: { readonly row: CommuneRow }) {
  return (
    <>
      <span dir="auto">{communeLabel(row)}</span>
      <br />
      <span class="hint">
        {row.contact !== '' && (
          <>
            <span dir="auto">{row.contact}</span>,{' '}
          </>
        )}
        <Address email={row.email} />
      </span>
    </>
  );
}

function Lines({ rows }: { readonly rows: readonly CommuneRow[] }) {
  return (
    <ul class="lines">
      {rows.slice(0, SHOWN).map((row) => (
        <li key={row.key}>
          <Whom row={row} />
        </li>
      ))}
    </ul>
  );
}

/** Whether the copies invite their communes as they are made, and all of what would leave. */
export function Inviting({ state, actions, rows }: ViewProps & { readonly rows: readonly CommuneRow[] }) {
  const { communes } = state;
  const all = communes.part.read?.rows ?? [];
  const { single, shared, wrong, without } = inviteesOf(rows, all);
  if (single.length + shared.length === 0) return null;
  return (
    <fieldset>
      <legend class="unseen">Inviter les communes</legend>
      <label class="check">
        <input
          type="checkbox"
          checked={communes.inviting}
          aria-describedby="inviting"
          onChange={(event) => actions.communes.invite(event.currentTarget.checked)}
        />
        <span>Inviter aussi chaque commune à modifier sa copie</span>
      </label>
      <p class="hint" id="inviting">
        Google ne le permet à l’extension qu’au moment où elle crée la copie. Après, c’est un clic par
        commune.
      </p>
      {communes.inviting && (
        <>
          {single.length > 0 && (
            <details open>
              <summary>Seront invitées ({single.length})</summary>
              <Lines rows={single} />
            </details>
          )}
          {shared.length > 0 && (
            <div class="notice">
              <p>
                <b>Une même adresse sur plusieurs lignes</b> ({counted(shared.length, 'ligne')}). Elle
                recevrait le fichier de chacune.
              </p>
              <Lines rows={shared} />
              <label class="check">
                <input
                  type="checkbox"
                  checked={communes.sharing}
                  onChange={(event) => actions.communes.inviteShared(event.currentTarget.checked)}
                />
                <span>C’est bien ce que je veux</span>
              </label>
            </div>
          )}
          {wrong.length > 0 && (
            <details open>
              <summary>Adresses à corriger dans la feuille ({wrong.length})</summary>
              <ul class="lines">
                {wrong.map(({ row, reason }) => (
                  <li key={row.key} dir="auto">
                    {communeLabel(row)} : {reason}
                  </li>
                ))}
              </ul>
            </details>
          )}
          {without.length > 0 && (
            <details>
              <summary>Communes sans e-mail ({without.length})</summary>
              <p class="hint">Leur copie sera créée, et vous pourrez les inviter plus tard.</p>
              <ul class="lines">
                {without.map((row) => (
                  <li key={row.key} dir="auto">
                    {communeLabel(row)}
                  </li>
                ))}
              </ul>
            </details>
          )}
          <p class="hint">
            Google enverra un message à chaque adresse, depuis votre compte. Chacune pourra modifier sa copie,
            et elle seule. Une adresse que Google refuse vous sera dite, et n’arrête pas les autres.
          </p>
        </>
      )}
    </fieldset>
  );
}
