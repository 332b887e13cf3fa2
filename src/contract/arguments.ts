import { EMAIL_LIMIT } from '../communes/identity';
import { CONTACT_LIMIT, LIST_LIMIT, LIST_TARGETS } from '../communes/listed';
import { ANSWERERS, RIGHTS } from '../communes/rights';
import { CRITERIA } from '../guide/guide';
import { CARRIERS, COMMENT_LIMIT } from '../position/answer';
import { ENTRY_CHOICES, NOT_APPLICABLE } from '../position/entry';
import {
  type ArgumentCheck,
  agreement,
  chosen,
  criterionNumber,
  distinct,
  fields,
  listOf,
  oneOf,
  optional,
  text,
  wholeNumber,
} from './checks';
import { SERIES } from './communes';
import type { CallName } from './contract';
import { HABITS } from './grid';

/** Longest texts that the pages may send, in characters: a code, a commune's key, a link, a name. */
const CODE_LIMIT = 40;
const KEY_LIMIT = 200;
const LINK_LIMIT = 500;
/** Lines of a pasted text. */
const LINE_LIMIT = 1_000_000;
const MAKER_LIMIT = 120;
const NAME_LIMIT = 200;
const QUESTION_LIMIT = 5000;
/** Addresses of a team. */
const TEAM_LIMIT = 30;

/** Longest text of a cell, by Google's own limit. */
const CELL_LIMIT = 50_000;

const paliers = ENTRY_CHOICES.filter((choice) => choice !== NOT_APPLICABLE);

/** What is written in a cell, in place of the text that the page showed there. */
const inPlaceOf = (to: ArgumentCheck) => optional(fields({ from: text('la cellule', CELL_LIMIT), to }));
const target = chosen('la feuille', LIST_TARGETS);
const comment = text('le commentaire', COMMENT_LIMIT);

/** For each call, the check of each of its arguments. */
export const ARGUMENTS: Readonly<Record<CallName, readonly ArgumentCheck[]>> = {
  ping: [],
  readGrid: [],
  readGuideTexts: [],
  poll: [fields({ stamp: text('l’empreinte', 2000), selected: optional(criterionNumber) })],
  saveAnswer: [
    fields({
      criterion: criterionNumber,
      entry: optional(oneOf('le palier', ENTRY_CHOICES)),
      target: optional(oneOf('le palier visé', paliers)),
      carrier: optional(oneOf('« Porté par »', CARRIERS)),
      comment: inPlaceOf(comment),
    }),
  ],
  showCriterion: [criterionNumber],
  generateGrid: [optional(agreement)],
  keepHabits: [listOf(chosen('l’habitude', HABITS), HABITS.length)],
  openImport: [],
  readAnswerCells: [],
  importAnswers: [
    distinct(
      listOf(
        fields({
          criterion: criterionNumber,
          entry: inPlaceOf(oneOf('le palier', ENTRY_CHOICES)),
          target: inPlaceOf(oneOf('le palier visé', paliers)),
          carrier: inPlaceOf(oneOf('« Porté par »', CARRIERS)),
          comment: inPlaceOf(comment),
        }),
        CRITERIA.length,
      ),
      'criterion',
    ),
  ],
  openList: [target],
  readListed: [target],
  addListed: [
    target,
    listOf(
      fields({
        line: wholeNumber('le numéro de ligne', LINE_LIMIT),
        name: text('le nom', NAME_LIMIT),
        code: text('le code', CODE_LIMIT),
        contact: text('le référent', CONTACT_LIMIT),
        email: text('l’adresse', EMAIL_LIMIT),
        link: text('le lien', LINK_LIMIT),
      }),
      LIST_LIMIT,
    ),
    optional(agreement),
  ],
  readSharing: [],
  prepareSharing: [optional(agreement)],
  sharePartner: [
    fields({
      email: text('l’adresse', EMAIL_LIMIT),
      name: text('le nom', NAME_LIMIT),
      right: chosen('le droit', RIGHTS),
      agreed: optional(text('l’accord', QUESTION_LIMIT)),
    }),
  ],
  unsharePartner: [text('l’adresse', EMAIL_LIMIT)],
  chooseAnswerers: [
    fields({
      answers: chosen('le choix', ANSWERERS),
      team: listOf(text('l’adresse', EMAIL_LIMIT), TEAM_LIMIT),
    }),
  ],
  showPartners: [agreement],
  readPerspectives: [],
  readCommunes: [],
  copyCommune: [
    text('la commune', KEY_LIMIT),
    optional(text('le nom', MAKER_LIMIT)),
    optional(listOf(text('la commune', KEY_LIMIT), SERIES - 1)),
  ],
  settleCommune: [text('la commune', KEY_LIMIT), text('le lien', LINK_LIMIT)],
  makeTemplate: [],
  readTerritory: [],
  prepareTerritory: [optional(agreement)],
  acceptLinks: [listOf(text('le lien', LINK_LIMIT), LIST_LIMIT)],
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
