/** A stand-in for Google Sheets on any computer: see SpreadsheetFile, AddonRuntime and Person. */

export { type CopyHandle, Drive, type DriveOptions, type Mail, SpreadsheetFile } from './file/drive';
export type { Role } from './file/file-state';
export type { FilledCell, SheetReader } from './file/sheet-reader';
export type { FileSnapshot } from './file/workbook';
export type { Outcome, SheetKey } from './person/cell-gestures';
export { Person } from './person/person';
export { type AddonBundle, readBundle } from './script/bundle';
export {
  AlertPending,
  type AuthModeName,
  type Dialog,
  type MenuEntry,
  type MenuState,
} from './script/execution';
export { AddonRuntime } from './services/addon-runtime';
