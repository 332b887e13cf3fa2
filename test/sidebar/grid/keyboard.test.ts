import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axe } from '../browser';
import { cell, look, type } from '../gestures';
import { open, sent, tab } from './panel';

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

const checked = (page: Page) => page.locator('.choices input:checked').getAttribute('value');
const status = (page: Page) => page.locator('footer [role=status]').innerText();

describe('the paliers with the keyboard', () => {
  async function onCriterion(palier?: number) {
    const opened = await open({
      prepare: (server) => {
        if (palier !== undefined) type(server, 1, 'entry', String(palier));
        look(server, 1);
      },
    });
    await tab(opened.page, 'Critère');
    const { page } = opened;
    await page.keyboard.press('Shift');
    await page.getByRole('radio', { name: `Palier ${palier ?? 0}` }).focus();
    return opened;
  }

  const focusedValue = (page: Page) => page.evaluate('document.activeElement.value');
  const unfolded = (page: Page) =>
    page
      .locator('.choice.open input')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));

  test('arrows read and unfold, Space and Enter choose', async () => {
    for (const key of ['Space', 'Enter']) {
      const { page, server } = await onCriterion(0);
      await press(page, 'ArrowDown', 'ArrowDown', 'ArrowDown');
      expect(await focusedValue(page)).toBe('3');
      expect(await unfolded(page)).toEqual(['3']);
      expect(await checked(page)).toBe('0');
      expect(await status(page)).toBe('Espace ou Entrée pour choisir');
      expect(sent(server), key).toEqual([]);
      expect(await axe(page)).toEqual([]);
      await press(page, key);
      await expect.poll(() => sent(server)).toEqual(['3']);
      await page.getByRole('status').getByText('enregistré à').waitFor();
      await press(page, 'Tab');
      await expect.poll(() => sent(server)).toEqual(['3']);
    }
  });

  test('arrows go round, Home and End reach the ends, leaving the group chooses nothing', async () => {
    const { page, server } = await onCriterion(1);
    await press(page, 'ArrowUp', 'ArrowUp');
    expect(await focusedValue(page)).toBe('SO');
    await press(page, 'Home');
    expect(await focusedValue(page)).toBe('0');
    await press(page, 'End', 'Tab');
    expect(await unfolded(page)).toEqual(['1']);
    await press(page, 'Shift+Tab');
    expect(await focusedValue(page)).toBe('1');
    expect(sent(server)).toEqual([]);
  });

  test('0 to 3 and S answer from anywhere in the view, and the page tells the keys', async () => {
    const { page, server } = await onCriterion();
    const group = page.getByRole('group', { name: /^Critère 1, / });
    const keys = page.locator(`#${await group.getAttribute('aria-describedby')}`);
    expect((await keys.textContent())?.replace(/\s+/g, ' ')).toContain('Les flèches lisent les paliers');
    await page.getByRole('button', { name: 'Suivant' }).focus();
    for (const [key, value] of [
      ['2', '2'],
      ['s', 'SO'],
      ['0', '0'],
    ] as const) {
      await press(page, key);
      await expect.poll(() => sent(server).at(-1)).toBe(value);
      expect(await checked(page)).toBe(value);
      expect(await unfolded(page)).toEqual([value]);
    }
    await press(page, '7', 'x', 'Control+1', 'Alt+1');
    await page.getByLabel('Commentaire').pressSequentially('3 s');
    await page.getByLabel('Choisir un critère').focus();
    await press(page, 'Escape');
    expect(sent(server)).toEqual(['2', 'SO', '0']);
    await tab(page, 'Positionnement');
    await press(page, '1');
    expect(sent(server)).toEqual(['2', 'SO', '0']);
  });

  test('a French keyboard answers without Shift', async () => {
    const { page, server } = await onCriterion();
    const stroke = (key: string, code: string, shiftKey = false) =>
      page.evaluate(
        (init) => document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true })),
        { key, code, shiftKey },
      );
    await stroke('é', 'Digit2');
    await expect.poll(() => sent(server)).toEqual(['2']);
    await stroke('1', 'Digit1', true);
    await expect.poll(() => sent(server)).toEqual(['2', '1']);
    await stroke('#', 'Digit3', true);
    await stroke('ç', 'Digit9');
    expect(sent(server)).toEqual(['2', '1']);
  });

  test('the keys of the view can be kept to the group, and that is remembered', async () => {
    const { page, server } = await onCriterion();
    await page.getByText('Au clavier').click();
    await page.getByRole('checkbox', { name: /^0 à 3 et S répondent/ }).uncheck();
    await page.getByRole('button', { name: 'Suivant' }).focus();
    await press(page, '2');
    expect(sent(server)).toEqual([]);
    await page.getByRole('radio', { name: 'Palier 0' }).focus();
    await press(page, '2');
    await expect.poll(() => sent(server)).toEqual(['2']);
    expect(server.of('keepHabits')).toEqual([[['keys-off']]]);
  });

  test('Ctrl+Enter goes on, from the comment too, which is saved', async () => {
    const { page, server } = await onCriterion();
    await page.getByLabel('Commentaire').fill('Vu avec la Caf');
    await press(page, 'Control+Enter');
    await page.getByRole('heading', { level: 1, name: /^2\. / }).waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    await expect.poll(() => cell(server, 1, 'comment')).toBe('Vu avec la Caf');
  });

  test('a row selected in the sheet while the arrows read records nothing', async () => {
    const { page, server, pass } = await onCriterion(0);
    await press(page, 'ArrowDown', 'ArrowDown');
    look(server, 9);
    await pass(30_000);
    await page.getByRole('heading', { level: 1, name: /^9\. / }).waitFor();
    expect(sent(server)).toEqual([]);
    expect(cell(server, 9, 'entry')).toBe('');
  });

  test('the pointer chooses at once, after arrows too, and the answer can be erased', async () => {
    const { page, server } = await onCriterion(0);
    await press(page, 'ArrowDown');
    await page.locator('.palier-3').click();
    await expect.poll(() => sent(server).at(-1)).toBe('3');
    await page.locator('.palier-SO').click();
    await expect.poll(() => sent(server).at(-1)).toBe('SO');
    await page.getByRole('button', { name: 'Effacer la réponse' }).click();
    await expect.poll(() => sent(server).at(-1)).toBe('');
    expect(await page.locator('.choices input:checked').count()).toBe(0);
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
