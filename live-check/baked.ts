import type { Json } from './check';

/** A value that was read in a documentation, recorded in public, or observed by somebody's run. */
export interface Expected {
  readonly id: string;
  readonly locale?: string;
  readonly value: Json;
  readonly source: string;
}

/** Put in by the build: what is known from `host/recorded`, the strongest source first, and what the stand-in gives. */
declare const LIVE_CHECK: {
  readonly wide: boolean;
  readonly expected: readonly Expected[];
  readonly standIn: Readonly<Record<string, Json>>;
};

export const BAKED = LIVE_CHECK;
