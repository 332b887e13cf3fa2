/** Medians, null where there is nothing to take one of. */

/** The median of figures in any order. */
export function median(figures: readonly number[]): number | null {
  const sorted = [...figures].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** The median of paliers, from how many there are of each: what the sheet's formula does without any array. */
export function medianOfCounts(counts: readonly number[]): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  /** The palier that stands at a rank, from 1, when all are in order. */
  const at = (rank: number) => {
    let passed = 0;
    return counts.findIndex((count) => {
      passed += count;
      return rank <= passed;
    });
  };
  return (at(Math.floor((total + 1) / 2)) + at(Math.floor(total / 2) + 1)) / 2;
}
