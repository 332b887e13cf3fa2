import { describe, expect, test } from 'vitest';
import { open, tab } from './browser';
import { commune, copyLink, entries, partner } from './file';

const TEXTS: readonly [string, string][] = [
  ['du HTML', '<img src=x onerror="window.hacked=1"></title></desc><script>window.hacked=1</script>'],
  ['de droite à gauche', '\u202eبلدية القصر\u202c <b>gras</b>'],
  ['120 signes sans espace', 'É'.repeat(120)],
];

describe('textes écrits par des gens', () => {
  for (const [name, text] of TEXTS) {
    test(`${name} : partout montré comme un texte, et rien ne sort de la page`, async () => {
      const { page, server, strangers } = await open({
        prepare: (file) => {
          file.partners = [
            partner(text, `${text}@exemple.fr`, 'lecture', { problem: text }),
            partner(text, 'caf@exemple.fr', 'contribution', { access: 'viewer' }),
          ];
          file.others = [{ email: text, access: 'viewer' }];
          file.commune = text;
          file.own = entries(() => text);
          file.regards = [{ name: text, entries: entries((number) => (number === 1 ? '3' : text)) }];
          file.model = { kind: 'blank', carries: [text] };
          file.rows = [
            commune(text, 'created', { key: 'a', link: 'javascript:window.hacked=1', date: text }),
            commune(text, 'interrupted', { key: 'b' }),
            commune(text, 'failed', { key: 'c', error: text }),
            commune(text, 'waiting', { key: text }),
            commune(text, 'waiting', { key: 'e', problem: text }),
          ];
          file.territoryCommunes = [
            {
              name: text,
              code: '',
              link: copyLink(1),
              state: 'current',
              dated: text,
              entries: entries(() => '2'),
            },
            { name: text, code: '', link: text, state: 'toAllow', dated: '', entries: entries(() => '') },
          ];
        },
      });
      const checked = async () => {
        expect(await page.locator('main').innerText()).toContain(text.slice(0, 12));
        const { wide, inner } = await page.evaluate(() => {
          const main = document.querySelector('main');
          return {
            wide: document.documentElement.scrollWidth - innerWidth,
            inner: main ? main.scrollWidth - main.clientWidth : -1,
          };
        });
        expect({ wide, inner }).toEqual({ wide: 0, inner: 0 });
      };
      server.refuse('unsharePartner', { code: 'failure', message: text });
      await page.getByRole('button', { name: /^Retirer l’accès/ }).click();
      await page.getByRole('button', { name: 'Oui, retirer l’accès' }).click();
      await page.locator('#problem').waitFor();
      await checked();
      await tab(page, 'Regards');
      await page.getByText('Les chiffres en tableau').click();
      await checked();
      await tab(page, 'Communes');
      server.refuse('copyCommune', { code: 'quota', message: text });
      await page.getByText('Copies créées (1)').click();
      await page.getByLabel('Liste des communes').fill(`${text}\t99999999\n${text}\t1`);
      await checked();
      await page.getByRole('button', { name: 'Reprendre' }).click();
      await page.getByRole('heading', { name: 'Copie en pause' }).waitFor();
      await checked();
      await tab(page, 'Territoire');
      await page.getByLabel('Une commune à côté de la médiane').selectOption({ index: 1 });
      await checked();
      const links = await page
        .locator('a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      for (const link of links) expect(link).toMatch(/^https:\/\/(docs|drive)\.google\.com\//);
      expect(await page.locator('a[href^="javascript"], img, main script').count()).toBe(0);
      expect(await page.evaluate('window.hacked')).toBeUndefined();
      expect(strangers).toEqual([]);
    });
  }
});
