import { finishFile } from '../sheets/communes/finish-copy';
import { spreadsheet } from './active';
import { logError } from './log';

/** A page that opens: a copy finishes itself then. Whoever cannot, or waits for another, reads it as it stands. */
export function finishOnOpening(): void {
  try {
    finishFile(spreadsheet());
  } catch (error) {
    logError(error);
  }
}
