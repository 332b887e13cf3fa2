import { invitedAddress } from '../communes/invited';
import type { Access, Right } from '../communes/rights';
import type { Done } from '../contract/result';
import type {
  AnswererChoice,
  ColumnOfPartner,
  Partner,
  Share,
  SharedPartner,
  SharingCalls,
  SharingState,
} from '../contract/sharing';
import { forgetReferent, onFinishedFile, pendingReferent } from '../sheets/communes/finish-copy';
import { findSheet } from '../sheets/find-sheets';
import { mayChange } from '../sheets/protect';
import {
  chooseAnswerersOf,
  goToFirstAddress,
  prepareSharingSheets,
  type ReadPartners,
  readPartners,
  SHARING_KINDS,
  sharePartnerOf,
  showPartnersSheet,
  unsharePartnerOf,
} from '../sheets/sharing/partners';
import { ownColumns, roleOf } from '../sheets/sharing/role';
import { refusalOf } from '../sheets/sharing/share-refusals';
import { TooManyError } from '../sheets/sharing-rules';
import { claimOf, type Lines, linesOf } from '../workbook/sharing/partner-claims';
import type { Invitation } from '../workbook/sharing/partners-sheet';
import { spreadsheet } from './active';
import { NO_GRID } from './messages';
import { refuse, refuseTakenNames } from './refusal';
import { regardCalls } from './regard-calls';

const NO_PARTNERS =
  'La feuille Partenaires n’est plus dans ce classeur. Rien n’a été partagé. Préparez-la de nouveau.';
const NO_PERSPECTIVES =
  'La feuille Regards n’est plus dans ce classeur. Rien n’a été partagé. Annulez sa suppression (Ctrl+Z), ou refaites-la par « Remettre en ordre ».';
const GONE = 'Cette adresse n’est plus dans la feuille Partenaires. Rien n’a été changé. Relisez la liste.';
const CHANGED =
  'Le nom ou le droit de cette adresse a changé dans la feuille Partenaires. Rien n’a été partagé. Relisez la liste.';
const NO_REFERENT =
  'Cette invitation n’attend plus, ou son adresse a changé. Rien n’a été partagé. Relisez la liste.';
const OWNER =
  'Cette personne est propriétaire du fichier : son droit ne se retire pas d’ici. Rien n’a été changé. La propriété se transfère dans la fenêtre de partage de Google.';
const NOT_ALLOWED =
  'Seules la personne propriétaire du fichier et l’équipe de la collectivité invitent et retirent des accès d’ici. Rien n’a été changé. Demandez-leur de le faire.';
const NOT_CHOSEN =
  'Choisissez d’abord, dans « Qui répond à la grille », qui écrit les réponses de la collectivité. Rien n’a été partagé.';
const TOO_MANY =
  'Trop d’adresses : Google ne permet pas d’en retenir davantage dans ce fichier. Rien n’a été changé. Retirez d’abord des adresses de l’équipe ou des partenaires.';

const FREEING =
  'Pour en libérer une, effacez le nom en tête d’une colonne qui ne sert plus : ses réponses seront gardées en note.';

/** The column of Regards that a contributor's line calls for. */
function columnOf(
  invitation: Invitation,
  lines: Lines,
  { perspectives }: Pick<ReadPartners, 'perspectives'>,
): ColumnOfPartner | { readonly problem: string } | null {
  const { right, email, problem } = invitation;
  if (right !== 'contribution' || email === '' || problem !== null || !perspectives) return null;
  const { column, title, question, refusal, settled, holders } = claimOf(
    invitation,
    lines,
    perspectives.columns,
  );
  if (refusal !== null) return { problem: refusal };
  const others = holders.filter((other) => other !== email);
  const says = column
    ? `Sa colonne de la feuille Regards : « ${title} »${others.length > 0 ? `, avec ${others.join(', ')}` : ''}.`
    : `Toutes les colonnes de la feuille Regards sont prises. ${FREEING}`;
  return { says, question, settled: settled || !column };
}

function partnerOf(
  { name, contact, email, right, withdrawn, problem }: Invitation,
  access: Access,
  column: ReturnType<typeof columnOf> = null,
): Partner {
  const isRefused = column !== null && 'problem' in column;
  return {
    name,
    contact,
    email,
    right,
    access,
    ...(withdrawn && { withdrawn }),
    problem: isRefused ? column.problem : problem,
    ...(column && !isRefused && { column }),
  };
}

