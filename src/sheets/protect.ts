type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Tells what the protection is for, in Google's list of protections. */
const DESCRIPTION = 'Grille SPPE : textes et formules';

/**
 * Protects a sheet but for its inputs: editors write in those, only the owner and whoever runs this can
 * change the rest. `protect()` on a protected sheet returns its protection, so running again adds none.
 */
export function protectSheet(sheet: Sheet, inputs: readonly string[]): void {
  const protection = sheet.protect().setDescription(DESCRIPTION);
  if (inputs.length > 0) protection.setUnprotectedRanges(sheet.getRangeList([...inputs]).getRanges());
  try {
    // `protect()` alone lists every editor of the file, and so protects nothing.
    protection.removeEditors(protection.getEditors());
    if (protection.canDomainEdit()) protection.setDomainEdit(false);
  } catch {
    // Refused where the current user's right comes from a group: a warning is then the most we can set.
    protection.setWarningOnly(true);
  }
}
