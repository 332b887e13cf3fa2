import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axe } from '../browser';
import { cell, look, type } from '../gestures';
import { open, sent, tab } from './panel';

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

const checked = (page: Page) => page.locator('input:checked').getAttribute('value');
const status = (page: Page) => page.locator('footer [role=status]').innerText();

describe('the radios with the keyboard', () => {
  async function onCriterion(palier?: number) {
    const opened = await open({
      prepare: (server) => {
        if (palier !== undefined) type(server, 1, 'entry', String(palier));
        look(server, 1);
      },
    });
    await tab(opened.page, 'Critère');
    const radio = opened.page.getByRole('radio', { name: `Palier ${palier ?? 0}` });
    await radio.focus();
    return opened;
  }

  test('arrows read, Space and Enter choose', async () => {
    for (const key of ['Space', 'Enter']) {
      const { page, server } = await onCriterion(0);
      await press(page, 'ArrowDown', 'ArrowDown', 'ArrowDown');
      expect(await checked(page)).toBe('3');
      expect(await status(page)).toBe('Palier 3 : pas encore choisi (Espace ou Entrée).');
      expect(sent(server), key).toEqual([]);
      expect(await axe(page)).toEqual([]);
      await press(page, key);
      await expect.poll(() => sent(server)).toEqual(['3']);
      await page.getByRole('status').getByText('enregistré dans la feuille.').waitFor();
      await press(page, 'Tab');
      await expect.poll(() => sent(server)).toEqual(['3']);
    }
  });

  test('leaving the group chooses, once; merely crossing it does not', async () => {
    const { page, server } = await onCriterion(1);
    await press(page, 'Tab', 'Shift+Tab');
    expect(sent(server)).toEqual([]);
    await press(page, 'ArrowUp', 'Tab');
    await expect.poll(() => sent(server)).toEqual(['0']);
    expect(await checked(page)).toBe('0');
  });

  test('Escape goes back, and so does the arrow that returns', async () => {
    const { page, server } = await onCriterion(1);
    await press(page, 'ArrowDown', 'Escape');
    expect(await checked(page)).toBe('1');
    expect(await status(page)).toBe('');
    await press(page, 'Tab', 'Shift+Tab', 'ArrowDown', 'ArrowUp', 'Tab');
    expect(sent(server)).toEqual([]);
  });

  test('0 to 3 and S choose at once, and the page tells the keys', async () => {
    const { page, server } = await onCriterion();
    const group = page.getByRole('group', { name: /^Critère 1 / });
    const keys = await page.locator(`#${await group.getAttribute('aria-describedby')}`).innerText();
    expect(keys.replace(/\s+/g, ' ')).toContain('les flèches lisent sans enregistrer');
    for (const [key, value] of [
      ['2', '2'],
      ['s', 'SO'],
      ['0', '0'],
    ] as const) {
      await press(page, key);
      await expect.poll(() => sent(server).at(-1)).toBe(value);
      expect(await checked(page)).toBe(value);
    }
    await press(page, '7', 'x', 'Control+1');
    expect(sent(server)).toEqual(['2', 'SO', '0']);
  });

  test('a row selected in the sheet meanwhile loses nothing', async () => {
    const { page, server, pass } = await onCriterion(0);
    await press(page, 'ArrowDown', 'ArrowDown');
    look(server, 9);
    await pass(30_000);
    await page.getByRole('heading', { level: 1, name: /^9\. / }).waitFor();
    await expect.poll(() => sent(server)).toEqual(['2']);
    expect(cell(server, 1, 'entry')).toBe(2);
    expect(cell(server, 9, 'entry')).toBe('');
  });

  test('the pointer chooses at once, before and after arrows', async () => {
    const { page, server } = await onCriterion(0);
    await press(page, 'ArrowDown');
    await page.locator('#label-3').click();
    await expect.poll(() => sent(server).at(-1)).toBe('3');
    await page.locator('#label-SO').click();
    await expect.poll(() => sent(server).at(-1)).toBe('SO');
    await page.getByRole('button', { name: 'Effacer la réponse' }).click();
    await expect.poll(() => sent(server).at(-1)).toBe('');
    expect(await page.locator('input:checked').count()).toBe(0);
  });
});

describe('the lists with the keyboard', () => {
  test.each([
    ['Palier visé', 'target', 'Enter', '1'],
    ['Palier visé', 'target', 'Tab', '1'],
    ['Porté par', 'carrier', 'Enter', 'EPCI'],
    ['Porté par', 'carrier', 'Tab', 'EPCI'],
  ] as const)(
    '« %s » saves what is chosen (%s, %s), not what is passed over',
    async (label, field, key, value) => {
      const { page, server } = await open();
      await tab(page, 'Critère');
      await page.getByLabel(label).focus();
      await press(page, 'ArrowDown', 'ArrowDown');
      await expect.poll(() => page.getByLabel(label).inputValue()).toBe(value);
      expect(sent(server, field)).toEqual([]);
      await press(page, key);
      await expect.poll(() => sent(server, field)).toEqual([value]);
      await press(page, 'Tab');
      expect(sent(server, field)).toEqual([value]);
    },
  );
});