/** Addresses that edit the file, are not its owner's, and are to contribute or only read by no partner's line. */
function candidatesOf({ access, perspectives, invitations }: ReadPartners, { byEmail }: Lines): string[] {
  const partners = new Set([
    ...byEmail.keys(),
    ...invitations.flatMap(({ email, right }) => (right === 'lecture' ? [email] : [])),
    ...(perspectives?.columns.flatMap((column) => column.holders) ?? []),
  ]);
  return [...access].flatMap(([email, right]) => (right === 'editor' && !partners.has(email) ? [email] : []));
}

function readSharing(): SharingState {
  const file = spreadsheet();
  const sheet = findSheet(file, 'partners');
  const [grid, perspectives] = [findSheet(file, 'grid'), findSheet(file, 'perspectives')];
  const role = roleOf({ grid, partners: sheet, perspectives });
  const referent = role === 'manager' ? pendingReferent() : null;
  if (!sheet) return { status: 'absent', hasGrid: grid !== null, role, referent };
  if (role === 'reader') return { status: 'reader' };
  const read = readPartners(file, sheet, perspectives);
  const { invitations, access, rules } = read;
  const lines = linesOf(invitations);
  const listed = new Set(invitations.map(({ email }) => email));
  const partnersHidden = sheet.isSheetHidden();
  return {
    status: 'ready',
    role,
    referent,
    answers: rules.answers,
    // Somebody removed in Google's own window answers no more.
    team: rules.team.filter((email) => access.get(email) === 'editor'),
    candidates: candidatesOf(read, lines),
    own: role === 'editor' && read.perspectives ? ownColumns(read.perspectives) : [],
    contactsShown: !partnersHidden && [...access.values()].includes('viewer'),
    partnersHidden,
    partners: invitations
      // People empty a line of ours that they have no use for: what it was to bring and its criteria may stay.
      .filter(({ name, email }) => name !== '' || email !== '')
      .map((invitation) =>
        partnerOf(invitation, access.get(invitation.email) ?? 'none', columnOf(invitation, lines, read)),
      ),
    others: [...access]
      .filter(([email]) => !listed.has(email))
      .map(([email, right]) => ({ email, access: right })),
    url: file.getUrl(),
    freeColumns: (read.perspectives?.columns ?? []).filter(({ name }) => name === '').length,
  };
}

function prepareSharing(renamed?: boolean): Done {
  const file = spreadsheet();
  const grid = findSheet(file, 'grid');
  if (!grid) return refuse('no-grid', NO_GRID);
  if (!mayChange(grid)) return refuse('protected', NOT_ALLOWED);
  // Under the lock, where the sheets are listed once for all that follows.
  onFinishedFile(() => {
    refuseTakenNames(file, SHARING_KINDS, renamed);
    prepareSharingSheets(file);
    goToFirstAddress(file);
  });
  return {
    message:
      'Les feuilles Partenaires et Regards sont prêtes. Notez les adresses et les droits dans Partenaires, puis relisez la liste ici : rien n’est envoyé avant que vous le demandiez.',
  };
}

const CAN: Readonly<Record<Right, string>> = {
  lecture: 'peut lire le fichier',
  contribution: 'peut remplir le fichier',
  équipe: 'répond à la grille avec l’équipe',
};

/** Cells of a partner's column that somebody else protected: the add-on does not undo what it did not do. */
const foreignNote = (ranges: readonly string[]) =>
  ranges.length === 0
    ? ''
    : ` Attention : ${ranges.length > 1 ? 'des protections que Grille SPPE n’a pas posées couvrent' : 'une protection que Grille SPPE n’a pas posée couvre'} ${ranges.join(', ')} dans sa colonne de la feuille Regards ; voyez Données > Protéger des feuilles et des plages.`;

/** Nothing was changed where the addresses are too many to be kept. */
function unlessTooMany<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof TooManyError) return refuse('not-ready', TOO_MANY);
    throw error;
  }
}

