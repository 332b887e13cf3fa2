import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe, launch, open, tab } from '../browser';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
}, 60_000);
afterAll(() => browser.close());

describe('opening the page', { timeout: 60_000 }, () => {
  test('pings first, and says that it reads', async () => {
    const { page, sheet } = await open(browser, { early: true, prepare: (s) => s.silent.add('readGrid') });
    await page.getByText('Lecture de la grille…').waitFor();
    await expect
      .poll(() => sheet.calls.map(({ name }) => name))
      .toEqual(['ping', 'readGrid', 'readGuideTexts']);
  });

  test('fills the grid while the guide’s texts are on their way, and reads them again when they did not come', async () => {
    const { page, sheet } = await open(browser, {
      prepare: (s) => s.failing.set('readGuideTexts', 'Service unavailable'),
    });
    await tab(page, 'Critère');
    await page.getByRole('alert').getByText('n’ont pas pu être lus').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('radio', { name: 'Palier 2' }).check();
    await expect.poll(() => sheet.answer(1).entry).toEqual({ kind: 'palier', palier: 2 });
    sheet.failing.clear();
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByRole('heading', { name: 'Pour aller vers le palier 3' }).waitFor();
    expect(await page.getByText('n’ont pas pu être lus').count()).toBe(0);
  });

  test('offers to generate the grid where there is none', async () => {
    const { page, sheet } = await open(browser, {
      early: true,
      prepare: (s) => {
        s.absent = true;
      },
    });
    await page.getByRole('button', { name: 'Générer la grille' }).waitFor();
    const release = sheet.hold();
    await page.getByRole('button', { name: 'Générer la grille' }).click();
    await page.getByText('Génération en cours…').waitFor();
    release();
    await page.getByRole('img', { name: 'Radar du positionnement' }).waitFor();
    await page.getByRole('status').getByText('La grille est prête.').waitFor();
  });

  test('says why the grid could not be generated', async () => {
    const { page, sheet } = await open(browser, {
      early: true,
      prepare: (s) => {
        s.absent = true;
      },
    });
    sheet.refusals.push({ code: 'name-taken', message: 'Une feuille s’appelle déjà « Grille ».' });
    await page.getByRole('button', { name: 'Générer la grille' }).click();
    await page.getByRole('alert').getByText('Une feuille s’appelle déjà « Grille ».').waitFor();
    expect(await page.getByRole('button', { name: 'Générer la grille' }).isVisible()).toBe(true);
  });

  test('offers other names where sheets of the person’s bear ours, and generates under them', async () => {
    const { page, sheet } = await open(browser, {
      early: true,
      prepare: (s) => {
        s.absent = true;
      },
    });
    const message = 'Une feuille de votre classeur porte déjà le nom « Grille ».';
    sheet.refusals.push({ code: 'name-taken', message, instead: ['Grille (SPPE)'] });
    await page.getByRole('button', { name: 'Générer la grille' }).click();
    await page.getByRole('alert').getByText(message).waitFor();
    expect(await page.getByRole('button', { name: 'Générer la grille' }).count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Créer sous le nom Grille (SPPE)' }).click();
    await page.getByRole('img', { name: 'Radar du positionnement' }).waitFor();
    expect(sheet.calls.filter(({ name }) => name === 'generateGrid').map(({ args }) => args)).toEqual([
      [false],
      [true],
    ]);
    expect(await page.getByText(message).count()).toBe(0);
  });

  test('drops what it said of a grid that could not be generated once the menu has made it', async () => {
    const { page, sheet, pass } = await open(browser, {
      early: true,
      prepare: (s) => {
        s.absent = true;
      },
    });
    sheet.refusals.push({ code: 'busy', message: 'La feuille est occupée.' });
    await page.getByRole('button', { name: 'Générer la grille' }).click();
    await page.getByText('La feuille est occupée.').waitFor();
    sheet.absent = false;
    sheet.edit(1, { entry: 2 });
    await pass(4000);
    await page.getByRole('img', { name: 'Radar du positionnement' }).waitFor();
    expect(await page.getByText('La feuille est occupée.').count()).toBe(0);
  });

  test('explains several Google accounts when the ping fails, and can try again', async () => {
    const { page, sheet } = await open(browser, {
      early: true,
      prepare: (s) => s.failing.set('ping', 'PERMISSION_DENIED: reading from storage'),
    });
    const alert = page.getByRole('alert').filter({ hasText: 'plusieurs comptes Google' });
    await alert.waitFor();
    const words = await alert.innerText();
    expect(words).toContain('Vos données sont intactes');
    expect(words).toContain('navigation privée');
    expect(words).toContain('un seul compte');
    expect(words).not.toContain('PERMISSION_DENIED');
    sheet.failing.clear();
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByRole('img', { name: 'Radar du positionnement' }).waitFor();
  });

  test('explains the same when no answer ever comes', async () => {
    const { page, pass } = await open(browser, {
      early: true,
      prepare: (s) => {
        s.silent.add('ping');
        s.silent.add('readGrid');
      },
    });
    await page.getByText('Lecture de la grille…').waitFor();
    await pass(21_000);
    await page.getByText('plusieurs comptes Google').waitFor();
  });

  test('says when the grid cannot be read, and that the data is safe', async () => {
    const { page } = await open(browser, {
      early: true,
      prepare: (s) => s.failing.set('readGrid', 'Exception: Service error'),
    });
    await page.getByRole('heading', { name: 'La feuille n’a pas pu être lue' }).waitFor();
    expect(await page.getByRole('alert').filter({ hasText: 'intactes' }).count()).toBe(1);
  });

  test('comes back by itself when the connection does', async () => {
    const { page, sheet } = await open(browser, {
      early: true,
      prepare: (s) => s.failing.set('readGrid', 'NetworkError: HTTP 0'),
    });
    await page.getByRole('heading', { name: 'Pas de connexion' }).waitFor();
    sheet.failing.clear();
    await page.context().setOffline(true);
    await page.context().setOffline(false);
    await page.getByRole('img', { name: 'Radar du positionnement' }).waitFor();
  });
});
