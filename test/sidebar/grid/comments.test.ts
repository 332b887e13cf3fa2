import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type Opened, type Opening, open, tab } from '../browser';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
}, 60_000);
afterAll(() => browser.close());

async function onComment(
  opening: Opening = {},
): Promise<Opened & { field: ReturnType<Opened['page']['getByLabel']> }> {
  const opened = await open(browser, opening);
  await tab(opened.page, 'Critère');
  return { ...opened, field: opened.page.getByLabel('Commentaire') };
}

describe('the comment', { timeout: 60_000 }, () => {
  test('is saved after a pause, and what is typed meanwhile stays', async () => {
    const { page, sheet, field, pass } = await onComment();
    sheet.delay = 200;
    await field.pressSequentially('Un mot');
    await page.getByText('Pas encore enregistré.').waitFor();
    expect(sheet.count('saveAnswer')).toBe(0);
    await pass(1600);
    await field.pressSequentially(' de plus');
    await expect.poll(() => sheet.answer(1).comment).toBe('Un mot');
    expect(await field.inputValue()).toBe('Un mot de plus');
    await pass(1600);
    await expect.poll(() => sheet.answer(1).comment).toBe('Un mot de plus');
    expect(sheet.mostAtOnce).toBe(1);
  });

  test('is saved when the field is left, and when the page is hidden', async () => {
    const { page, sheet, field } = await onComment();
    await field.fill('En partant');
    await field.blur();
    await expect.poll(() => sheet.answer(1).comment).toBe('En partant');
    await field.fill('Avant de changer d’onglet');
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { get: () => true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect.poll(() => sheet.answer(1).comment).toBe('Avant de changer d’onglet');
  });

  test('changed by somebody else shows both texts; « Garder le mien »', async () => {
    const { page, sheet, field } = await onComment({ prepare: (s) => s.edit(29, { comment: '' }) });
    await field.fill('Mon texte');
    sheet.edit(1, { comment: 'Texte de la Caf' });
    await field.blur();
    const alert = page.getByRole('alert').filter({ hasText: 'Quelqu’un d’autre' });
    await alert.getByText('Texte de la Caf').waitFor();
    expect(await field.inputValue()).toBe('Mon texte');
    expect(sheet.answer(1).comment).toBe('Texte de la Caf');
    await page.getByRole('button', { name: 'Garder le mien' }).click();
    await expect.poll(() => sheet.answer(1).comment).toBe('Mon texte');
    await alert.waitFor({ state: 'detached' });
  });

  test('changed by somebody else; « Prendre celui de la feuille »', async () => {
    const { page, sheet, field } = await onComment();
    await field.fill('Mon texte');
    sheet.edit(1, { comment: 'Texte de la Caf' });
    await field.blur();
    await page.getByRole('button', { name: 'Prendre celui de la feuille' }).click();
    await expect.poll(() => field.inputValue()).toBe('Texte de la Caf');
    expect(sheet.answer(1).comment).toBe('Texte de la Caf');
    expect(await page.getByText('Pas encore enregistré.').count()).toBe(0);
  });

  test('counts near its limit, and a longer text is kept unsaved rather than cut', async () => {
    const { page, sheet, field } = await onComment();
    const told = page.getByRole('status').filter({ has: page.locator('.notice') });
    await field.fill('a'.repeat(4799));
    await page.getByText('Pas encore enregistré.').waitFor();
    expect(await told.count()).toBe(0);
    await field.fill('a'.repeat(4800));
    await page.getByText('Encore 200 caractères.').waitFor();
    await told.getByText('Le texte approche de sa limite : 5 000 caractères.').waitFor();
    await field.fill('a'.repeat(5012));
    await field.blur();
    await page.getByText('12 caractères de trop').waitFor();
    await told.getByText('Au-delà de 5 000 caractères, rien n’est enregistré').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.getAttribute('aria-describedby')).toContain('comment-limit');
    expect((await field.inputValue()).length).toBe(5012);
    expect(sheet.count('saveAnswer')).toBe(0);
    await field.fill('a'.repeat(5000));
    await field.blur();
    await expect.poll(() => sheet.answer(1).comment.length).toBe(5000);
  });

  test('refused stays in the field, and can be saved again', async () => {
    const { page, sheet, field } = await onComment();
    sheet.refusals.push({ code: 'protected', message: 'La ligne est protégée.' });
    await field.fill('À garder');
    await field.blur();
    await page.getByText('Commentaire non enregistré.').waitFor();
    await page.getByText('La ligne est protégée.').waitFor();
    expect(await field.inputValue()).toBe('À garder');
    await page.getByRole('button', { name: 'Enregistrer de nouveau' }).click();
    await expect.poll(() => sheet.answer(1).comment).toBe('À garder');
  });

  test('unsaved elsewhere is recalled from any view', async () => {
    const { page, sheet, field } = await onComment();
    sheet.refusals.push({ code: 'protected', message: 'La ligne est protégée.' });
    await field.fill('À garder');
    await page.getByRole('button', { name: 'Suivant', exact: true }).click();
    await page.getByText('Le commentaire du critère 1 n’est pas encore enregistré.').waitFor();
    await tab(page, 'Pistes');
    await page.getByRole('button', { name: 'Revoir ce commentaire' }).click();
    expect(await field.inputValue()).toBe('À garder');
  });

  test('of the sheet shows without being sent back', async () => {
    const { sheet, field } = await onComment({
      prepare: (s) => s.edit(1, { comment: 'Déjà là\r\nsur deux lignes' }),
    });
    await tab(await field.page(), 'Critère');
    await field.page().getByLabel('Choisir un critère').selectOption('1');
    expect(await field.inputValue()).toBe('Déjà là\nsur deux lignes');
    await field.focus();
    await field.blur();
    expect(sheet.count('saveAnswer')).toBe(0);
  });
});
