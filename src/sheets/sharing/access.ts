import type { Access, Right } from '../../communes/rights';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type User = GoogleAppsScript.Base.User;

const addressOf = (user: User) => user.getEmail().toLowerCase();

/** Their addresses, in lower case. */
export const addresses = (users: readonly User[]) => users.map(addressOf).filter((email) => email !== '');

/** Everyone who has a right on the file, by address; groups count as Google lists them. */
export function readAccess(spreadsheet: Spreadsheet): Map<string, Access> {
  const access = new Map<string, Access>();
  for (const email of addresses(spreadsheet.getViewers())) access.set(email, 'viewer');
  for (const email of addresses(spreadsheet.getEditors())) access.set(email, 'editor');
  const owner = ownerOf(spreadsheet);
  if (owner !== null) access.set(owner, 'owner');
  return access;
}

/** The owner's address, null in a shared drive, where a file has none. */
export function ownerOf(spreadsheet: Spreadsheet): string | null {
  const owner: User | null = spreadsheet.getOwner();
  return owner && addressOf(owner);
}

/** Addresses of those who edit the file, its owner among them. */
export function readEditors(spreadsheet: Spreadsheet): string[] {
  return addresses(spreadsheet.getEditors());
}

/** What Google calls each right. */
const ACCESS_OF: Readonly<Record<Right, Access>> = {
  lecture: 'viewer',
  contribution: 'editor',
  équipe: 'editor',
};

/** True where somebody already has a right, or a larger one that must stay. */
export function hasRight(access: Access, right: Right): boolean {
  return access === 'owner' || access === ACCESS_OF[right];
}

/** Gives an address its right, in place of the one it has. Throws what Google refuses. */
export function giveRight(spreadsheet: Spreadsheet, email: string, now: Access, right: Right): void {
  if (ACCESS_OF[right] === 'editor') spreadsheet.addEditor(email);
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
