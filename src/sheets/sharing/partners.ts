import type { Access, Answerers, Right } from '../../communes/rights';
import type { CompanionKind } from '../../workbook/description';
import type { Places } from '../../workbook/find-columns';
import type { Followed } from '../../workbook/grid/carried-rows';
import { placesIn, readRegister } from '../../workbook/register';
import { type Claim, claimOf, linesOf } from '../../workbook/sharing/partner-claims';
import {
  type Invitation,
  invitationsOf,
  newPartnersSheet,
  PARTNERS,
  type PartnerColumn,
  partnersSheet,
  WITHDRAWN,
} from '../../workbook/sharing/partners-sheet';
import { perspectiveContent } from '../../workbook/sharing/perspective-table';
import { NO_PERSPECTIVES, perspectivesSheet } from '../../workbook/sharing/perspectives-sheet';
import { prepareCompanion } from '../companion';
import { findSheet, listSheets, liveSheets } from '../find-sheets';
import { readGuideTexts } from '../long-texts';
import { maySetRules, newProtector, ProtectedError } from '../protect';
import { readTable } from '../read-sheet';
import { checkSize, keepSharingRules, readSharingRules, type SharingRules } from '../sharing-rules';
import { chooseNames } from '../staging';
import { writeOnLine } from '../write-on-line';
import { addresses, giveRight, hasRight, ownerOf, readAccess, readEditors, takeRight } from './access';
import {
  giveColumn,
  heldColumns,
  type Perspectives,
  readPerspectiveColumns,
  reopenColumns,
  withClaim,
} from './perspectives';
import { mendProtections } from './reapply-protections';
import { refusalOf } from './share-refusals';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type User = GoogleAppsScript.Base.User;

/** The companions that sharing needs. */
export const SHARING_KINDS: readonly CompanionKind[] = ['partners', 'perspectives'];

/** Makes both sheets, or puts their layout right with all they hold. The caller holds the document lock. */
export function prepareSharingSheets(spreadsheet: Spreadsheet): void {
  prepareCompanion(spreadsheet, 'partners', (former) =>
    former ? partnersSheet(readRegister(former, PARTNERS)) : newPartnersSheet(readGuideTexts().partners),
  );
  preparePerspectives(spreadsheet);
}

/**
 * Makes Regards, or writes it again with all that it holds, each row by what it is known by. With the choices of people on
 * rows that contradict themselves, what is nobody's is kept in a copy, whose name is returned. The caller holds the
 * document lock.
 */
export function preparePerspectives(spreadsheet: Spreadsheet, followed?: readonly Followed[]): string | null {
  const sheets = listSheets(spreadsheet);
  const names = chooseNames(sheets, liveSheets(sheets));
  const { sheet, former, kept } = prepareCompanion(
    spreadsheet,
    'perspectives',
    (content) => perspectivesSheet(names, content ? perspectiveContent(content, followed) : NO_PERSPECTIVES),
    followed && { followed },
  );
  if (!former) return kept;
  const rules = readSharingRules();
  const read = readPerspectiveColumns(sheet, rules, () => ownerOf(spreadsheet));
  reopenColumns(read, newProtector(rules));
  return kept;
}

/** The partners that the sheet names, who has a right on the file, and the columns of Regards. */
export interface ReadPartners {
  readonly invitations: readonly Invitation[];
  readonly access: ReadonlyMap<string, Access>;
  readonly rules: SharingRules;
  readonly perspectives: Perspectives | null;
}

export function readPartners(
  spreadsheet: Spreadsheet,
  partners: Sheet,
  perspectives: Sheet | null,
): ReadPartners {
  const rules = readSharingRules();
  return {
    invitations: invitationsOf(readRegister(readTable(partners), PARTNERS)),
    access: readAccess(spreadsheet),
    rules,
    perspectives: perspectives && readPerspectiveColumns(perspectives, rules, () => ownerOf(spreadsheet)),
  };
}

/** The line of an address on the Partenaires sheet, and where its columns stand. */
interface PartnerLine {
  readonly sheet: Sheet;
  readonly places: Places<PartnerColumn>;
  readonly invitation: Invitation;
  /** All lines of the sheet. */
  readonly invitations: readonly Invitation[];
}

/** The line of an address, or why there is none; an empty address has no line. */
function lineOf(
  spreadsheet: Spreadsheet,
  email: string,
): PartnerLine | { readonly kind: 'no-sheet' | 'gone' } {
  const sheet = findSheet(spreadsheet, 'partners');
  if (!sheet) return { kind: 'no-sheet' };
  const table = readTable(sheet);
  const invitations = invitationsOf(readRegister(table, PARTNERS));
  const invitation = invitations.find((one) => one.email === email);
  if (!invitation || email === '') return { kind: 'gone' };
  return { sheet, places: placesIn(table, PARTNERS), invitation, invitations };
}

