import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of tests that has more to try than the normal run does. */
export interface Subject {
  readonly file: string;
  /** Crash points are tried one by one until a round is over; the others draw values from a seed. */
  readonly kind: 'crash' | 'seed';
}

const CRASH = /from '(?:\.\/|\.\.\/)*(?:crash\/)?trial'/;
const SEED = /from '(?:fast-check|(?:\.\.\/)+dice)'/;

function subjectOf(file: string): Subject[] {
  const text = readFileSync(file, 'utf8');
  if (CRASH.test(text)) return [{ file, kind: 'crash' }];
  return SEED.test(text) ? [{ file, kind: 'seed' }] : [];
}

/** The subjects in the order of their turns, those that crash spread among the others. */
export function subjects(): Subject[] {
  const all = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .flatMap((name) => subjectOf(join('test', name)));
  const turns = (kind: Subject['kind']) => {
    const ones = all.filter((subject) => subject.kind === kind);
    return ones.map((subject, place) => ({ subject, turn: (place + 0.5) / ones.length }));
  };
  return [...turns('crash'), ...turns('seed')].sort((a, b) => a.turn - b.turn).map(({ subject }) => subject);
}
