import { tidyEmail } from '../position/identity';
import type { Access, Right } from '../position/rights';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type User = GoogleAppsScript.Base.User;

const addresses = (users: readonly User[]) =>
  users.map((user) => tidyEmail(user.getEmail())).filter((email) => email !== '');

/** Everyone who has a right on the file, by address; groups count as Google lists them. */
export function readAccess(spreadsheet: Spreadsheet): Map<string, Access> {
  const access = new Map<string, Access>();
  for (const email of addresses(spreadsheet.getViewers())) access.set(email, 'viewer');
  for (const email of addresses(spreadsheet.getEditors())) access.set(email, 'editor');
  // In a shared drive a file has no owner.
  const owner = spreadsheet.getOwner();
  if (owner) access.set(tidyEmail(owner.getEmail()), 'owner');
  return access;
}

/** True where somebody already has a right, or a larger one that must stay. */
export function hasRight(access: Access, right: Right): boolean {
  return access === 'owner' || access === (right === 'lecture' ? 'viewer' : 'editor');
}

/** Gives an address its right, in place of the one it has. Throws what Google refuses. */
export function giveRight(spreadsheet: Spreadsheet, email: string, now: Access, right: Right): void {
  if (right === 'contribution') spreadsheet.addEditor(email);
  else {
    // Google leaves an editor an editor when a viewer is added.
    if (now === 'editor') spreadsheet.removeEditor(email);
    spreadsheet.addViewer(email);
  }
}

/** Takes an address's right away. */
export function takeRight(spreadsheet: Spreadsheet, email: string, now: Access): void {
  if (now === 'editor') spreadsheet.removeEditor(email);
  // Where an editor was removed, Google may leave the right to read.
  if (now === 'editor' || now === 'viewer') spreadsheet.removeViewer(email);
}
