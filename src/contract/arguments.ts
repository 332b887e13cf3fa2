import { CRITERIA } from '../guide/guide';
import { CARRIERS } from '../position/answer';
import { ENTRY_CHOICES, NOT_APPLICABLE } from '../position/entry';
import { type CallName, COMMENT_LIMIT } from './contract';

/** Says what is wrong with an argument, in French, or null when it is right. */
export type ArgumentCheck = (value: unknown) => string | null;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const criterionNumber: ArgumentCheck = (value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= CRITERIA.length
    ? null
    : `le numéro de critère va de 1 à ${CRITERIA.length}`;

const oneOf =
  (what: string, choices: readonly string[]): ArgumentCheck =>
  (value) =>
    typeof value === 'string' && (value === '' || choices.includes(value))
      ? null
      : `${what} attend ${choices.join(', ')} ou rien`;

const optional =
  (check: ArgumentCheck): ArgumentCheck =>
  (value) =>
    value === undefined || value === null ? null : check(value);

const agreement: ArgumentCheck = (value) => (typeof value === 'boolean' ? null : 'l’accord est vrai ou faux');

const text =
  (what: string, limit: number): ArgumentCheck =>
  (value) =>
    typeof value !== 'string'
      ? `${what} doit être un texte`
      : value.length > limit
        ? `${what} dépasse ${limit} caractères`
        : null;

/** Checks the fields of an object; a field that no check names is refused. */
const fields =
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

const paliers = ENTRY_CHOICES.filter((choice) => choice !== NOT_APPLICABLE);

/** For each call, the check of each of its arguments. */
export const ARGUMENTS: Readonly<Record<CallName, readonly ArgumentCheck[]>> = {
  ping: [],
  readGrid: [],
  poll: [fields({ stamp: text('l’empreinte', 2000), selected: optional(criterionNumber) })],
  saveAnswer: [
    fields({
      criterion: criterionNumber,
      entry: optional(oneOf('le palier', ENTRY_CHOICES)),
      target: optional(oneOf('le palier visé', paliers)),
      carrier: optional(oneOf('« Porté par »', CARRIERS)),
      comment: optional(
        fields({ from: text('le commentaire', 50000), to: text('le commentaire', COMMENT_LIMIT) }),
      ),
    }),
  ],
  showCriterion: [criterionNumber],
  generateGrid: [optional(agreement)],
};

export const CALL_NAMES = Object.keys(ARGUMENTS) as CallName[];

/** The first problem among a call's arguments, in French, or null when all are right. */
export function argumentProblem(call: CallName, args: readonly unknown[]): string | null {
  const checks = ARGUMENTS[call];
  if (args.length > checks.length) return 'trop d’arguments';
  for (const [index, check] of checks.entries()) {
    const problem = check(args[index]);
    if (problem !== null) return problem;
  }
  return null;
}
