/** A small seeded generator, so that a failure can be replayed. */
export function dice(seed: number) {
  let state = seed;
  const roll = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return { roll, pick: <T>(list: readonly T[]): T => list[roll(list.length)] as T };
}
