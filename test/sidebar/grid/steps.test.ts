import { describe, expect, test } from 'vitest';
import { PAGES } from '../../../src/guide/pages/pages';
import { NEXT_STEPS_DETAILS, NEXT_STEPS_RULE } from '../../../src/position/next-steps';
import { fill, selected, type } from '../gestures';
import { open, tab } from './panel';

describe('the next steps', () => {
  test('are those aimed at, then six, each with its reason, the next descriptor and a way to open it', async () => {
    const { page, server } = await open({
      prepare: (s) => {
        fill(s, () => 1);
        type(s, 8, 'target', '3');
      },
    });
    await tab(page, 'Pistes');
    const steps = page.locator('.step');
    // The one aimed at, then six suggestions.
    expect(await steps.count()).toBe(7);
    const first = (await steps.first().innerText()).replace(/\u00a0/g, ' ');
    expect(first).toContain('Vous visez le palier 3 ; vous êtes au palier 1.');
    expect(first).toContain(PAGES[8]?.descriptors[2].replace(/\u00a0/g, ' '));
    await steps.first().getByRole('button', { name: 'Ouvrir le critère 8' }).click();
    await page.getByRole('heading', { level: 1, name: /^8\. / }).waitFor();
    await expect.poll(() => selected(server)).toBe(8);
  });

  test('show their rule, what is to fill and what is to explain', async () => {
    const { page } = await open({
      prepare: (s) => {
        for (const number of [1, 2, 10]) type(s, number, 'entry', 'SO');
        type(s, 2, 'comment', 'Pourquoi');
      },
    });
    await tab(page, 'Pistes');
    await page.getByText('La règle en détail').click();
    const text = (await page.locator('main').innerText()).replace(/\u00a0/g, ' ');
    for (const rule of [...NEXT_STEPS_RULE, ...NEXT_STEPS_DETAILS])
      expect(text).toContain(rule.replace(/\u00a0/g, ' '));
    expect(text).toContain('« Sans objet » à justifier (1)');
    expect(text).toContain('Critères à renseigner (26)');
    await page.getByText('Critères à renseigner (26)').click();
    await page.getByRole('button', { name: /^29\. / }).click();
    await page.getByRole('heading', { level: 1, name: /^29\. / }).waitFor();
  });

  test('say when there is nothing to propose yet, and nothing left to propose', async () => {
    const { page, server, pass } = await open();
    await tab(page, 'Pistes');
    await page.getByText('Aucun critère n’est encore renseigné.').waitFor();
    fill(server, (number) => (number > 26 ? 'SO' : 3));
    await pass(3500);
    await page.getByText('aucune piste à proposer').waitFor();
    expect(await page.locator('.step').count()).toBe(0);
    expect(await page.getByText('Critères à renseigner').count()).toBe(0);
  });
});
