import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnswerChange } from '../../../src/contract/grid';
import { launch, open, tab } from '../browser';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
}, 60_000);
afterAll(() => browser.close());

describe('saving', { timeout: 60_000 }, () => {
  test('shows at once, sends in order, one call at a time, and only the last of those that wait', async () => {
    const { page, sheet } = await open(browser);
    await tab(page, 'Critère');
    const release = sheet.hold();
    for (const palier of [0, 1, 2, 3]) await page.getByRole('radio', { name: `Palier ${palier}` }).click();
    expect(await page.getByRole('radio', { name: 'Palier 3' }).isChecked()).toBe(true);
    await page.getByRole('status').getByText('Enregistrement…').waitFor();
    release();
    await expect.poll(() => sheet.answer(1).entry).toEqual({ kind: 'palier', palier: 3 });
    const sent = sheet.calls
      .filter(({ name }) => name === 'saveAnswer')
      .map(({ args }) => (args[0] as AnswerChange).entry);
    expect(sent).toEqual(['0', '3']);
    expect(sheet.mostAtOnce).toBe(1);
  });

  test('a refusal restores what the sheet holds and says why', async () => {
    const { page, sheet } = await open(browser, { prepare: (s) => s.edit(2, { entry: 1 }) });
    await tab(page, 'Critère');
    await page.getByLabel('Choisir un critère').selectOption('2');
    sheet.refusals.push({ code: 'protected', message: 'La ligne du critère 2 est protégée.' });
    await page.getByRole('radio', { name: 'Palier 3' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'La ligne du critère 2 est protégée.' });
    await alert.waitFor();
    expect(await alert.innerText()).toContain('La feuille garde sa réponse précédente.');
    expect(await page.getByRole('radio', { name: 'Palier 1' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Fermer ce message' }).click();
    expect(await page.getByText('est protégée').count()).toBe(0);
  });

  test('a script failure restores too, and says that the data is safe', async () => {
    const { page, sheet } = await open(browser);
    await tab(page, 'Critère');
    sheet.failing.set('saveAnswer', 'TypeError: undefined');
    await page.getByRole('radio', { name: 'Palier 3' }).click();
    await page.getByText('Vos données dans la feuille sont intactes.').waitFor();
    expect(await page.locator('input:checked').count()).toBe(0);
  });

  test('a sheet briefly busy is tried again', async () => {
    const { page, sheet, pass } = await open(browser);
    await tab(page, 'Critère');
    sheet.refusals.push({ code: 'busy', message: 'La feuille est occupée.' });
    await page.getByRole('radio', { name: 'Palier 2' }).click();
    await expect.poll(() => sheet.count('saveAnswer')).toBe(1);
    await pass(1600);
    await expect.poll(() => sheet.answer(1).entry).toEqual({ kind: 'palier', palier: 2 });
    expect(await page.getByText('occupée').count()).toBe(0);
  });

  test('a criterion whose row is missing, doubled or contradicted cannot be written, and says what to do', async () => {
    const { page } = await open(browser, {
      prepare: (sheet) => {
        sheet.stray('row-missing', 1);
        sheet.stray('row-doubled', 2, 3);
        sheet.stray('row-contradicted', 4);
        sheet.missingColumns = ['Palier visé'];
      },
    });
    await tab(page, 'Critère');
    await page.getByText('Le critère 1 n’a plus de ligne dans la feuille.').waitFor();
    await page.getByText('Les critères 2, 3 figurent sur plusieurs lignes').waitFor();
    await page
      .getByText('Le critère 4 est sur une ligne qui porte les textes ou les réponses d’un autre critère')
      .waitFor();
    await page.getByText('La colonne « Palier visé » n’est plus dans la feuille Grille.').waitFor();
    expect(await page.getByText('« Vérifier la grille »').count()).toBe(4);
    await page.getByLabel('Choisir un critère').selectOption('1');
    expect(await page.getByRole('radio', { name: 'Palier 0' }).isDisabled()).toBe(true);
    expect(await page.getByLabel('Commentaire').isDisabled()).toBe(true);
  });
});

describe('without a connection', { timeout: 60_000 }, () => {
  test('answers and texts wait, then leave when it is back', async () => {
    const { page, sheet, pass } = await open(browser);
    await tab(page, 'Critère');
    await page.context().setOffline(true);
    for (const name of ['saveAnswer', 'poll', 'showCriterion'] as const) {
      sheet.failing.set(name, 'NetworkError: échec de connexion en raison de HTTP 0');
    }
    await page.getByRole('alert').filter({ hasText: 'Pas de connexion.' }).waitFor();
    await page.getByRole('radio', { name: 'Palier 1' }).check();
    await page.getByLabel('Commentaire').fill('Écrit dans le train');
    await page.getByRole('button', { name: 'Suivant', exact: true }).click();
    await page.getByRole('radio', { name: 'Palier 3' }).check();
    await page.getByRole('status').getByText('En attente de connexion').waitFor();
    await pass(30_000);
    expect(sheet.answers.size).toBe(0);
    expect(await page.getByRole('radio', { name: 'Palier 3' }).isChecked()).toBe(true);
    sheet.failing.clear();
    await page.context().setOffline(false);
    await expect.poll(() => sheet.answer(2).entry).toEqual({ kind: 'palier', palier: 3 });
    await expect
      .poll(() => sheet.answer(1))
      .toMatchObject({
        entry: { kind: 'palier', palier: 1 },
        comment: 'Écrit dans le train',
      });
    await page.getByText('Pas de connexion.').waitFor({ state: 'detached' });
    await page.getByRole('status').getByText('enregistré dans la feuille.').waitFor();
  });

  test('a call lost while the browser thinks itself connected is sent again', async () => {
    const { page, sheet, pass } = await open(browser);
    await tab(page, 'Critère');
    sheet.failing.set('saveAnswer', 'NetworkError: Connection failure due to HTTP 0');
    await page.getByRole('radio', { name: 'Palier 1' }).check();
    await page.getByText('Pas de connexion.').waitFor();
    sheet.failing.clear();
    await pass(3500);
    await expect.poll(() => sheet.answer(1).entry).toEqual({ kind: 'palier', palier: 1 });
  });

  test('a saving that reached the sheet though its answer was lost is no conflict', async () => {
    const { page, sheet, pass } = await open(browser);
    await tab(page, 'Critère');
    sheet.failing.set('saveAnswer', 'NetworkError: HTTP 0');
    await page.getByLabel('Commentaire').fill('Bien arrivé');
    await page.getByLabel('Commentaire').blur();
    await page.getByText('Pas de connexion.').waitFor();
    sheet.answers.set(1, { ...sheet.answer(1), comment: 'Bien arrivé' });
    sheet.failing.clear();
    await pass(3500);
    await expect.poll(() => sheet.count('saveAnswer')).toBe(2);
    await page.getByText('Pas encore enregistré.').waitFor({ state: 'detached' });
    expect(await page.getByText('Quelqu’un d’autre').count()).toBe(0);
  });

  test('nor is it when the text was carried on meanwhile', async () => {
    const { page, sheet, pass } = await open(browser);
    await tab(page, 'Critère');
    sheet.failing.set('saveAnswer', 'NetworkError: HTTP 0');
    await page.getByLabel('Commentaire').fill('Bien arrivé');
    await page.getByLabel('Commentaire').blur();
    await page.getByText('Pas de connexion.').waitFor();
    sheet.edit(1, { comment: 'Bien arrivé' });
    await page.getByLabel('Commentaire').fill('Bien arrivé, et la suite');
    await page.getByLabel('Commentaire').blur();
    sheet.failing.clear();
    await pass(3500);
    await expect.poll(() => sheet.answer(1).comment).toBe('Bien arrivé, et la suite');
    expect(await page.getByText('Quelqu’un d’autre').count()).toBe(0);
  });
});
