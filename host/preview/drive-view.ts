/** What is around the open file: the other files, the people one can be, the messages that Google would send. */

import { mayReadFile } from '../file/rights';
import type { Drive } from '../index';
import type { DriveView } from './wire/protocol';
import { OWNER, type SessionKey } from './wire/session-key';

/** People who are there before anybody invites them. */
const READY_MADE = [OWNER, 'partenaire@exemple.fr', 'lecteur@exemple.fr'];

export function driveView(drive: Drive, session: SessionKey): DriveView {
  const roles = drive.file(session.file)?.state.people;
  const emails = new Set([...(roles?.keys() ?? []), ...READY_MADE, session.person]);
  return {
    session,
    files: drive.files.map((file) => ({
      id: file.id,
      title: file.state.title,
      readable: mayReadFile(file, session.person),
    })),
    people: [...emails].map((email) => ({ email, role: roles?.get(email) ?? null })),
    mails: drive.mails.map(({ file, to, role }) => ({
      to,
      role,
      title: drive.file(file)?.state.title ?? null,
    })),
  };
}
