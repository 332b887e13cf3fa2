import type { KnownPartner } from './types';

/** Words of a name that tell one partner from another, without case nor accents. */
const wordsOf = (name: string) =>
  new Set(
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2),
  );

/**
 * The criteria on which a partner is asked first: those whose guide page names it, by the known partner whose name shares
 * the most words with its own (« Caf du Val » is the Caf). None where no known partner is like it.
 */
export function concernedBy(name: string, profiles: readonly KnownPartner[]): readonly number[] {
  const words = wordsOf(name);
  const shared = (profile: KnownPartner) =>
    [...wordsOf(profile.name)].filter((word) => words.has(word)).length;
  const [best] = [...profiles].sort((a, b) => shared(b) - shared(a));
  return best && shared(best) > 0 ? best.criteria : [];
}
