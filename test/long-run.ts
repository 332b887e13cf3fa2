import { appendFileSync } from 'node:fs';

/**
 * What `npm run long` asks of the tests, through the environment: fresh seeds and crash points that were not tried yet,
 * each written to a trail before it is tried. The normal run knows nothing of it, and draws the same values each time.
 */
export interface LongRun {
  /** Seed of this round. */
  readonly seed: number;
  /** File of what was tried, a line each; see `trail`. */
  readonly trail: string;
  /** Crash points tried before, `trial@point`. */
  readonly tried: readonly string[];
  /** No other point is begun after that time, in milliseconds. */
  readonly until: number;
  /** The only crash point to try, `trial@point`; null for all of them. */
  readonly only: string | null;
}

const given = process.env.GRILLE_SPPE_LONG;

/** Null in the normal run. */
export const LONG_RUN = given === undefined ? null : (JSON.parse(given) as LongRun);

/** The same in each normal run. */
export const SEED = LONG_RUN?.seed ?? 2025;

/** Says what is tried, or that it failed, before the process can die of it. */
export function trail(what: 'try' | 'fail', point: string): void {
  if (LONG_RUN) appendFileSync(LONG_RUN.trail, `${what} ${point}\n`);
}
