import type { CommuneRow } from '../../../communes/commune-row';
import { communeLabel } from '../../../communes/label';
import { agreed, counted } from '../../../position/counted';
import { type Invited, invitationsOf, shareWindow } from '../state/inviting';
import { Whom } from './inviting';
import { fileAddress } from './outside';
import type { ViewProps } from './view';

/** Opens Google's own share window, filled in: one click per commune, and the person sends it there. */
export function InviteLink({
  row,
  actions,
  isPrimary = false,
}: Pick<ViewProps, 'actions'> & { readonly row: CommuneRow; readonly isPrimary?: boolean }) {
  const href = shareWindow(fileAddress(row.link), row.email);
  if (href === null) return null;
  return (
    <a
      class={isPrimary ? 'button primary' : 'button'}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      onClick={() => actions.communes.opened(row)}
    >
      Inviter {communeLabel(row)}
      <span class="unseen"> (fenêtre de partage de Google, nouvel onglet)</span>
    </a>
  );
}

function Group({
  title,
  list,
  actions,
  isOpen = false,
}: Pick<ViewProps, 'actions'> & {
  readonly title: string;
  readonly list: readonly Invited[];
  readonly isOpen?: boolean;
}) {
  if (list.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary>
        {title} ({list.length})
      </summary>
      <ul class="lines">
        {list.map(({ row, state }) => (
          <li key={row.key}>
            {state.kind === 'no-address' ? <span dir="auto">{communeLabel(row)}</span> : <Whom row={row} />}
            {'reason' in state && state.reason !== '' && (
              <p class="hint" dir="auto">
                {state.kind === 'refused' && 'Refusée : '}
                {state.reason}
                {state.kind !== 'wrong' && '.'}
              </p>
            )}
            {state.kind !== 'done' && state.kind !== 'no-address' && state.kind !== 'wrong' && (
              <p>
                <InviteLink row={row} actions={actions} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Who has been invited to which copy, and who is still to be. */
export function Invitations({
  actions,
  created,
}: Pick<ViewProps, 'actions'> & { readonly created: readonly CommuneRow[] }) {
  if (created.length === 0) return null;
  const { toSend, opened, done, wrong, without } = invitationsOf(created);
  return (
    <section aria-labelledby="invitations">
      <h2 id="invitations">Inviter les communes</h2>
      <p>
        <b>{done.length}</b> {agreed(done.length, 'commune invitée', 'communes invitées')} sur{' '}
        {created.length}
        {opened.length > 0 && `, ${counted(opened.length, 'fenêtre ouverte', 'fenêtres ouvertes')}`}.
      </p>
      {toSend.length > 0 && (
        <p class="hint">
          Un clic par commune : le bouton du bas ouvre la fenêtre de partage de Google, adresse remplie ;
          vérifiez, puis « Envoyer ». Une personne sans compte Google y est invitée comme visiteur.
        </p>
      )}
      <Group title="À inviter" list={toSend} actions={actions} isOpen />
      <Group title="Fenêtre de Google ouverte" list={opened} actions={actions} />
      <Group title="Adresses à corriger dans la feuille" list={wrong} actions={actions} isOpen />
      <Group title="Sans e-mail dans la feuille" list={without} actions={actions} />
      <Group title="Invitées" list={done} actions={actions} />
    </section>
  );
}
