import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of tests that has more to try than the normal run does. */
export interface Subject {
  readonly file: string;
  /** Crash points are tried one by one until a round is over; the others draw values from a seed. */
  readonly kind: 'crash' | 'seed';
  /** Which of its tests draw values, for the runner's `-t`; null for all of them. */
  readonly tests: string | null;
}

const CRASH = /\bitSurvives\(/;
const SEED = /from '(?:fast-check|(?:\.\.\/)+dice)'/;
const TEST = /\bit(?:\.\w+\([^\n]*\))?\(\s*'([^'\n]*)'/g;

/** The tests that hold a property; null where some property stands in none. */
function propertyTests(text: string): string | null {
  const tests = [...text.matchAll(TEST)];
  const places = [...text.matchAll(/fc\.assert\(/g)].map(({ index }) => index);
  const names = places.map((place) => tests.findLast(({ index }) => index < place)?.[1]);
  if (names.length === 0 || names.includes(undefined)) return null;
  const patterns = names.map((name) => name?.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/%\w/g, '.*'));
  return [...new Set(patterns)].join('|');
}

function subjectOf(file: string): Subject[] {
  const text = readFileSync(file, 'utf8');
  if (CRASH.test(text)) return [{ file, kind: 'crash', tests: null }];
  return SEED.test(text) ? [{ file, kind: 'seed', tests: propertyTests(text) }] : [];
}

/** The subjects in the order of their turns, those that crash spread among the others. */
export function subjects(): Subject[] {
  const all = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .flatMap((name) => subjectOf(join('test', name)));
  const turns = (kind: Subject['kind']) => {
    const ones = all.filter((subject) => subject.kind === kind);
    return ones.map((subject, place) => ({ subject, turn: place / ones.length }));
  };
  return [...turns('crash'), ...turns('seed')].sort((a, b) => a.turn - b.turn).map(({ subject }) => subject);
}