/** Writes what was done on the partner's line. */
function record(spreadsheet: Spreadsheet, { sheet, places, invitation }: PartnerLine, state: string): void {
  const date = Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'dd/MM/yyyy');
  writeOnLine(sheet, places, invitation.row, { state, date });
}

/** What the person saw on the screen and agreed to. */
export interface ShareOrder {
  readonly email: string;
  readonly name: string;
  readonly right: Right;
  readonly agreed?: string;
}

/** Nothing was changed. `not-allowed`: whoever asks may not write who has which right. */
type Untouched = { readonly kind: 'no-sheet' | 'gone' | 'not-allowed' };

export type ShareOutcome =
  | {
      readonly kind: 'shared' | 'already' | 'no-column';
      readonly invitation: Invitation;
      /** Ranges of the partner's column that somebody else protected. */
      readonly foreign: readonly string[];
    }
  | Untouched
  /** The line is not as the person saw it on the screen; nobody chose yet who answers; there is no Regards sheet. */
  | { readonly kind: 'changed' | 'not-chosen' | 'no-perspectives' }
  /** To be agreed to first: the sentence says what, with every name and address. */
  | { readonly kind: 'to-agree'; readonly question: string }
  | { readonly kind: 'problem'; readonly problem: string }
  | { readonly kind: 'refused'; readonly reason: string };

const WORDS: Readonly<Record<Right, string>> = {
  lecture: 'peut lire',
  contribution: 'peut modifier',
  équipe: 'répond à la grille',
};

/** The column that a contributor's line calls for, or why it cannot be given. */
function columnFor(
  spreadsheet: Spreadsheet,
  { invitation, invitations }: PartnerLine,
  rules: SharingRules,
  agreed: string | undefined,
): { readonly read: Perspectives; readonly claim: Claim } | ShareOutcome {
  const sheet = findSheet(spreadsheet, 'perspectives');
  if (!sheet) return { kind: 'no-perspectives' };
  // Looked at before anything is sent: the column could not be opened afterwards.
  const read = readPerspectiveColumns(sheet, rules, () => ownerOf(spreadsheet));
  if (read.lock && !read.lock.canEdit()) return { kind: 'not-allowed' };
  const claim = claimOf(invitation, linesOf(invitations), read.columns);
  if (claim.refusal !== null) return { kind: 'problem', problem: claim.refusal };
  if (claim.question !== null && claim.question !== agreed)
    return { kind: 'to-agree', question: claim.question };
  return { read, claim };
}

/**
 * Gives the address of one line its right, and a contributor a column of Regards. Asks Google nothing when the
 * address has that right already: running again after a failure invites nobody twice. The caller holds the document lock.
 */
export function sharePartnerOf(
  spreadsheet: Spreadsheet,
  { email, name, right, agreed }: ShareOrder,
): ShareOutcome {
  const line = lineOf(spreadsheet, email);
  if ('kind' in line) return line;
  const { invitation } = line;
  if (invitation.problem !== null) return { kind: 'problem', problem: invitation.problem };
  if (invitation.right !== right || invitation.name !== name) return { kind: 'changed' };
  const rules = readSharingRules();
  if (!maySetRules(line.sheet, rules)) return { kind: 'not-allowed' };
  if (right !== 'lecture' && rules.answers === null) return { kind: 'not-chosen' };
  const column = right === 'contribution' ? columnFor(spreadsheet, line, rules, agreed) : null;
  if (column && 'kind' in column) return column;
  const columns = column ? heldColumns(withClaim(column.read.columns, column.claim)) : rules.columns;
  checkSize({ ...rules, team: teamWith(rules, email, right === 'équipe'), columns });

  const editors = spreadsheet.getEditors();
  const now = accessOf(spreadsheet, editors, email, right);
  const isShared = hasRight(now, right);
  if (!isShared)
    try {
      giveRight(spreadsheet, email, now, right);
    } catch (error) {
      const reason = refusalOf(error);
      record(spreadsheet, line, `refusé : ${reason}`);
      return { kind: 'refused', reason };
    }
  const placed = placeInTeam(spreadsheet, rules, email, right === 'équipe');
  const foreign = column ? openColumn(column, placed, editors) : [];
  record(spreadsheet, line, WORDS[right]);
  // A hidden sheet is not shown to those who only read.
  if (right === 'lecture') line.sheet.hideSheet();
  const kind = column && !column.claim.column ? 'no-column' : isShared ? 'already' : 'shared';
  return { kind, invitation, foreign };
}

/** What an address may do now; for those who are to edit, whether they do is enough. */
function accessOf(spreadsheet: Spreadsheet, editors: readonly User[], email: string, right: Right): Access {
  if (right === 'lecture') return readAccess(spreadsheet).get(email) ?? 'none';
  return addresses(editors).includes(email) ? 'editor' : 'none';
}

