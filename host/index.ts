/** A stand-in for Google Sheets on any computer: see SpreadsheetFile, AddonRuntime and Person. */

export { type CopyHandle, Drive, type DriveOptions, type Mail, SpreadsheetFile } from './file/drive';
export type { Role } from './file/file-state';
export type { FilledCell, SheetReader } from './file/sheet-reader';
export type { FileSnapshot } from './file/workbook';
export type { Outcome, SheetKey } from './person/cell-gestures';
export { Person } from './person/person';
export type { AuthModeName, MenuEntry, MenuState } from './script/execution';
export { type AddonBundle, AlertPending, type Dialog, readBundle } from './script/runtime';
export { AddonRuntime } from './services/addon-runtime';
