import { CALL_NAMES } from '../contract/arguments';
import type { CallName, Contract, Result } from '../contract/contract';

/** The server's calls, as promises. They reject with a `CallFailure` when no answer came. */
export type Client = {
  readonly [Name in CallName]: (
    ...args: Parameters<Contract[Name]>
  ) => Promise<Result<ReturnType<Contract[Name]>>>;
};

/** `network`: the call may succeed later as it is; `script`: Google answered, but not with a result. */
export class CallFailure extends Error {
  constructor(
    readonly kind: 'network' | 'script',
    message: string,
  ) {
    super(message);
  }
}

type Runner = Readonly<Record<string, (...args: unknown[]) => void>> & {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
};

declare const google: {
  readonly script: { readonly run: Runner; readonly host: { readonly editor: { focus(): void } } };
};

/** Longest wait for each call, in milliseconds; generation may take as long as Google lets a script run. */
const CALL_TIMEOUTS: Readonly<Record<CallName, number>> = {
  ping: 20_000,
  readGrid: 60_000,
  poll: 40_000,
  saveAnswer: 60_000,
  showCriterion: 30_000,
  generateGrid: 370_000,
};

/** Google words a lost connection in the reader's language; « HTTP 0 » stands in all of them. */
const NETWORK_WORDS = /network|http (0|5\d\d)|connexion|connection|offline|timed? ?out/i;

function failureOf(error: unknown): CallFailure {
  const message = error instanceof Error ? error.message : String(error);
  return new CallFailure(NETWORK_WORDS.test(message) || !navigator.onLine ? 'network' : 'script', message);
}

const isResult = (value: unknown): value is Result<unknown> =>
  typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';

function call(name: CallName, args: readonly unknown[]): Promise<Result<unknown>> {
  return new Promise((resolve, reject) => {
    const limit = CALL_TIMEOUTS[name];
    const timer = setTimeout(
      () => reject(new CallFailure('network', `${name} : sans réponse après ${limit / 1000} s`)),
      limit,
    );
    const settle = (act: () => void) => {
      clearTimeout(timer);
      act();
    };
    try {
      google.script.run
        .withSuccessHandler((value) =>
          settle(() =>
            isResult(value)
              ? resolve(value)
              : reject(new CallFailure('script', `${name} : réponse illisible`)),
          ),
        )
        .withFailureHandler((error) => settle(() => reject(failureOf(error))))
        [name]?.(...args);
    } catch (error) {
      settle(() => reject(failureOf(error)));
    }
  });
}

/** The client that talks to the script through `google.script.run`. */
export function createClient(): Client {
  return Object.fromEntries(
    CALL_NAMES.map((name) => [name, (...args: unknown[]) => call(name, args)]),
  ) as unknown as Client;
}

/** Gives the keyboard back to the sheet. */
export function focusSheet(): void {
  google.script.host.editor.focus();
}
