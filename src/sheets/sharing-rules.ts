import type { Answerers } from '../communes/rights';
import { ANSWERERS } from '../communes/rights';
import { keepSharingText, readSharingText } from './kept-texts';

/**
 * What the owner decided about who writes, kept in the document's properties: only the add-on writes there, and only
 * after Google let the person who asks change our protections. A copy of the file has none of it.
 */
export interface SharingRules {
  /** Null until somebody chose. */
  readonly answers: Answerers | null;
  /** Addresses that answer the grid for the collectivité besides the owner, in lower case. */
  readonly team: readonly string[];
  /** Columns of Regards by their title, with the addresses that fill each. */
  readonly columns: readonly ColumnHolders[];
}

export interface ColumnHolders {
  readonly name: string;
  readonly emails: readonly string[];
}

const NO_RULES: SharingRules = { answers: null, team: [], columns: [] };

/** In bytes of UTF-8: Google takes 9 kB in a value. */
const LIMIT = 9000;

const sizeOf = (text: string) => encodeURIComponent(text).replace(/%../g, ' ').length;

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** What cannot be read counts as never decided. */
function parsed(text: string): SharingRules {
  try {
    const { answers, team, columns } = JSON.parse(text) as Record<string, unknown>;
    return {
      answers: ANSWERERS.find((one) => one === answers) ?? null,
      team: texts(team),
      columns: (Array.isArray(columns) ? columns : []).map((one: Record<string, unknown>) => ({
        name: String(one?.name ?? ''),
        emails: texts(one?.emails),
      })),
    };
  } catch {
    return NO_RULES;
  }
}

export function readSharingRules(): SharingRules {
  const text = readSharingText();
  return text === null ? NO_RULES : parsed(text);
}

/** Thrown where more addresses are to be kept than Google takes. */
export class TooManyError extends Error {}

/** Members of the team: each stands in each protection. */
const TEAM_LIMIT = 30;

/** Throws a TooManyError where they cannot be kept: asked before anything is changed or sent. */
export function checkSize(rules: SharingRules): void {
  if (rules.team.length > TEAM_LIMIT || sizeOf(JSON.stringify(rules)) > LIMIT) throw new TooManyError();
}

export function keepSharingRules(rules: SharingRules): void {
  checkSize(rules);
  keepSharingText(JSON.stringify(rules));
}
