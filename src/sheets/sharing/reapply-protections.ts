import type { AnyKind } from '../../workbook/description';
import { inputCells } from '../../workbook/inputs';
import { readRegister } from '../../workbook/register';
import { type Claim, claimOf, type Lines, linesOf } from '../../workbook/sharing/partner-claims';
import { type Invitation, invitationsOf, PARTNERS } from '../../workbook/sharing/partners-sheet';
import { COMPANION_KINDS } from '../../workbook/sheet-names';
import { type FoundSheet, listSheets, liveSheet, liveSheets } from '../find-sheets';
import { maySetRules, newProtector } from '../protect';
import { readTable } from '../read-sheet';
import { keepSharingRules, readSharingRules, type SharingRules } from '../sharing-rules';
import { ownerOf, readEditors } from './access';
import {
  giveColumn,
  heldColumns,
  type Perspectives,
  readPerspectiveColumns,
  reopenColumns,
  withClaim,
} from './perspectives';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Our sheets in use, the grid's and its companions. */
function ourSheets(sheets: readonly FoundSheet[]): [AnyKind, FoundSheet][] {
  const companions = COMPANION_KINDS.flatMap((kind): [AnyKind, FoundSheet][] => {
    const found = liveSheet(sheets, kind);
    return found ? [[kind, found]] : [];
  });
  return [...liveSheets(sheets), ...companions];
}

/** The columns of Regards, and the lines of those who may edit the file and are to fill one. */
interface Partnership {
  readonly read: Perspectives;
  readonly lines: Lines;
  readonly contributors: readonly Invitation[];
}

function readPartnership(
  spreadsheet: Spreadsheet,
  rules: SharingRules,
  sheet: Sheet,
  partners: Sheet | null,
): Partnership {
  const read = readPerspectiveColumns(sheet, rules, () => ownerOf(spreadsheet));
  const invitations = partners ? invitationsOf(readRegister(readTable(partners), PARTNERS)) : [];
  const lines = linesOf(invitations);
  const editors = lines.byEmail.size > 0 ? readEditors(spreadsheet) : [];
  const contributors = [...lines.byEmail.values()].filter(({ email }) => editors.includes(email));
  return { read, lines, contributors };
}

/** What following a line changes, in a sentence. */
const sentenceOf = ({ question, title }: Claim, email: string): string =>
  question ??
  `Une colonne de la feuille Regards, « ${title} », s’ouvre à ${email}, qui peut déjà modifier le fichier.`;

/**
 * What the sheets Partenaires and Regards say otherwise than the protections, a sentence each: to be agreed to before
 * `mendProtections` follows it. Nothing for whoever may not set protections.
 */
export function protectionQuestions(spreadsheet: Spreadsheet): string[] {
  const sheets = listSheets(spreadsheet);
  const [regards, partners] = [liveSheet(sheets, 'perspectives'), liveSheet(sheets, 'partners')];
  const rules = readSharingRules();
  if (!regards || !partners || !maySetRules(partners.sheet, rules)) return [];
  const { read, lines, contributors } = readPartnership(spreadsheet, rules, regards.sheet, partners.sheet);
  return contributors.flatMap((one) => {
    const claim = claimOf(one, lines, read.columns);
    return claim.settled || claim.refusal !== null || !claim.column ? [] : [sentenceOf(claim, one.email)];
  });
}

export interface Mended {
  /** How many of our sheets were found and protected. */
  readonly sheets: number;
  /** Only the owner or the team may set protections: nothing was changed. */
  readonly left: boolean;
  /** Ranges of Regards that somebody else protected, over a partner's column. */
  readonly foreign: readonly string[];
  /** What was not followed, or what was dropped, a sentence each. */
  readonly told: readonly string[];
  /** Those that hold from now on. */
  readonly rules: SharingRules;
}

/** Members of the team who edit the file no more, as after somebody was removed in Google's own window. */
function goneFrom(spreadsheet: Spreadsheet, { team }: SharingRules): string[] {
  if (team.length === 0) return [];
  const editors = readEditors(spreadsheet);
  return team.filter((email) => !editors.includes(email));
}

/** Whoever is not the owner cannot touch a protection that an editor prepared: looked at before anything is written. */
const isBarred = ({ sheet }: FoundSheet) =>
  sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).some((one) => !one.canEdit());

/**
 * Protects our sheets again, as after a copy of the file, which loses who may edit what: the same people have the same
 * rights whoever runs it. Columns of Regards stay with the addresses that hold them; what the lines of Partenaires say
 * otherwise is followed only where `agreed` holds its sentence. The caller holds the document lock.
 */
export function mendProtections(
  spreadsheet: Spreadsheet,
  agreed: readonly string[] = [],
  wanted: SharingRules = readSharingRules(),
): Mended {
  const ours = ourSheets(listSheets(spreadsheet));
  const gone = goneFrom(spreadsheet, wanted);
  const rules = { ...wanted, team: wanted.team.filter((email) => !gone.includes(email)) };
  const protector = newProtector(rules, [], gone);
  let { columns: held } = rules;
  let foreign: string[] = [];
  const told = gone.map(
    (email) => `${email} ne peut plus modifier le fichier : cette adresse quitte l’équipe.`,
  );
  const untouched: Mended = { sheets: 0, left: true, foreign, told: [], rules };
  if (ours.some(([, found]) => isBarred(found))) return untouched;
  for (const [kind, { sheet }] of ours) {
    const inputs = kind === 'perspectives' ? [] : inputCells(kind, readTable(sheet));
    const ranges = inputs.length > 0 ? sheet.getRangeList(inputs) : null;
    if (!protector.protect(sheet, kind, ranges)) return untouched;
    if (kind !== 'perspectives') continue;
    const partners = ours.find(([other]) => other === 'partners')?.[1].sheet ?? null;
    const { read, lines, contributors } = readPartnership(spreadsheet, rules, sheet, partners);
    let { columns } = read;
    for (const one of contributors) {
      const claim = claimOf(one, lines, columns);
      if (claim.refusal !== null) told.push(claim.refusal);
      if (claim.refusal !== null || claim.settled || !agreed.includes(sentenceOf(claim, one.email))) continue;
      giveColumn({ ...read, columns }, claim, heldColumns(columns), protector);
      columns = withClaim(columns, claim);
    }
    foreign = reopenColumns({ ...read, columns }, protector);
    held = heldColumns(columns);
  }
  const kept = { ...rules, columns: held };
  // Protections first: a run that dies leaves the file no more open than it says.
  if (JSON.stringify(kept) !== JSON.stringify(readSharingRules())) keepSharingRules(kept);
  return { sheets: ours.length, left: false, foreign, told, rules: kept };
}
