/** The file that the run is about: every call and menu item comes from one. */
export const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();
