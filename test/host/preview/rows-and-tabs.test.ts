import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { cell, chooseMenu, type Desktop, text, useDesktop } from './browser';

let desktop: Desktop;
let page: Page;

useDesktop((opened) => {
  desktop = opened;
  page = opened.page;
});

async function labels(count: number): Promise<(string | null)[]> {
  const rows = Array.from({ length: count }, (_, index) => `B${index + 2}`);
  return Promise.all(rows.map((a1) => text(page, a1).textContent()));
}

function expectLabels(...expected: string[]): Promise<void> {
  return expect.poll(() => labels(expected.length), { timeout: 5000 }).toEqual(expected);
}

async function rowMenu(row: number, item: string): Promise<void> {
  await page.locator(`th[data-header-row="${row}"]`).click({ button: 'right' });
  await page.getByRole('menuitem', { name: item }).click();
}

it('inserts, deletes and moves rows from the row header', async () => {
  await rowMenu(3, 'Insérer 1 ligne au-dessus');
  await expectLabels('Recenser', '', 'Informer', 'Observer');
  await rowMenu(3, 'Supprimer la ligne');
  await expectLabels('Recenser', 'Informer', 'Observer');
  await rowMenu(2, 'Déplacer la ligne vers le bas');
  await expectLabels('Informer', 'Recenser', 'Observer');
  expect(await cell(page, 'B3').getAttribute('class')).toContain('selected');
  await page.keyboard.press('Control+z');
  await expectLabels('Recenser', 'Informer', 'Observer');
});

it('sorts the selected range by the column where the selection began', async () => {
  await cell(page, 'B4').click();
  await cell(page, 'A2').click({ modifiers: ['Shift'] });
  await chooseMenu(page, 'Données', 'Trier la plage (A à Z)');
  await expectLabels('Informer', 'Observer', 'Recenser');
  expect(await text(page, 'A2').textContent()).toBe('2');
  await page.getByRole('button', { name: 'Trier la plage (Z à A)' }).click();
  await expectLabels('Recenser', 'Observer', 'Informer');
});

it('adds, renames, deletes and shows sheets', async () => {
  const tab = (name: string) => page.getByRole('tab', { name, exact: true });
  const count = () => page.getByRole('tab').count();
  expect(await count()).toBe(1);
  await page.getByLabel('Ajouter une feuille').click();
  await expect.poll(count).toBe(2);
  await page.getByRole('tab').nth(1).dblclick();
  await page.keyboard.type('Notes de réunion');
  await page.keyboard.press('Enter');
  await tab('Notes de réunion').waitFor();
  await page.keyboard.type('écrit ici');
  await page.keyboard.press('Enter');
  await expect.poll(() => text(page, 'A1').textContent()).toBe('écrit ici');
  await page.getByLabel('Menu de la feuille Notes de réunion').click();
  await page.getByRole('menuitem', { name: 'Supprimer' }).click();
  await expect.poll(count).toBe(1);
  await expect.poll(() => text(page, 'B1').textContent()).toBe('Critère');
  await page.getByLabel('Toutes les feuilles').click();
  await page.getByRole('menuitem', { name: 'Données masquée' }).click();
  await tab('Données').waitFor();
});

it('keeps the workbook from one start to the next', async () => {
  await cell(page, 'C2').click();
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect.poll(() => text(page, 'C6').textContent()).toBe('2');
  await desktop.restart();
  expect(await text(page, 'C2').textContent()).toBe('2');
  expect(await cell(page, 'C2').getByLabel('Ouvrir la liste').count()).toBe(1);
  await cell(page, 'B2').hover();
  expect(await page.getByRole('tooltip').textContent()).toBe('Voir le guide.');
});
