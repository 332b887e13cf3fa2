/** Whole numbers and the words that follow them, as French writes them. */

/** « 2 000 » : thousands stand apart. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f');
}

/** The word that agrees with a count: 0 and 1 are singular. */
export function agreed(count: number, one: string, several = `${one}s`): string {
  return count > 1 ? several : one;
}

/** « 34 communes » */
export function counted(count: number, one: string, several?: string): string {
  return `${thousands(count)} ${agreed(count, one, several)}`;
}
