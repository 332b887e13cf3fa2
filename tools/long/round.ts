import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { LongRun } from '../../test/long-run';
import type { Subject } from './subjects';

/** What one process of tests found. */
export interface Round {
  /** Crash points that were tried, `trial@point`. */
  readonly tried: readonly string[];
  /** Those that failed; one that the process died of is among them. */
  readonly failed: readonly string[];
  readonly passed: boolean;
  /** What the test runner printed. */
  readonly output: string;
}

const VITEST = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--config',
  'tools/long/vitest.config.ts',
  '--root',
  '.',
];

function readTrail(path: string) {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
  const of = (what: string) =>
    lines.filter((line) => line.startsWith(`${what} `)).map((line) => line.slice(what.length + 1));
  return { tried: of('try'), failed: of('fail') };
}

/** Runs one file of tests; `told` hears of each crash point as it is tried. */
export function playRound(
  { file, tests }: Subject,
  asked: Omit<LongRun, 'trail'>,
  told: (point: string) => void,
): Promise<Round> {
  const trail = `build/long-${process.pid}-${asked.seed}.txt`;
  writeFileSync(trail, '');
  const given: LongRun = { ...asked, trail };
  const child = spawn(process.execPath, [...VITEST, file, ...(tests === null ? [] : ['-t', tests])], {
    env: { ...process.env, NO_COLOR: '1', GRILLE_SPPE_LONG: JSON.stringify(given) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      output += text.toString();
    });
  let heard = 0;
  const listen = () => {
    const { tried } = readTrail(trail);
    for (const point of tried.slice(heard)) told(point);
    heard = tried.length;
  };
  const timer = setInterval(listen, 500);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearInterval(timer);
      listen();
      const { tried, failed } = readTrail(trail);
      rmSync(trail, { force: true });
      const passed = code === 0;
      const deadly = !passed && failed.length === 0 ? tried.slice(-1) : [];
      resolve({ tried, failed: [...failed, ...deadly], passed, output });
    });
  });
}
