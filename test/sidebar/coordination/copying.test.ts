import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Opened, open, tab } from './browser';
import { commune, copyLink, type FakeFile } from './file';
import { six } from './scenes';

const keys = ['93070', '93071', '93072', '93073', '93074', '93075'];

async function communes(prepare: (file: FakeFile) => void): Promise<Opened> {
  const opened = await open({ prepare });
  await tab(opened.page, 'Communes');
  return opened;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string) => page.getByRole('heading', { name });
const distinct = (made: readonly string[]) => new Set(made).size;

/** Lets the calls answer one by one: each waits for the next `step`. */
function stepwise(server: FakeFile): () => void {
  let release = server.hold('copyCommune');
  return () => {
    const done = release;
    release = server.hold('copyCommune');
    done();
  };
}

describe('la liste collée', () => {
  test('se vérifie ligne par ligne avant tout appel, puis s’ajoute', async () => {
    const { page, server } = await communes((file) => {
      file.rows = [commune('Aubenas', 'created', { code: '07019', link: copyLink(1) })];
    });
    const calls = server.calls.length;
    const list = 'Nom;Code\nSaint-Ouen;93070\nAubenas;07019\n;93071\nDampierre;abc\nÉpinay;93031';
    await page.getByLabel('Liste des communes').fill(list);
    await page.getByText('2 communes à ajouter, 2 lignes à revoir.').waitFor();
    await page.getByText('Une commune était déjà dans la feuille Communes').waitFor();
    for (const line of ['Ligne 4', 'Ligne 5']) expect(await page.getByText(line).count()).toBe(1);
    expect(server.calls).toHaveLength(calls);
    await button(page, 'Ajouter 2 communes à la feuille').click();
    await page.getByRole('status').getByText('2 communes ajoutées.').waitFor();
    expect(server.sent('addCommunes')).toEqual([list]);
    await heading(page, 'Ce qui sera créé : 2 copies').waitFor();
    expect(await page.getByLabel('Liste des communes').inputValue()).toBe('');
  });

  test('demande ce que deux colonnes disent, et suit la réponse', async () => {
    const { page, server } = await communes(() => {});
    await page.getByLabel('Liste des communes').fill('Gex\t01170\t01173\nThoiry\t01710\t01419');
    await page.getByText('Plusieurs colonnes peuvent être le code INSEE').waitFor();
    expect(await button(page, 'Ajouter 2 communes à la feuille').count()).toBe(0);
    await page.getByLabel('Colonne 3').selectOption('Code INSEE ou SIREN');
    await page.getByText('2 communes à ajouter.').waitFor();
    await page.getByText('Colonnes laissées de côté : n° 2 (01170).').waitFor();
    await button(page, 'Ajouter 2 communes à la feuille').click();
    await page.getByRole('status').getByText('2 communes ajoutées.').waitFor();
    expect(server.rows.map(({ code }) => code)).toEqual(['01173', '01419']);
  });

  test('trop longue, elle est refusée avec sa limite', async () => {
    const { page } = await communes(() => {});
    const list = Array.from({ length: 5000 }, (_, index) => `Commune ${'abcdefghij'[index % 10]}${index}`);
    // As a paste does it: one change, however long.
    await page.getByLabel('Liste des communes').evaluate((field: HTMLTextAreaElement, text) => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, list.join('\n'));
    await page.getByText('communes au plus dans un fichier').waitFor();
    expect(await button(page, /^Ajouter/).count()).toBe(0);
  });
});

