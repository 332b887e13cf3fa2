import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { preparedSharing } from '../../addon/sharing';
import { add } from '../../addon/territory-desk';
import { fill } from '../gestures';
import { copyLink, fillRegards, regards, territory } from './files';
import { open, tab } from './panel';

describe('regards croisés', () => {
  test('le radar et son tableau disent les mêmes chiffres, pour le partenaire choisi', async () => {
    const { page } = await open({ bench: regards });
    await tab(page, 'Regards');
    await page.getByText('Les chiffres en tableau').click();
    for (const name of ['Caf du Val', 'PMI']) {
      await page.getByLabel('Partenaire à comparer').selectOption(name);
      await page.getByRole('columnheader', { name }).waitFor();
      const [own = '', theirs = ''] = ((await page.locator('svg desc').textContent()) ?? '').split(
        `${name}. `,
      );
      const rows = await page.locator('tbody tr').all();
      expect(rows).toHaveLength(5);
      for (const row of rows) {
        const pillar = await row.getByRole('rowheader').innerText();
        const cells = await row.getByRole('cell').allInnerTexts();
        for (const [index, text] of [own, theirs].entries()) {
          const said = text.split(`${pillar} : `)[1]?.split('.')[0] ?? '';
          const [mean, points, max] = (cells[index] ?? '').match(/\d+(?:,\d)?/g) ?? [];
          if (mean === undefined) expect(said).toBe(cells[index]);
          else expect(said).toMatch(new RegExp(`^palier moyen ${mean} sur 3, ${points} points? sur ${max}`));
        }
      }
    }
  });

  test('deux séries se distinguent par le trait et par la marque', async () => {
    const { page } = await open({ bench: regards });
    await tab(page, 'Regards');
    await page.locator('svg').waitFor();
    const dashes = await page
      .locator('svg path.edge')
      .evaluateAll((edges) => edges.map((edge) => edge.getAttribute('stroke-dasharray')));
    expect(new Set(dashes).size).toBeGreaterThan(1);
    expect(await page.locator('svg .value circle').count()).toBeGreaterThan(0);
    expect(await page.locator('svg .value path').count()).toBeGreaterThan(0);
  });

  test('à discuter ensemble : le plus grand écart d’abord, avec qui dit quoi', async () => {
    const { page } = await open({
      bench: preparedSharing,
      prepare: (server) => {
        fill(server, (number) => (number === 5 ? 1 : number === 9 ? 'SO' : 2));
        fillRegards(server, [
          ['Caf', (number) => (number === 5 ? 3 : number === 12 ? 1 : 2)],
          ['PMI', (number) => (number === 9 ? 0 : number === 5 ? '' : 2)],
        ]);
      },
    });
    await tab(page, 'Regards');
    await page.getByRole('heading', { name: 'À discuter ensemble (3)' }).waitFor();
    const items = page.locator('.discussions > li');
    expect((await items.allTextContents()).map((text) => Number.parseInt(text, 10))).toEqual([5, 9, 12]);
    const sayings = (place: number) => items.nth(place).locator('.sayings li').allInnerTexts();
    expect(await sayings(0)).toEqual(['Collectivité\u00a0: 1', 'Caf\u00a0: 3']);
    expect(await sayings(1)).toEqual(['Collectivité\u00a0: sans objet', 'Caf\u00a0: 2', 'PMI\u00a0: 0']);
    // Those one palier apart wait, folded, under those far apart.
    expect(await items.nth(2).isVisible()).toBe(false);
    await page.getByText('Écarts de 1 (1)').click();
    expect(await sayings(2)).toEqual(['Collectivité\u00a0: 2', 'Caf\u00a0: 1', 'PMI\u00a0: 2']);
    await page.getByText('des sujets de discussion, pas des erreurs').waitFor();
  });
});

