/** The missions of an « autorité organisatrice », by their number in the law (L. 214-1-3 I CASF). */
export type Mission = 1 | 2 | 3 | 4;

/** What the law asks of an « autorité organisatrice », and on which conditions. Texts: `pages/duties.ts`. */
export interface Duty {
  readonly id: string;
  /** The missions in whose name it is asked: all of them must be the collectivité's. */
  readonly missions: readonly Mission[];
  /** Asked only above that number of inhabitants: exactly that number asks nothing. Absent: asked of all. */
  readonly above?: number;
  /** At or below that number: nothing is asked, or it depends on what no field says. */
  readonly below: 'no' | 'toCheck';
  /** A convention with the Caf whose content is the same takes its place. */
  readonly byConvention?: true;
}

/** In the law's order. Thresholds are strict: « plus de ». */
export const DUTIES = [
  { id: 'census', missions: [1], below: 'no' },
  { id: 'information', missions: [2], below: 'no' },
  { id: 'planning', missions: [3], above: 3500, below: 'no' },
  { id: 'quality', missions: [4], above: 3500, below: 'no' },
  { id: 'scheme', missions: [3], above: 10_000, below: 'no', byConvention: true },
  { id: 'relay', missions: [2, 4], above: 10_000, below: 'no' },
  { id: 'opinion', missions: [3], above: 3500, below: 'toCheck' },
] as const satisfies readonly Duty[];

export type DutyId = (typeof DUTIES)[number]['id'];

/** What is told of a duty, in French. */
export interface DutyText {
  readonly title: string;
  /** What it consists of. */
  readonly text: string;
  /** Day from which it holds, « 2025-01-01 ». */
  readonly since: string;
  readonly article: string;
  /** Where it was read. */
  readonly source: string;
  /** What is to be known where it does not apply, or is to be checked; absent where there is nothing to add. */
  readonly otherwise?: string;
}
