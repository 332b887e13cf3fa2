import type { Access, Right } from '../position/rights';
import type { CompanionKind } from '../workbook/description';
import type { Places } from '../workbook/find-columns';
import {
  type Invitation,
  invitationsOf,
  PARTNERS,
  type PartnerColumn,
  partnersSheet,
  WITHDRAWN,
} from '../workbook/partners-sheet';
import { perspectiveContent } from '../workbook/perspective-table';
import { NO_PERSPECTIVES, perspectivesSheet } from '../workbook/perspectives-sheet';
import { placesIn, readRegister } from '../workbook/register';
import { giveRight, hasRight, readAccess, takeRight } from './access';
import { prepareCompanion } from './companion';
import { findSheet, listSheets, liveSheets } from './find-sheets';
import { errorText, type GoogleReason, googleReason } from './google-errors';
import { openColumn } from './perspectives';
import { readTable } from './read-sheet';
import { writeOnLine } from './register-line';
import { chooseNames } from './staging';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The companions that sharing needs. */
export const SHARING_KINDS: readonly CompanionKind[] = ['partners', 'perspectives'];

/** Makes both sheets, or puts their layout right with all they hold. The caller holds the document lock. */
export function prepareSharingSheets(spreadsheet: Spreadsheet): void {
  const sheets = listSheets(spreadsheet);
  const names = chooseNames(sheets, liveSheets(sheets));
  prepareCompanion(spreadsheet, 'partners', (former) =>
    partnersSheet(former ? readRegister(former, PARTNERS) : null),
  );
  prepareCompanion(spreadsheet, 'perspectives', (former) =>
    perspectivesSheet(names, former ? perspectiveContent(former) : NO_PERSPECTIVES),
  );
}

/** The partners that the sheet names, and who has a right on the file; null without a Partenaires sheet. */
export function readPartners(
  spreadsheet: Spreadsheet,
): { readonly invitations: readonly Invitation[]; readonly access: ReadonlyMap<string, Access> } | null {
  const sheet = findSheet(spreadsheet, 'partners');
  if (!sheet) return null;
  const lines = readRegister(readTable(sheet), PARTNERS);
  return { invitations: invitationsOf(lines), access: readAccess(spreadsheet) };
}

/** The line of an address on the Partenaires sheet, and where its columns stand. */
interface PartnerLine {
  readonly sheet: Sheet;
  readonly places: Places<PartnerColumn>;
  readonly invitation: Invitation;
}

/** The line of an address, or why there is none; an empty address has no line. */
function lineOf(
  spreadsheet: Spreadsheet,
  email: string,
): PartnerLine | { readonly kind: 'no-sheet' | 'gone' } {
  const sheet = findSheet(spreadsheet, 'partners');
  if (!sheet) return { kind: 'no-sheet' };
  const table = readTable(sheet);
  const invitation = invitationsOf(readRegister(table, PARTNERS)).find((one) => one.email === email);
  if (!invitation || email === '') return { kind: 'gone' };
  return { sheet, places: placesIn(table, PARTNERS), invitation };
}

/** Writes what was done on the partner's line. */
function record(spreadsheet: Spreadsheet, { sheet, places, invitation }: PartnerLine, state: string): void {
  const date = Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'dd/MM/yyyy');
  writeOnLine(sheet, places, invitation.row, { state, date });
}

export type ShareOutcome =
  | { readonly kind: 'shared' | 'already' | 'no-column'; readonly invitation: Invitation }
  | { readonly kind: 'no-sheet' | 'gone' }
  /** The line is not as the person saw it on the screen. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'problem'; readonly problem: string }
  | { readonly kind: 'refused'; readonly reason: string };

const WORDS: Readonly<Record<Right, string>> = { lecture: 'peut lire', contribution: 'peut modifier' };

/**
 * Gives the address of one line its right, and a contributor a column of Regards. Asks Google nothing when the
 * address has that right already: running again after a failure invites nobody twice. The caller holds the document lock.
 */
export function sharePartnerOf(spreadsheet: Spreadsheet, email: string, right: Right): ShareOutcome {
  const line = lineOf(spreadsheet, email);
  if ('kind' in line) return line;
  const { invitation } = line;
  if (invitation.problem !== null) return { kind: 'problem', problem: invitation.problem };
  if (invitation.right !== right) return { kind: 'changed' };
  const now = readAccess(spreadsheet).get(email) ?? 'none';
  const isShared = hasRight(now, right);
  if (!isShared)
    try {
      giveRight(spreadsheet, email, now, right);
    } catch (error) {
      const reason = refusalOf(error);
      record(spreadsheet, line, `refusé : ${reason}`);
      return { kind: 'refused', reason };
    }
  const perspectives = right === 'contribution' ? findSheet(spreadsheet, 'perspectives') : null;
  const hasColumn = !perspectives || openColumn(perspectives, invitation.name, email);
  record(spreadsheet, line, WORDS[right]);
  if (!hasColumn) return { kind: 'no-column', invitation };
  return { kind: isShared ? 'already' : 'shared', invitation };
}

const REFUSALS: Readonly<Record<GoogleReason, string>> = {
  address: 'Google ne connaît pas cette adresse',
  organisation: 'votre organisation ne permet pas de partager avec cette adresse',
  rights: 'vous n’avez pas le droit de partager ce fichier',
  protected: 'vous n’avez pas le droit de partager ce fichier',
  sharing: 'la limite d’invitations de Google est atteinte ; recommencez demain',
  daily: 'la limite de Google pour la journée est atteinte ; recommencez demain',
  rate: 'Google demande d’aller moins vite ; recommencez dans une minute',
  storage: 'l’espace Google Drive est plein',
};

/** Why Google refused an address, in French. */
function refusalOf(error: unknown): string {
  const reason = googleReason(error);
  return reason
    ? REFUSALS[reason]
    : `Google n’a pas répondu comme prévu (${errorText(error)}) ; vous pouvez recommencer`;
}

export type UnshareOutcome =
  | { readonly kind: 'removed' | 'none' | 'owner'; readonly invitation: Invitation }
  | { readonly kind: 'no-sheet' | 'gone' }
  | { readonly kind: 'refused'; readonly reason: string };

/** Takes the right of one line's address away; what they wrote stays. The caller holds the document lock. */
export function unsharePartnerOf(spreadsheet: Spreadsheet, email: string): UnshareOutcome {
  const line = lineOf(spreadsheet, email);
  if ('kind' in line) return line;
  const { invitation } = line;
  const now = readAccess(spreadsheet).get(email) ?? 'none';
  if (now === 'owner') return { kind: 'owner', invitation };
  try {
    takeRight(spreadsheet, email, now);
  } catch (error) {
    return { kind: 'refused', reason: refusalOf(error) };
  }
  record(spreadsheet, line, WITHDRAWN);
  return { kind: now === 'none' ? 'none' : 'removed', invitation: { ...invitation, withdrawn: true } };
}
