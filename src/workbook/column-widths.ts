import { NEW_SHEET } from './description';

/** Columns in a row that take one width, from the first to the last, numbered from 1. */
export interface WidthRun {
  readonly first: number;
  readonly last: number;
  readonly width: number;
}

/** Results by first column, last column and ground: without them a wide sheet would take hours. */
type Known = Map<string, WidthRun[]>;

/** The fewest runs that give columns `first` to `last` their widths, all of them being `ground` wide so far. */
function runsOver(
  widths: readonly number[],
  first: number,
  last: number,
  ground: number,
  known: Known,
): WidthRun[] {
  const start = widths.findIndex((width, index) => index + 1 >= first && width !== ground) + 1;
  const width = widths[start - 1];
  if (start === 0 || start > last || width === undefined) return [];
  const key = `${start} ${last} ${ground}`;
  let fewest = known.get(key);
  if (fewest) return fewest;
  for (let end = start; end <= last; end += 1) {
    if (widths[end - 1] !== width) continue;
    const runs = [
      { first: start, last: end, width },
      ...runsOver(widths, start + 1, end, width, known),
      ...runsOver(widths, end + 1, last, ground, known),
    ];
    if (!fewest || runs.length < fewest.length) fewest = runs;
  }
  known.set(key, fewest ?? []);
  return fewest ?? [];
}

/**
 * The fewest runs that give a new sheet those widths, in the order of writing: a run may cover columns that a later
 * one narrows, and columns that are as wide as Google makes them need none.
 */
export function widthRuns(widths: readonly number[]): WidthRun[] {
  return runsOver(widths, 1, widths.length, NEW_SHEET.columnWidth, new Map());
}
