import type { Entry } from './entry';

/** How several people read the same criteria: the collectivité, and each partner who contributes. */

/** The paliers that were given, without those who said nothing or « sans objet ». */
function paliersOf(entries: readonly Entry[]): number[] {
  return entries.flatMap((entry) => (entry.kind === 'palier' ? [entry.palier] : []));
}

/** How far apart the paliers given for one criterion are, 0 to 3; null when fewer than two people gave one. */
export function spreadOf(entries: readonly Entry[]): number | null {
  const paliers = paliersOf(entries);
  return paliers.length < 2 ? null : Math.max(...paliers) - Math.min(...paliers);
}

/** A criterion that people read differently. */
export interface Discussion {
  readonly number: number;
  /** 1 to 3. */
  readonly spread: number;
}

/**
 * The criteria to discuss together, largest spread first, ties by number. Each perspective holds the entries of the 29
 * criteria in order.
 */
export function toDiscuss(perspectives: readonly (readonly Entry[])[]): Discussion[] {
  const [first = []] = perspectives;
  return first
    .map((_, index) => ({
      number: index + 1,
      spread: spreadOf(perspectives.flatMap((entries) => entries[index] ?? [])) ?? 0,
    }))
    .filter(({ spread }) => spread > 0)
    .sort((a, b) => b.spread - a.spread || a.number - b.number);
}
