import { describe, expect, test } from 'vitest';
import { paste } from '../../addon/grid';
import { cell, deleteColumn, deleteRow, doubleRow, sortWithoutAnswers, withProtectedRow } from '../gestures';
import { doneThenLost, lost, NO_NETWORK } from '../server';
import { open, sent, tab } from './panel';

describe('saving', () => {
  test('shows at once, sends in order, one call at a time, and only the last of those that wait', async () => {
    const { page, server } = await open();
    await tab(page, 'Critère');
    const release = server.hold();
    for (const palier of [0, 1, 2, 3]) await page.getByRole('radio', { name: `Palier ${palier}` }).click();
    expect(await page.getByRole('radio', { name: 'Palier 3' }).isChecked()).toBe(true);
    await page.getByRole('status').getByText('Enregistrement…').waitFor();
    release();
    await expect.poll(() => cell(server, 1, 'entry')).toBe(3);
    expect(sent(server)).toEqual(['0', '3']);
    expect(server.mostAtOnce('saveAnswer')).toBe(1);
  });

  test('a refusal restores what the sheet holds and says why', async () => {
    const { page, server } = await open({
      bench: () => withProtectedRow(2),
      prepare: (s) => paste(s, 2, 'entry', [['1']]),
    });
    await tab(page, 'Critère');
    await page.getByLabel('Choisir un critère').selectOption('2');
    await page.getByRole('radio', { name: 'Palier 3' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'Cette partie de la feuille est protégée' });
    await alert.waitFor();
    expect(await alert.innerText()).toContain('La feuille garde sa réponse précédente.');
    expect(await page.getByRole('radio', { name: 'Palier 1' }).isChecked()).toBe(true);
    expect(cell(server, 2, 'entry')).toBe(1);
    await page.getByRole('button', { name: 'Fermer ce message' }).click();
    expect(await page.getByText('est protégée').count()).toBe(0);
  });

  test('a script failure restores too, and says that the data is safe', async () => {
    const { page, server } = await open();
    await tab(page, 'Critère');
    server.mishaps.set('saveAnswer', lost('TypeError: undefined'));
    await page.getByRole('radio', { name: 'Palier 3' }).click();
    await page.getByText('Vos données dans la feuille sont intactes.').waitFor();
    expect(await page.locator('.choices input:checked').count()).toBe(0);
    expect(cell(server, 1, 'entry')).toBe('');
  });

  test('a failure of a service restores too, and says that what was typed is still there', async () => {
    const { page, server } = await open();
    await tab(page, 'Critère');
    server.mishaps.set('saveAnswer', (run) => {
      server.runtime.failAt(1, { dead: true });
      return run();
    });
    await page.getByRole('radio', { name: 'Palier 3' }).click();
    await page.getByText('Ce qui a été saisi est toujours dans le classeur.').waitFor();
    expect(await page.locator('.choices input:checked').count()).toBe(0);
    expect(cell(server, 1, 'entry')).toBe('');
  });

  test('a sheet briefly busy is tried again', async () => {
    const { page, server, pass } = await open();
    await tab(page, 'Critère');
    server.runtime.lockHeldElsewhere = true;
    await page.getByRole('radio', { name: 'Palier 2' }).click();
    await expect.poll(() => server.count('saveAnswer')).toBeGreaterThanOrEqual(1);
    server.runtime.lockHeldElsewhere = false;
    await pass(1600);
    await expect.poll(() => cell(server, 1, 'entry')).toBe(2);
    expect(await page.getByText('met la grille à jour').count()).toBe(0);
  });

  test('a sheet that stays busy is told, and keeps its answer', async () => {
    const { page, server, pass } = await open();
    await tab(page, 'Critère');
    server.runtime.lockHeldElsewhere = true;
    await page.getByRole('radio', { name: 'Palier 2' }).click();
    for (let tries = 1; tries <= 3; tries += 1) {
      await expect.poll(() => server.count('saveAnswer')).toBeGreaterThanOrEqual(tries);
      await pass(1600);
    }
    await page.getByRole('alert').getByText('Une autre personne met la grille à jour').waitFor();
    expect(server.count('saveAnswer')).toBe(3);
    expect(await page.locator('.choices input:checked').count()).toBe(0);
  });

  test('a criterion whose row is missing, doubled or contradicted cannot be written, and says what to do', async () => {
    const { page } = await open({
      prepare: (s) => {
        deleteRow(s, 1);
        doubleRow(s, 2);
        doubleRow(s, 3);
        sortWithoutAnswers(s, 14);
        deleteColumn(s, 'target');
      },
    });
    await tab(page, 'Critère');
    await page.getByText('Le critère 1 n’a plus de ligne dans la feuille.').waitFor();
    await page.getByText('Les critères 2, 3 figurent sur plusieurs lignes').waitFor();
    await page
      .getByText(
        'Les critères 14, 15 sont sur des lignes qui portent les textes ou les réponses d’un autre critère',
      )
      .waitFor();
    await page.getByText('La colonne « Palier visé » n’est plus dans la feuille Grille.').waitFor();
    expect(await page.getByText('« Vérifier la grille »').count()).toBe(4);
    await page.getByLabel('Choisir un critère').selectOption('1');
    expect(await page.getByRole('radio', { name: 'Palier 0' }).isDisabled()).toBe(true);
    expect(await page.getByLabel('Commentaire').isDisabled()).toBe(true);
  });
});

