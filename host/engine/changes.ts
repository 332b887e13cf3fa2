/** Counts, for all files together, what may change what an import shows: contents, rights, the bin. */
let changes = 0;

export function noteChange(): void {
  changes++;
}

/** Equal counts mean that nothing changed anywhere in between. */
export function changesSoFar(): number {
  return changes;
}
