import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fill, nameCommune, selected } from '../gestures';
import type { Server } from '../server';
import { open } from './panel';

/** Information complete, Parcours partial, Aller-vers blank, Moyens all « sans objet », Gouvernance at 0. */
function mixed(server: Server): void {
  fill(server, (number) => {
    if (number <= 4) return number % 2 === 0 ? 2 : 1;
    if (number <= 7) return 'Palier 3';
    if (number <= 17) return '';
    return number <= 26 ? 'SO' : 0;
  });
  nameCommune(server, 'Saint-Étienne-de-l’Orme');
}

/** In the page: texts of the drawing that reach beyond its white ground. */
function textsOutside(): (string | null)[] {
  const frame = document.querySelector('svg rect')?.getBoundingClientRect();
  if (!frame) return ['no radar'];
  return [...document.querySelectorAll('svg text')]
    .filter((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom;
    })
    .map((text) => text.textContent);
}

describe('the position view', () => {
  test('opens the import of existing answers, and tells why it cannot', async () => {
    const { page, server } = await open();
    const link = page.getByRole('button', { name: 'Importer des réponses' });
    await link.click();
    await expect.poll(() => server.runtime.modal?.title).toBe('Grille SPPE – importer des réponses');
    server.mishaps.set('openImport', (run) => {
      server.runtime.failAt(1);
      return run();
    });
    await link.click();
    await page.getByText('Google Sheets n’a pas répondu comme prévu').waitFor();
  });

  test('shows the collectivité, its completeness, the radar and the pillars', async () => {
    const { page, strangers } = await open({ prepare: mixed });
    await page.getByRole('heading', { name: 'Saint-Étienne-de-l’Orme' }).waitFor();
    expect(await page.locator('main').innerText()).toContain('19 / 29 critères renseignés');
    const radar = page.getByRole('img', { name: 'Radar du positionnement' });
    expect(await radar.isVisible()).toBe(true);
    const words = (await page.locator('#radar-description').textContent())?.replace(/\u00a0/g, ' ');
    expect(words).toContain('Information : palier moyen 1,5 sur 3, 6 points sur 12.');
    expect(words).toContain('provisoire (3 critères renseignés sur 9)');
    expect(words).toContain('Aller-vers : non renseigné.');
    expect(words).toContain('Moyens et outillage : sans objet.');
    expect(words).toContain('Gouvernance : palier moyen 0,0 sur 3, 0 point sur 9.');
    const bars = await page.locator('.bars li').allInnerTexts();
    expect(bars.map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'Information Palier moyen 1,5 6 / 12 points · 4 / 4 critères',
      'Parcours et démarches Palier moyen 3,0 9 / 27 points · 3 / 9 critères provisoire',
      'Aller-vers non renseigné 0 / 4 critères',
      'Moyens et outillage sans objet 9 / 9 critères, dont 9 sans objet',
      'Gouvernance Palier moyen 0,0 0 / 9 points · 3 / 3 critères',
    ]);
    expect(await page.locator('main').innerText()).toContain('pistes de réflexion');
    expect(strangers).toEqual([]);
  });

  test('fills each bar as the figure on its line says, hatched while it is provisional', async () => {
    const { page } = await open({ prepare: mixed });
    const bars = await page.locator('.bars li').evaluateAll((items) =>
      items.map((item) => {
        const [bar, fill] = [item.querySelector('.bar'), item.querySelector('.bar div')];
        const share = fill && bar ? fill.getBoundingClientRect().width / (bar.clientWidth || 1) : null;
        return {
          line: item.querySelector('.bar-head')?.textContent?.replace(/[^\d,]/g, ''),
          share: share === null ? null : Math.round(share * 100),
          hatched: fill !== null && getComputedStyle(fill).backgroundImage.includes('repeating'),
        };
      }),
    );
    expect(bars).toEqual([
      { line: '1,5', share: 50, hatched: false },
      { line: '3,0', share: 100, hatched: true },
      { line: '', share: null, hatched: false },
      { line: '', share: null, hatched: false },
      { line: '0,0', share: 0, hatched: false },
    ]);
  });

  test('gives the same figures as a table', async () => {
    const { page } = await open({ prepare: mixed });
    await page.getByText('Les chiffres en tableau').click();
    const table = page.getByRole('table', { name: /Points, palier moyen/ });
    expect(await table.getByRole('row').count()).toBe(7);
    expect(await table.getByRole('row', { name: /Parcours/ }).innerText()).toMatch(
      /9 \/ 27\s+3,0\s+3 \/ 9\s+0/,
    );
    expect(await table.getByRole('row', { name: /Ensemble/ }).innerText()).toMatch(
      /15 \/ 60\s+–\s+19 \/ 29\s+9/,
    );
    expect(await page.locator('th:not([scope])').count()).toBe(0);
  });

  test('keeps every label of the radar inside its drawing', async () => {
    const { page } = await open({ prepare: mixed });
    expect(await page.evaluate(textsOutside)).toEqual([]);
    expect((await page.locator('.radar svg').boundingBox())?.width).toBeGreaterThanOrEqual(250);
  });

  test('downloads the image as SVG and as PNG at four times its size', async () => {
    const { page } = await open({ prepare: mixed });
    const [svg] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'SVG', exact: true }).click(),
    ]);
    expect(svg.suggestedFilename()).toBe('radar-sppe-saint-etienne-de-l-orme.svg');
    const image = readFileSync(await svg.path(), 'utf8');
    expect(image).toContain('>Saint-Étienne-de-l’Orme</text>');
    const words = image.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    for (const text of [
      'palier 3,0 9 / 27 points 3 / 9 critères provisoire',
      'Palier et anneaux 1, 2 et 3 : palier moyen du pilier, de 0 à 3.',
      'Trait interrompu : pilier incomplet. Marque creuse : aucun palier choisi.',
      '19 / 29 critères renseignés.',
      'Grille SPPE, d’après le guide du ministère, janvier 2025',
    ])
      expect(words).toContain(text);
    const [png] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Télécharger l’image (PNG)' }).click(),
    ]);
    const bytes = readFileSync(await png.path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(1080);
    await page.getByRole('status').getByText('Image PNG téléchargée.').waitFor();
  });

  test('keeps every text of the image inside it, for a name of 120 letters too', async () => {
    for (const commune of ['Communauté de communes '.repeat(6).slice(0, 120), 'W'.repeat(120)]) {
      const { page } = await open({
        prepare: (server) => {
          mixed(server);
          nameCommune(server, commune);
        },
      });
      const [svg] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'SVG', exact: true }).click(),
      ]);
      await page.setViewportSize({ width: 600, height: 900 });
      await page.setContent(readFileSync(await svg.path(), 'utf8'));
      expect(await page.evaluate(textsOutside)).toEqual([]);
    }
  });

  test('leads to the first criterion to fill', async () => {
    const { page, server } = await open({ prepare: mixed });
    await page.getByRole('button', { name: 'Reprendre au critère 8' }).click();
    await page.getByRole('heading', { level: 1, name: /^8\. / }).waitFor();
    await expect.poll(() => selected(server)).toBe(8);
  });

  test('gives the keyboard back to the sheet', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Revenir à la feuille' }).click();
    expect(await page.evaluate('focused')).toBe(1);
  });
});