describe('territoire', () => {
  test('dit combien de communes sont à autoriser, et comment', async () => {
    const { page } = await open({ bench: territory });
    await tab(page, 'Territoire');
    const waiting = page.getByRole('group').filter({ hasText: 'À autoriser (2)' });
    expect(await waiting.innerText()).toContain('Chambray-sur-Orme, Épinay-le-Val');
    expect(await waiting.innerText()).toContain('#REF!');
    expect(await waiting.innerText()).toContain('Autoriser l’accès');
  });

  test('le radar et le tableau disent la même médiane, et une commune à côté', async () => {
    const { page } = await open({ bench: territory });
    await tab(page, 'Territoire');
    const described = () => page.locator('svg desc').textContent();
    expect(await described()).toContain('médiane 1,5 sur 3, 2 communes.');
    const select = page.getByLabel('Une commune à côté de la médiane');
    expect(await select.locator('option').allInnerTexts()).toEqual(['Aucune', 'Aubenas', 'Brévilliers']);
    const row = page.getByRole('row', { name: /^Information/ }).first();
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['1,5\n2 communes']);
    await select.selectOption('Brévilliers');
    await page.getByRole('columnheader', { name: 'Brévilliers' }).waitFor();
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['1,5\n2 communes', '1,5']);
    expect(await described()).toContain('Brévilliers. Information : palier moyen 1,5 sur 3');
  });

  test('donne une image pour un comité, qui ne nomme une commune que si la case est cochée', async () => {
    const { page } = await open({ bench: territory });
    await tab(page, 'Territoire');
    const download = async (shape: string, type: 'SVG' | 'PNG') => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.downloads p', { hasText: shape }).getByRole('button', { name: type }).click(),
      ]);
      return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
    };
    const words = async (shape: string) =>
      (await download(shape, 'SVG')).bytes
        .toString('utf8')
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ');
    await page.getByText('Télécharger l’image').click();
    expect(await page.locator('.downloads').getByRole('checkbox').count()).toBe(0);
    const select = page.getByLabel('Une commune à côté de la médiane');
    await select.selectOption('Brévilliers');
    const day = new Date().toLocaleDateString('fr-FR', { dateStyle: 'long' });
    for (const [shape, suffix, width, height] of [
      ['Diapositive', 'diapositive', 1920, 1080],
      ['Document', 'document', 1200, 1696],
    ] as const) {
      const unnamed = await words(shape);
      for (const text of [
        'Le territoire : médiane des communes',
        `au ${day} · 2 communes à jour`,
        'médiane 1,5 sur 3, 2 communes.',
        'Médiane des communes pour chaque pilier',
        'Ni classement, ni total',
        'une des quatre missions',
        'd’après le guide du ministère, janvier 2025',
      ])
        expect(unnamed).toContain(text.replace(/\s+/g, ' '));
      expect(unnamed).toContain('pas de médiane');
      expect(unnamed).not.toMatch(/Brévilliers|Aubenas|à côté/);
      const png = await download(shape, 'PNG');
      expect(png.name).toBe(`radar-sppe-territoire-${suffix}.png`);
      expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([width, height]);
      await page.getByRole('status').getByText('Image PNG téléchargée.').waitFor();
    }
    await page.getByLabel('Montrer aussi Brévilliers, par son nom').check();
    const named = await words('Diapositive');
    expect(named).toContain('Brévilliers. Information : palier moyen 1,5 sur 3');
    expect(named).toContain('2 communes · à côté : 1,5');
    expect(named).not.toContain('Aubenas');
    // The agreement was for that commune.
    await select.selectOption('Aubenas');
    expect(await page.getByLabel('Montrer aussi Aubenas, par son nom').isChecked()).toBe(false);
    expect(await words('Diapositive')).not.toMatch(/Brévilliers|Aubenas/);
  });

  test('donne les critères dans l’ordre du guide, sans total ni classement', async () => {
    const { page } = await open({ bench: territory });
    await tab(page, 'Territoire');
    const labels = await page.locator('.spreads tbody th').allTextContents();
    expect(labels.map((label) => Number.parseInt(label, 10))).toEqual(
      Array.from({ length: 29 }, (_, index) => index + 1),
    );
    expect(await page.locator('tfoot').count()).toBe(0);
  });

  test('fait entrer des communes par une fenêtre, puis les montre', async () => {
    const { page, server, pass } = await open({ bench: territory });
    await tab(page, 'Territoire');
    await page.getByRole('button', { name: 'Coller une liste de communes' }).click();
    await expect.poll(() => server.sent('openList')).toEqual(['territory']);
    await page.getByRole('button', { name: 'Coller une liste de communes' }).waitFor();
    add(server, `Saint-Ouen\t93070\t${copyLink(8)}\nIvry\t94041\t`);
    await pass(6000);
    await page.getByRole('status').getByText('2 communes ajoutées.').waitFor();
    await page.locator('summary').getByText('À autoriser (3)').waitFor();
    // A commune may come before its file.
    await page.getByText('Sans lien (2)').waitFor();
  });
});
