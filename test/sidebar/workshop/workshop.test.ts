import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axe, type Opened, type Opening, openPage } from '../browser';
import { cell, type as typeCell } from '../gestures';
import { lost, NO_NETWORK } from '../server';

const SIZE = { width: 1000, height: 700 };
const open = (opening: Opening = {}) => openPage('workshop', { ...SIZE, ...opening });

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const question = (page: Page) => page.locator('#question').textContent();
const status = (page: Page) => page.locator('[role="status"]').textContent();

async function begin(page: Page, scope = 'Aller-vers'): Promise<void> {
  await button(page, scope).click();
  await page.locator('#question').waitFor();
}

/** What stands in the grid for a criterion. */
const stands = ({ server }: Opened, number: number) => [
  cell(server, number, 'entry'),
  cell(server, number, 'comment'),
];

describe('l’atelier', () => {
  it('va d’un critère à l’autre au clavier, et n’écrit que ce que le groupe retient', async () => {
    const opened = await open();
    const { page, server, strangers } = opened;
    await begin(page);
    expect(await page.locator('.bar-top').textContent()).toContain('Critère 14 sur 29');
    // Hands for paliers 0, 1, 2, 3, then the palier retained, then why, then the buttons.
    await page.getByLabel('Personnes présentes').fill('13');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    await page.keyboard.type('6');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2');
    expect(await page.locator('.total').textContent()).toContain('9 mains');
    // Nothing is preselected from the hands.
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Liste tenue au guichet.');
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page)).toContain('Critère 14');
    expect(stands(opened, 14)).toEqual([1, 'Liste tenue au guichet.']);
    expect(server.count('saveWorkshop')).toBe(2);
    expect(await page.locator('.bar-top').textContent()).toContain('Critère 15 sur 29');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('question');
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(strangers).toEqual([]);
  });

  it('garde le commentaire qui était là, et ajoute la phrase dessous', async () => {
    const opened = await open({
      prepare: (server) => {
        typeCell(server, 14, 'entry', '2');
        typeCell(server, 14, 'comment', 'Vu en mars.');
      },
    });
    const { page } = opened;
    await begin(page);
    expect(await page.locator('.decision').textContent()).toContain('palier 2, avec un commentaire');
    await page.getByRole('radio', { name: 'Palier 1' }).check({ force: true });
    await page.getByLabel('Pourquoi').fill('=Revu ensemble');
    await button(page, 'Retenir et continuer').click();
    await expect.poll(() => status(page)).toContain('Critère 14');
    expect(stands(opened, 14)).toEqual([1, 'Vu en mars.\n=Revu ensemble']);
  });

  it('passe sans rien écrire, revient, et reprend où il s’est arrêté', async () => {
    const opened = await open();
    const { page, server } = opened;
    await begin(page);
    const first = await question(page);
    await button(page, 'Passer sans retenir').click();
    expect(await question(page)).not.toBe(first);
    await button(page, 'Précédent').click();
    expect(await question(page)).toBe(first);
    await button(page, 'Passer sans retenir').click();
    await page.getByLabel('Mains levées pour le palier 2').fill('4');
    await page.getByLabel('Pourquoi').fill('En cours de phrase');
    await opened.pass(5000);
    await button(page, 'Faire une pause').click();
    await page.waitForFunction('window.closed_ === true');
    expect(stands(opened, 14)).toEqual(['', '']);
    const { page: again } = await openPage('workshop', { ...SIZE, bench: () => server });
    await button(again, /Reprendre au critère 15/).click();
    expect(await again.getByLabel('Mains levées pour le palier 2').inputValue()).toBe('4');
    expect(await again.getByLabel('Pourquoi').inputValue()).toBe('En cours de phrase');
    expect(await again.locator('.time').textContent()).toMatch(/^[5-9]\u00a0s$/);
  });

  it('ne remplace ni réponse ni commentaire arrivés entre-temps, et garde la phrase', async () => {
    const opened = await open();
    const { page, server } = opened;
    await begin(page);
    typeCell(server, 14, 'entry', '3');
    await page.getByRole('radio', { name: 'Palier 0' }).check({ force: true });
    await page.getByLabel('Pourquoi').fill('Rien encore');
    await button(page, 'Retenir et continuer').click();
    await page.locator('#problem').waitFor();
    expect(await page.locator('#problem').textContent()).toContain('modifié entre-temps');
    expect(stands(opened, 14)).toEqual([3, '']);
    await expect
      .poll(() => page.locator('.decision').textContent())
      .toContain('Dans la grille\u00a0: palier 3');
    expect(await page.getByLabel('Pourquoi').inputValue()).toBe('Rien encore');
    await button(page, 'Retenir et continuer').click();
    await expect.poll(() => stands(opened, 14)).toEqual([0, 'Rien encore']);
  });

  it('dit ce qui se passe sans réseau, et n’écrit pas deux fois', async () => {
    const opened = await open();
    const { page, server } = opened;
    await begin(page);
    server.mishaps.set('saveWorkshop', lost(NO_NETWORK));
    await page.getByRole('radio', { name: 'Palier 1' }).check({ force: true });
    await page.getByLabel('Pourquoi').fill('Une fois');
    await button(page, 'Retenir et continuer').click();
    await page.locator('#problem').waitFor();
    expect(await page.locator('#problem').textContent()).toContain('La connexion s’est interrompue');
    server.mishaps.clear();
    await button(page, 'Retenir et continuer').click();
    await expect.poll(() => stands(opened, 14)).toEqual([1, 'Une fois']);
  });

  it('n’offre « à discuter » que s’il y a de quoi, et finit par ce qui a été retenu', async () => {
    const { page } = await open();
    expect(await button(page, /À discuter/).getAttribute('aria-disabled')).toBe('true');
    await begin(page, 'Gouvernance');
    await page.getByRole('radio', { name: 'Sans objet' }).check({ force: true });
    await button(page, 'Retenir et continuer').click();
    for (const number of [28, 29]) {
      await expect.poll(() => page.locator('.bar-top').textContent()).toContain(`Critère ${number}`);
      await button(page, 'Passer sans retenir').click();
    }
    await page.locator('#end').waitFor();
    expect(await page.locator('main').textContent()).toContain('sans objet');
  });

  it('tient dans la fenêtre à chaque critère, en grand, sans rien à redire pour axe', async () => {
    const { page } = await open();
    expect(await axe(page)).toEqual([]);
    await begin(page, 'Tous les critères');
    expect(await axe(page)).toEqual([]);
    const sizes = await page
      .locator('.row p, #question')
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(20);
    const over: string[] = [];
    for (let number = 1; number <= 29; number += 1) {
      const scrolls = await page.evaluate(() => {
        const main = document.querySelector('main');
        return main ? main.scrollHeight - main.clientHeight : Number.NaN;
      });
      if (scrolls > 0) over.push(`${number}: ${scrolls}`);
      await button(page, 'Passer sans retenir').click();
    }
    expect(over).toEqual([]);
  });
});