describe('les copies', () => {
  test('se décrivent avant de se faire, puis se font une à une', async () => {
    const { page, server } = await communes(six);
    await page.getByText('Grille SPPE – Aubenas (93070)').waitFor();
    await page.getByText('les repères que vous avez réécrits').waitFor();
    await page.getByText('environ 250 fichiers par jour').waitFor();
    expect(server.count('copyCommune')).toBe(0);
    const step = stepwise(server);
    await button(page, 'Créer 6 copies').dblclick();
    const bar = page.getByRole('progressbar');
    for (const [index, name] of ['Aubenas', 'Brévilliers', 'Chambray-sur-Orme'].entries()) {
      await page.getByText(`${index + 1} sur 6 : ${name}`).waitFor();
      expect(await bar.getAttribute('value')).toBe(String(index));
      expect(server.count('copyCommune')).toBe(index + 1);
      step();
    }
    for (const place of [4, 5, 6]) {
      await page.getByText(`${place} sur 6 :`).waitFor();
      step();
    }
    await expect.poll(() => page.locator('#told').innerText()).toBe('Terminé : 6 copies créées sur 6.');
    expect(server.sent('copyCommune')).toEqual(keys);
    expect(server.mostAtOnce).toBe(1);
    step();
    await page.getByText('Copies créées (6)').click();
    const links = page.getByRole('link', { name: /Aubenas/ });
    expect(await links.getAttribute('href')).toBe(copyLink(1));
  });

  test('la pause finit la copie en cours, et une page rouverte reprend sans doubler', async () => {
    const { page, server } = await communes(six);
    const step = stepwise(server);
    await button(page, 'Créer 6 copies').click();
    await page.getByText('1 sur 6 :').waitFor();
    step();
    await page.getByText('2 sur 6 :').waitFor();
    await button(page, 'Pause').click();
    await heading(page, 'Pause après cette copie').waitFor();
    step();
    await page.getByText('2 sur 6 créées').waitFor();
    expect(server.count('copyCommune')).toBe(2);
    step();
    await page.reload();
    step();
    await page.getByRole('navigation', { name: 'Vues' }).waitFor();
    await button(page, 'Communes').click();
    await expect.poll(() => server.count('copyCommune')).toBe(2);
    await page.getByText('2 sur 6').waitFor();
    expect(server.count('copyCommune')).toBe(2);
    await button(page, 'Reprendre : créer 4 copies').click();
    for (let left = 4; left > 0; left -= 1) {
      await page.getByText(`${7 - left} sur 6 :`).waitFor();
      step();
    }
    await page.getByText('Terminé : 6 copies créées sur 6.').first().waitFor();
    expect(server.sent('copyCommune')).toEqual(keys);
    expect(distinct(server.made)).toBe(6);
  });

  test('une page fermée pendant une copie n’en recommence aucune', async () => {
    const { page, server } = await communes((file) => {
      six(file);
      file.mishaps.set('93071', () => {
        file.changed('93071', { state: 'interrupted' });
        file.silent.add('copyCommune');
        return { ok: false, refusal: { code: 'failure', message: 'La page est déjà fermée.' } };
      });
    });
    await button(page, 'Créer 6 copies').click();
    await expect.poll(() => server.count('copyCommune')).toBe(2);
    await page.reload();
    server.silent.clear();
    await tab(page, 'Communes');
    await page.getByText('Copies interrompues (1)').waitFor();
    await button(page, 'Reprendre : créer 4 copies').click();
    await page.getByText('5 copies créées sur 6').first().waitFor();
    expect(server.sent('copyCommune').filter((key) => key === '93071')).toHaveLength(1);
    expect(distinct(server.made)).toBe(5);
  });

  test('Arrêter finit la copie en cours et rend la main', async () => {
    const { page, server } = await communes(six);
    const step = stepwise(server);
    await button(page, 'Créer 6 copies').click();
    await page.getByText('1 sur 6 :').waitFor();
    await button(page, 'Arrêter').click();
    await heading(page, 'Arrêt après cette copie').waitFor();
    step();
    await page.getByText('Arrêté : 1 copie créée sur 6.').first().waitFor();
    step();
    expect(server.count('copyCommune')).toBe(1);
    await button(page, 'Reprendre : créer 5 copies').waitFor();
  });

  test('la limite du jour arrête tout, sans rien marquer en échec', async () => {
    const { page, server } = await communes(six);
    const message = 'Cette limite est atteinte. Revenez demain à 10 h 12.';
    server.mishaps.set('93072', () => ({ ok: false, refusal: { code: 'quota', message } }));
    await button(page, 'Créer 6 copies').click();
    await page.getByRole('alert').getByText(message).waitFor();
    await page.getByText('2 sur 6 créées').waitFor();
    expect(await page.getByText('Copies à réessayer').count()).toBe(0);
    expect(server.count('copyCommune')).toBe(3);
    server.mishaps.clear();
    await button(page, 'Reprendre').click();
    await page.getByText('Terminé : 6 copies créées sur 6.').first().waitFor();
    expect(distinct(server.made)).toBe(6);
    expect(server.made).toHaveLength(6);
  });

  test('trop d’appels en peu de temps : la copie attend, de plus en plus, et reprend d’elle-même', async () => {
    const { page, server, pass } = await communes(six);
    const fast = { code: 'too-fast', message: 'Google demande d’aller moins vite.' } as const;
    server.refuse('copyCommune', fast, fast);
    await button(page, 'Créer 6 copies').click();
    await page.getByRole('alert').getByText('La copie reprendra d’elle-même à').waitFor();
    await expect.poll(() => server.count('copyCommune')).toBe(1);
    await pass(15_500);
    await expect.poll(() => server.count('copyCommune')).toBe(2);
    await pass(16_000);
    expect(server.count('copyCommune')).toBe(2);
    await pass(16_000);
    await page.getByText('Terminé : 6 copies créées sur 6.').first().waitFor();
    expect(server.made).toHaveLength(6);
  });

  test('une connexion perdue met en pause et fait relire la feuille avant de reprendre', async () => {
    const { page, server } = await communes(six);
    server.mishaps.set('93071', () => {
      server.changed('93071', { state: 'interrupted' });
      throw new Error('NetworkError: HTTP 0');
    });
    await button(page, 'Créer 6 copies').click();
    await page.getByRole('alert').getByText('La connexion s’est interrompue').waitFor();
    await page.getByText('Copies interrompues (1)').waitFor();
    const readings = server.count('readCommunes');
    await button(page, 'Reprendre').click();
    await page.getByText('Fin de la série : 5 copies créées sur 6').first().waitFor();
    expect(server.count('readCommunes')).toBeGreaterThan(readings);
    expect(server.sent('copyCommune').filter((key) => key === '93071')).toHaveLength(1);
  });

  test('une feuille occupée est redemandée quelques fois, puis la copie se met en pause', async () => {
    const { page, server, pass } = await communes(six);
    const busy = { code: 'busy', message: 'La feuille est occupée.' } as const;
    server.refuse('copyCommune', busy, busy, busy, busy);
    await button(page, 'Créer 6 copies').click();
    for (let tries = 1; tries <= 4; tries += 1) {
      await expect.poll(() => server.count('copyCommune')).toBe(tries);
      await pass(4100);
    }
    await page.getByRole('alert').getByText('La feuille est occupée.').waitFor();
    expect(server.made).toEqual([]);
    await button(page, 'Reprendre').click();
    await page.getByText('Terminé : 6 copies créées sur 6.').first().waitFor();
  });

  test('deux copies de suite sans succès arrêtent la série', async () => {
    const { page, server } = await communes(six);
    for (const key of ['93070', '93071'])
      server.mishaps.set(key, () => ({
        ok: true,
        value: { row: server.changed(key, { state: 'interrupted' }) },
      }));
    await button(page, 'Créer 6 copies').click();
    await page.getByRole('alert').getByText('Deux copies de suite').waitFor();
    expect(server.count('copyCommune')).toBe(2);
  });

  test('une copie en échec laisse aller les autres, et se réessaie seule', async () => {
    const { page, server } = await communes(six);
    server.mishaps.set('93072', () => ({
      ok: true,
      value: { row: server.changed('93072', { state: 'failed', error: 'Service indisponible.' }) },
    }));
    await button(page, 'Créer 6 copies').click();
    await page.getByText('Fin de la série : 5 copies créées sur 6').first().waitFor();
    await page.getByText('Service indisponible.').waitFor();
    server.mishaps.clear();
    await button(page, 'Réessayer la copie de Chambray-sur-Orme').click();
    await page.getByRole('status').getByText('la copie est créée').waitFor();
    expect(await page.getByText('Copies à réessayer').count()).toBe(0);
    expect(server.made).toHaveLength(6);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('told');
  });

  test('une copie interrompue se règle par son lien, ou en disant qu’elle n’existe pas', async () => {
    const { page, server } = await communes((file) => {
      file.rows = ['Aubenas', 'Brévilliers'].map((name) => commune(name, 'interrupted'));
    });
    await page.getByText('Cherchez « Grille SPPE – Aubenas » dans votre Drive').waitFor();
    const link = page.getByRole('textbox', { name: 'Lien de la copie de Aubenas' });
    await link.fill('https://exemple.fr/aubenas');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Ce n’est pas l’adresse d’un fichier').waitFor();
    expect(await link.getAttribute('aria-invalid')).toBe('true');
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(server.count('settleCommune')).toBe(0);
    await link.fill(copyLink(5));
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('le lien est enregistré').waitFor();
    await button(page, 'Il n’existe pas, recommencer la copie de Brévilliers').click();
    await page.getByRole('status').getByText('la copie sera faite de nouveau').waitFor();
    expect(server.calls.filter(({ name }) => name === 'settleCommune').map(({ args }) => args)).toEqual([
      ['aubenas', copyLink(5)],
      ['brevilliers', ''],
    ]);
    expect(server.count('copyCommune')).toBe(0);
    await button(page, 'Reprendre : créer 1 copie').waitFor();
  });

  test('une copie sans adresse connue attend son lien', async () => {
    const { page, server } = await communes((file) => {
      file.rows = [commune('Aubenas', 'created')];
    });
    await page.getByText('Copies créées sans adresse connue (1)').waitFor();
    await page.getByRole('textbox', { name: 'Lien de la copie de Aubenas' }).fill(copyLink(3));
    await button(page, 'Enregistrer ce lien').click();
    await page.getByRole('status').getByText('le lien est enregistré').waitFor();
    expect(server.row('aubenas').link).toBe(copyLink(3));
  });

  test('une grille remplie ne se copie pas : elle propose un modèle vierge', async () => {
    const { page, server } = await communes((file) => {
      six(file);
      file.model = { kind: 'filled', what: '12 critères renseignés' };
    });
    expect(await button(page, /^Créer/).count()).toBe(0);
    await button(page, 'Faire une copie vierge').click();
    const link = page.getByRole('link', { name: 'Ouvrir la copie vierge' });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe(copyLink(99));
    expect(server.count('makeModel')).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('model');
  });

  test('la copie continue pendant qu’on regarde ailleurs, et le dit', async () => {
    const { page, server } = await communes(six);
    const step = stepwise(server);
    await button(page, 'Créer 6 copies').click();
    await page.getByText('1 sur 6 :').waitFor();
    await button(page, 'Partager').click();
    await page.getByText('Copie des communes en cours : 1 sur 6 : Aubenas').waitFor();
    step();
    await page.getByText('2 sur 6 : Brévilliers').waitFor();
    await button(page, 'Voir la copie').click();
    await heading(page, 'Copie en cours').waitFor();
    expect(server.mostAtOnce).toBe(1);
  });
});

