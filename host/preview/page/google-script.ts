/**
 * `google.script` as the add-on's page meets it, put before that page's own scripts. Calls cross to the preview's page by
 * messages: the add-on's page runs in an origin of its own, as at Google's, and reaches nothing else.
 */

import { linkedFile } from '../wire/session-key';

type Handler = (value: unknown, userObject?: unknown) => void;

interface Call {
  readonly success: Handler | null;
  readonly failure: Handler | null;
  readonly userObject: unknown;
}

interface Answer {
  readonly preview: 'answer';
  readonly id: number;
  readonly ok?: unknown;
  readonly error?: string;
}

const pending = new Map<number, Call>();
let calls = 0;

/** Google takes numbers, booleans, strings, null, and objects and arrays of these; what is undefined becomes null. */
function legal(value: unknown, name: string): unknown {
  if (value === undefined || value === null || ['number', 'boolean', 'string'].includes(typeof value)) {
    return value ?? null;
  }
  if (Array.isArray(value)) {
    return value.map((item) => legal(item, name));
  }
  if (typeof value === 'object' && [Object.prototype, null].includes(Object.getPrototypeOf(value))) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, legal(item, key)]));
  }
  throw new TypeError(`Failed due to illegal value in property: ${name}`);
}

function send(message: object): void {
  window.parent.postMessage(message, '*');
}

function runner(call: Call): unknown {
  const setters: Record<string, (value: unknown) => unknown> = {
    withSuccessHandler: (success) => runner({ ...call, success: success as Handler }),
    withFailureHandler: (failure) => runner({ ...call, failure: failure as Handler }),
    withUserObject: (userObject) => runner({ ...call, userObject }),
  };
  return new Proxy(setters, {
    get: (_, name: string) =>
      Object.hasOwn(setters, name)
        ? setters[name]
        : (...args: unknown[]) => {
            const plain = args.map((value, index) => legal(value, String(index)));
            calls += 1;
            pending.set(calls, call);
            send({ preview: 'run', id: calls, name, args: plain });
          },
  });
}

window.addEventListener('message', (event: MessageEvent<Answer>) => {
  if (event.source !== window.parent || event.data?.preview !== 'answer') {
    return;
  }
  const { id, ok, error } = event.data;
  const call = pending.get(id);
  pending.delete(id);
  if (!call) {
    return;
  }
  if (error === undefined) {
    call.success?.(ok, call.userObject);
    return;
  }
  const failure = new Error(error);
  failure.name = 'ScriptError';
  if (call.failure) {
    call.failure(failure, call.userObject);
  } else {
    console.error(failure);
  }
});

/** A link to a spreadsheet opens it in the preview, which holds the files; other links go where they say. */
window.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link && !event.defaultPrevented && linkedFile(link.href)) {
    event.preventDefault();
    send({ preview: 'open', url: link.href });
  }
});

Object.assign(window, {
  google: {
    script: {
      run: runner({ success: null, failure: null, userObject: undefined }),
      host: {
        close: () => send({ preview: 'close' }),
        editor: { focus: () => send({ preview: 'focus' }) },
        // In pixels; a sidebar keeps its own.
        setWidth: (width: number) => send({ preview: 'size', width }),
        setHeight: (height: number) => send({ preview: 'size', height }),
        origin: '',
      },
    },
  },
});
