import fc from 'fast-check';

/** The normal run draws the same values each time; the long one draws fresh ones, and says which seed brings them back. */
const given = process.env.GRILLE_SPPE_SEED?.split(',')[0];
const isLong = process.env.GRILLE_SPPE_LONG !== undefined;
const seed = given ? Number(given) : isLong ? Date.now() % 2 ** 31 : 2025;
if (isLong) console.log(`graine des propriétés : ${seed}`);
fc.configureGlobal({ seed });
