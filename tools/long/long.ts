import { parseArgs } from 'node:util';
import { buildAll } from '../../build/build';
import { openMadeOnce } from '../../test/made-once';
import { browserPath } from '../browser';
import { playRound } from './round';
import { type Subject, subjects } from './subjects';

/**
 * Fresh seeds and crash points not tried yet, until the time is over. Each is printed as it is tried, as
 * `test/file.test.ts@seed` or `test/file.test.ts@trial@point`; `--replay` tries one again.
 */

/** Files that are tested at the same time. */
const LANES = 2;
/** Milliseconds that the crash points of one file take before it is another's turn. */
const TURN = 90_000;
/** Lines of the test runner that are shown for a failure. */
const SHOWN = 60;

const replayOf = (token: string) => `npm run long -- --replay '${token}'`;
const freshSeed = () => Math.floor(Math.random() * 2 ** 31);

function report(tokens: readonly string[], output: string): void {
  const lines = output.split('\n').map((line) => line.slice(0, 300));
  const start = Math.max(
    0,
    lines.findIndex((line) => line.includes('FAIL')),
  );
  console.log(lines.slice(start, start + SHOWN).join('\n'));
  for (const token of tokens) console.log(`ÉCHEC. Pour rejouer : ${replayOf(token)}`);
}

/** Goes on until that time; gives the tokens that failed. */
async function goOn(until: number): Promise<string[]> {
  const waiting = subjects();
  const tried = new Map<string, string[]>();
  const failed: string[] = [];
  const count = { points: 0, seeds: 0 };

  const play = async (subject: Subject): Promise<boolean> => {
    const { file, kind } = subject;
    const seed = freshSeed();
    const before = tried.get(file) ?? [];
    if (kind === 'seed') console.log(`${file}@${seed}`);
    const asked = { seed, tried: before, until: Math.min(until, Date.now() + TURN), only: null };
    const round = await playRound(subject, asked, (point) => console.log(`${file}@${point}`));
    tried.set(file, [...before, ...round.tried]);
    count.points += round.tried.length;
    if (kind === 'seed') count.seeds += 1;
    if (!round.passed) {
      const tokens = (round.failed.length > 0 ? round.failed : [String(seed)]).map((one) => `${file}@${one}`);
      report(tokens, round.output);
      failed.push(...tokens);
    }
    return kind === 'seed' || round.tried.length > 0;
  };

  const lane = async () => {
    while (Date.now() < until) {
      const subject = waiting.shift();
      if (!subject) return;
      // A file whose crash points were all tried has no other turn.
      if (await play(subject)) waiting.push(subject);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  console.log(`${count.points} pannes et ${count.seeds} graines essayées, ${failed.length} en échec.`);
  return failed;
}

async function replay(token: string): Promise<string[]> {
  const [file = '', ...rest] = token.split('@');
  const isSeed = rest.length === 1;
  const subject = subjects().find((one) => one.file === file);
  if (!subject || rest.length === 0 || rest.length > 2)
    throw new Error(`« ${token} » ne désigne aucun essai : donnez ce qui fut imprimé.`);
  const only = isSeed ? null : rest.join('@');
  const seed = isSeed ? Number(rest[0]) : 1;
  const round = await playRound(subject, { seed, tried: [], until: Number.MAX_SAFE_INTEGER, only }, () => {});
  if (only !== null && round.passed && round.tried.length === 0)
    throw new Error(`« ${token} » ne désigne aucune panne de ce fichier.`);
  if (!round.passed) report([token], round.output);
  else console.log('Réussi.');
  return round.passed ? [] : [token];
}

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '20' }, replay: { type: 'string' } },
});
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new Error('Indiquez une durée en minutes : npm run long -- --minutes 20');
process.env.CHROMIUM_PATH = browserPath();
await buildAll();
const close = openMadeOnce();
try {
  const failed = await (values.replay === undefined
    ? goOn(Date.now() + minutes * 60_000)
    : replay(values.replay));
  if (failed.length > 0) process.exitCode = 1;
  if (failed.length > 1) console.log(failed.map((token) => replayOf(token)).join('\n'));
} finally {
  close();
}
