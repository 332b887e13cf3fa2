let active: GoogleAppsScript.Spreadsheet.Spreadsheet | null = null;

/** The file that the run is about: every call and menu item comes from one. Google evaluates the script again at each run. */
export function spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  active ??= SpreadsheetApp.getActiveSpreadsheet();
  return active;
}
