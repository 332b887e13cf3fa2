import { expect, test } from 'vitest';
import { buildPage } from '../../../build/pages';
import { radarSpeed } from '../../../tools/bench/radar-speed';
import { launchBrowser } from '../../../tools/browser';

test('the radar is ready no later than a bare Chart.js radar', { timeout: 120_000 }, async () => {
  const browser = await launchBrowser();
  const { ours, theirs } = await radarSpeed(browser, await buildPage('sidebar'));
  await browser.close();
  console.log(`radar: ${ours.toFixed(1)} ms, Chart.js: ${theirs.toFixed(1)} ms`);
  expect(ours).toBeLessThanOrEqual(theirs);
});
