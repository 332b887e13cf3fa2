import type { Access, Partner } from '../../../contract/sharing';
import { fieldId } from '../state/page';
import type { ReadySharing } from '../state/sharing';
import { addressKey, type Invitee, inviteeOf, isTicked, waitsFor } from '../state/sharing';
import { Address } from './invitation';
import { Removal } from './removal';
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
  return right === 'lecture' && access === 'editor'
    ? 'La feuille dit « lecture », mais cette adresse peut modifier : retirez son accès, puis invitez-la de nouveau.'
    : null;
}

interface RowProps extends ViewProps {
  readonly read: ReadySharing;
  readonly partner: Partner;
  readonly place: number;
}

/** What concerns somebody else too is agreed to by itself, names and addresses in sight. */
function Agreement({ state, actions, invitee, place }: ViewProps & { invitee: Invitee; place: number }) {
  const question = invitee.partner.column?.question ?? null;
  if (question === null) return null;
  return (
    <div class="notice">
      <p dir="auto" id={`question-${place}`}>
        {question}
      </p>
      <label class="check">
        <input
          type="checkbox"
          checked={state.sharing.agreed.has(question)}
          disabled={state.sharing.batch?.running ?? false}
          aria-describedby={`question-${place}`}
          onChange={(event) => actions.sharing.agree(question, event.currentTarget.checked)}
        />
        <span>C’est bien ce que je veux</span>
      </label>
    </div>
  );
}

function Row({ state, actions, read, partner, place }: RowProps) {
  const { batch, removal } = state.sharing;
  const { email, right, access, problem, column } = partner;
  const [key, note] = [addressKey(email), read.role === 'manager' ? remark(partner) : null];
  const running = batch?.running ?? false;
  const invitee = inviteeOf(partner, read);
  return (
    <li>
      {invitee ? (
        <label class="check">
          <input
            type="checkbox"
            checked={isTicked(state.sharing, partner)}
            disabled={running}
            aria-describedby={`partner-${place}`}
            onChange={(event) => actions.sharing.tick(email, event.currentTarget.checked)}
          />
          <span>
            {access === 'editor' ? 'Mettre à jour' : 'Inviter'} <b dir="auto">{nameOf(partner)}</b>
          </span>
        </label>
      ) : (
        <b dir="auto">{nameOf(partner)}</b>
      )}
      <p class="hint" id={`partner-${place}`}>
        <Address email={email} />
        <br />
        {right !== null && `Droit demandé : ${right}. `}
        Aujourd’hui : {ACCESS_WORDS[access]}
        {read.team.includes(key) && ', avec l’équipe'}.
        {column && (
          <>
            <br />
            <span dir="auto">{column.says}</span>
          </>
        )}
      </p>
      {invitee && <Agreement state={state} actions={actions} invitee={invitee} place={place} />}
      {invitee && waitsFor(state.sharing, invitee, read) === 'choice' && (
        <p class="hint">Choisissez d’abord, plus haut, qui répond à la grille.</p>
      )}
      {problem !== null && (
        <p class="notice" dir="auto">
          <b>À corriger dans la feuille.</b> {problem}
        </p>
      )}
      {problem === null && note !== null && <p class="hint">{note}</p>}
      {removal?.email === key ? (
        <Removal actions={actions} name={nameOf(partner)} email={email} working={removal.working} />
      ) : (
        read.role === 'manager' &&
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
              <Row key={place} {...props} read={read} partner={partner} place={place} />
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
            <Address email={email} />
             : {ACCESS_WORDS[access]}
          </li>
        ))}
      </ul>
      {others.some(({ access }) => access !== 'owner') && (
        <p class="hint">Leur droit se change dans la fenêtre de partage de Google.</p>
      )}
    </details>
  );
}
