import { argumentProblem } from '../contract/arguments';
import type { CallName, Contract } from '../contract/contract';
import type { Result } from '../contract/result';
import { communeCalls } from './commune-calls';
import { followupCalls } from './followup-calls';
import { gridCalls } from './grid-calls';
import { importCalls } from './import-calls';
import { listCalls } from './list-calls';
import { meetingCalls } from './meeting-calls';
import { errorMessage } from './messages';
import { RefusalError } from './refusal';
import { sharingCalls } from './sharing-calls';
import { territoryCalls } from './territory-calls';

const CALLS: Contract = {
  ...gridCalls,
  ...importCalls,
  ...listCalls,
  ...sharingCalls,
  ...communeCalls,
  ...territoryCalls,
  ...meetingCalls,
  ...followupCalls,
};

/** Null fields are absent ones: `google.script.run` turns undefined into null, so that answers hold none. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));
}

/** Answers a call of the sidebar: any editor of the file may send anything, so the arguments are checked first. */
export function answerCall(name: CallName, args: readonly unknown[]): Result<unknown> {
  const problem = argumentProblem(name, args);
  if (problem !== null)
    return {
      ok: false,
      refusal: { code: 'argument', message: `Demande refusée : ${problem}. Rien n’a été modifié.` },
    };
  try {
    const call = CALLS[name] as (...given: unknown[]) => unknown;
    return { ok: true, value: call(...args.map(withoutNulls)) };
  } catch (error) {
    return { ok: false, refusal: error instanceof RefusalError ? error.refusal : errorMessage(error) };
  }
}
