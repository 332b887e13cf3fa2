import { CRITERIA } from '../guide/guide';

/** Says what is wrong with an argument, in French, or null when it is right. */
export type ArgumentCheck = (value: unknown) => string | null;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** From 1. */
export const wholeNumber =
  (what: string, most: number): ArgumentCheck =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most
      ? null
      : `${what} va de 1 à ${most}`;

export const criterionNumber = wholeNumber('le numéro de critère', CRITERIA.length);

export const oneOf =
  (what: string, choices: readonly string[]): ArgumentCheck =>
  (value) =>
    typeof value === 'string' && (value === '' || choices.includes(value))
      ? null
      : `${what} attend ${choices.join(', ')} ou rien`;

/** One of the choices, and not nothing. */
export const chosen =
  (what: string, choices: readonly string[]): ArgumentCheck =>
  (value) =>
    typeof value === 'string' && choices.includes(value) ? null : `${what} attend ${choices.join(' ou ')}`;

export const optional =
  (check: ArgumentCheck): ArgumentCheck =>
  (value) =>
    value === undefined || value === null ? null : check(value);

export const agreement: ArgumentCheck = (value) =>
  typeof value === 'boolean' ? null : 'l’accord est vrai ou faux';

export const text =
  (what: string, limit: number): ArgumentCheck =>
  (value) =>
    typeof value !== 'string'
      ? `${what} doit être un texte`
      : value.length > limit
        ? `${what} dépasse ${limit} caractères`
        : null;

export const listOf =
  (check: ArgumentCheck, limit: number): ArgumentCheck =>
  (value) => {
    if (!Array.isArray(value) || value.length > limit)
      return `une liste de ${limit} éléments au plus est attendue`;
    return value.map(check).find((problem) => problem !== null) ?? null;
  };

/** A list that `check` takes, no two items of which have the same `key`. */
export const distinct =
  (check: ArgumentCheck, key: string): ArgumentCheck =>
  (value) => {
    const problem = check(value);
    if (problem !== null || !Array.isArray(value)) return problem;
    const keys = value.map((item) => (isRecord(item) ? item[key] : undefined));
    return new Set(keys).size < keys.length ? 'un élément est deux fois dans la liste' : null;
  };

/** Checks the fields of an object; a field that no check names is refused. */
export const fields =
  (checks: Readonly<Record<string, ArgumentCheck>>): ArgumentCheck =>
  (value) => {
    if (!isRecord(value)) return 'un objet est attendu';
    const known = Object.keys(checks);
    const stranger = Object.keys(value).find((name) => !known.includes(name));
    if (stranger !== undefined) return `le champ « ${stranger.slice(0, 40)} » est inconnu`;
    for (const [name, check] of Object.entries(checks)) {
      const problem = check(value[name]);
      if (problem !== null) return problem;
    }
    return null;
  };

/** A text that says something. */
export const named =
  (what: string, limit: number): ArgumentCheck =>
  (value) =>
    text(what, limit)(value) ?? (String(value).trim() === '' ? `${what} est vide` : null);

/** A day as yyyy-mm-dd, of the calendar. */
export const isoDay =
  (what: string): ArgumentCheck =>
  (value) => {
    const [, year, month, day] =
      typeof value === 'string' ? (/^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? []) : [];
    const date = new Date(Number(year), Number(month) - 1, Number(day));
    const isDay = date.getMonth() === Number(month) - 1 && date.getDate() === Number(day);
    return isDay ? null : `${what} est un jour, année-mois-jour`;
  };
