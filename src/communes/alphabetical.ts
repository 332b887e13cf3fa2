import { nameKey } from './names';

/** Orders names as a French dictionary does: by letters first, case and accents only between equals. */
export function alphabetically(a: string, b: string): number {
  const [first, second] = [nameKey(a), nameKey(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
