import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AddonRuntime, SpreadsheetFile } from '../../../host/index';
import { GUIDE_TEXTS } from '../../../src/guide/pages/texts';
import { type ReportForm, reportOf } from '../../../src/position/meeting/report';
import type { ReportSource } from '../../../src/position/meeting/report-source';
import { launchBrowser } from '../../../tools/browser';
import { readDemoFile } from '../../../tools/demo/demo-file';
import { fillGrid } from '../../../tools/demo/filled-grid';
import { reportHtml, reportPage } from '../../../tools/demo/report-html';
import { willClose } from '../../opened';
import { EMPTY, STRESS } from '../../position/meeting/sources';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
  await page.route('**/*', (route) => route.abort());
});
afterAll(() => browser.close());

/** Pages of a PDF, and the width and height of each, in millimetres. */
function pagesOf(pdf: Buffer): { count: number; sizes: string[] } {
  const text = pdf.toString('latin1');
  const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  const millimetres = (points: string | undefined) => Math.round((Number(points) * 25.4) / 72);
  return {
    count: (text.match(/\/Type\s*\/Page(?![s\w])/g) ?? []).length,
    sizes: [...new Set(boxes.map(([, width, height]) => `${millimetres(width)}×${millimetres(height)}`))],
  };
}

async function print(html: string): Promise<{ count: number; sizes: string[] }> {
  await page.setContent(html);
  return pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
}

/** What stands lower than the foot of the page allows, in pixels, on paper; none of it would be printed. */
async function overflow(html: string): Promise<number> {
  await page.setViewportSize({ width: 680, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.setContent(html);
  const over = await page.evaluate(() => {
    const sheet = document.querySelector('.sheet');
    const foot = document.querySelector('.foot');
    const above = foot?.previousElementSibling;
    if (!sheet || !foot || !above) return Number.NaN;
    const gap = foot.getBoundingClientRect().top - above.getBoundingClientRect().bottom;
    return Math.max(sheet.scrollHeight - sheet.clientHeight, -gap);
  });
  await page.emulateMedia({ media: null });
  return over;
}

const htmlOf = (source: ReportSource, form: ReportForm) =>
  reportPage(reportOf(source, GUIDE_TEXTS, form), GUIDE_TEXTS);

const FIXTURES = [
  'commune-exemple',
  'partielle',
  'saisies-refusees',
  'tout-au-palier-3',
  'tout-sans-objet',
  'vide',
];

describe('le rapport aux élus', () => {
  it.each(FIXTURES)('%s tient sur une page A4, sans script', async (name) => {
    const file = SpreadsheetFile.create({ title: name });
    willClose(file.drive);
    const runtime = AddonRuntime.fromBuild(file);
    fillGrid(runtime, await readDemoFile(`test/fixtures/${name}.json`));
    const html = await reportHtml(runtime);
    expect(html).not.toMatch(/<script|<link|<img|url\(|@import| (?:src|href)=/);
    expect(await print(html)).toEqual({ count: 1, sizes: ['210×297'] });
    expect(await overflow(html)).toBeLessThanOrEqual(0);
  });

  it.each(Object.entries(STRESS))('%s tient sur une page A4, sans rien couper au pied', async (_, source) => {
    const html = await htmlOf(source, 'elus');
    expect(await print(html)).toEqual({ count: 1, sizes: ['210×297'] });
    expect(await overflow(html)).toBeLessThanOrEqual(0);
  });
});

describe('les rapports complet et public', () => {
  it.each(['rien de rempli', 'réponses en partie'])('%s s’impriment en A4', async (name) => {
    const source = STRESS[name] ?? EMPTY;
    for (const form of ['complete', 'public'] as const) {
      const { count, sizes } = await print(await htmlOf(source, form));
      expect(sizes).toEqual(['210×297']);
      expect(count).toBeGreaterThan(1);
    }
  });
});
