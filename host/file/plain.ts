/** Maps as JSON, and back. */

const TAG = '$map';

export function toPlain(value: unknown): unknown {
  if (value instanceof Map) return { [TAG]: [...value].map(([key, item]) => [key, toPlain(item)]) };
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toPlain(item)]));
}

export function fromPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromPlain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = (value as Record<string, unknown>)[TAG];
  if (Array.isArray(entries)) return new Map(entries.map(([key, item]) => [key, fromPlain(item)]));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fromPlain(item)]));
}
