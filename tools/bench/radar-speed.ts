import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { GridState } from '../../src/contract/grid';
import { CRITERIA, PALIERS } from '../../src/guide/guide';
import { NO_ANSWER } from '../../src/position/answer';

const RUNS = 9;

const GRID: GridState = {
  status: 'ready',
  commune: 'Ville',
  stamp: '1',
  selected: null,
  answers: CRITERIA.map(({ number }) => ({
    number,
    answer: { ...NO_ANSWER, entry: { kind: 'palier', palier: PALIERS[number % 4] ?? 0 } },
  })),
  descriptors: [],
  astray: [],
  missingColumns: [],
};

/** `google.script.run` that answers at once, and the clock that stops when the radar is in the page. */
const STUB = `<script>
  const run = (ok) => new Proxy({}, { get: (_, name) =>
    name === 'withSuccessHandler' ? (handler) => run(handler)
    : name === 'withFailureHandler' ? () => run(ok)
    : () => Promise.resolve().then(() => ok({ ok: true, value: name === 'readGrid' ? ${JSON.stringify(GRID)} : {} })) });
  window.google = { script: { run: run(() => {}) } };
  new MutationObserver(() => {
    if (!window.ready && document.querySelector('.radar path')) window.ready = performance.now();
  }).observe(document, { childList: true, subtree: true });
</script>`;

/** The barest radar of Chart.js, same axes and values. */
function chartPage(): string {
  const chart = createRequire(import.meta.url).resolve('chart.js');
  const code = readFileSync(join(dirname(chart), 'chart.umd.min.js'), 'utf8');
  return `<!DOCTYPE html><canvas id="radar" width="270" height="270"></canvas><script>${code}</script><script>
    new Chart(document.getElementById('radar'), { type: 'radar', options: { animation: false, responsive: false,
      scales: { r: { min: 0, max: 3 } } }, data: { labels: ['Information', 'Parcours', 'Aller-vers', 'Moyens', 'Gouvernance'],
      datasets: [{ data: [1.5, 1.4, 1.6, 1.5, 1.7] }] } });
    window.ready = performance.now();
  </script>`;
}

async function timeOf(browser: Browser, html: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 300, height: 700 } });
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto('https://speed.example/');
  await page.waitForFunction('window.ready > 0');
  const time = await page.evaluate<number>(
    'window.ready - performance.getEntriesByType("navigation")[0].responseEnd',
  );
  await page.close();
  return time;
}

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/**
 * Time from the page's last byte to the drawn radar, in milliseconds: the whole sidebar against a bare Chart.js
 * radar, median of runs taken in turn in the same browser.
 */
export async function radarSpeed(
  browser: Browser,
  sidebar: string,
): Promise<{ ours: number; theirs: number }> {
  const page = sidebar.replace('<div id="page">', () => `${STUB}<div id="page">`);
  const chart = chartPage();
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    ours.push(await timeOf(browser, page));
    theirs.push(await timeOf(browser, chart));
  }
  return { ours: median(ours), theirs: median(theirs) };
}
