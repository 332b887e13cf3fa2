import { type GenerationReport, generateWorkbook, type Names } from '../sheets/generate';
import { withDocumentLock } from '../sheets/lock';
import { settle } from '../sheets/settle-file';

/** Puts right what a copy left, then generates; throws `NamesTakenError` before anything is made. */
export function renew(file: GoogleAppsScript.Spreadsheet.Spreadsheet, names: Names): GenerationReport {
  return withDocumentLock(() => {
    settle(file);
    return generateWorkbook(file, names);
  });
}
