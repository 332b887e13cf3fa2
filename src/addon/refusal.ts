import type { Refusal } from '../contract/result';
import { listSheets, takenNames } from '../sheets/find-sheets';
import type { AnyKind } from '../workbook/description';
import { namesTaken } from './messages';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A refusal on its way to the sidebar. */
export class RefusalError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

/** Ends a call with a refusal. */
export const refuse = (
  code: Refusal['code'],
  message: string,
  more: Pick<Refusal, 'current' | 'instead'> = {},
): never => {
  throw new RefusalError({ code, message, ...more });
};

/** Refuses to make sheets whose usual names are taken, unless `renamed` agrees to others, which the refusal gives. */
export function refuseTakenNames(file: Spreadsheet, kinds: readonly AnyKind[], renamed = false): void {
  const taken = renamed ? new Map<string, string>() : takenNames(listSheets(file), kinds);
  if (taken.size > 0) refuse('name-taken', namesTaken(taken), { instead: [...taken.values()] });
}
