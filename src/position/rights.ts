/** Rights on the file: those that a partner can be given, and those that Google says somebody has. */

/** As the Partenaires sheet writes them: to read the file, or to fill it too. */
export const RIGHTS = ['lecture', 'contribution'] as const;
export type Right = (typeof RIGHTS)[number];

/** What an address may do with the file, as Google says. */
export type Access = 'none' | 'viewer' | 'editor' | 'owner';
