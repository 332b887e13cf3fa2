import { describe, expect, test } from 'vitest';
import { CRITERIA, pageOf } from '../../../src/guide/guide';
import { PAGES } from '../../../src/guide/pages/pages';
import { DESCRIPTOR_COLUMNS } from '../../../src/workbook/grid/grid-columns';
import { rowOfKey } from '../../../tools/demo/filled-grid';
import type { Bench } from '../../addon/grid';
import { cell, fill, look, selected, type } from '../gestures';
import { open, tab } from './panel';

const criterion = (number: number) => {
  const found = CRITERIA[number - 1];
  if (!found) throw new Error(`No criterion ${number}`);
  return found;
};

/** Palier visé and Porté par of the first criterion. */
const plan = (bench: Bench) => [cell(bench, 1, 'target'), cell(bench, 1, 'carrier')];

describe('the criterion view', () => {
  test('opens on the row selected in the sheet, with its question and four paliers', async () => {
    const { page } = await open({
      prepare: (server) => look(server, 19),
    });
    await tab(page, 'Critère');
    const { title, question, subQuestions = [], page: guidePage } = criterion(19);
    const { descriptors } = pageOf(PAGES, criterion(19));
    const text = (await page.locator('main').innerText()).replace(/\u00a0/g, ' ');
    expect(await page.getByRole('navigation', { name: 'Critères' }).innerText()).toContain(
      'Critère 19 sur 29',
    );
    for (const part of [title, question, ...descriptors]) {
      expect(text).toContain(part.replace(/\u00a0/g, ' '));
    }
    expect(text).toContain(`Repère indicatif, à adapter ; texte officiel : guide p. ${guidePage}.`);
    const group = page.getByRole('group', { name: /^Critère 19, .*palier de la collectivité$/ });
    expect(await group.getByRole('radio').count()).toBe(5);
    const list = await page.locator('.checklist').innerText();
    for (const part of subQuestions) expect(list).toContain(part);
  });

  test('shows the collectivité’s own descriptor where it wrote one', async () => {
    const { page } = await open({
      prepare: (server) => {
        const row = rowOfKey(server.file, 'Repères', 19);
        const column = DESCRIPTOR_COLUMNS.letter('palier2');
        server.person.type('Repères', `${column}${row}`, 'Texte officiel collé par la commune.');
        look(server, 19);
      },
    });
    await tab(page, 'Critère');
    const text = await page.locator('main').innerText();
    expect(text).toContain('Texte officiel collé par la commune.');
    expect(text).not.toContain(pageOf(PAGES, criterion(19)).descriptors[2]);
  });

  test('saves each choice, says so, and lets it be erased', async () => {
    const { page, server } = await open();
    await tab(page, 'Critère');
    await page.getByRole('radio', { name: 'Palier 2' }).check();
    await page.getByRole('status').getByText('enregistré à').waitFor();
    expect(cell(server, 1, 'entry')).toBe(2);
    await page.getByLabel('Palier visé').selectOption('3');
    await page.getByLabel('Porté par').selectOption('EPCI');
    await expect.poll(() => plan(server)).toEqual([3, 'EPCI']);
    await page.getByRole('button', { name: 'Effacer la réponse' }).click();
    await expect.poll(() => cell(server, 1, 'entry')).toBe('');
    expect(await page.locator('.choices input:checked').count()).toBe(0);
    expect(plan(server)).toEqual([3, 'EPCI']);
  });

  test('puts first the advice that helps to reach the next palier', async () => {
    const { page } = await open({ prepare: (server) => type(server, 4, 'entry', '1') });
    await tab(page, 'Critère');
    await page.getByLabel('Choisir un critère').selectOption('4');
    await page.getByRole('heading', { name: 'Pour aller vers le palier 2' }).waitFor();
    const section = page.locator('section', { hasText: 'Pour aller vers le palier 2' });
    const first = await section.locator('ul').first().getByRole('listitem').allInnerTexts();
    expect(first.map((text) => text.trim())).toEqual(
      pageOf(PAGES, criterion(4))
        .advice.filter(({ towards }) => towards === 2)
        .map(({ text }) => text),
    );
    expect(await section.innerText()).toMatch(/Lecture proposée par Grille SPPE/i);
  });

  test('folds benefits, inspirations with their pages, and partners', async () => {
    const { page } = await open();
    await tab(page, 'Critère');
    await page.getByText('Pour s’inspirer (').click();
    const { inspirations } = pageOf(PAGES, criterion(1));
    const text = (await page.locator('.guide').innerText()).replace(/\u00a0/g, ' ');
    expect(text).toContain(inspirations[0]?.title.replace(/\u00a0/g, ' '));
    expect(text).toContain(`(vade-mecum, p. ${inspirations[0]?.pages})`);
    await page.getByText('Bénéfices (').click();
    expect(await page.locator('details[open]').count()).toBe(2);
  });

  test('asks why a criterion is « sans objet », unless the guide makes it conditional', async () => {
    const { page } = await open();
    await tab(page, 'Critère');
    await page.getByRole('radio', { name: 'Sans objet' }).check();
    await page.getByText('à justifier').waitFor();
    await page.getByLabel('Commentaire').fill('Pas de crèche ici.');
    await page.getByLabel('Commentaire').blur();
    await expect.poll(() => page.getByText('à justifier').count()).toBe(0);
    await page.getByLabel('Choisir un critère').selectOption('10');
    await page.getByText('Réserve du guide').first().waitFor();
    await page.getByRole('radio', { name: 'Sans objet' }).check();
    await page.getByRole('status').getByText('enregistré à').waitFor();
    expect(await page.getByText('à justifier').count()).toBe(0);
    // No commission, hence no family to accompany after its answer: nothing more is asked of 11.
    await page.getByLabel('Choisir un critère').selectOption('11');
    await page.getByRole('heading', { level: 1, name: /^11\. / }).waitFor();
    await page.getByRole('radio', { name: 'Sans objet' }).check();
    await page.getByRole('status').getByText('enregistré à').waitFor();
    expect(await page.getByText('à justifier').count()).toBe(0);
  });

  test('walks through the questionnaire and resumes at the first criterion to fill', async () => {
    const { page, server, pass } = await open({
      prepare: (s) => {
        type(s, 1, 'entry', '3');
        look(s, null);
      },
    });
    await tab(page, 'Critère');
    await page.getByRole('heading', { level: 1, name: /^2\. / }).waitFor();
    await page.getByRole('button', { name: 'Suivant', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /^3\. / }).waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    await expect.poll(() => selected(server)).toBe(3);
    await page.getByRole('button', { name: 'Critère précédent' }).click();
    await page.getByRole('heading', { level: 1, name: /^2\. / }).waitFor();
    await page.getByLabel('Choisir un critère').selectOption('29');
    expect(await page.getByRole('button', { name: 'Suivant', exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Critère 2', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /^2\. / }).waitFor();
    fill(server, () => 1);
    await pass(3500);
    await page.getByLabel('Choisir un critère').selectOption('29');
    await page.getByRole('button', { name: 'Voir le radar' }).click();
    await page.getByRole('img', { name: 'Radar du positionnement' }).waitFor();
  });

  test('says where it moved to, and nothing of what was done before', async () => {
    const { page, server, pass } = await open();
    const done = page.locator('footer').getByRole('status');
    await tab(page, 'Critère');
    expect(await done.innerText()).toBe('');
    await page.getByRole('radio', { name: 'Palier 2' }).check();
    await done.getByText('Critère 1 enregistré').waitFor();
    await page.getByRole('button', { name: 'Suivant', exact: true }).click();
    await page.getByRole('navigation', { name: 'Critères' }).getByRole('status').getByText('2').waitFor();
    expect(await done.innerText()).toBe('');
    await page.getByRole('radio', { name: 'Palier 2' }).check();
    await done.getByText('Critère 2 enregistré').waitFor();
    await page.getByRole('button', { name: 'Suivant', exact: true }).click();
    expect(await done.innerText()).toBe('');
    await tab(page, 'Positionnement');
    await page.getByText('Télécharger l’image').click();
    await page.getByRole('button', { name: 'SVG' }).first().click();
    await done.getByText('Image SVG téléchargée.').waitFor();
    await tab(page, 'Pistes');
    expect(await done.innerText()).toBe('');
    await tab(page, 'Critère');
    await page.getByRole('radio', { name: 'Palier 1' }).check();
    await done.getByText('Critère 3 enregistré').waitFor();
    server.person.deleteSheet('Grille');
    await pass(3500);
    await page.getByRole('button', { name: 'Recréer la grille, vide' }).waitFor();
    expect(await done.innerText()).toBe('');
  });

  test('keeps only the last selection when the reader goes fast', async () => {
    const { page, server, pass } = await open();
    await tab(page, 'Critère');
    const release = server.hold();
    const next = page.getByRole('button', { name: 'Suivant', exact: true });
    for (let turn = 0; turn < 6; turn += 1) await next.click();
    release();
    await expect.poll(() => selected(server)).toBe(7);
    expect(server.count('showCriterion')).toBe(2);
    await pass(4000);
    await page.getByRole('heading', { level: 1, name: /^7\. / }).waitFor();
  });

  test('fills a whole pillar with the keyboard alone', async () => {
    const { page, server } = await open();
    const reach = async (match: string) => {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const element = document.activeElement as HTMLInputElement;
          return `${element.type ?? ''} ${element.getAttribute('aria-label') ?? element.textContent}`;
        });
        if (focused.includes(match)) return;
      }
      throw new Error(`Tab never reached ${match}`);
    };
    await reach('Commencer par le critère 1');
    await page.keyboard.press('Enter');
    for (const number of [1, 2, 3, 4]) {
      await page.getByRole('heading', { level: 1, name: new RegExp(`^${number}\\. `) }).waitFor();
      await reach('radio');
      for (let step = 1; step < number; step += 1) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Space');
      await reach('textarea');
      await page.keyboard.type(`Commentaire ${number}`);
      await reach('button Suivant');
      await page.keyboard.press('Enter');
    }
    await page.getByRole('heading', { level: 1, name: /^5\. / }).waitFor();
    for (const number of [1, 2, 3, 4]) {
      await expect.poll(() => cell(server, number, 'comment')).toBe(`Commentaire ${number}`);
      expect(cell(server, number, 'entry')).toBe(number - 1);
    }
  });
});