/** The rules once an address is of the team, or is no longer; all protections follow. */
function placeInTeam(
  spreadsheet: Spreadsheet,
  rules: SharingRules,
  email: string,
  isMember: boolean,
): SharingRules {
  if (rules.team.includes(email) === isMember) return rules;
  return setRules(spreadsheet, { ...rules, team: teamWith(rules, email, isMember) });
}

function teamWith({ team }: SharingRules, email: string, isMember: boolean): string[] {
  const others = team.filter((one) => one !== email);
  return isMember ? [...others, email] : others;
}

/** The owner answers without being named in the team. */
function setRules(spreadsheet: Spreadsheet, { team, ...rules }: SharingRules): SharingRules {
  const owner = ownerOf(spreadsheet);
  const wanted = { ...rules, team: [...new Set(team)].filter((email) => email !== owner) };
  checkSize(wanted);
  const { left, rules: kept } = mendProtections(spreadsheet, [], wanted);
  if (left) throw new ProtectedError();
  return kept;
}

function openColumn(
  { read, claim }: { readonly read: Perspectives; readonly claim: Claim },
  rules: SharingRules,
  editors: readonly User[],
): string[] {
  const foreign = giveColumn(read, claim, rules.columns, newProtector(rules, editors));
  const columns = heldColumns(withClaim(read.columns, claim));
  if (JSON.stringify(columns) !== JSON.stringify(rules.columns)) keepSharingRules({ ...rules, columns });
  return foreign;
}

export type UnshareOutcome =
  | { readonly kind: 'removed' | 'none' | 'owner'; readonly invitation: Invitation }
  | Untouched
  | { readonly kind: 'refused'; readonly reason: string };

/** Takes the right of one line's address away; what they wrote stays, and their column is theirs. The caller holds the document lock. */
export function unsharePartnerOf(spreadsheet: Spreadsheet, email: string): UnshareOutcome {
  const line = lineOf(spreadsheet, email);
  if ('kind' in line) return line;
  const { invitation } = line;
  const rules = readSharingRules();
  if (!maySetRules(line.sheet, rules)) return { kind: 'not-allowed' };
  const now = readAccess(spreadsheet).get(email) ?? 'none';
  if (now === 'owner') return { kind: 'owner', invitation };
  try {
    takeRight(spreadsheet, email, now);
  } catch (error) {
    return { kind: 'refused', reason: refusalOf(error) };
  }
  placeInTeam(spreadsheet, rules, email, false);
  record(spreadsheet, line, WITHDRAWN);
  return { kind: now === 'none' ? 'none' : 'removed', invitation: { ...invitation, withdrawn: true } };
}

export type ChoiceOutcome =
  | { readonly kind: 'chosen'; readonly rules: SharingRules }
  | { readonly kind: 'no-sheet' | 'not-allowed' }
  /** Nobody answers the grid who does not edit the file. */
  | { readonly kind: 'no-editor'; readonly email: string };

/** Sets who answers the grid, and protects all sheets accordingly. The caller holds the document lock. */
export function chooseAnswerersOf(
  spreadsheet: Spreadsheet,
  answers: Answerers,
  team: readonly string[],
): ChoiceOutcome {
  const sheet = findSheet(spreadsheet, 'partners');
  if (!sheet) return { kind: 'no-sheet' };
  const rules = readSharingRules();
  if (!maySetRules(sheet, rules)) return { kind: 'not-allowed' };
  const editors = readEditors(spreadsheet);
  const stranger = team.find((email) => !editors.includes(email));
  if (stranger !== undefined) return { kind: 'no-editor', email: stranger };
  return { kind: 'chosen', rules: setRules(spreadsheet, { ...rules, answers, team }) };
}

/** Selects the first line of Partenaires that waits for an address. A sheet that people hid stays so. */
export function goToFirstAddress(spreadsheet: Spreadsheet): void {
  const sheet = findSheet(spreadsheet, 'partners');
  if (!sheet || sheet.isSheetHidden()) return;
  const table = readTable(sheet);
  const { email } = placesIn(table, PARTNERS);
  const line = invitationsOf(readRegister(table, PARTNERS)).find((one) => one.email === '');
  if (line && email > 0) sheet.getRange(line.row, email).activate();
}

/** Hides the Partenaires sheet, which holds addresses, from those who only read; or shows it again and goes there. */
export function showPartnersSheet(
  spreadsheet: Spreadsheet,
  visible: boolean,
): Untouched | { readonly kind: 'done' } {
  const sheet = findSheet(spreadsheet, 'partners');
  if (!sheet) return { kind: 'no-sheet' };
  if (!maySetRules(sheet, readSharingRules())) return { kind: 'not-allowed' };
  if (visible) sheet.showSheet().activate();
  else sheet.hideSheet();
  return { kind: 'done' };
}
