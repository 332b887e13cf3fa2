import { describe, expect, test } from 'vitest';
import type { Opened, Opening } from '../browser';
import { cell, look, type, withProtectedRow } from '../gestures';
import { open, tab } from './panel';

async function onComment(
  opening: Opening = {},
): Promise<Opened & { field: ReturnType<Opened['page']['getByLabel']> }> {
  const opened = await open(opening);
  await tab(opened.page, 'Critère');
  return { ...opened, field: opened.page.getByLabel('Commentaire') };
}

const comment = (server: Opened['server']) => cell(server, 1, 'comment');

describe('the comment', () => {
  test('is saved after a pause, and what is typed meanwhile stays', async () => {
    const { page, server, field, pass } = await onComment();
    server.delay = 200;
    await field.pressSequentially('Un mot');
    await page.getByText('Pas encore enregistré.').waitFor();
    expect(server.count('saveAnswer')).toBe(0);
    await pass(1600);
    await field.pressSequentially(' de plus');
    await expect.poll(() => comment(server)).toBe('Un mot');
    expect(await field.inputValue()).toBe('Un mot de plus');
    await pass(1600);
    await expect.poll(() => comment(server)).toBe('Un mot de plus');
    expect(server.mostAtOnce('saveAnswer')).toBe(1);
  });

  test('is saved when the field is left, and when the page is hidden', async () => {
    const { page, server, field } = await onComment();
    await field.fill('En partant');
    await field.blur();
    await expect.poll(() => comment(server)).toBe('En partant');
    await field.fill('Avant de changer d’onglet');
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { get: () => true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect.poll(() => comment(server)).toBe('Avant de changer d’onglet');
  });

  test('changed by somebody else shows both texts; « Garder le mien »', async () => {
    const { page, server, field } = await onComment();
    await field.fill('Mon texte');
    type(server, 1, 'comment', 'Texte de la Caf');
    await field.blur();
    const alert = page.getByRole('alert').filter({ hasText: 'Quelqu’un d’autre' });
    await alert.getByText('Texte de la Caf').waitFor();
    expect(await field.inputValue()).toBe('Mon texte');
    expect(comment(server)).toBe('Texte de la Caf');
    await page.getByRole('button', { name: 'Garder le mien' }).click();
    await expect.poll(() => comment(server)).toBe('Mon texte');
    await alert.waitFor({ state: 'detached' });
  });

  test('changed by somebody else; « Prendre celui de la feuille »', async () => {
    const { page, server, field } = await onComment();
    await field.fill('Mon texte');
    type(server, 1, 'comment', 'Texte de la Caf');
    await field.blur();
    await page.getByRole('button', { name: 'Prendre celui de la feuille' }).click();
    await expect.poll(() => field.inputValue()).toBe('Texte de la Caf');
    expect(comment(server)).toBe('Texte de la Caf');
    expect(await page.getByText('Pas encore enregistré.').count()).toBe(0);
  });

  test('counts near its limit, and a longer text is kept unsaved rather than cut', async () => {
    const { page, server, field } = await onComment();
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
    expect(server.count('saveAnswer')).toBe(0);
    await field.fill('a'.repeat(5000));
    await field.blur();
    await expect.poll(() => String(comment(server)).length).toBe(5000);
  });

  test('refused stays in the field, and can be saved again', async () => {
    const bench = withProtectedRow(2);
    const { page, server, field } = await onComment({ bench: () => bench, prepare: (s) => look(s, 2) });
    await field.fill('À garder');
    await field.blur();
    await page.getByText('Commentaire non enregistré.').waitFor();
    await page.getByText('Cette partie de la feuille est protégée').waitFor();
    expect(await field.inputValue()).toBe('À garder');
    expect(cell(server, 2, 'comment')).toBe('');
    bench.unprotect();
    await page.getByRole('button', { name: 'Enregistrer de nouveau' }).click();
    await expect.poll(() => cell(server, 2, 'comment')).toBe('À garder');
  });

  test('unsaved elsewhere is recalled from any view', async () => {
    const { page, field } = await onComment({
      bench: () => withProtectedRow(2),
      prepare: (s) => look(s, 2),
    });
    await field.fill('À garder');
    await page.getByRole('button', { name: 'Suivant', exact: true }).click();
    await page.getByText('Le commentaire du critère 2 n’est pas encore enregistré.').waitFor();
    await tab(page, 'Pistes');
    await page.getByRole('button', { name: 'Revoir ce commentaire' }).click();
    expect(await field.inputValue()).toBe('À garder');
  });

  test('of the sheet shows without being sent back', async () => {
    const { page, server, field } = await onComment({
      prepare: (s) => type(s, 1, 'comment', 'Déjà là\r\nsur deux lignes'),
    });
    await page.getByLabel('Choisir un critère').selectOption('1');
    expect(await field.inputValue()).toBe('Déjà là\nsur deux lignes');
    await field.focus();
    await field.blur();
    expect(server.count('saveAnswer')).toBe(0);
  });
});
