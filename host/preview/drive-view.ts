/** What is around the open file: the other files, the people one can be, the messages that Google would send. */

import { mayReadFile } from '../file/rights';
import type { Drive } from '../index';
import type { DriveView } from './wire/protocol';
import { OWNER, type Visit } from './wire/visit';

/** People who are there before anybody invites them. */
const READY_MADE = [OWNER, 'partenaire@exemple.fr', 'lecteur@exemple.fr'];

export function driveView(drive: Drive, visit: Visit): DriveView {
  const roles = drive.file(visit.file)?.state.people;
  const emails = new Set([...(roles?.keys() ?? []), ...READY_MADE, visit.person]);
  return {
    visit,
    files: drive.files.map((file) => ({
      id: file.id,
      title: file.state.title,
      readable: mayReadFile(file, visit.person),
    })),
    people: [...emails].map((email) => ({ email, role: roles?.get(email) ?? null })),
    mails: drive.mails.map(({ file, to, role }) => ({
      to,
      role,
      title: drive.file(file)?.state.title ?? null,
    })),
  };
}
