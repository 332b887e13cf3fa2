import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { newBench } from '../../addon/grid';
import type { Opened, Opening } from '../browser';
import {
  deleteColumn,
  deleteRow,
  doubleRow,
  fill,
  look,
  selected,
  sortWithoutAnswers,
  type,
  withProtectedRow,
} from '../gestures';
import { expectReadable, magnify } from '../readable';
import { lost, type Server, silent } from '../server';
import { open, tab } from './panel';

function filled(server: Server): void {
  fill(server, (number) =>
    number > 27 ? '' : number === 27 ? 'peut-être' : number % 5 === 4 ? 'SO' : number % 4,
  );
  look(server, 12);
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
      prepare: (server) => {
        filled(server);
        look(server, 27);
      },
    },
    act: (page) => tab(page, 'Critère'),
  },
  {
    name: 'criterion, « à justifier »',
    opening: {
      prepare: (server) => {
        filled(server);
        look(server, 4);
      },
    },
    act: (page) => tab(page, 'Critère'),
  },
  {
    name: 'comment in conflict',
    opening: { prepare: filled },
    act: async (page, { server }) => {
      await tab(page, 'Critère');
      await page.getByLabel('Commentaire').fill('Le mien');
      type(server, 12, 'comment', 'Le leur');
      await page.getByLabel('Commentaire').blur();
      await page.getByRole('button', { name: 'Garder le mien' }).waitFor();
    },
  },
  {
    name: 'comment refused and too long, another one offered',
    opening: { bench: () => withProtectedRow(12), prepare: filled },
    act: async (page, { server, pass }) => {
      await tab(page, 'Critère');
      await page.getByLabel('Commentaire').fill('Le mien');
      await page.getByLabel('Commentaire').blur();
      await page.getByRole('button', { name: 'Enregistrer de nouveau' }).waitFor();
      look(server, 3);
      await pass(3500);
      await page.getByRole('button', { name: 'Aller au critère 3' }).waitFor();
      await page.getByLabel('Commentaire').fill('x'.repeat(5001));
    },
  },
  {
    name: 'rows missing, doubled and contradicted, a column gone',
    opening: {
      prepare: (server) => {
        filled(server);
        deleteRow(server, 12);
        for (const number of [11, 13]) doubleRow(server, number);
        sortWithoutAnswers(server, 14);
        deleteColumn(server, 'entry');
        look(server, 14);
      },
    },
    act: (page) => tab(page, 'Critère'),
  },
  {
    name: 'a refusal, offline',
    opening: { bench: () => withProtectedRow(12), prepare: filled },
    act: async (page) => {
      await tab(page, 'Critère');
      await page.getByRole('radio', { name: 'Palier 3' }).click();
      await page.getByText('Cette partie de la feuille est protégée').waitFor();
      await page.context().setOffline(true);
      await page.getByText('Pas de connexion.').waitFor();
    },
  },
  { name: 'steps', opening: { prepare: filled }, act: (page) => tab(page, 'Pistes') },
  { name: 'steps, none yet', act: (page) => tab(page, 'Pistes') },
  {
    name: 'no grid yet',
    opening: { bench: newBench, early: true },
    act: (page) => page.getByRole('button', { name: 'Générer la grille' }).waitFor(),
  },
  {
    name: 'generating',
    opening: {
      bench: newBench,
      early: true,
      prepare: (server) => server.mishaps.set('generateGrid', silent),
    },
    act: async (page) => {
      await page.getByRole('button', { name: 'Générer la grille' }).click();
      await page.getByText('Génération en cours').waitFor();
    },
  },
  {
    name: 'several accounts',
    opening: { early: true, prepare: (server) => server.mishaps.set('ping', lost('PERMISSION_DENIED')) },
    act: (page) => page.getByText('Message technique').click(),
  },
  {
    name: 'loading',
    opening: { early: true, prepare: (server) => server.mishaps.set('readGrid', silent) },
    act: (page) => page.getByText('Lecture de la grille…').waitFor(),
  },
];

describe('every view and state', () => {
  for (const { name, opening, act } of SCENES) {
    test(`${name}: no violation, no scroll sideways`, async () => {
      const opened = await open(opening);
      const { page, strangers } = opened;
      await act?.(page, opened);
      await expectReadable(page);
      expect(await page.locator('h1').count()).toBe(1);
      expect(strangers).toEqual([]);
    });
  }

  test('magnified texts leave every control within reach, and the page to its content', async () => {
    const { page, server } = await open({ prepare: filled });
    await magnify(page);
    await tab(page, 'Critère');
    await page.getByRole('button', { name: 'Suivant', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /^13\. / }).waitFor();
    await expect.poll(() => selected(server)).toBe(13);
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
    const { page } = await open();
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    expect(await page.title()).toBe('Grille SPPE');
    expect(await page.locator('[aria-current="page"]').innerText()).toBe('Positionnement');
  });

  test('the focus is visible on every control', async () => {
    const { page } = await open({ prepare: filled });
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
