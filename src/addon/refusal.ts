import type { Refusal } from '../contract/result';

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
