/** A stand-in for Google Sheets on any computer: see SpreadsheetFile, AddonRuntime and Person. */

export type { Outcome, SheetKey } from './cell-gestures';
export { type CopyHandle, Drive, type DriveOptions, type Mail } from './drive';
export type { AuthModeName, MenuEntry, MenuState } from './execution';
export { type FileSnapshot, type Role, SpreadsheetFile } from './file';
export { Person } from './person';
export { type AddonBundle, AddonRuntime, AlertPending, type Dialog, readBundle } from './runtime';
export type { FilledCell, SheetReader } from './sheet-reader';
