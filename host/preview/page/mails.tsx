/** Who would be told by Google: the invitations that a real account would send. */
import type { DriveView } from '../wire/protocol';

const RIGHTS = { owner: 'donner', editor: 'modifier', viewer: 'lire' } as const;

export function Mails({ mails }: Pick<DriveView, 'mails'>) {
  return (
    <>
      <button type="button" class="mails-button" popovertarget="mails">
        Messages que Google enverrait ({mails.length})
      </button>
      <section id="mails" class="mails" popover="auto" aria-label="Messages que Google enverrait">
        {mails.length === 0 && <p>Aucun pour l’instant : personne n’a été invité.</p>}
        <ol reversed>
          {mails.toReversed().map(({ to, role, title }, index) => (
            <li key={mails.length - index}>
              <strong>{to}</strong> peut {RIGHTS[role]}{' '}
              {title === null ? 'un fichier mis à la corbeille' : `« ${title} »`}
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
