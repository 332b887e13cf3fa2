import { EMAIL_LIMIT } from '../communes/identity';
import { CONTACT_LIMIT, LIST_LIMIT, LIST_TARGETS } from '../communes/listed';
import { ANSWERERS, RIGHTS } from '../communes/rights';
import { CRITERIA } from '../guide/guide';
import { CARRIERS, COMMENT_LIMIT } from '../position/answer';
import { ENTRY_CHOICES, NOT_APPLICABLE } from '../position/entry';
import { PLAN_FIELDS } from '../position/plan';
import { REASON_LIMIT } from '../position/reasons';
import {
  type ArgumentCheck,
  agreement,
  chosen,
  criterionNumber,
  distinct,
  fields,
  isoDay,
  listOf,
  named,
  oneOf,
  optional,
  text,
  wholeNumber,
} from './checks';
import { SERIES } from './communes';
import type { CallName } from './contract';
import { FOLLOWUP_SHEETS } from './followup';
import { HABITS } from './grid';
import { PLACE_LIMIT } from './meeting';

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
/** Photographs: longest name, and author. */
const LABEL_LIMIT = 80;
const snapshotName = named('le nom de la photographie', LABEL_LIMIT);
const planTexts = fields(
  Object.fromEntries(PLAN_FIELDS.map((field) => [field, optional(text('la cellule', CELL_LIMIT))])),
);
const planChange = fields(
  Object.fromEntries(PLAN_FIELDS.map((field) => [field, optional(text('le texte', COMMENT_LIMIT))])),
);
const sheetRow = wholeNumber('le numéro de ligne', LINE_LIMIT);

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
  settleReferent: [text('l’adresse', EMAIL_LIMIT), agreement],
  showPartners: [agreement],
  readPerspectives: [],
  saveRegard: [
    fields({
      partner: text('le partenaire', NAME_LIMIT),
      criterion: criterionNumber,
      entry: optional(oneOf('le palier', ENTRY_CHOICES)),
      reason: optional(fields({ from: text('la raison', CELL_LIMIT), to: text('la raison', REASON_LIMIT) })),
    }),
  ],
  saveDecision: [criterionNumber, text('la décision', CELL_LIMIT), text('la décision', COMMENT_LIMIT)],
  showRegard: [criterionNumber],
  readCommunes: [],
  copyCommune: [
    text('la commune', KEY_LIMIT),
    optional(text('le nom', MAKER_LIMIT)),
    optional(listOf(text('la commune', KEY_LIMIT), SERIES - 1)),
    optional(listOf(text('l’adresse', EMAIL_LIMIT), SERIES)),
  ],
  noteInvitation: [text('la commune', KEY_LIMIT), text('l’adresse', EMAIL_LIMIT)],
  settleCommune: [text('la commune', KEY_LIMIT), text('le lien', LINK_LIMIT)],
  makeTemplate: [],
  readTerritory: [],
  showNextToAllow: [],
  prepareTerritory: [optional(agreement)],
  acceptLinks: [listOf(text('le lien', LINK_LIMIT), LIST_LIMIT)],
  openReport: [],
  readReport: [],
  readFollowup: [],
  prepareFollowup: [chosen('la feuille', FOLLOWUP_SHEETS), optional(agreement)],
  retainStep: [criterionNumber, text('l’action', COMMENT_LIMIT)],
  savePlanLine: [sheetRow, planTexts, planChange],
  takeSnapshot: [
    fields({ name: snapshotName, date: isoDay('la date'), author: text('l’auteur', LABEL_LIMIT) }),
  ],
  renameSnapshot: [sheetRow, text('le nom', CELL_LIMIT), snapshotName],
  deleteSnapshot: [sheetRow, text('le nom', CELL_LIMIT)],
  openWorkshop: [],
  readWorkshop: [],
  saveWorkshop: [
    fields({
      place: text('la place', PLACE_LIMIT),
      step: optional(
        fields({
          criterion: criterionNumber,
          entry: fields({
            from: optional(text('la cellule', CELL_LIMIT)),
            to: chosen('le palier', ENTRY_CHOICES),
          }),
          comment: inPlaceOf(comment),
        }),
      ),
    }),
  ],
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
