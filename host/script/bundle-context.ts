import vm from 'node:vm';

/** Declared variables cannot be deleted, and from outside `delete` would leave the value the context's own global keeps. */
export const FORGET = new vm.Script(
  'for (const name of Object.keys(globalThis)) { globalThis[name] = undefined; delete globalThis[name]; }',
);

export interface CompiledBundle {
  readonly script: vm.Script;
  /** It can be evaluated again in one context. */
  readonly isForgettable: boolean;
}

/** Bundles compiled last; compiling one takes as long as ten of its runs. */
const compiled = new Map<string, CompiledBundle>();
const MOST_KEPT = 20;

export function compileBundle(code: string): CompiledBundle {
  const known = compiled.get(code);
  if (known) return known;
  const script = new vm.Script(code, { filename: 'Code.js' });
  const bundle = { script, isForgettable: isForgettable(script) };
  for (const oldest of [...compiled.keys()].slice(0, Math.max(0, compiled.size + 1 - MOST_KEPT)))
    compiled.delete(oldest);
  compiled.set(code, bundle);
  return bundle;
}

/** Top-level `const`, `let` and `class` forbid that a bundle is evaluated again in one context. */
function isForgettable(script: vm.Script): boolean {
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
