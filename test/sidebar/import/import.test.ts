import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CRITERIA } from '../../../src/guide/guide';
import { axe, type Opened, type Opening, openPage } from '../browser';
import { cell, type } from '../gestures';
import { lost, NO_NETWORK } from '../server';

const SIZE = { width: 900, height: 600 };

const open = (opening: Opening = {}) => openPage('import', { ...SIZE, ...opening });

/** Puts a text on the clipboard and pastes it, as a person does. */
async function paste({ page, pass }: Opened, text: string): Promise<void> {
  await page.locator('#pasted').fill(text);
  await pass(300);
}

const entry = ({ server }: Opened, number: number) => cell(server, number, 'entry');
const box = (page: Page, number: number) =>
  page.getByRole('checkbox', { name: new RegExp(`Importer le critère ${number} `) });
const status = (page: Page) => page.locator('footer [role="status"]').textContent();

const ALL = CRITERIA.map(({ number, label }) => `${number}\t${label}\t${number % 4}`).join('\n');

describe('la fenêtre d’import', () => {
  it('s’ouvre sur la case où coller, et dit ce qui se colle', async () => {
    const { page, strangers } = await open();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('pasted');
    expect(await page.locator('.empty').textContent()).toContain('29 paliers dans l’ordre du guide');
    expect(strangers).toEqual([]);
  });

  it('compare, importe en un seul appel, puis montre que tout y est', async () => {
    const opened = await open();
    const { page, server } = opened;
    await paste(opened, ALL);
    expect(await status(page)).toBe('29 critères dans le texte : 29 à écrire.');
    await page.getByRole('button', { name: 'Importer 29 critères' }).click();
    await page.locator('#told').waitFor();
    expect(await page.locator('#told').textContent()).toBe('29 critères écrits dans la grille.');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('told');
    expect(server.count('importAnswers')).toBe(1);
    expect(CRITERIA.map(({ number }) => entry(opened, number))).toEqual(
      CRITERIA.map(({ number }) => number % 4),
    );
    expect(await status(page)).toBe('29 critères dans le texte : 29 déjà dans la grille.');
    expect(
      await page.getByRole('button', { name: 'Importer', exact: true }).getAttribute('aria-disabled'),
    ).toBe('true');
  });

  it('ne remplace rien sans coche, critère par critère ou tout d’un coup', async () => {
    const opened = await open({
      prepare: (server) => {
        for (const number of [1, 2]) type(server, number, 'entry', '3');
      },
    });
    const { page } = opened;
    await paste(opened, '1\t0\n2\t0\n5\t2');
    expect(await box(page, 1).isChecked()).toBe(false);
    expect(await box(page, 5).isChecked()).toBe(true);
    await page.getByRole('checkbox', { name: 'Tout remplacer' }).check();
    expect(await box(page, 2).isChecked()).toBe(true);
    await page.getByRole('checkbox', { name: 'Tout remplacer' }).uncheck();
    await box(page, 2).check();
    await page.getByRole('button', { name: 'Importer 2 critères' }).click();
    await page.locator('#told').waitFor();
    expect([1, 2, 5].map((number) => entry(opened, number))).toEqual([3, 0, 2]);
    expect(await box(page, 1).isChecked()).toBe(false);
  });

  it('n’écrit pas sans accord ce qu’un numéro seul place, sous un autre intitulé', async () => {
    const opened = await open();
    const { page } = opened;
    await paste(
      opened,
      'N°\tCritère\tPalier\n12\tMise en relation familles / assistants maternels\t1\n13\tRelais petite enfance\t3',
    );
    expect(await box(page, 12).isChecked()).toBe(true);
    expect(await box(page, 13).isChecked()).toBe(false);
    expect(await status(page)).toBe('2 critères dans le texte : 1 à écrire, 1 à écrire si vous cochez.');
    expect(await page.locator('.reason').textContent()).toBe(
      'Autre intitulé dans le texte : « Relais petite enfance »',
    );
    await page.getByRole('button', { name: 'Importer 1 critère' }).click();
    await page.locator('#told').waitFor();
    expect([12, 13].map((number) => entry(opened, number))).toEqual([1, '']);
    await page.getByRole('checkbox', { name: 'Tout cocher' }).check();
    await page.getByRole('button', { name: 'Importer 1 critère' }).click();
    await expect.poll(() => entry(opened, 13)).toBe(3);
  });

  it('ce qui a changé entre-temps n’est pas remplacé, et se montre de nouveau', async () => {
    const opened = await open();
    const { page, server } = opened;
    await paste(opened, '4\t2\n5\t2');
    server.mishaps.set('importAnswers', (run) => {
      type(server, 4, 'entry', '1');
      return run();
    });
    await page.getByRole('button', { name: 'Importer 2 critères' }).click();
    await page.locator('#told').waitFor();
    expect(await page.locator('#told').textContent()).toBe(
      '1 critère écrit dans la grille. Laissé tel quel : le critère 4, voyez pourquoi dans le tableau.',
    );
    expect([4, 5].map((number) => entry(opened, number))).toEqual([1, 2]);
    const row = page.getByRole('row', { name: /Qualité/ });
    expect(await row.textContent()).toContain('La grille a changé entre-temps');
    expect(await row.textContent()).toContain('remplace');
    expect(await box(page, 4).isChecked()).toBe(false);
  });

  it('demande où sont les paliers, et laisse changer d’avis', async () => {
    const opened = await open();
    const { page } = opened;
    await paste(
      opened,
      CRITERIA.map(({ number, label }) => `${number}\t${label}\t${number % 4}\t3`).join('\n'),
    );
    expect(await status(page)).toBe('Une question avant de lire les réponses.');
    await page.getByRole('radio', { name: /colonne 3/ }).check();
    expect(await status(page)).toBe('29 critères dans le texte : 29 à écrire.');
    await page.getByRole('radio', { name: /colonne 4/ }).check();
    await page.getByRole('button', { name: 'Importer 29 critères' }).click();
    await page.locator('#told').waitFor();
    expect(entry(opened, 12)).toBe(3);
  });

  it('montre ligne par ligne ce qui n’est pas compris', async () => {
    const opened = await open();
    const { page } = opened;
    await paste(opened, '1\tProactivité\t1,5\n2\tCanaux\t2\n\tAutre\t3');
    const source = await page.locator('.source').textContent();
    expect(source).toContain('2 lignes non comprises');
    expect(source).toContain('Ligne 1');
    expect(source).toContain('« 1,5 » n’est pas un palier');
    expect(source).toContain('Ligne 3');
    await paste(opened, Array.from({ length: 28 }, () => '2').join('\n'));
    expect(await page.locator('.source [role="alert"]').textContent()).toContain('28 paliers sans numéro');
  });

  it('tout se fait au clavier', async () => {
    const opened = await open({
      prepare: (server) => type(server, 1, 'entry', '3'),
    });
    const { page, pass } = opened;
    await page.keyboard.insertText('1\t0\n2\t2');
    await pass(300);
    const reach = async (test: () => Promise<boolean>) => {
      for (let steps = 0; steps < 30 && !(await test()); steps += 1) await page.keyboard.press('Tab');
    };
    const focus = () => page.evaluate(() => document.activeElement?.id ?? '');
    await reach(async () => (await focus()) === 'tick-1');
    await page.keyboard.press('Space');
    await reach(() =>
      page.evaluate(() => document.activeElement?.textContent?.startsWith('Importer') ?? false),
    );
    await page.keyboard.press('Enter');
    await page.locator('#told').waitFor();
    expect([1, 2].map((number) => entry(opened, number))).toEqual([0, 2]);
    await reach(() => page.evaluate(() => document.activeElement?.textContent === 'Fermer'));
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => (window as unknown as { closed_: boolean }).closed_)).toBe(true);
  });

  it('une connexion perdue est dite, et la grille relue', async () => {
    const opened = await open();
    const { page, server } = opened;
    await paste(opened, '4\t2');
    server.mishaps.set('importAnswers', lost(NO_NETWORK));
    await page.getByRole('button', { name: 'Importer 1 critère' }).click();
    await page.locator('#problem').waitFor();
    expect(await page.locator('#problem').textContent()).toContain('on ne sait pas si Google a écrit');
    server.mishaps.clear();
    await page.getByRole('button', { name: 'Importer 1 critère' }).click();
    await page.locator('#told').waitFor();
    expect(entry(opened, 4)).toBe(2);
  });

  it('sans grille, dit quoi faire', async () => {
    const { page } = await open({
      early: true,
      prepare: ({ person }) => void person.deleteSheet('Grille'),
    });
    await page.getByRole('heading', { name: 'Pas encore de grille' }).waitFor();
    expect(await page.locator('main').textContent()).toContain('Générer ou mettre à jour la grille');
  });
});

describe('accessibilité de la fenêtre d’import', () => {
  const scenes: readonly (readonly [name: string, text: string])[] = [
    ['vide', ''],
    ['29 réponses', ALL],
    [
      'des remplacements, des lignes non comprises, des commentaires',
      'N°\tCritère\tPalier\tPalier visé\tCommentaire\n1\tProactivité\t0\t3\tUn commentaire\n2\tCanaux\t1,5\t\t\n\tAutre\t3\t\t\n\tTotal\t4\t\t',
    ],
    ['une question', '1\tProactivité\t0\t3\n2\tCanaux\t1\t3\n4\tQualité\t2\t3'],
    ['refusé', '2\n2\n2'],
  ];
  it.each(scenes)('%s', async (_, text) => {
    for (const size of [SIZE, { width: 420, height: 700 }]) {
      const opened = await open({
        ...size,
        prepare: (server) => type(server, 1, 'entry', '3'),
      });
      await paste(opened, text);
      for (const summary of await opened.page.locator('summary').all()) await summary.click();
      expect(await axe(opened.page)).toEqual([]);
      const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect(await opened.page.evaluate(overflow)).toBeLessThanOrEqual(0);
    }
  });
});
