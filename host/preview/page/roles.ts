/** The rights on a file, in the words of the screen. */
import type { DriveView } from '../wire/protocol';

export const ROLE_NAMES = {
  owner: 'propriétaire',
  editor: 'partenaire qui modifie',
  viewer: 'lecteur',
  none: 'sans accès',
} as const;

/** The right of the person on the open file. */
export function roleOf({ people, session }: DriveView): keyof typeof ROLE_NAMES | null {
  return people.find(({ email }) => email === session.person)?.role ?? null;
}