function sharePartner({ email, name, right, agreed }: Share): SharedPartner {
  const address = invitedAddress(email);
  const outcome = onFinishedFile((file) =>
    unlessTooMany(() =>
      sharePartnerOf(file, { email: address, name, right, ...(agreed !== undefined && { agreed }) }),
    ),
  );
  const can = CAN[right];
  switch (outcome.kind) {
    case 'shared':
      return shared(outcome.invitation, `${address} ${can}.${foreignNote(outcome.foreign)}`);
    case 'already':
      return shared(
        outcome.invitation,
        `${address} avait déjà ce droit : aucune invitation n’est partie.${foreignNote(outcome.foreign)}`,
      );
    case 'no-column':
      return shared(
        outcome.invitation,
        `${address} ${can}, mais toutes les colonnes de la feuille Regards sont prises. ${FREEING} Puis recommencez.`,
      );
    case 'no-sheet':
      return refuse('not-ready', NO_PARTNERS);
    case 'no-perspectives':
      return refuse('not-ready', NO_PERSPECTIVES);
    case 'gone':
      return refuse('not-ready', GONE);
    case 'changed':
      return refuse('conflict', CHANGED);
    case 'not-allowed':
      return refuse('protected', NOT_ALLOWED);
    case 'not-chosen':
      return refuse('not-ready', NOT_CHOSEN);
    case 'to-agree':
      return refuse(
        'conflict',
        `Rien n’a été partagé avec ${address}. ${outcome.question} Relisez la liste, et cochez votre accord si c’est bien ce que vous voulez.`,
      );
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
  const address = invitedAddress(email);
  const outcome = onFinishedFile((file) => unsharePartnerOf(file, address));
  switch (outcome.kind) {
    case 'removed':
      return {
        partner: partnerOf(outcome.invitation, 'none'),
        message: `${address} n’a plus accès au fichier. Ce que cette personne a écrit reste.`,
      };
    case 'none':
      return {
        partner: partnerOf(outcome.invitation, 'none'),
        message: `${address} n’avait pas accès au fichier.`,
      };
    case 'owner':
      return refuse('protected', OWNER);
    case 'not-allowed':
      return refuse('protected', NOT_ALLOWED);
    case 'no-sheet':
      return refuse('not-ready', NO_PARTNERS);
    case 'gone':
      return refuse('not-ready', GONE);
    case 'refused':
      return refuse('failure', `${address} : ${outcome.reason}. Son droit n’a pas changé.`);
  }
}

function chooseAnswerers({ answers, team }: AnswererChoice): Done {
  const outcome = onFinishedFile((file) =>
    unlessTooMany(() => chooseAnswerersOf(file, answers, team.map(invitedAddress))),
  );
  switch (outcome.kind) {
    case 'no-sheet':
      return refuse('not-ready', NO_PARTNERS);
    case 'not-allowed':
      return refuse('protected', NOT_ALLOWED);
    case 'no-editor':
      return refuse(
        'not-ready',
        `${outcome.email} ne peut pas modifier ce fichier. Rien n’a été changé. Relisez la liste.`,
      );
    case 'chosen':
      return {
        message:
          answers === 'all'
            ? 'C’est noté : toute personne qui peut modifier le fichier peut répondre à la grille.'
            : 'C’est noté : seule l’équipe répond à la grille. Google ferme ces cellules aux autres personnes.',
      };
  }
}

function settleReferent(email: string, isInvited: boolean): Done {
  return onFinishedFile((file) => {
    const referent = pendingReferent();
    if (referent?.email !== email) return refuse('conflict', NO_REFERENT);
    const grid = findSheet(file, 'grid');
    if (roleOf({ grid, partners: null, perspectives: null }) !== 'manager') refuse('protected', NOT_ALLOWED);
    try {
      if (isInvited) file.addEditor(email);
    } catch (error) {
      return refuse('failure', `${email} : ${refusalOf(error)}. Rien n’a été partagé avec cette adresse.`);
    }
    forgetReferent();
    return {
      message: isInvited
        ? `${email} peut remplir ce fichier.`
        : 'C’est noté : personne n’a été invité. Vous pourrez le faire par la feuille Partenaires ou par Google.',
    };
  });
}

function showPartners(visible: boolean): Done {
  const { kind } = onFinishedFile((file) => showPartnersSheet(file, visible));
  if (kind === 'no-sheet') refuse('not-ready', NO_PARTNERS);
  if (kind === 'not-allowed') refuse('protected', NOT_ALLOWED);
  return {
    message: visible
      ? 'La feuille Partenaires est affichée. Masquez-la quand vous avez fini, si des personnes ne font que lire.'
      : 'La feuille Partenaires est masquée.',
  };
}

/** The answers of the calls about partners. */
export const sharingCalls: SharingCalls = {
  readSharing,
  prepareSharing,
  sharePartner,
  unsharePartner,
  chooseAnswerers,
  settleReferent,
  showPartners,
  ...regardCalls,
};
