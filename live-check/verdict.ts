import type { Expected } from './baked';
import type { Json } from './check';

export type Verdict = 'PASS' | 'FAIL' | 'UNKNOWN';

/** Keys in one order, so that equal values give equal texts. */
export function asText(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(asText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value as Readonly<Record<string, Json>>);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${asText(one)}`)
    .join(',')}}`;
}

/** What is expected of an observation in a language; null where no source says. */
export function expectedOf(known: readonly Expected[], id: string, locale: string): Expected | null {
  return known.find((one) => one.id === id && (one.locale === undefined || one.locale === locale)) ?? null;
}

export function verdict(expected: Pick<Expected, 'value'> | null, observed: string): Verdict {
  if (expected === null) return 'UNKNOWN';
  return asText(expected.value) === observed ? 'PASS' : 'FAIL';
}
