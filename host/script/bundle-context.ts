import vm from 'node:vm';

/** Declared variables cannot be deleted, and from outside `delete` would leave the value the context's own global keeps. */
export const FORGET = new vm.Script(
  'for (const name of Object.keys(globalThis)) { globalThis[name] = undefined; delete globalThis[name]; }',
);

/** Whether the bundle can be evaluated again in one context: top-level `const`, `let` and `class` forbid it. */
export function isForgettable(script: vm.Script): boolean {
  const context = vm.createContext({});
  let last: unknown = null;
  for (let i = 0; i < 2; i++) {
    try {
      script.runInContext(context);
    } catch (error) {
      last = error;
    }
  }
  return !/already been declared/.test(String(last));
}

export function printable(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

/** Globals of the host are not enumerable, so that the functions of the bundle are the only ones that are. */
export function hide(context: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(context, name, { value, writable: true, configurable: true, enumerable: false });
}

/** Top-level functions of the bundle; those whose name ends in `_` are private to google.script.run. */
export function callableNames(context: Record<string, unknown>, withPrivate = false): string[] {
  return Object.keys(context).filter(
    (name) => typeof context[name] === 'function' && (withPrivate || !name.endsWith('_')),
  );
}
