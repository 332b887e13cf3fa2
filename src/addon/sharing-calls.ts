import type { Done } from '../contract/result';
import type {
  Partner,
  PerspectivesState,
  Share,
  SharedPartner,
  SharingCalls,
  SharingState,
} from '../contract/sharing';
import { CRITERIA } from '../guide/guide';
import { tidyEmail } from '../position/identity';
import { answerTo } from '../position/position';
import type { Access } from '../position/rights';
import { findSheet, listSheets, takenNames } from '../sheets/find-sheets';
import { readStamp } from '../sheets/grid-state';
import { withDocumentLock } from '../sheets/lock';
import {
  prepareSharingSheets,
  readPartners,
  SHARING_KINDS,
  sharePartnerOf,
  unsharePartnerOf,
} from '../sheets/partners';
import { readTable } from '../sheets/read-sheet';
import { readAnswers } from '../workbook/grid-table';
import type { Invitation } from '../workbook/partners-sheet';
import { entryText, perspectiveColumns, perspectiveEntries } from '../workbook/perspective-table';
import { NO_GRID } from './messages';
import { refuse, refuseTakenNames } from './refusal';

const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();

const NO_PARTNERS =
  'La feuille Partenaires n’est plus dans ce classeur. Rien n’a été partagé. Préparez-la de nouveau.';
const GONE = 'Cette adresse n’est plus dans la feuille Partenaires. Rien n’a été changé. Relisez la liste.';
const CHANGED =
  'Le droit de cette adresse a changé dans la feuille Partenaires. Rien n’a été partagé. Relisez la liste.';
const OWNER = 'Cette personne est propriétaire du fichier : son droit ne se retire pas d’ici.';

const partnerOf = (
  { name, contact, email, right, withdrawn, problem }: Invitation,
  access: Access,
): Partner => ({
  name,
  contact,
  email,
  right,
  access,
  ...(withdrawn && { withdrawn }),
  problem,
});

function readSharing(): SharingState {
  const file = spreadsheet();
  const read = readPartners(file);
  if (!read) return { status: 'absent', hasGrid: findSheet(file, 'grid') !== null };
  const { invitations, access } = read;
  const listed = new Set(invitations.map(({ email }) => email));
  const perspectives = findSheet(file, 'perspectives');
  const columns = perspectives ? perspectiveColumns(readTable(perspectives)) : [];
  return {
    status: 'ready',
    partners: invitations.map((invitation) => partnerOf(invitation, access.get(invitation.email) ?? 'none')),
    others: [...access]
      .filter(([email]) => !listed.has(email))
      .map(([email, right]) => ({ email, access: right })),
    url: file.getUrl(),
    freeColumns: columns.filter(({ name }) => name === '').length,
  };
}

function prepareSharing(renamed?: boolean): Done {
  const file = spreadsheet();
  if (!findSheet(file, 'grid')) refuse('no-grid', NO_GRID);
  const taken = takenNames(listSheets(file), SHARING_KINDS);
  if (taken.size > 0 && !renamed) refuseTakenNames(taken);
  withDocumentLock(() => prepareSharingSheets(file));
  return {
    message:
      'Les feuilles Partenaires et Regards sont prêtes. Notez les adresses et les droits dans Partenaires, puis relisez la liste ici : rien n’est envoyé avant que vous le demandiez.',
  };
}

function sharePartner({ email, right }: Share): SharedPartner {
  const address = tidyEmail(email);
  const outcome = withDocumentLock(() => sharePartnerOf(spreadsheet(), address, right));
  const can = right === 'lecture' ? 'peut lire le fichier' : 'peut remplir le fichier';
  switch (outcome.kind) {
    case 'shared':
      return shared(outcome.invitation, `${address} ${can}.`);
    case 'already':
      return shared(outcome.invitation, `${address} avait déjà ce droit : aucune invitation n’est partie.`);
    case 'no-column':
      return shared(
        outcome.invitation,
        `${address} ${can}, mais toutes les colonnes de Regards sont prises : libérez-en une, puis recommencez.`,
      );
    case 'no-sheet':
      return refuse('not-ready', NO_PARTNERS);
    case 'gone':
      return refuse('not-ready', GONE);
    case 'changed':
      return refuse('conflict', CHANGED);
    case 'problem':
      return refuse('not-ready', `${outcome.problem} Rien n’a été partagé.`);
    case 'refused':
      return refuse('failure', `${address} : ${outcome.reason}. Rien n’a été partagé avec cette adresse.`);
  }
}

const shared = (invitation: Invitation, message: string): SharedPartner => ({
  partner: partnerOf(invitation, invitation.right === 'lecture' ? 'viewer' : 'editor'),
  message,
});

function unsharePartner(email: string): SharedPartner {
  const address = tidyEmail(email);
  const outcome = withDocumentLock(() => unsharePartnerOf(spreadsheet(), address));
  switch (outcome.kind) {
    case 'removed':
      return {
        partner: partnerOf(outcome.invitation, 'none'),
        message: `${address} n’a plus accès au fichier. Ce que cette personne a saisi reste.`,
      };
    case 'none':
      return {
        partner: partnerOf(outcome.invitation, 'none'),
        message: `${address} n’avait pas accès au fichier.`,
      };
    case 'owner':
      return refuse('protected', OWNER);
    case 'no-sheet':
      return refuse('not-ready', NO_PARTNERS);
    case 'gone':
      return refuse('not-ready', GONE);
    case 'refused':
      return refuse('failure', `${address} : ${outcome.reason}. Son droit n’a pas changé.`);
  }
}

function readPerspectives(): PerspectivesState {
  const file = spreadsheet();
  const [sheet, grid] = [findSheet(file, 'perspectives'), findSheet(file, 'grid')];
  if (!sheet || !grid) return { status: 'absent' };
  const table = readTable(sheet);
  const answers = readAnswers(readTable(grid));
  return {
    status: 'ready',
    commune: readStamp(file).commune,
    own: CRITERIA.map((criterion) => entryText(answerTo(answers, criterion).entry)),
    partners: perspectiveColumns(table)
      .filter(({ name }) => name !== '')
      .map(({ name, place }) => ({ name, entries: perspectiveEntries(table, place).map(entryText) })),
  };
}

/** The answers of the calls about partners. */
export const sharingCalls: SharingCalls = {
  readSharing,
  prepareSharing,
  sharePartner,
  unsharePartner,
  readPerspectives,
};
