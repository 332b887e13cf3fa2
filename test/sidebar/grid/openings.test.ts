import { describe, expect, test } from 'vitest';
import { GENERATE, newBench } from '../../addon/grid';
import { axe } from '../browser';
import { cell } from '../gestures';
import { lost, NO_NETWORK, silent } from '../server';
import { open, tab } from './panel';

describe('opening the page', () => {
  test('pings first, and says that it reads', async () => {
    const { page, server } = await open({ early: true, prepare: (s) => s.mishaps.set('readGrid', silent) });
    await page.getByText('Lecture de la grille…').waitFor();
    await expect
      .poll(() => server.calls.map(({ name }) => name))
      .toEqual(['ping', 'readGrid', 'readGuideTexts']);
  });

  test('fills the grid while the guide’s texts are on their way, and reads them again when they did not come', async () => {
    const { page, server } = await open({
      prepare: (s) => s.mishaps.set('readGuideTexts', lost('Service unavailable')),
    });
    await tab(page, 'Critère');
    await page.getByRole('alert').getByText('n’ont pas pu être lus').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('radio', { name: 'Palier 2' }).check();
    await expect.poll(() => cell(server, 1, 'entry')).toBe(2);
    server.mishaps.clear();
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByRole('heading', { name: 'Pour aller vers le palier 3' }).waitFor();
    expect(await page.getByText('n’ont pas pu être lus').count()).toBe(0);
  });

  test('offers to generate the grid where there is none', async () => {
    const { page, server } = await open({ bench: newBench, early: true });
    await page.getByRole('button', { name: 'Générer la grille' }).waitFor();
    const release = server.hold();
    await page.getByRole('button', { name: 'Générer la grille' }).click();
    await page.getByText('Génération en cours…').waitFor();
    release();
    await page.getByRole('img', { name: 'Radar du positionnement' }).waitFor();
    await page.getByRole('status').getByText('La grille est prête').waitFor();
    expect(server.file.sheetNames()).toContain('Grille');
  });

  test('says why the grid could not be generated', async () => {
    const { page, server } = await open({ bench: newBench, early: true });
    server.runtime.lockHeldElsewhere = true;
    await page.getByRole('button', { name: 'Générer la grille' }).click();
    await page.getByRole('alert').getByText('Une autre personne met la grille à jour').waitFor();
    expect(await page.getByRole('button', { name: 'Générer la grille' }).isVisible()).toBe(true);
    expect(server.file.sheetNames()).toEqual(['Feuille 1']);
  });

  test('offers other names where sheets of the person’s bear ours, and generates under them', async () => {
    const { page, server } = await open({
      bench: newBench,
      early: true,
      prepare: ({ person }) => void person.addSheet('Grille'),
    });
    const message = 'Une feuille de votre classeur porte déjà le nom « Grille ».';
    await page.getByRole('button', { name: 'Générer la grille' }).click();
    await page.getByRole('alert').getByText(message).waitFor();
    expect(await page.getByRole('button', { name: 'Générer la grille' }).count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Créer sous le nom Grille (SPPE)' }).click();
    await page.getByRole('img', { name: 'Radar du positionnement' }).waitFor();
    expect(server.sent('generateGrid')).toEqual([false, true]);
    expect(server.file.sheetNames()).toEqual(expect.arrayContaining(['Grille', 'Grille (SPPE)']));
    expect(await page.getByText(message).count()).toBe(0);
  });

  test('drops what it said of a grid that could not be generated once the menu has made it', async () => {
    const { page, server, pass } = await open({
      bench: newBench,
      early: true,
    });
    server.runtime.lockHeldElsewhere = true;
    await page.getByRole('button', { name: 'Générer la grille' }).click();
    await page.getByText('Une autre personne met la grille à jour').waitFor();
    server.runtime.lockHeldElsewhere = false;
    server.person.menu(GENERATE);
    await pass(4000);
    await page.getByRole('img', { name: 'Radar du positionnement' }).waitFor();
    expect(await page.getByText('met la grille à jour').count()).toBe(0);
  });

  test('explains several Google accounts when the ping fails, and can try again', async () => {
    const { page, server } = await open({
      early: true,
      prepare: (s) => s.mishaps.set('ping', lost('PERMISSION_DENIED: reading from storage')),
    });
    const alert = page.getByRole('alert').filter({ hasText: 'plusieurs comptes Google' });
    await alert.waitFor();
    const words = await alert.innerText();
    expect(words).toContain('Vos données sont intactes');
    expect(words).toContain('navigation privée');
    expect(words).toContain('un seul compte');
    expect(words).not.toContain('PERMISSION_DENIED');
    server.mishaps.clear();
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByRole('img', { name: 'Radar du positionnement' }).waitFor();
  });

  test('explains the same when no answer ever comes', async () => {
    const { page, pass } = await open({
      early: true,
      prepare: (s) => {
        for (const name of ['ping', 'readGrid'] as const) s.mishaps.set(name, silent);
      },
    });
    await page.getByText('Lecture de la grille…').waitFor();
    await pass(21_000);
    await page.getByText('plusieurs comptes Google').waitFor();
  });

  test('says when the grid cannot be read, and that the data is safe', async () => {
    const { page } = await open({
      early: true,
      prepare: (s) => s.mishaps.set('readGrid', lost('Exception: Service error')),
    });
    await page.getByRole('heading', { name: 'La feuille n’a pas pu être lue' }).waitFor();
    expect(await page.getByRole('alert').filter({ hasText: 'intactes' }).count()).toBe(1);
  });

  test('comes back by itself when the connection does', async () => {
    const { page, server } = await open({
      early: true,
      prepare: (s) => s.mishaps.set('readGrid', lost(NO_NETWORK)),
    });
    await page.getByRole('heading', { name: 'Pas de connexion' }).waitFor();
    server.mishaps.clear();
    await page.context().setOffline(true);
    await page.context().setOffline(false);
    await page.getByRole('img', { name: 'Radar du positionnement' }).waitFor();
  });
});
