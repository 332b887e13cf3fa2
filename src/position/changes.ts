import { CRITERIA } from '../guide/guide';
import type { Entry } from './entry';

/** What a criterion was and is. */
interface Held {
  readonly entry: Entry;
  readonly comment: string;
}

export interface Change {
  readonly criterion: number;
  readonly before: Entry;
  readonly now: Entry;
  /** The comment of now. */
  readonly reason: string;
  /** False where it has no palier then or now: it did not move, it is told apart. */
  readonly isMove: boolean;
}

const isSame = (a: Entry, b: Entry) =>
  a.kind === b.kind && (a.kind !== 'palier' || b.kind !== 'palier' || a.palier === b.palier);

/** The criteria whose answer is another one now, in order of number; both lists are in that order. */
export function changesSince(then: readonly Held[], now: readonly Held[]): Change[] {
  return CRITERIA.flatMap(({ number }, index): Change[] => {
    const [before, after] = [then[index], now[index]];
    if (!before || !after || isSame(before.entry, after.entry)) return [];
    const isMove = before.entry.kind === 'palier' && after.entry.kind === 'palier';
    return [{ criterion: number, before: before.entry, now: after.entry, reason: after.comment, isMove }];
  });
}