describe('without a connection', () => {
  test('answers and texts wait, then leave when it is back', async () => {
    const { page, server, pass } = await open();
    await tab(page, 'Critère');
    await page.context().setOffline(true);
    for (const name of ['saveAnswer', 'poll', 'showCriterion'] as const)
      server.mishaps.set(name, lost(NO_NETWORK));
    await page.getByRole('alert').filter({ hasText: 'Pas de connexion.' }).waitFor();
    await page.getByRole('radio', { name: 'Palier 1' }).check();
    await page.getByLabel('Commentaire').fill('Écrit dans le train');
    await page.getByRole('button', { name: 'Suivant', exact: true }).click();
    await page.getByRole('radio', { name: 'Palier 3' }).check();
    await page.getByRole('status').getByText('En attente de connexion').waitFor();
    await pass(30_000);
    for (const number of [1, 2]) expect(cell(server, number, 'entry')).toBe('');
    expect(await page.getByRole('radio', { name: 'Palier 3' }).isChecked()).toBe(true);
    server.mishaps.clear();
    await page.context().setOffline(false);
    await expect.poll(() => cell(server, 2, 'entry')).toBe(3);
    await expect.poll(() => cell(server, 1, 'comment')).toBe('Écrit dans le train');
    expect(cell(server, 1, 'entry')).toBe(1);
    await page.getByText('Pas de connexion.').waitFor({ state: 'detached' });
    await page.getByRole('status').getByText('enregistré à').waitFor();
  });

  test('a call lost while the browser thinks itself connected is sent again', async () => {
    const { page, server, pass } = await open();
    await tab(page, 'Critère');
    server.mishaps.set('saveAnswer', lost(NO_NETWORK));
    await page.getByRole('radio', { name: 'Palier 1' }).check();
    await page.getByText('Pas de connexion.').waitFor();
    server.mishaps.clear();
    await pass(3500);
    await expect.poll(() => cell(server, 1, 'entry')).toBe(1);
  });

  test('a saving that reached the sheet though its answer was lost is no conflict', async () => {
    const { page, server, pass } = await open();
    await tab(page, 'Critère');
    server.mishaps.set('saveAnswer', doneThenLost(NO_NETWORK));
    await page.getByLabel('Commentaire').fill('Bien arrivé');
    await page.getByLabel('Commentaire').blur();
    await page.getByText('Pas de connexion.').waitFor();
    expect(cell(server, 1, 'comment')).toBe('Bien arrivé');
    server.mishaps.clear();
    await pass(3500);
    await expect.poll(() => server.count('saveAnswer')).toBe(2);
    await page.getByText('Pas encore enregistré.').waitFor({ state: 'detached' });
    expect(await page.getByText('Quelqu’un d’autre').count()).toBe(0);
  });

  test('nor is it when the text was carried on meanwhile', async () => {
    const { page, server, pass } = await open();
    await tab(page, 'Critère');
    server.mishaps.set('saveAnswer', doneThenLost(NO_NETWORK));
    await page.getByLabel('Commentaire').fill('Bien arrivé');
    await page.getByLabel('Commentaire').blur();
    await page.getByText('Pas de connexion.').waitFor();
    await page.getByLabel('Commentaire').fill('Bien arrivé, et la suite');
    await page.getByLabel('Commentaire').blur();
    server.mishaps.clear();
    await pass(3500);
    await expect.poll(() => cell(server, 1, 'comment')).toBe('Bien arrivé, et la suite');
    expect(await page.getByText('Quelqu’un d’autre').count()).toBe(0);
  });
});
