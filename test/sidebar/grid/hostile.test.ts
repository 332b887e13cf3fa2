import { describe, expect, test } from 'vitest';
import { paste } from '../../addon/grid';
import { fill, look, nameCommune, type } from '../gestures';
import { lost } from '../server';
import { open, tab } from './panel';

const IMAGE = '<img src=x onerror="window.hacked=1"></title></desc><script>window.hacked=1</script>';
const RTL = '\u202eبلدية القصر\u202c <b>gras</b>';

const TEXTS: readonly [string, string][] = [
  ['markup', IMAGE],
  ['right-to-left', RTL],
  ['5,000 characters without a space', 'É'.repeat(5000)],
];

describe('texts written by people', () => {
  for (const [name, text] of TEXTS) {
    test(`${name}: shown as text everywhere`, async () => {
      const { page, server, strangers } = await open({
        prepare: (s) => {
          nameCommune(s, text.slice(0, 120));
          fill(s, (number) => (number === 1 ? text : ''));
          paste(s, 1, 'comment', [[text]]);
          look(s, 1);
        },
      });
      expect(await page.locator('h1').textContent()).toBe(text.slice(0, 120));
      await tab(page, 'Critère');
      expect(await page.getByLabel('Commentaire').inputValue()).toBe(text);
      expect(await page.locator('main').innerText()).toContain(text.slice(0, 40));
      await page.getByLabel('Commentaire').fill('Mien');
      type(server, 1, 'comment', `${text.slice(0, 4000)} bis`);
      await page.getByLabel('Commentaire').blur();
      await page.getByRole('button', { name: 'Garder le mien' }).waitFor();
      expect(await page.locator('blockquote').textContent()).toBe(`${text.slice(0, 4000)} bis`);
      server.mishaps.set('saveAnswer', lost(text));
      await page.getByRole('radio', { name: 'Palier 1' }).click();
      await page.getByRole('alert').getByText('garde sa réponse précédente').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      expect(
        await page.evaluate(
          'document.querySelector("main").scrollWidth - document.querySelector("main").clientWidth',
        ),
      ).toBe(0);
      await tab(page, 'Positionnement');
      await page.getByText('Télécharger l’image').click();
      await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'PNG' }).first().click(),
      ]);
      expect(await page.locator('img, script:not(head script):not(body > script)').count()).toBe(0);
      expect(await page.evaluate('window.hacked')).toBeUndefined();
      expect(strangers).toEqual([]);
    });
  }
});