describe('au clavier seul', () => {
  /** Tabs until the control of that name has the keyboard. */
  async function reach(page: Page, name: string): Promise<void> {
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      const text = await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
      );
      if (text === name) return;
    }
    throw new Error(`${name} n’est pas atteint`);
  }

  test('une série se lance, se suspend, reprend et s’arrête', async () => {
    const { page, server } = await open({ prepare: six });
    await reach(page, 'Communes');
    await page.keyboard.press('Enter');
    await button(page, 'Créer 6 copies').waitFor();
    await reach(page, 'Créer 6 copies');
    const step = stepwise(server);
    await page.keyboard.press('Enter');
    await page.getByText('1 sur 6 :').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('run');
    await reach(page, 'Pause');
    await page.keyboard.press('Space');
    step();
    await page.getByText('1 sur 6 créée').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Reprendre');
    await page.keyboard.press('Space');
    await expect.poll(() => server.count('copyCommune')).toBe(2);
    await page.getByText('2 sur 6 :').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Pause');
    await reach(page, 'Arrêter');
    await page.keyboard.press('Enter');
    step();
    await page.getByText('Arrêté : 2 copies créées sur 6.').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('told');
    expect(server.count('copyCommune')).toBe(2);
  });

  test('annonce la série sans couvrir le reste : au début, de loin en loin, à la fin', async () => {
    const { page, server, pass } = await communes(six);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const line = document.querySelector('footer [role="status"]');
      if (line)
        new MutationObserver(() => heard.push(line.textContent ?? '')).observe(line, {
          childList: true,
          characterData: true,
          subtree: true,
        });
    });
    const step = stepwise(server);
    await button(page, 'Créer 6 copies').click();
    for (let place = 1; place <= 6; place += 1) {
      await page.getByText(`${place} sur 6 :`).waitFor();
      await pass(12_000);
      step();
    }
    await page.getByText('Terminé : 6 copies créées sur 6.').first().waitFor();
    const heard = await page.evaluate('window.heard.filter((text) => text !== "")');
    expect(heard).toEqual(['La copie commence : 0 copie créée sur 6.', '3 copies créées sur 6.']);
  });
});
