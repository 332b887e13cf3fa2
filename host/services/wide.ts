import type { SpreadsheetFile } from '../file/drive';
import type { Execution } from '../script/execution';
import { Service } from '../script/strict';

/** What a script finds that asked for every file of the drive and for requests outside. */

class DriveFile extends Service {
  readonly kind = 'File';
  readonly signatures = { setTrashed: ['boolean'], getId: [''] };

  constructor(private readonly file: SpreadsheetFile) {
    super();
  }

  getId(): string {
    return this.file.id;
  }

  setTrashed(trashed: boolean): this {
    if (!trashed) throw new Error('not implemented: File.setTrashed(false)');
    this.file.drive.trash(this.file.id);
    return this;
  }
}

class DriveApp extends Service {
  readonly kind = 'DriveApp';
  readonly signatures = { getFileById: ['string'] };

  constructor(private readonly execution: Execution) {
    super();
  }

  /** Files in the bin are found too. */
  getFileById(id: string): DriveFile {
    const file = this.execution.file.drive.fileOrBinned(id);
    if (!file)
      throw new Error(
        'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
      );
    return new DriveFile(file);
  }
}

const ALLOW = /\/spreadsheets\/d\/([\w-]+)\/externaldata\/addimportrangepermissions\?donorDocId=([\w-]+)$/;

/** Knows one address, the one that « Autoriser l’accès » calls. */
class UrlFetchApp extends Service {
  readonly kind = 'UrlFetchApp';
  readonly signatures = { fetch: ['string object'] };

  constructor(private readonly execution: Execution) {
    super();
  }

  fetch(url: string): null {
    const [, reading = '', read = ''] = ALLOW.exec(url) ?? [];
    const { drive } = this.execution.file;
    const [first, second] = [drive.file(reading), drive.file(read)];
    if (!first || !second) throw new Error(`not implemented: UrlFetchApp.fetch of ${url}`);
    drive.allowImport(first, second, this.execution.person);
    return null;
  }
}

export function wideServices(execution: Execution): Record<string, Service> {
  return { DriveApp: new DriveApp(execution), UrlFetchApp: new UrlFetchApp(execution) };
}
