import { describe, expect, test } from 'vitest';
import { expectReadable } from '../readable';
import { mixed, partners } from './files';
import { open, tab } from './panel';
import { SCENES } from './scenes';

describe('chaque vue, dans chaque état', () => {
  for (const { name, opening, act } of SCENES) {
    test(`${name} : aucun défaut d’accessibilité, rien qui déborde`, async () => {
      const opened = await open(opening);
      const { page, strangers } = opened;
      await act?.(page, opened);
      await expectReadable(page);
      expect(await page.locator('h1').count()).toBe(1);
      expect(strangers).toEqual([]);
    });
  }

  test('la page dit sa langue, son titre et la vue ouverte', async () => {
    const { page } = await open();
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    expect(await page.title()).toBe('Grille SPPE – partage');
    expect(await page.locator('[aria-current="page"]').innerText()).toBe('Partager');
  });

  test('le focus se voit sur chaque commande', async () => {
    for (const [name, bench] of [
      ['Partager', partners],
      ['Communes', mixed],
    ] as const) {
      const { page } = await open({ bench });
      await tab(page, name);
      for (let presses = 0; presses < 25; presses += 1) {
        await page.keyboard.press('Tab');
        const outlined = await page.evaluate(() => {
          const element = document.activeElement;
          return (
            !element ||
            element === document.body ||
            Number.parseFloat(getComputedStyle(element).outlineWidth) >= 2
          );
        });
        expect(outlined).toBe(true);
      }
    }
  });
});
