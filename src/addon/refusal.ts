import type { Refusal } from '../contract/result';
import { namesTaken } from './messages';

/** A refusal on its way to the sidebar. */
export class Refused extends Error {
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
  throw new Refused({ code, message, ...more });
};

/** Refuses to make sheets whose usual names are taken; `taken` gives for each the one that ours can bear instead. */
export function refuseTakenNames(taken: ReadonlyMap<string, string>): never {
  return refuse('name-taken', namesTaken(taken), { instead: [...taken.values()] });
}
