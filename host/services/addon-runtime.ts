import type { SpreadsheetFile } from '../file/drive';
import { type AddonBundle, readBundle } from '../script/bundle';
import { ScriptRuntime, type ScriptWorld } from '../script/runtime';
import { AuthMode } from './enums';
import { globalServices } from './globals';
import { Spreadsheet } from './spreadsheet';

const FREE_CALLS = new Set([
  'SpreadsheetApp.getUi',
  'Ui.createMenu',
  'Ui.createAddonMenu',
  'Session.getActiveUserLocale',
]);

/** What an Apps Script bound to a spreadsheet, or an editor add-on, finds around it. */
const SHEETS: ScriptWorld = {
  services: globalServices,
  isFree: (kind, method) => kind === 'Menu' || FREE_CALLS.has(`${kind}.${method}`),
  authMode: (name) => AuthMode[name],
  source: (execution) => new Spreadsheet(execution),
};

/** Runs the functions of an add-on for Google Sheets; see ScriptRuntime. */
export class AddonRuntime extends ScriptRuntime {
  constructor(file: SpreadsheetFile, bundle: AddonBundle) {
    super(file, bundle, SHEETS);
  }

  /** The add-on as it was built. */
  static fromBuild(file: SpreadsheetFile, folder?: string, person?: string): AddonRuntime {
    const bundle = readBundle(folder);
    return new AddonRuntime(file, person === undefined ? bundle : { ...bundle, person });
  }
}
