import { guardEdit } from '../sheets/edit-guard';
import { addMenu } from './menu';

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
