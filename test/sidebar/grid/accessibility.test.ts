import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type Opened, type Opening, open, tab } from '../browser';
import { expectReadable, magnify } from '../readable';
import type { FakeSheet } from './sheet';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
}, 60_000);
afterAll(() => browser.close());

function filled(sheet: FakeSheet): void {
  for (let number = 1; number <= 26; number += 1)
    sheet.edit(number, { entry: number % 5 === 4 ? 'SO' : number % 4 });
  sheet.edit(27, { entry: 'peut-être' });
  sheet.selected = 12;
}

interface Scene {
  readonly name: string;
  readonly opening?: Opening;
  readonly act?: (page: Page, opened: Opened) => Promise<void>;
}

const SCENES: readonly Scene[] = [
  { name: 'position, nothing filled' },
  {
    name: 'position, with its table',
    opening: { prepare: filled },
    act: (page) => page.getByText('Les chiffres en tableau').click(),
  },
  {
    name: 'criterion, everything unfolded',
    opening: { prepare: filled },
    act: async (page) => {
      await tab(page, 'Critère');
      for (const summary of await page.locator('summary').all()) await summary.click();
    },
  },
  {
    name: 'criterion with an invalid entry',
    opening: {
      prepare: (sheet) => {
        filled(sheet);
        sheet.selected = 27;
      },
    },
    act: (page) => tab(page, 'Critère'),
  },
  {
    name: 'criterion, « à justifier »',
    opening: {
      prepare: (sheet) => {
        filled(sheet);
        sheet.selected = 4;
      },
    },
    act: (page) => tab(page, 'Critère'),
  },
  {
    name: 'comment in conflict',
    opening: { prepare: filled },
    act: async (page, { sheet }) => {
      await tab(page, 'Critère');
      await page.getByLabel('Commentaire').fill('Le mien');
      sheet.edit(12, { comment: 'Le leur' });
      await page.getByLabel('Commentaire').blur();
      await page.getByRole('button', { name: 'Garder le mien' }).waitFor();
    },
  },
  {
    name: 'comment refused and too long, another one offered',
    opening: { prepare: filled },
    act: async (page, { sheet, pass }) => {
      await tab(page, 'Critère');
      sheet.refusals.push({ code: 'protected', message: 'La ligne est protégée.' });
      await page.getByLabel('Commentaire').fill('Le mien');
      await page.getByLabel('Commentaire').blur();
      await page.getByRole('button', { name: 'Enregistrer de nouveau' }).waitFor();
      sheet.selected = 3;
      await pass(3500);
      await page.getByRole('button', { name: 'Aller au critère 3' }).waitFor();
      await page.getByLabel('Commentaire').fill('x'.repeat(5001));
    },
  },
  {
    name: 'rows missing, doubled and contradicted, a column gone',
    opening: {
      prepare: (sheet) => {
        filled(sheet);
        sheet.stray('row-missing', 12);
        sheet.stray('row-doubled', 13, 14);
        sheet.stray('row-contradicted', 15);
        sheet.missingColumns = ['Palier'];
      },
    },
    act: (page) => tab(page, 'Critère'),
  },
  {
    name: 'a refusal, offline',
    opening: { prepare: filled },
    act: async (page, { sheet }) => {
      await tab(page, 'Critère');
      sheet.refusals.push({ code: 'protected', message: 'La ligne est protégée.' });
      await page.getByRole('radio', { name: 'Palier 3' }).click();
      await page.getByText('La ligne est protégée.').waitFor();
      await page.context().setOffline(true);
      await page.getByText('Pas de connexion.').waitFor();
    },
  },
  { name: 'steps', opening: { prepare: filled }, act: (page) => tab(page, 'Pistes') },
  { name: 'steps, none yet', act: (page) => tab(page, 'Pistes') },
  {
    name: 'no grid yet',
    opening: {
      early: true,
      prepare: (sheet) => {
        sheet.absent = true;
      },
    },
    act: (page) => page.getByRole('button', { name: 'Générer la grille' }).waitFor(),
  },
  {
    name: 'generating',
    opening: {
      early: true,
      prepare: (sheet) => {
        sheet.absent = true;
        sheet.silent.add('generateGrid');
      },
    },
    act: async (page) => {
      await page.getByRole('button', { name: 'Générer la grille' }).click();
      await page.getByText('Génération en cours').waitFor();
    },
  },
  {
    name: 'several accounts',
    opening: { early: true, prepare: (sheet) => sheet.failing.set('ping', 'PERMISSION_DENIED') },
    act: (page) => page.getByText('Message technique').click(),
  },
  {
    name: 'loading',
    opening: { early: true, prepare: (sheet) => sheet.silent.add('readGrid') },
    act: (page) => page.getByText('Lecture de la grille…').waitFor(),
  },
];

describe('every view and state', { timeout: 60_000 }, () => {
  for (const { name, opening, act } of SCENES) {
    test(`${name}: no violation, no scroll sideways`, async () => {
      const opened = await open(browser, opening);
      const { page, strangers } = opened;
      await act?.(page, opened);
      await expectReadable(page);
      expect(await page.locator('h1').count()).toBe(1);
      expect(strangers).toEqual([]);
    });
  }

  test('magnified texts leave every control within reach, and the page to its content', async () => {
    const { page, sheet } = await open(browser, { prepare: filled });
    await magnify(page);
    await tab(page, 'Critère');
    await page.getByRole('button', { name: 'Critère suivant' }).click();
    await page.getByRole('heading', { level: 1, name: /^13\. / }).waitFor();
    await expect.poll(() => sheet.selected).toBe(13);
    await page.getByLabel('Commentaire').scrollIntoViewIfNeeded();
    const tabs = page.getByRole('navigation', { name: 'Vues' });
    const [top, bottom] = [await tabs.boundingBox(), await page.locator('footer').boundingBox()];
    expect((top?.y ?? 0) + (top?.height ?? 0)).toBeLessThanOrEqual(0);
    expect(bottom?.y).toBeGreaterThanOrEqual(700);
    await page.getByRole('button', { name: 'Suivant', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /^14\. / }).waitFor();
    expect(await page.evaluate(() => document.querySelector('h1')?.getBoundingClientRect().top)).toBeLessThan(
      700,
    );
  });

  test('the page says its language and its title', async () => {
    const { page } = await open(browser);
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    expect(await page.title()).toBe('Grille SPPE');
    expect(await page.locator('[aria-current="page"]').innerText()).toBe('Positionnement');
  });

  test('the focus is visible on every control', async () => {
    const { page } = await open(browser, { prepare: filled });
    await tab(page, 'Critère');
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab');
      const outlined = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return true;
        const shown = element.matches('[type=radio]') ? element.closest('label') : element;
        return shown !== null && Number.parseFloat(getComputedStyle(shown).outlineWidth) >= 2;
      });
      expect(outlined).toBe(true);
    }
  });
});
