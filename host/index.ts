/** A stand-in for Google Sheets on any computer: see SpreadsheetFile, AddonRuntime and Person. */

export { type CopyHandle, Drive, type DriveOptions, type Mail } from './file/drive';
export { type FileSnapshot, type Role, SpreadsheetFile } from './file/file';
export type { FilledCell, SheetReader } from './file/sheet-reader';
export type { Outcome, SheetKey } from './person/cell-gestures';
export { Person } from './person/person';
export type { AuthModeName, MenuEntry, MenuState } from './script/execution';
export { type AddonBundle, AddonRuntime, AlertPending, type Dialog, readBundle } from './script/runtime';
