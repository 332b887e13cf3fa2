import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { CRITERIA } from '../../../src/guide/guide';
import { cell, fill, look } from '../gestures';
import { open, sent, tab } from './panel';

const VALUES = ['0', '1', '2', '3', 'SO'];
const entryOf = (number: number) => VALUES[number % VALUES.length] ?? '';

/** In the page: whether the five choices stand whole between the chooser and the foot, without any scrolling. */
function isAnswerableInSight(): boolean {
  const main = document.querySelector('main');
  const [question, group] = [document.querySelector('h1'), document.querySelector('.choices')];
  if (!main || !question || !group) return false;
  const { top, bottom } = main.getBoundingClientRect();
  return (
    main.scrollTop === 0 &&
    question.getBoundingClientRect().top >= top &&
    group.getBoundingClientRect().bottom <= bottom
  );
}

describe('29 criteria', () => {
  test('take at most 35 clicks', async () => {
    const { page, server } = await open();
    let clicks = 0;
    const click = async (selector: string) => {
      clicks += 1;
      await page.locator(selector).click();
    };
    await click('footer .primary');
    await click('.habit:has-text("Passer au suivant")');
    for (const { number } of CRITERIA) {
      await page.getByRole('heading', { level: 1, name: new RegExp(`^${number}\\. `) }).waitFor();
      await click(`.palier-${entryOf(number)}`);
    }
    await expect.poll(() => sent(server).length).toBe(29);
    for (const { number } of CRITERIA)
      await expect.poll(() => String(cell(server, number, 'entry'))).toBe(entryOf(number));
    expect(clicks).toBeLessThanOrEqual(35);
    expect(clicks).toBe(31);
  });

  test('take at most 60 keys', async () => {
    const { page, server } = await open();
    let keys = 0;
    const press = async (key: string) => {
      keys += 1;
      await page.keyboard.press(key);
    };
    const reach = async (match: string) => {
      for (let presses = 0; presses < 30; presses += 1) {
        await press('Tab');
        if (await page.evaluate((selector) => document.activeElement?.matches(selector), match)) return;
      }
      throw new Error(`Tab never reached ${match}`);
    };
    await reach('.tabs button:nth-child(2)');
    await press('Enter');
    await reach('.habit input');
    await press('Space');
    for (const { number } of CRITERIA) await press(entryOf(number).charAt(0).toLowerCase());
    for (const { number } of CRITERIA)
      await expect.poll(() => String(cell(server, number, 'entry'))).toBe(entryOf(number));
    expect(keys).toBeLessThanOrEqual(60);
  });

  test.each([560, 500, 480])(
    'are answered without scrolling at 300×%i, whatever is unfolded',
    async (height) => {
      const { page } = await open({ height });
      await tab(page, 'Critère');
      await page.locator('.descriptor').first().waitFor();
      const hidden: string[] = [];
      for (const { number } of CRITERIA) {
        await page.getByLabel('Choisir un critère').selectOption(String(number));
        if (!(await page.evaluate(isAnswerableInSight))) hidden.push(`${number}`);
        await page.keyboard.press('Shift');
        await page.locator('.choices input').first().focus();
        for (const value of VALUES) {
          expect(await page.locator('.choice.open input').getAttribute('value')).toBe(value);
          if (!(await page.evaluate(isAnswerableInSight))) hidden.push(`${number}:${value}`);
          await page.keyboard.press('ArrowDown');
        }
      }
      expect(hidden).toEqual([]);
    },
  );
});

describe('« Passer au suivant après chaque réponse »', () => {
  test('is remembered for the person, in any file', async () => {
    const first = await open();
    await tab(first.page, 'Critère');
    await first.page.getByRole('checkbox', { name: /^Passer au suivant/ }).check();
    await expect.poll(() => first.server.count('keepHabits')).toBe(1);
    const { server } = first;
    const again = await open({ bench: () => server });
    await tab(again.page, 'Critère');
    expect(await again.page.getByRole('checkbox', { name: /^Passer au suivant/ }).isChecked()).toBe(true);
  });

  test('leads the keyboard to the new question, and a double click answers one criterion', async () => {
    const { page, server } = await open();
    await tab(page, 'Critère');
    await page.getByRole('checkbox', { name: /^Passer au suivant/ }).check();
    await page.locator('.palier-1').click();
    await page.getByRole('heading', { level: 1, name: /^2\. / }).waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    await page.mouse.move(150, 10);
    await page.locator('.palier-1').dblclick();
    await page.getByRole('heading', { level: 1, name: /^3\. / }).waitFor();
    await expect.poll(() => sent(server)).toEqual(['1', '1']);
    expect(cell(server, 3, 'entry')).toBe('');
  });
});

describe('nothing moves under the hand', () => {
  const tops = (page: Page) =>
    page
      .locator('.choice')
      .evaluateAll((rows) => rows.map((row) => Math.round(row.getBoundingClientRect().top)));

  test('a press leaves its row, and those above, where they are, until the pointer has gone', async () => {
    const { page } = await open({
      prepare: (server) => {
        fill(server, (number) => (number === 3 ? 0 : ''));
        look(server, 3);
      },
    });
    await tab(page, 'Critère');
    await page.locator('.palier-0.open').waitFor();
    const row = page.locator('.palier-2');
    await row.hover();
    const before = await tops(page);
    await row.click();
    await page.getByRole('status').getByText('enregistré à').waitFor();
    expect((await tops(page)).slice(0, 3)).toEqual(before.slice(0, 3));
    expect(await page.locator('.choice.open').count()).toBe(2);
    await page.mouse.move(150, 10);
    await expect.poll(() => page.locator('.choice.open').count()).toBe(1);
  });

  test('nor does what others write, nor a lost connection', async () => {
    const { page, server, pass } = await open({ prepare: (s) => look(s, 3) });
    await tab(page, 'Critère');
    await page.locator('.palier-2').hover();
    const before = await tops(page);
    fill(server, (number) => (number === 3 ? '0' : number === 9 ? 'peut-être' : ''));
    look(server, 3);
    await pass(9000);
    await page.locator('.palier-0.chosen').waitFor();
    expect(await tops(page)).toEqual(before);
    await page.context().setOffline(true);
    await page.getByText('Pas de connexion.').waitFor();
    expect(await tops(page)).toEqual(before);
  });
});
