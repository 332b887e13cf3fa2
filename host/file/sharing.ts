import type { SpreadsheetFile } from './drive';
import type { Role } from './file-state';

/** Who is let into a file, and put out of it. Nothing here ever changes its owner. */

/** The address as Google keeps it: capitals do not count. */
export function readAddress(text: string): string {
  if (!/^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]+$/.test(text)) throw new Error(`Invalid email: ${text}`);
  return text.toLowerCase();
}

/** Nobody is let in unless everybody may be. An editor asked in as a viewer stays an editor. */
export function letIn(
  file: SpreadsheetFile,
  given: readonly string[],
  role: 'editor' | 'viewer',
  by = file.owner,
): void {
  const { drive } = file;
  const addresses = given.map(readAddress);
  const refused = addresses.find((address) => drive.refusedAddresses.has(address));
  if (refused !== undefined) {
    throw new Error(`Sharing with ${refused} is not allowed by your administrator.`);
  }
  drive.spendInvitations(by, addresses.filter((address) => !file.state.people.has(address)).length);
  for (const address of addresses) {
    const former = file.state.people.get(address);
    if (former === undefined) drive.mails.push({ file: file.id, to: address, role });
    if (former === undefined || (former === 'viewer' && role === 'editor')) file.share(address, role);
  }
}

/** Whoever has none of these roles stays as they are. */
export function putOut(file: SpreadsheetFile, given: string, roles: readonly Role[]): void {
  const address = readAddress(given);
  const role = file.state.people.get(address);
  if (role !== undefined && role !== 'owner' && roles.includes(role)) file.unshare(address);
}
