import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { cell, chooseMenu, type Desktop, text, useDesktop } from './browser';
import { SHARING_ADDON } from './sharing-addon';

let desktop: Desktop;
let page: Page;

useDesktop((opened) => {
  desktop = opened;
  page = opened.page;
}, SHARING_ADDON);

const sheet = (on = page) => on.locator('td').first();

async function choose(menu: 'Fichiers' | 'Vous êtes', entry: string, on = page): Promise<void> {
  await on.getByRole('button', { name: menu }).click();
  await on.locator('.popup').getByText(entry, { exact: true }).click();
}

async function become(email: string): Promise<void> {
  await choose('Vous êtes', email);
  await page.waitForURL(`**personne=${encodeURIComponent(email)}*`);
  await page.locator('td, .shut').first().waitFor();
}

async function type(a1: string, content: string, on = page): Promise<void> {
  await cell(on, a1).click();
  await on.keyboard.type(content);
  await on.keyboard.press('Enter');
}

function shows(a1: string, content: string, on = page): Promise<void> {
  return expect.poll(() => text(on, a1).textContent(), { timeout: 5000 }).toBe(content);
}

async function refused(message: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(await dialog.textContent()).toContain(message);
  await dialog.getByRole('button', { name: 'OK' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Clicks, and gives the window that opens. */
async function windowFrom(click: () => Promise<void>): Promise<Page> {
  const [opened] = await Promise.all([page.context().waitForEvent('page'), click()]);
  await sheet(opened).waitFor();
  return opened;
}

function addonMenu(on = page): Promise<number> {
  return on.locator('.menu-bar').getByRole('button', { name: 'Partage' }).count();
}

it('n’ouvre rien à qui n’est pas invité, et ramène au propriétaire', async () => {
  await become('partenaire@exemple.fr');
  await page.getByRole('heading', { name: 'Vous n’avez pas accès' }).waitFor();
  expect([await sheet().count(), await addonMenu()]).toEqual([0, 0]);
  await page.getByRole('link', { name: 'Revenir au compte du propriétaire' }).click();
  await shows('A1', 'Commune');
});

it('arrête le partenaire aux plages protégées, et le lecteur partout', async () => {
  await chooseMenu(page, 'Partage', 'Inviter');
  await page.getByRole('button', { name: 'Messages que Google enverrait (2)' }).click();
  expect(await page.locator('.mails li').allTextContents()).toEqual([
    'lecteur@exemple.fr peut lire « Complément (essai) »',
    'partenaire@exemple.fr peut modifier « Complément (essai) »',
  ]);
  await page.keyboard.press('Escape');
  await become('partenaire@exemple.fr');
  await type('B2', '3');
  await shows('B2', '3');
  await type('A1', 'autre');
  await refused('cellule ou un objet protégés');
  await shows('A1', 'Commune');
  await become('lecteur@exemple.fr');
  await page.getByText('Affichage seul').waitFor();
  expect(await addonMenu()).toBe(0);
  await type('B2', '1');
  await refused('Vous n’avez pas l’autorisation de modifier ce fichier.');
  await shows('B2', '3');
});

it('montre le fichier sans le complément : ni menu, ni onEdit, ni panneau', async () => {
  await type('B2', '1');
  await shows('A9', 'onEdit a vu 1');
  await chooseMenu(page, 'Partage', 'Ouvrir le panneau');
  await page.locator('.sidebar').waitFor();
  const toggle = page.getByLabel('Avec le complément');
  await toggle.press('Space');
  await page.waitForURL('**complement=non*');
  await sheet().waitFor();
  expect([await toggle.isChecked(), await addonMenu(), await page.locator('.sidebar').count()]).toEqual([
    false,
    0,
    0,
  ]);
  await type('B2', '2');
  await shows('B2', '2');
  await shows('A9', 'onEdit a vu 1');
  await toggle.press('Space');
  await page.locator('.sidebar').waitFor();
  expect(await addonMenu()).toBe(1);
});

it('ouvre la copie faite par le complément : par la liste, par la cellule, par le panneau', async () => {
  await chooseMenu(page, 'Partage', 'Copier');
  await cell(page, 'C4').click();
  const link = page.getByRole('link', { name: 'Ouvrir « Copie de Saint-Ouen »' });
  const title = (on: Page) => on.getByRole('heading', { level: 1 }).textContent();
  const byCell = await windowFrom(() => link.click());
  expect([await title(byCell), await addonMenu(byCell)]).toEqual(['Copie de Saint-Ouen', 1]);
  await byCell.close();
  await cell(page, 'C4').click();
  const byKeys = await windowFrom(() => page.keyboard.press('Alt+Enter'));
  expect(await title(byKeys)).toBe('Copie de Saint-Ouen');
  await byKeys.close();
  await chooseMenu(page, 'Partage', 'Ouvrir le panneau');
  const inPanel = page.frameLocator('.sidebar iframe').locator('#copy[href]');
  const byPanel = await windowFrom(() => inPanel.click());
  expect(await title(byPanel)).toBe('Copie de Saint-Ouen');
  await byPanel.close();
  await choose('Fichiers', 'Copie de Saint-Ouen');
  await expect.poll(() => title(page)).toBe('Copie de Saint-Ouen');
  await shows('A2', 'Saint-Ouen');
  expect(await page.locator('.sidebar').count()).toBe(0);
});

it('importe une fois l’accès autorisé, et suit la copie ensuite', async () => {
  await chooseMenu(page, 'Partage', 'Copier');
  await shows('D4', '#REF!');
  await cell(page, 'D4').hover();
  const card = page.getByLabel('Sur cette cellule');
  expect(await card.textContent()).toContain('Vous devez associer ces feuilles de calcul.');
  await card.getByRole('button', { name: 'Autoriser l’accès' }).click();
  await shows('D4', 'Saint-Ouen');
  await shows('E4', '2');
  await card.waitFor({ state: 'detached' });
  const copy = await windowFrom(async () => {
    await cell(page, 'C4').click();
    await page.keyboard.press('Alt+Enter');
  });
  await type('B2', '3', copy);
  await shows('E4', '3');
  await choose('Fichiers', 'Mettre à la corbeille', copy);
  await copy.getByRole('button', { name: 'Oui' }).click();
  await copy.getByRole('heading', { name: 'Ce fichier n’existe pas' }).waitFor();
  await shows('D4', '#REF!');
  await cell(page, 'D4').click();
  expect(await card.textContent()).toContain('Impossible de trouver la feuille de calcul.');
  expect(await card.getByRole('button').count()).toBe(0);
});

it('fait un classeur, une copie, et n’en perd rien au redémarrage, au clavier seul', async () => {
  const files = page.getByRole('button', { name: 'Fichiers' });
  const titles = async () => {
    await files.press('Enter');
    const all = await page.getByRole('menuitemradio').locator('span').allTextContents();
    await page.keyboard.press('Escape');
    await expect.poll(() => files.evaluate((button) => button === document.activeElement)).toBe(true);
    return all;
  };
  await type('B2', '1');
  await files.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.title()).toBe('Copie de Complément (essai) · aperçu');
  await type('B2', '3');
  await choose('Fichiers', 'Nouveau classeur');
  await expect.poll(() => page.title()).toBe('Feuille de calcul sans titre · aperçu');
  await desktop.restart();
  expect(await titles()).toEqual([
    'Complément (essai)',
    'Copie de Complément (essai)',
    'Feuille de calcul sans titre',
  ]);
  await shows('B2', '1');
  await choose('Fichiers', 'Copie de Complément (essai)');
  await shows('B2', '3');
});

it('place une copie dont la cellule A1 est masquée sur la première cellule visible', async () => {
  await chooseMenu(page, 'Partage', 'Masquer la colonne A');
  await choose('Fichiers', 'Créer une copie');
  await expect.poll(() => page.title()).toContain('Copie de');
  await sheet().waitFor();
  expect(await page.getByLabel('Zone de nom').inputValue()).toBe('B1');
});
