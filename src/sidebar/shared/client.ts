import type { CallName, Contract } from '../../contract/contract';
import type { Result } from '../../contract/result';

/** Calls of the server, as promises. They reject with a `CallFailure` when no answer came. */
export type Client<Calls extends CallName> = {
  readonly [Name in Calls]: (
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
  readonly script: {
    readonly run: Runner;
    readonly host: { close(): void; readonly editor: { focus(): void } };
  };
};

/** Google words a lost connection in the reader's language; « HTTP 0 » stands in all of them. */
const NETWORK_WORDS = /network|http (0|5\d\d)|connexion|connection|offline|timed? ?out/i;

function failureOf(error: unknown): CallFailure {
  const message = error instanceof Error ? error.message : String(error);
  return new CallFailure(NETWORK_WORDS.test(message) || !navigator.onLine ? 'network' : 'script', message);
}

const isResult = (value: unknown): value is Result<unknown> =>
  typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';

function call(name: string, limit: number, args: readonly unknown[]): Promise<Result<unknown>> {
  return new Promise((resolve, reject) => {
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

/** The client of some calls, through `google.script.run`; `timeouts` gives the longest wait for each, in milliseconds. */
export function createClient<Calls extends CallName>(
  timeouts: Readonly<Record<Calls, number>>,
): Client<Calls> {
  return Object.fromEntries(
    Object.entries<number>(timeouts).map(([name, limit]) => [
      name,
      (...args: unknown[]) => call(name, limit, args),
    ]),
  ) as unknown as Client<Calls>;
}

/** Gives the keyboard back to the sheet. */
export function focusSheet(): void {
  google.script.host.editor.focus();
}

/** Closes the dialog that the page is in. */
export function closeDialog(): void {
  google.script.host.close();
}
