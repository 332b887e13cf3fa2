import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { cell, pasteText, text, useDesktop } from './browser';

let page: Page;

useDesktop((opened) => {
  page = opened.page;
});

async function shows(a1: string, content: string): Promise<void> {
  await expect.poll(() => text(page, a1).textContent(), { timeout: 5000 }).toBe(content);
}

async function activeCell(): Promise<string> {
  return page.getByLabel('Zone de nom').inputValue();
}

it('types in a cell, goes down on Enter, and the formulas follow', async () => {
  await cell(page, 'C2').click();
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await page.keyboard.type('1');
  await page.keyboard.press('Tab');
  await shows('C2', '2');
  await shows('C3', '1');
  await shows('C6', '3');
  expect(await activeCell()).toBe('D3');
});

it('edits with F2, leaves with Escape, breaks lines with Alt+Enter', async () => {
  await cell(page, 'B3').click();
  await page.keyboard.press('F2');
  await page.keyboard.type(' les familles');
  await page.keyboard.press('Alt+Enter');
  await page.keyboard.type('chaque année');
  await page.keyboard.press('Enter');
  await shows('B3', 'Informer les familles\nchaque année');
  await cell(page, 'B4').click();
  await page.keyboard.type('perdu');
  await page.keyboard.press('Escape');
  await shows('B4', 'Observer');
});

it('writes from the formula bar', async () => {
  await cell(page, 'E2').click();
  await page.getByLabel('Barre de formule').click();
  await page.keyboard.type('=1+1');
  await page.keyboard.press('Enter');
  await shows('E2', '2');
  await cell(page, 'E2').click();
  expect(await page.getByLabel('Barre de formule').inputValue()).toBe('=1+1');
});

it('refuses a value that the cell’s rule excludes, and says the rule', async () => {
  await cell(page, 'C2').click();
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(await dialog.textContent()).toContain('Choisissez 0, 1, 2, 3 ou SO.');
  // The dialog takes the focus a moment after it shows.
  await dialog.locator('button:focus').waitFor();
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await shows('C2', '');
  await page.keyboard.press('ArrowUp');
  expect(await activeCell()).toBe('C2');
});

it('chooses in a drop-down with the keyboard alone', async () => {
  await cell(page, 'C2').click();
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor();
  expect(await page.getByRole('option').allTextContents()).toEqual(['0', '1', '2', '3', 'SO']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await shows('C2', '2');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.type('s');
  expect(await page.getByRole('option').allTextContents()).toEqual(['SO']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await shows('C3', 'SO');
});

it('chooses in a drop-down with the mouse', async () => {
  await cell(page, 'C4').getByLabel('Ouvrir la liste').click();
  await page.getByRole('option', { name: '3' }).click();
  await shows('C4', '3');
  await page.getByText('Palier 3 noté.').waitFor();
});

it('pastes a block with mistakes: all of it is written and the rules go, as in Google Sheets', async () => {
  await cell(page, 'B2').click();
  await pasteText(page, 'Recenser\t2\r\n"Informer\r\nles familles"\t7\r\nObserver\tSO\r\n');
  await shows('C3', '7');
  await shows('B3', 'Informer\nles familles');
  await shows('C6', '9');
  expect(await activeCell()).toBe('B2:C4');
  expect(await cell(page, 'C3').getByLabel('Ouvrir la liste').count()).toBe(0);
});

it('copies, cuts, fills down, deletes and undoes', async () => {
  const context = page.context();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await cell(page, 'C2').click();
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await cell(page, 'C2').click();
  await cell(page, 'C4').click({ modifiers: ['Shift'] });
  await page.keyboard.press('Control+d');
  await shows('C6', '6');
  await page.keyboard.press('Delete');
  await shows('C6', '0');
  await page.keyboard.press('Control+z');
  await shows('C6', '6');
  await cell(page, 'C6').click();
  await page.keyboard.press('Control+c');
  await cell(page, 'D6').click();
  await page.keyboard.press('Control+v');
  await shows('D6', '0');
  await cell(page, 'B4').click();
  await page.keyboard.press('Control+x');
  await cell(page, 'B8').click();
  await page.keyboard.press('Control+v');
  await shows('B8', 'Observer');
  await shows('B4', '');
});

it('shows a note beside the cell under the mouse', async () => {
  await cell(page, 'B2').hover();
  expect(await page.getByRole('tooltip').textContent()).toBe('Voir le guide.');
});

it('marks with a red corner what a lenient rule lets in, and says why', async () => {
  await cell(page, 'D2').click();
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await shows('D2', '7');
  await cell(page, 'D2').locator('.invalid').waitFor();
  await cell(page, 'D2').hover();
  expect(await page.getByRole('tooltip').textContent()).toBe('Non valide : Choisissez 0, 1, 2, 3 ou SO.');
});
