type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** What the first protection tells of the file, so that the others need not ask. */
export interface Guests {
  /** Who a new protection lets in; null until one was asked. */
  editors: ReturnType<Protection['getEditors']> | null;
  /** True once a protection said that the file belongs to no Workspace domain. */
  noDomain: boolean;
}

export function newGuests(): Guests {
  return { editors: null, noDomain: false };
}

/** `protect()` alone lists every editor of the file, and so protects nothing. */
function closeTo(protection: Protection, guests: Guests): void {
  guests.editors ??= protection.getEditors();
  if (guests.editors.length > 0) protection.removeEditors(guests.editors);
  if (guests.noDomain) return;
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  else guests.noDomain = true;
}

/**
 * Protects a sheet but for its inputs: editors write in those, only the owner and whoever runs this can
 * change the rest. `protect()` on a protected sheet returns its protection, so running again adds none.
 */
export function protectSheet(sheet: Sheet, inputs: RangeList | null, guests: Guests): void {
  const protection = sheet.protect();
  if (inputs) protection.setUnprotectedRanges(inputs.getRanges());
  // Refused where the current user's right comes from a group: a warning is then the most we can set.
  if (!isClosed(protection, guests) && !isClosed(protection, guests)) protection.setWarningOnly(true);
}

/** False when Google refused; what it refuses twice was no passing failure. */
function isClosed(protection: Protection, guests: Guests): boolean {
  try {
    closeTo(protection, guests);
    return true;
  } catch {
    return false;
  }
}

/** Thrown when the person at the keyboard may only fill the inputs. */
export class ProtectedError extends Error {}

/** True when the person at the keyboard may replace a sheet of ours. */
export function mayChange(sheet: Sheet): boolean {
  const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  return !protection || protection.canEdit();
}
