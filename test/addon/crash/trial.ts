import { expect, it } from 'vitest';
import { copyState } from '../../../host/file/file-state';
import type { AddonRuntime, SpreadsheetFile } from '../../../host/index';
import { dice } from '../../dice';
import { LONG_RUN, trail } from '../../long-run';

/** What a job works on: a file, those around it in its drive, and the add-on. */
interface World {
  readonly file: SpreadsheetFile;
  readonly runtime: AddonRuntime;
}

/** Where a run fails: at a call counted from 1, before it or once it has taken effect. */
export interface CrashPoint {
  readonly call: number;
  readonly after: boolean;
  readonly name: string;
  /** No call changed anything before this one. */
  readonly isEarly: boolean;
}

export interface CrashTrial<W extends World> {
  /** Short and unique, for the replay of a point. */
  readonly name: string;
  /** The world before the job: the same each time, and not the one of another point. */
  readonly start: () => W;
  readonly job: (world: W) => unknown;
  /** Facts that must hold as soon as the job has failed; `said` tells where it did. */
  readonly failed?: (world: W, said: string, point: CrashPoint) => void;
  /** The run that finishes the work, and the facts that must hold then. */
  readonly finished: (world: W, said: string, point: CrashPoint) => void;
  /** Points of the normal run, spread evenly; `npm run long` tries every one. */
  readonly samples: number;
  /** Points around the first call of this name are always tried. */
  readonly around?: string;
  /** One call fails and the script goes on, where by default the run dies there and its own clean-up fails too. */
  readonly passing?: boolean;
  /** The points that the trial is about; all by default. */
  readonly about?: (point: CrashPoint) => boolean;
}

type Calls = readonly { readonly name: string; readonly changes: boolean }[];

/** All that people could find changed in a drive. */
function image({ drive }: SpreadsheetFile): unknown {
  const { files, ...around } = drive.snapshot();
  const inside = [...files.values()].map(({ unsettled, state }) => [
    unsettled,
    unsettled.version,
    copyState(state),
  ]);
  return [inside, around];
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (a instanceof Map && b instanceof Map)
    return a.size === b.size && [...a.keys()].every((key) => b.has(key) && isSame(a.get(key), b.get(key)));
  if (a instanceof Set && b instanceof Set) return a.size === b.size && [...a].every((item) => b.has(item));
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, place) => isSame(item, b[place]));
  return isPlain(a) && isPlain(b) && isSame(new Map(Object.entries(a)), new Map(Object.entries(b)));
}

/** The calls that a job makes, and which of them change something. */
export function callsOf<W extends World>({ start, job }: Pick<CrashTrial<W>, 'start' | 'job'>): Calls {
  const world = start();
  const calls: { name: string; changes: boolean }[] = [];
  let before = image(world.file);
  const look = () => {
    const now = image(world.file);
    const last = calls.at(-1);
    if (last) last.changes = !isSame(before, now);
    before = now;
  };
  world.runtime.watchCalls((name) => {
    look();
    calls.push({ name, changes: false });
  });
  job(world);
  world.runtime.watchCalls(null);
  look();
  world.file.drive.dispose();
  return calls;
}

/**
 * The points that differ. A run that dies at a read leaves what the last write left, and one that dies before a write
 * leaves what the write before it left: it dies before the first write, or just after any. A failure that passes lets
 * the script go on its own way from any call.
 */
export function pointsOf(calls: Calls, passing: boolean): CrashPoint[] {
  const first = calls.findIndex(({ changes }) => changes);
  return calls.flatMap(({ name, changes }, index) => {
    const call = { call: index + 1, name, isEarly: index <= first };
    const before = passing || index === first ? [{ ...call, after: false }] : [];
    return changes ? [...before, { ...call, after: true }] : before;
  });
}

/** Spread evenly over a list, its ends included. */
function spread<T>(list: readonly T[], count: number): T[] {
  if (list.length <= count) return [...list];
  const places = Array.from({ length: count }, (_, index) =>
    Math.round((index * (list.length - 1)) / (count - 1)),
  );
  return list.filter((_, place) => places.includes(place));
}

type Sampling = Pick<CrashTrial<World>, 'name' | 'samples' | 'around'>;

function* chosen({ name, samples, around }: Sampling, points: readonly CrashPoint[]) {
  const tokenOf = (point: CrashPoint) => `${name}@${points.indexOf(point) + 1}`;
  if (!LONG_RUN) {
    const place = points.findIndex((point) => point.name === around);
    const near = around === undefined ? [] : points.slice(Math.max(0, place - 1), place + 3);
    if (around !== undefined) expect(place, around).toBeGreaterThanOrEqual(0);
    for (const point of new Set([...spread(points, samples), ...near]))
      yield { point, token: tokenOf(point) };
    return;
  }
  const { seed, tried, until, only } = LONG_RUN;
  const left = points
    .map((point) => ({ point, token: tokenOf(point) }))
    .filter(({ token }) => (only === null ? !tried.includes(token) : token === only));
  const { roll } = dice(seed);
  while (left.length > 0 && (only !== null || Date.now() < until)) yield* left.splice(roll(left.length), 1);
}

function tryPoint<W extends World>(trial: CrashTrial<W>, point: CrashPoint, said: string): void {
  const world = trial.start();
  const { runtime, file } = world;
  const before = runtime.faults;
  runtime.failAt(point.call, { dead: trial.passing !== true, after: point.after });
  try {
    trial.job(world);
  } catch {
    // The failure itself, where the job is a menu item.
  }
  runtime.failAt(0);
  expect(runtime.faults, said).toBe(before + 1);
  trial.failed?.(world, said, point);
  trial.finished(world, said, point);
  file.drive.dispose();
}

/** What takes long to make, made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A test that makes a job fail at one call after another, each time in a world of its own. */
export function itSurvives<W extends World>(what: string, trial: CrashTrial<W>): void {
  const isAsked = !LONG_RUN?.only || LONG_RUN.only.startsWith(`${trial.name}@`);
  it.runIf(isAsked)(what, { timeout: 3_600_000 }, () => {
    const { passing = false, about = () => true } = trial;
    const points = pointsOf(callsOf(trial), passing).filter(about);
    expect(points.length, 'a job that changes something').toBeGreaterThan(0);
    const failures: unknown[] = [];
    for (const { point, token } of chosen(trial, points)) {
      trail('try', token);
      const said = `${token}, ${point.after ? 'après' : 'avant'} l’appel ${point.call} (${point.name})`;
      try {
        tryPoint(trial, point, said);
      } catch (error) {
        trail('fail', token);
        failures.push(error);
        if (!LONG_RUN) break;
      }
    }
    if (failures.length > 0) throw failures[0];
  });
}
