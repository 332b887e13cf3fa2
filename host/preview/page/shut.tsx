/** What stands in the place of a file that one may not see, or that is not there. */
import type { WorkbookView } from '../wire/protocol';
import { OWNER, sessionAddress } from '../wire/session-key';

export function Shut({ access, drive }: Pick<WorkbookView, 'access' | 'drive'>) {
  const { session, people, files } = drive;
  if (access === 'missing') {
    const [first] = files;
    return (
      <main class="shut">
        <h1>Ce fichier n’existe pas</h1>
        <p>Son adresse est fausse, ou il est dans la corbeille.</p>
        <a href={first ? sessionAddress({ ...session, file: first.id }) : '/'}>Revenir aux fichiers</a>
      </main>
    );
  }
  const owner = people.find(({ role }) => role === 'owner')?.email ?? OWNER;
  return (
    <main class="shut">
      <h1>Vous n’avez pas accès</h1>
      <p>
        {session.person} n’a aucun droit sur ce fichier. Demandez l’accès à {owner}, ou changez de compte.
      </p>
      <a href={sessionAddress({ ...session, person: owner })}>Revenir au compte du propriétaire</a>
    </main>
  );
}
