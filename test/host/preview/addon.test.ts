import type { FrameLocator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { cell, chooseMenu, text, useDesktop } from './browser';

let page: Page;

useDesktop((opened) => {
  page = opened.page;
});

async function openPanel(): Promise<FrameLocator> {
  await chooseMenu(page, 'Essai', 'Ouvrir le panneau');
  const panel = page.frameLocator('.sidebar iframe');
  await panel.locator('#double').waitFor();
  return panel;
}

function expectSaid(panel: FrameLocator, said: string): Promise<void> {
  return expect.poll(() => panel.locator('#out').textContent(), { timeout: 5000 }).toBe(said);
}

it('has prepared the workbook by the add-on’s own menu', async () => {
  expect(await text(page, 'B1').textContent()).toBe('Critère');
  await page.getByText('La feuille est prête.').waitFor();
});

it.each([
  ['Oui', 'oui'],
  ['Non', 'non'],
])('asks what the add-on asks, and gives it the answer %s', async (button, written) => {
  await chooseMenu(page, 'Essai', 'Demander');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(await dialog.textContent()).toContain('Faut-il continuer ?');
  await dialog.getByRole('button', { name: button }).click();
  await expect.poll(() => text(page, 'E1').textContent()).toBe(written);
});

it('takes Escape for a closed dialog', async () => {
  await chooseMenu(page, 'Essai', 'Demander');
  await page.getByRole('dialog').locator('button:focus').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => text(page, 'E1').textContent()).toBe('non');
});

it('shows the panel 300 pixels wide, and lets it call the add-on several times at once', async () => {
  const panel = await openPanel();
  expect((await page.locator('.sidebar iframe').boundingBox())?.width).toBe(300);
  await panel.locator('#double').click();
  // Calls run side by side, here as at Google's: each keeps its own user object, whatever the order of the answers.
  const answers = async () =>
    ((await panel.locator('#out').textContent()) ?? '').split(';').filter(Boolean).sort();
  await expect.poll(answers, { timeout: 5000 }).toEqual(['u1=2', 'u2=4', 'u3=6']);
});

it('tells the panel of a failure', async () => {
  const panel = await openPanel();
  await panel.locator('#fail').click();
  await expectSaid(panel, 'Error: raté|u;');
});

it('refuses a date as Google does, before any call', async () => {
  const panel = await openPanel();
  await panel.locator('#date').click();
  await expectSaid(panel, 'Failed due to illegal value in property: 0;');
});

it('gives the panel no network', async () => {
  const panel = await openPanel();
  await panel.locator('#reach').click();
  await expectSaid(panel, 'pas de réseau;');
});

it('draws at once what the panel had written, and tells the panel where the person stands', async () => {
  const panel = await openPanel();
  await cell(page, 'B3').click();
  await panel.locator('#write').click();
  await expect.poll(() => text(page, 'E5').textContent()).toBe('5');
  await panel.locator('#where').click();
  await expectSaid(panel, 'écrit;B3;');
});

it('gives the keyboard back to the cells when the panel asks for it', async () => {
  const panel = await openPanel();
  await cell(page, 'E7').click();
  await panel.locator('#focus').click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await page.keyboard.type('ici');
  await page.keyboard.press('Enter');
  await expect.poll(() => text(page, 'E7').textContent()).toBe('ici');
});

it('closes the panel', async () => {
  await openPanel();
  await page.getByLabel('Fermer le panneau').click();
  await page.locator('.sidebar').waitFor({ state: 'detached' });
});

it('covers the sheet with a dialog, from the menu or from the panel, and lets it write and close itself', async () => {
  await chooseMenu(page, 'Essai', 'Ouvrir la fenêtre');
  const dialog = page.getByRole('dialog', { name: 'Fenêtre' });
  const inside = page.frameLocator('.modal iframe');
  await inside.locator('#five').click();
  await expect.poll(() => text(page, 'E5').textContent()).toBe('5');
  const size = () => dialog.locator('iframe').boundingBox();
  expect(await size()).toMatchObject({ width: 500, height: 240 });
  await inside.locator('#wide').click();
  await expect.poll(async () => (await size())?.width).toBe(640);
  await inside.locator('#close').click();
  await dialog.waitFor({ state: 'detached' });

  const panel = await openPanel();
  await panel.locator('#open').click();
  await dialog.waitFor();
  await dialog.getByRole('button', { name: 'Fermer la fenêtre' }).click();
  await dialog.waitFor({ state: 'detached' });
});
