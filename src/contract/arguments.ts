import { MEANINGS } from '../communes/list-titles';
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
} from './checks';
import type { CallName } from './contract';

/** Longest texts that the pages may send, in characters: an address, a commune's key, a link, a pasted list. */
const ADDRESS_LIMIT = 254;
/** Columns of a pasted list of which people can say something. */
const COLUMN_LIMIT = 200;
const KEY_LIMIT = 200;
const LINK_LIMIT = 500;
const MAKER_LIMIT = 120;
const LINKS_LIMIT = 2000;
const LIST_LIMIT = 1_000_000;
const NAME_LIMIT = 200;
const QUESTION_LIMIT = 5000;
/** Addresses of a team. */
const TEAM_LIMIT = 30;

/** Longest text of a cell, by Google's own limit. */
const CELL_LIMIT = 50_000;

const paliers = ENTRY_CHOICES.filter((choice) => choice !== NOT_APPLICABLE);

/** What is written in a cell, in place of the text that the page showed there. */
const inPlaceOf = (to: ArgumentCheck) => optional(fields({ from: text('la cellule', CELL_LIMIT), to }));
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
  readSharing: [],
  prepareSharing: [optional(agreement)],
  sharePartner: [
    fields({
      email: text('l’adresse', ADDRESS_LIMIT),
      name: text('le nom', NAME_LIMIT),
      right: chosen('le droit', RIGHTS),
      agreed: optional(text('l’accord', QUESTION_LIMIT)),
    }),
  ],
  unsharePartner: [text('l’adresse', ADDRESS_LIMIT)],
  chooseAnswerers: [
    fields({
      answers: chosen('le choix', ANSWERERS),
      team: listOf(text('l’adresse', ADDRESS_LIMIT), TEAM_LIMIT),
    }),
  ],
  showPartners: [agreement],
  readPerspectives: [],
  readCommunes: [],
  addCommunes: [
    text('la liste', LIST_LIMIT),
    optional(agreement),
    optional(listOf(oneOf('la colonne', MEANINGS), COLUMN_LIMIT)),
  ],
  copyCommune: [text('la commune', KEY_LIMIT), optional(text('le nom', MAKER_LIMIT))],
  settleCommune: [text('la commune', KEY_LIMIT), text('le lien', LINK_LIMIT)],
  makeModel: [],
  readTerritory: [],
  prepareTerritory: [optional(agreement)],
  acceptLinks: [listOf(text('le lien', LINK_LIMIT), LINKS_LIMIT)],
  addToTerritory: [text('la liste', LIST_LIMIT)],
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
