import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { cell, fill, look, type } from '../gestures';
import { silent } from '../server';
import { open, tab } from './panel';

function hide(page: Page, hidden: boolean): Promise<void> {
  return page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}

describe('following the sheet', () => {
  test('shows what others enter', async () => {
    const { page, server, pass } = await open();
    await page.locator('#completeness').getByText('0 / 29').waitFor();
    type(server, 1, 'entry', '3');
    type(server, 2, 'entry', 'SO');
    await pass(3500);
    await page.locator('#completeness').getByText('2 / 29').waitFor();
    fill(server, (number) => (number === 1 ? 'bonjour' : ''));
    await pass(3500);
    await tab(page, 'Critère');
    await page.getByLabel('Choisir un critère').selectOption('1');
    await page.getByText('La feuille contient').waitFor();
    expect(await page.locator('main').innerText()).toContain('bonjour');
  });

  test('shows the criterion of the row that the person selects, without taking the keyboard', async () => {
    const { page, server, pass } = await open();
    await tab(page, 'Critère');
    look(server, 17);
    await pass(3500);
    await page.getByRole('heading', { level: 1, name: /^17\. / }).waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).not.toBe('H1');
    look(server, null);
    await pass(3500);
    await expect.poll(() => server.count('poll')).toBeGreaterThan(1);
    expect(await page.getByRole('heading', { level: 1, name: /^17\. / }).isVisible()).toBe(true);
    expect(server.count('showCriterion')).toBe(0);
  });

  test('never jumps away from a text being typed: it offers', async () => {
    const { page, server, pass } = await open();
    await tab(page, 'Critère');
    const field = page.getByLabel('Commentaire');
    await field.pressSequentially('Je suis en train d’écr');
    type(server, 1, 'entry', '2');
    look(server, 12);
    await pass(1000);
    await field.pressSequentially('ire');
    await pass(3000);
    const offer = page.getByRole('button', { name: 'Aller au critère 12 sélectionné dans la feuille' });
    await offer.waitFor();
    expect(await field.inputValue()).toBe('Je suis en train d’écrire');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByRole('radio', { name: 'Palier 2' }).isChecked()).toBe(true);
    await offer.click();
    await page.getByRole('heading', { level: 1, name: /^12\. / }).waitFor();
    await expect.poll(() => cell(server, 1, 'comment')).toBe('Je suis en train d’écrire');
  });

  test('never undoes a choice that is being saved', async () => {
    const { page, server, pass } = await open();
    await tab(page, 'Critère');
    server.delay = 400;
    fill(server, (number) => (number === 9 ? 1 : ''));
    await pass(2900);
    await page.getByRole('radio', { name: 'Palier 3' }).check();
    await pass(200);
    for (let look = 0; look < 20; look += 1) {
      expect(await page.getByRole('radio', { name: 'Palier 3' }).isChecked()).toBe(true);
      await page.waitForTimeout(50);
    }
    await expect.poll(() => cell(server, 1, 'entry')).toBe(3);
    await pass(7000);
    await page.locator('#completeness').getByText('2 / 29').waitFor();
  });

  test('sees what others entered during a saving', async () => {
    const { page, server, pass } = await open();
    await tab(page, 'Critère');
    fill(server, (number) => (number === 20 ? 1 : ''));
    await page.getByRole('radio', { name: 'Palier 3' }).check();
    await page.getByRole('status').getByText('enregistré à').waitFor();
    await pass(3500);
    await page.locator('#completeness').getByText('2 / 29').waitFor();
  });

  test('slows down when nothing changes, and wakes with the person', async () => {
    const { page, server, pass } = await open();
    const settled = async (milliseconds: number) => {
      const before = server.count('poll');
      for (let step = 0; step < milliseconds; step += 500) {
        await pass(500);
        await page.waitForTimeout(15);
      }
      return server.count('poll') - before;
    };
    expect(await settled(60_000)).toBeLessThan(10);
    expect(await settled(40_000)).toBeLessThanOrEqual(5);
    await page.keyboard.press('Shift');
    expect(await settled(4000)).toBe(1);
  });

  test('looks at the sheet as soon as the person comes back to the page, however long it idled', async () => {
    const { page, server, pass } = await open({
      prepare: (s) => fill(s, (number) => (number === 12 ? 0 : '')),
    });
    await page.getByRole('button', { name: 'Critère', exact: true }).press('Enter');
    const idle = async () => {
      const before = server.count('poll');
      for (let step = 0; step < 60 && server.count('poll') - before < 8; step += 1) {
        await pass(1000);
        await page.waitForTimeout(15);
      }
      await pass(1500);
    };
    await idle();
    look(server, 12);
    await page.mouse.move(150, 400);
    await page.getByRole('heading', { level: 1, name: /^12\. / }).waitFor({ timeout: 1500 });
    await idle();
    look(server, 18);
    const before = server.count('poll');
    await page.evaluate(() => {
      for (let time = 0; time < 30; time += 1) window.dispatchEvent(new Event('focus'));
    });
    await page.getByRole('heading', { level: 1, name: /^18\. / }).waitFor({ timeout: 1500 });
    expect(server.count('poll')).toBe(before + 1);
    await page.getByRole('radio', { name: 'Palier 2' }).check();
    await page.getByRole('status').getByText('Critère 18 enregistré').waitFor();
    expect(cell(server, 12, 'entry')).toBe(0);
  });

  test('says which criterion was answered when the click came before the poll’s answer', async () => {
    const { page, server } = await open({
      prepare: (s) => look(s, 12),
    });
    await page.getByRole('button', { name: 'Critère', exact: true }).press('Enter');
    look(server, 18);
    const release = server.hold();
    await page.getByRole('radio', { name: 'Palier 2' }).check();
    await expect.poll(() => server.count('saveAnswer')).toBe(1);
    await expect.poll(() => server.count('poll')).toBe(1);
    release();
    await page.getByRole('heading', { level: 1, name: /^18\. / }).waitFor();
    await page.getByRole('status').getByText('Critère 12 enregistré').waitFor();
    expect(cell(server, 12, 'entry')).toBe(2);
    expect(await page.locator('.choices input:checked').count()).toBe(0);
  });

  test('a poll that left before the person came back is followed by another', async () => {
    const { page, server, pass } = await open();
    await page.getByRole('button', { name: 'Critère', exact: true }).press('Enter');
    const release = server.hold();
    await pass(3500);
    await expect.poll(() => server.count('poll')).toBe(1);
    await page.mouse.move(150, 400);
    release();
    await pass(1500);
    await expect.poll(() => server.count('poll')).toBe(2);
    await page.waitForTimeout(50);
    await pass(3000);
    await expect.poll(() => server.count('poll')).toBe(3);
  });

  test('stops while hidden, resumes at once, and never has two polls under way', async () => {
    const { page, server, pass } = await open();
    await hide(page, true);
    await page.waitForTimeout(50);
    const before = server.count('poll');
    await pass(60_000);
    expect(server.count('poll')).toBe(before);
    server.mishaps.set('poll', silent);
    await hide(page, false);
    await expect.poll(() => server.count('poll')).toBe(before + 1);
    await hide(page, true);
    await hide(page, false);
    await pass(10_000);
    expect(server.count('poll')).toBe(before + 1);
  });

  test('notices that the grid went away, and that it came back', async () => {
    const { page, server, pass } = await open();
    server.person.deleteSheet('Grille');
    await pass(3500);
    await page.getByRole('button', { name: 'Recréer la grille, vide' }).waitFor();
    server.person.undo();
    await pass(6000);
    await page.getByRole('img', { name: 'Radar du positionnement' }).waitFor();
  });
});
