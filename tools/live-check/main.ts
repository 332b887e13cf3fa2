import { readFile, writeFile } from 'node:fs/promises';
import { buildLiveCheck } from '../../build/live-check';
import { RECORDED_FOLDER, readRecorded } from '../../build/recorded';
import { differences } from './differences';
import { hypothesesPage } from './page';
import { runOnStandIn } from './stand-in';

/**
 * Runs the essays of Google on the stand-in, in both languages, prints the table, and fails where an observation is not
 * the expected one nor accepted, or not the one that was last kept. `--keep` keeps the observations and writes the page
 * of hypotheses.
 */
const keep = process.argv.includes('--keep');
await buildLiveCheck();
const started = performance.now();
const { lines, leftSheets } = runOnStandIn();
const seconds = (performance.now() - started) / 1000;
const observed = lines.filter(({ locale }) => locale !== '');
const shown = observed.map(({ id, locale, observed: seen, expected, verdict }) => ({
  essai: id,
  langue: locale,
  observé: seen.slice(0, 60),
  attendu: expected.slice(0, 40),
  verdict,
}));
console.table(shown);
const recorded = await readRecorded();
if (keep) {
  const page = {
    kind: 'stand-in',
    name: 'le banc',
    address: 'host/',
    date: new Date().toISOString().slice(0, 10),
  };
  const observations = observed.map(({ id, locale, observed: seen }) => ({
    id,
    locale,
    value: JSON.parse(seen) as unknown,
  }));
  await writeFile(
    `${RECORDED_FOLDER}/stand-in.json`,
    `${JSON.stringify({ ...page, observations }, null, 2)}\n`,
  );
  await writeFile('docs/hypotheses-google.md', hypothesesPage(recorded.sources));
}
const accepted = JSON.parse(await readFile(`${RECORDED_FOLDER}/accepted.json`, 'utf8'));
const wrong = keep ? [] : differences(observed, accepted);
for (const line of wrong) console.error(line);
const count = (verdict: string) => observed.filter((line) => line.verdict === verdict).length;
console.log(
  `${observed.length} observations en ${seconds.toFixed(1)} s : ${count('PASS')} conformes à une source, ${count('FAIL')} contraires, ${count('UNKNOWN')} sans source ; ${lines.length - observed.length} essais à la main.`,
);
if (wrong.length > 0 || leftSheets.length !== 1) process.exitCode = 1;
