import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fill, nameCommune, selected } from '../gestures';
import { magnify } from '../readable';
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
    const radar = page.getByRole('img', { name: 'Radar du positionnement' });
    expect(await radar.isVisible()).toBe(true);
    const words = (await page.locator('#radar-description').textContent())?.replace(/\u00a0/g, ' ');
    expect(words).toContain('Information : palier moyen 1,5 sur 3, 6 points sur 12.');
    expect(words).toContain('provisoire (3 critères renseignés sur 9)');
    expect(words).toContain('Aller-vers : non renseigné.');
    expect(words).toContain('Moyens et outillage : sans objet.');
    expect(words).toContain('Gouvernance : palier moyen 0,0 sur 3, 0 point sur 9.');
    const lines = await page.locator('.pillars > li').allInnerTexts();
    expect(
      lines.map((text) => text.replace(/\s+/g, ' ').replace(/ : renseigner le critère \d+/, '')),
    ).toEqual([
      'Information 1,5 6 / 12 points',
      'Parcours et démarches 3,0 3 / 9 critères · provisoire',
      'Aller-vers non renseigné 0 / 4 critères',
      'Moyens et outillage sans objet 9 / 9 critères',
      'Gouvernance 0,0 0 / 9 points',
    ]);
    expect(await page.locator('#completeness').innerText()).toMatch(/19 \/ 29.*provisoire/s);
    expect(await page.locator('main').innerText()).toContain('pistes de réflexion');
    expect(strangers).toEqual([]);
  });

  test('leads from each pillar to its first criterion to fill, else to its answers', async () => {
    const { page, server } = await open({ prepare: mixed });
    const links = page.getByRole('list', { name: 'Les cinq piliers' });
    const colors = await links
      .locator('p > .link')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).color));
    expect(new Set(colors).size).toBe(5);
    await links.getByRole('button', { name: 'Information' }).click();
    await links.getByRole('button', { name: '3. Accessibilité et personnalisation (palier 1)' }).waitFor();
    await links.getByRole('button', { name: /^Aller-vers/ }).click();
    await page.getByRole('heading', { level: 1, name: /^14\. / }).waitFor();
    await expect.poll(() => selected(server)).toBe(14);
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

  test('keeps every label of the radar inside its drawing, at twice the text size too', async () => {
    const { page } = await open({ prepare: mixed });
    expect(await page.evaluate(textsOutside)).toEqual([]);
    expect((await page.locator('.radar svg').boundingBox())?.width).toBeGreaterThanOrEqual(250);
    const size = () =>
      page
        .locator('.radar .label')
        .first()
        .evaluate((label) => Number(label.getAttribute('font-size')));
    const usual = await size();
    await magnify(page);
    await expect.poll(size).toBeGreaterThan(usual * 1.8);
    expect(await page.evaluate(textsOutside)).toEqual([]);
  });

  const image = async (page: Page, shape: string, type: 'PNG' | 'SVG') => {
    await page.locator('.downloads').evaluate((details) => details.setAttribute('open', ''));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.downloads p', { hasText: shape }).getByRole('button', { name: type }).click(),
    ]);
    return download;
  };

  test('downloads a slide and a document, as SVG and as PNG', async () => {
    const { page } = await open({ prepare: mixed });
    for (const [shape, name, width, height] of [
      ['Diapositive', 'diapositive', 1920, 1080],
      ['Document', 'document', 1200, 1696],
    ] as const) {
      const svg = await image(page, shape, 'SVG');
      expect(svg.suggestedFilename()).toBe(`radar-sppe-saint-etienne-de-l-orme-${name}.svg`);
      const words = readFileSync(await svg.path(), 'utf8')
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ');
      for (const text of [
        'Saint-Étienne-de-l’Orme',
        '19 / 29 critères renseignés',
        '· provisoire',
        `au ${new Date().toLocaleDateString('fr-FR', { dateStyle: 'long' }).split(' ')[0]} `,
        '0 au centre, 3 au bord',
        'une des quatre missions',
        'Grille SPPE, d’après le guide du ministère, janvier 2025',
      ])
        expect(words).toContain(text);
      const png = await image(page, shape, 'PNG');
      const bytes = readFileSync(await png.path());
      expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);
      await page.getByRole('status').getByText('Image PNG téléchargée.').waitFor();
    }
  });

  test('keeps every text of the image inside it, for a name of 120 letters too', async () => {
    for (const commune of ['Communauté de communes '.repeat(6).slice(0, 120), 'W'.repeat(120)]) {
      const { page } = await open({
        prepare: (server) => {
          mixed(server);
          nameCommune(server, commune);
        },
      });
      const svg = await image(page, 'Diapositive', 'SVG');
      await page.setViewportSize({ width: 1000, height: 900 });
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
