import type { AnyKind } from '../workbook/description';
import type { SharingRules } from './sharing-rules';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Protection = GoogleAppsScript.Spreadsheet.Protection;
type User = GoogleAppsScript.Base.User;

/**
 * What is protected can be changed by the owner of the file and the team, whoever sets the protection. Google leaves
 * whoever runs the script in the list: somebody else sets none, and leaves it to the owner.
 */

const addressOf = (user: User) => user.getEmail().toLowerCase();

/** Those of a list who are not among those addresses. */
const beyond = (editors: readonly User[], addresses: readonly string[]): User[] =>
  editors.filter((user) => !addresses.includes(addressOf(user)));

/**
 * True for a list that holds the owner and the team alone. The owner is in each list; in a shared drive there is none,
 * and whoever set the protection stands alone in it. An empty list is that of a mere warning.
 */
function isClosed(editors: readonly User[], team: readonly string[], sheet: Sheet): boolean {
  if (editors.length <= 1) return editors.length === 1;
  const owner: User | null = sheet.getParent().getOwner();
  const strangers = beyond(editors, owner ? [...team, addressOf(owner)] : team);
  return strangers.length <= (owner ? 0 : 1);
}

/**
 * True when whoever runs this is the owner or of the team. Google tells no name under our two rights, but keeps them in
 * the list of a protection that they close: it is tried on one cell, and taken away.
 */
function passesTrial(sheet: Sheet, team: readonly string[]): boolean {
  const trial = sheet.getRange('A1').protect();
  try {
    trial.removeEditors(trial.getEditors());
    return isClosed(trial.getEditors(), team, sheet);
  } finally {
    trial.remove();
  }
}

/**
 * True when the person at the keyboard may say who writes: the owner, or one of the team. A protection that is closed
 * lets nobody else edit it.
 */
export function maySetRules(sheet: Sheet, { team }: SharingRules): boolean {
  const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (!protection) return passesTrial(sheet, team);
  return protection.canEdit() && (isClosed(protection.getEditors(), team, sheet) || passesTrial(sheet, team));
}

export interface Protector {
  /**
   * Protects a sheet but for its inputs. `protect()` on a protected sheet returns its protection, so running again adds
   * none. Returns false, and changes nothing, where it is left for the owner.
   */
  protect(sheet: Sheet, kind: AnyKind, inputs: RangeList | null, isNew?: boolean): boolean;
  /** Lets in those addresses and the team, beside the owner, and nobody else. */
  close(protection: Protection, emails: readonly string[], isNew: boolean): void;
}

/**
 * What the first protection tells of the file serves the others; `known` are the file's editors, where they
 * were read; `gone`, those who edit it no more, whom a protection may still name.
 */
export function newProtector(
  rules: SharingRules,
  known: readonly User[] = [],
  gone: readonly string[] = [],
): Protector {
  const { answers, team } = rules;
  let may: boolean | null = null;
  /** Who a new protection lets in. */
  let guests = known;
  let hasNoDomain = false;

  function mayClose(sheet: Sheet, protection: Protection, isNew: boolean): boolean {
    if (!protection.canEdit()) return false;
    const editors = protection.getEditors();
    if (isNew) guests = editors;
    return isClosed(editors, team, sheet) || passesTrial(sheet, team);
  }

  /** `protect()` alone lists every editor of the file, and so protects nothing. */
  function close(protection: Protection, isNew: boolean, emails: readonly string[] = []): void {
    const kept = [...team, ...emails];
    const strangers = beyond(isNew && guests.length > 0 ? guests : protection.getEditors(), kept);
    const leaving = [...strangers.map(addressOf), ...gone];
    if (leaving.length > 0) protection.removeEditors(leaving);
    if (kept.length > 0) protection.addEditors(kept);
    if (hasNoDomain) return;
    if (protection.canDomainEdit()) protection.setDomainEdit(false);
    else hasNoDomain = true;
  }

  /** False when Google refused; what it refuses twice was no passing failure. */
  function closes(protection: Protection, isNew: boolean): boolean {
    try {
      close(protection, isNew);
      return true;
    } catch {
      return false;
    }
  }

  return {
    close: (protection, emails, isNew) => close(protection, isNew, emails),
    protect(sheet, kind, inputs, isNew = false) {
      // Whoever edits the file may carry on what Communes says, unless the team alone answers.
      if (kind === 'communes' && answers !== 'team') {
        for (const former of isNew ? [] : sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET))
          if (former.canEdit()) former.remove();
        return true;
      }
      if (may === false) return false;
      const protection = sheet.protect();
      may ??= mayClose(sheet, protection, isNew);
      if (!may) {
        if (isNew) protection.remove();
        return false;
      }
      if (!isNew && protection.isWarningOnly()) protection.setWarningOnly(false);
      const isOpen = answers !== 'team' || kind === 'perspectives';
      if (isOpen && inputs) protection.setUnprotectedRanges(inputs.getRanges());
      else if (!isNew) protection.setUnprotectedRanges([]);
      // Refused where the current user's right comes from a group: a warning is then the most we can set.
      if (!closes(protection, isNew) && !closes(protection, isNew)) protection.setWarningOnly(true);
      return true;
    },
  };
}

/** Thrown when the person at the keyboard may only fill the inputs. */
export class ProtectedError extends Error {}

/** True when the person at the keyboard may replace a sheet of ours. */
export function mayChange(sheet: Sheet): boolean {
  const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  return !protection || protection.canEdit();
}
