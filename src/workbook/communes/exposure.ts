import type { Commune } from './communes-sheet';

/** Least number of communes whose contacts make of a sheet a list of them: one may be the coordinator's own. */
const LEAST = 2;

/**
 * True for texts that show contacts of several communes: a whole cell that is a line's contact, or an address anywhere in
 * one. Linear in the texts and in the lines.
 */
export function showsContacts(texts: readonly string[], communes: readonly Commune[]): boolean {
  const folded = texts.map((text) => text.trim().toLowerCase());
  const cells = new Set(folded);
  const words = new Set(
    folded.filter((text) => text.includes('@')).flatMap((text) => text.split(/[\s,;:<>()"]+/)),
  );
  const shown = communes.filter(({ contact, email }) => {
    const [name, address] = [contact.trim().toLowerCase(), email.trim().toLowerCase()];
    return (address !== '' && words.has(address)) || (name !== '' && cells.has(name));
  });
  return shown.length >= LEAST;
}
