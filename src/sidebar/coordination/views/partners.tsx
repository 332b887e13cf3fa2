import type { Access, Partner } from '../../../contract/sharing';
import { fieldId } from '../state/page';
import { addressKey, inviteeOf, isTicked } from '../state/sharing';
import { Removal } from './removal';
import type { ReadySharing } from './sharing-view';
import type { ViewProps } from './view';

export const ACCESS_WORDS: Readonly<Record<Access, string>> = {
  none: 'n’a pas accès',
  viewer: 'peut lire',
  editor: 'peut modifier',
  owner: 'propriétaire du fichier',
};

const nameOf = ({ name, email }: Partner) => (name === '' ? email : name);

/** Why a row has no box although nothing is wrong with it; null when there is nothing to say. */
function remark({ right, access }: Partner): string | null {
  if (access === 'owner') return null;
  if (right === null) return 'Pour inviter cette adresse, choisissez son droit dans la feuille.';
  return right === 'lecture' && access === 'editor'
    ? 'La feuille dit « lecture », mais cette adresse peut modifier : retirez son accès, puis invitez-la de nouveau.'
    : null;
}

interface RowProps extends ViewProps {
  readonly partner: Partner;
  readonly place: number;
}

function Row({ state, actions, partner, place }: RowProps) {
  const { batch, removal } = state.sharing;
  const { email, right, access, problem } = partner;
  const [key, note] = [addressKey(email), remark(partner)];
  const running = batch?.running ?? false;
  return (
    <li>
      {inviteeOf(partner) ? (
        <label class="check">
          <input
            type="checkbox"
            checked={isTicked(state.sharing, partner)}
            disabled={running}
            aria-describedby={`partner-${place}`}
            onChange={(event) => actions.sharing.tick(email, event.currentTarget.checked)}
          />
          <span>
            Inviter <b dir="auto">{nameOf(partner)}</b>
          </span>
        </label>
      ) : (
        <b dir="auto">{nameOf(partner)}</b>
      )}
      <p class="hint" id={`partner-${place}`}>
        <span dir="auto">{email}</span>
        <br />
        {right !== null && `Droit demandé : ${right}. `}
        Aujourd’hui : {ACCESS_WORDS[access]}.
      </p>
      {problem !== null && (
        <p class="notice" dir="auto">
          <b>À corriger dans la feuille.</b> {problem}
        </p>
      )}
      {problem === null && note !== null && <p class="hint">{note}</p>}
      {removal?.email === key ? (
        <Removal actions={actions} name={nameOf(partner)} email={email} working={removal.working} />
      ) : (
        (access === 'viewer' || access === 'editor') && (
          <button
            type="button"
            class="link"
            id={fieldId('remove', key)}
            aria-disabled={running}
            aria-label={`Retirer l’accès de ${nameOf(partner)}`}
            onClick={() => actions.sharing.askRemoval(email)}
          >
            Retirer l’accès
          </button>
        )
      )}
    </li>
  );
}

/** The rows of the sheet that have an address, then the names of those that have none. */
export function Partners({ read, ...props }: ViewProps & { readonly read: ReadySharing }) {
  const rows = read.partners.map((partner, place) => ({ partner, place }));
  const addressed = rows.filter(({ partner }) => addressKey(partner.email) !== '');
  const silent = rows.filter(({ partner }) => addressKey(partner.email) === '');
  return (
    <>
      {addressed.length === 0 ? (
        <p class="empty">
          Aucune adresse dans la feuille Partenaires. Notez-y l’adresse et le droit de chacun, puis relisez la
          feuille.
        </p>
      ) : (
        <fieldset class="rows">
          <legend>Partenaires de la feuille ({addressed.length})</legend>
          <ul>
            {addressed.map(({ partner, place }) => (
              <Row key={place} {...props} partner={partner} place={place} />
            ))}
          </ul>
        </fieldset>
      )}
      {silent.length > 0 && (
        <details>
          <summary>Sans adresse dans la feuille ({silent.length})</summary>
          <ul class="texts">
            {silent.map(({ partner, place }) => (
              <li key={place} dir="auto">
                {partner.name}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Those who have a right on the file without standing in the sheet. */
export function Others({ others }: Pick<ReadySharing, 'others'>) {
  if (others.length === 0) return null;
  return (
    <details open={others.length <= 5}>
      <summary>Ont aussi accès, sans être dans la feuille ({others.length})</summary>
      <ul class="texts">
        {others.map(({ email, access }) => (
          <li key={email}>
            <span dir="auto">{email}</span> : {ACCESS_WORDS[access]}
          </li>
        ))}
      </ul>
      {others.some(({ access }) => access !== 'owner') && (
        <p class="hint">Leur droit se change dans la fenêtre de partage de Google.</p>
      )}
    </details>
  );
}
