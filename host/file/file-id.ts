const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Looks like an id of Google's, and is the same at every run. */
export function fileId(n: number): string {
  let id = '1';
  for (let seed = n; id.length < 44; ) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    id += LETTERS[seed >>> 26];
  }
  return id;
}
