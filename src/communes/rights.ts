/** Rights on the file: those that somebody can be given, and those that Google says somebody has. */

/**
 * As the Partenaires sheet writes them: to read the file; to fill a column of Regards; to answer the grid for the
 * collectivité, without a column.
 */
export const RIGHTS = ['lecture', 'contribution', 'équipe'] as const;
export type Right = (typeof RIGHTS)[number];

/** What an address may do with the file, as Google says. */
export type Access = 'none' | 'viewer' | 'editor' | 'owner';

/** What Google lets the person at the keyboard write: all of our sheets, what is open to them, or nothing. */
export type Role = 'manager' | 'editor' | 'reader';

/** Who may write the official answers: everybody who edits the file, or its owner and the team alone. */
export const ANSWERERS = ['all', 'team'] as const;
export type Answerers = (typeof ANSWERERS)[number];
