import { isDate, isOpenedService } from './strict';

/** What google.script.run lets through, both ways: a JSON copy, with Google's refusals. */

function refuse(where: string, what: string): never {
  throw new Error(`google.script.run: ${where} cannot be ${what}`);
}

/**
 * What is undefined becomes null wherever it stands, as in the page's own `google.script.run` (preview/page/google-script.ts);
 * dates, functions and cycles make the call fail.
 */
function copy(value: unknown, where: string, parents: readonly unknown[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (isDate(value)) return refuse(where, 'a Date');
  if (typeof value !== 'object') return refuse(where, `a ${typeof value}`);
  if (isOpenedService(value)) return refuse(where, 'a service object');
  if (parents.includes(value)) return refuse(where, 'circular');
  const inside = [...parents, value];
  if (Array.isArray(value)) {
    return Array.from(value, (item, i) => copy(item, `${where}[${i}]`, inside));
  }
  const name = Object.prototype.toString.call(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  const plain = prototype === null || Object.getPrototypeOf(prototype) === null;
  if (name !== '[object Object]' || !plain) return refuse(where, `an instance of ${name}`);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, copy(item, `${where}.${key}`, inside)]),
  );
}

export function crossToServer(argument: unknown): unknown {
  return copy(argument, 'the argument', []);
}

/** A function that returns nothing gives null to the page. */
export function crossToPage(result: unknown): unknown {
  return copy(result, 'the result', []);
}
