import { wordsOf } from '../position/clean-text';

/** Longest name of a collectivité that the sheets show. */
export const NAME_LIMIT = 120;

/** What two spellings of one name have in common: letters without case nor accents, « St » as « Saint ». */
export function nameKey(name: string): string {
  return wordsOf(name).replace(/(^| )st(e?s?)(?= |$)/g, '$1saint$2');
}

/** What tells one commune from another: its code, else its name. */
export function communeKey(name: string, code: string): string {
  return code || nameKey(name);
}

/** Signs of a file's name given to the name of the commune. */
const TITLE_NAME = 80;

/** The name of a commune's copy. */
export function copyTitle(name: string, code: string): string {
  const signs = Array.from(name);
  const shown = signs.length > TITLE_NAME ? `${signs.slice(0, TITLE_NAME - 1).join('')}…` : name;
  return `Grille SPPE – ${shown}${code && ` (${code})`}`;
}
