/** Replaced by the build with the version of package.json. */
declare const GRILLE_SPPE_VERSION: string;

export const VERSION: string = GRILLE_SPPE_VERSION;
