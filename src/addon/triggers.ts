import { guardEdit } from '../sheets/guard/edit-guard';
import { MENU, MENU_TITLE } from './menu';

/**
 * Adds the menu. It must call nothing else: in AuthMode.NONE, where an add-on was installed but never used in
 * the file, any other service would make the menu disappear. An add-on shows it under Extensions.
 */
function addMenu(): void {
  const menu = SpreadsheetApp.getUi().createMenu(MENU_TITLE);
  for (const { label, run } of MENU) menu.addItem(label, run);
  menu.addToUi();
}

export function onOpen(): void {
  addMenu();
}

/** Not called for an installation from the Marketplace's site; onOpen then does the same later. */
export function onInstall(): void {
  addMenu();
}

/** Google's pages disagree on the mode onEdit may run in: without authorisation there is nothing it can do. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  if (event.authMode === ScriptApp.AuthMode.NONE) return;
  guardEdit(event);
}
