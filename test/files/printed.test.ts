import { readFile, writeFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GUIDE } from '../../src/guide/guide';
import { launchBrowser } from '../../tools/browser';
import { readDemoFile } from '../../tools/demo/demo-file';
import { sheetPosition } from '../../tools/demo/filled-grid';
import { filledWorkbook } from '../../tools/files/filled';
import { xlsxOf } from '../../tools/files/xlsx';
import { hasOffice, OfficeDesk } from './office';

/** A4 pages of a blank workbook, all its sheets: 39 with DejaVu Sans, fewer with Arial, which is narrower. */
const PAGES = { least: 28, most: 42 } as const;

interface Radar {
  readonly width: number;
  readonly height: number;
  /** Points of the first series' colour, as they are drawn. */
  readonly points: readonly (readonly [number, number])[];
}

/** Reads the picture in a browser. */
async function drawnRadar(browser: Browser, png: Buffer): Promise<Radar> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(
      async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.width;
        canvas.height = image.height;
        const context = canvas.getContext('2d');
        if (!context) throw new Error('no canvas');
        context.drawImage(image, 0, 0);
        const { data } = context.getImageData(0, 0, image.width, image.height);
        const points: [number, number][] = [];
        for (let at = 0; at < data.length; at += 4) {
          const [red = 0, green = 0, blue = 0] = data.slice(at, at + 3);
          const isOurs =
            Math.abs(red - 0x2f) < 24 && Math.abs(green - 0x5f) < 24 && Math.abs(blue - 0xb3) < 24;
          if (isOurs) points.push([(at / 4) % image.width, Math.floor(at / 4 / image.width)]);
        }
        return { width: image.width, height: image.height, points };
      },
      `data:image/png;base64,${png.toString('base64')}`,
    );
  } finally {
    await page.close();
  }
}

describe.skipIf(!hasOffice())('le classeur, imprimé et dessiné par LibreOffice', { timeout: 600_000 }, () => {
  let desk: OfficeDesk;
  let browser: Browser;
  let means: readonly (number | null)[];

  beforeAll(async () => {
    [desk, browser] = await Promise.all([OfficeDesk.open(), launchBrowser()]);
    for (const name of ['vide', 'tout-au-palier-3', 'partielle']) {
      const filled = filledWorkbook(await readDemoFile(`test/fixtures/${name}.json`));
      if (name === 'partielle') means = sheetPosition(filled.file).pillars.map(({ mean }) => mean);
      await writeFile(desk.path(`${name}.xlsx`), await xlsxOf(filled, { title: name, figures: false }));
      filled.file.drive.dispose();
    }
    await desk.follow([
      ['open', desk.url('vide.xlsx')],
      ['store', desk.url('vide.pdf'), 'calc_pdf_Export'],
      ['draw', 'Synthèse', desk.url('vide.png')],
      ['close'],
      ['open', desk.url('tout-au-palier-3.xlsx')],
      ['draw', 'Synthèse', desk.url('tout-au-palier-3.png')],
      ['close'],
      ['open', desk.url('partielle.xlsx')],
      ['draw', 'Synthèse', desk.url('partielle.png')],
      ['close'],
    ]);
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  it('tient sur le nombre de pages A4 attendu', async () => {
    const pdf = await readFile(desk.path('vide.pdf'), 'latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(PAGES.least);
    expect(pages).toBeLessThanOrEqual(PAGES.most);
    // Landscape A4, in points.
    for (const [, width, height] of pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)) {
      expect(Number(width)).toBeGreaterThan(Number(height));
      expect(Number(width)).toBeCloseTo(842, -1);
    }
  });

  const radarOf = async (name: string) => drawnRadar(browser, await readFile(desk.path(`${name}.png`)));
  /** The part above the legend, where the shape is. */
  const shape = ({ height, points }: Radar) => points.filter(([, y]) => y < height * 0.8);

  it('montre un radar sans forme quand rien n’est répondu, jusqu’au bord quand tout est au palier 3', async () => {
    const [empty, full, partial] = await Promise.all(['vide', 'tout-au-palier-3', 'partielle'].map(radarOf));
    if (!empty || !full || !partial) throw new Error('no picture');
    expect(shape(empty)).toEqual([]);
    const extent = (radar: Radar) => {
      const xs = shape(radar).map(([x]) => x);
      return (Math.max(...xs) - Math.min(...xs)) / radar.width;
    };
    expect(extent(full)).toBeGreaterThan(0.2);
    expect(extent(partial)).toBeLessThan(extent(full));
  });

  it('place chaque pilier sur son axe, à la hauteur de son palier moyen', async () => {
    const [full, partial] = await Promise.all(['tout-au-palier-3', 'partielle'].map(radarOf));
    if (!full || !partial) throw new Error('no picture');
    // The full shape tells where the axes end: its top is the first one's, its middle the centre.
    const points = shape(full);
    const top = Math.min(...points.map(([, y]) => y));
    const [left, right] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
    const middle = (left + right) / 2;
    // A regular pentagon is 2·r·sin 72° wide.
    const radius = (right - left) / 2 / Math.sin((72 * Math.PI) / 180);
    const centre = top + radius;
    for (const [index, mean] of means.entries()) {
      if (mean === null || mean === 0) continue;
      const angle = (index * 2 * Math.PI) / GUIDE.pillars.length;
      const at = [true, false].map((isClockwise) => {
        const side = isClockwise ? 1 : -1;
        return [
          middle + side * radius * (mean / 3) * Math.sin(angle),
          centre - radius * (mean / 3) * Math.cos(angle),
        ] as const;
      });
      const near = at.some(([x, y]) =>
        shape(partial).some(([px, py]) => Math.hypot(px - x, py - y) < radius * 0.15),
      );
      expect(near, `${GUIDE.pillars[index]?.id}: palier ${mean}`).toBe(true);
    }
  });
});
