import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { add as addCommunes } from '../../addon/communes';
import { newGrid } from '../../addon/grid';
import type { Opened, Opening } from '../browser';
import { lost, NO_NETWORK, type Server } from '../server';
import { copyLink, filledGrid, KEYS, listCommunes, six, three } from './files';
import { made, open, tab } from './panel';

async function communes(bench: NonNullable<Opening['bench']>): Promise<Opened> {
  const opened = await inSeries(bench);
  opened.server.oneCopyACall = true;
  return opened;
}

/** The same where Google is quick enough for several copies a call. */
async function inSeries(bench: NonNullable<Opening['bench']>): Promise<Opened> {
  const opened = await open({ bench });
  await tab(opened.page, 'Communes');
  return opened;
}

/** A file that holds these communes, and no other. */
const listing =
  (...lines: Parameters<typeof listCommunes>[1]) =>
  () => {
    const bench = six();
    listCommunes(bench, lines);
    return bench;
  };

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string) => page.getByRole('heading', { name });

/** Lets the calls answer one by one: each waits for the next `step`. */
function stepwise(server: Server): () => void {
  let release = server.hold('copyCommune');
  return () => {
    const done = release;
    release = server.hold('copyCommune');
    done();
  };
}

/** Google makes the next copies, then breaks without saying so; `dies`: the run with it. */
function breakCopies({ file, runtime }: Server, { times = 1, dies = false } = {}): void {
  const { drive } = file;
  const copy = drive.copy.bind(drive);
  let left = times;
  drive.copy = (...given) => {
    const copied = copy(...given);
    left -= 1;
    if (left < 0) return copied;
    if (dies) runtime.failAt(1, { dead: true });
    throw new Error('Service Spreadsheets failed while accessing document');
  };
}

/** Every copy has a name of its own: none was made twice. */
function expectDistinct(server: Server, count: number): void {
  expect(new Set(made(server)).size).toBe(count);
  expect(made(server)).toHaveLength(count);
}

describe('la fenêtre où coller une liste', () => {
  test('s’ouvre du panneau, qui montre ensuite les communes ajoutées et propose leurs copies', async () => {
    const { page, server, pass } = await communes(newGrid);
    await button(page, 'Coller une liste de communes').click();
    await expect.poll(() => server.runtime.modal?.title).toBe('Grille SPPE – ajouter des communes');
    await button(page, 'Coller une liste de communes').waitFor();
    addCommunes(server, 'Gex\t01173\nThoiry\t01419');
    await pass(6000);
    await page.getByRole('status').getByText('2 communes ajoutées.').waitFor();
    await button(page, 'Créer 2 copies').waitFor();
  });

  test('le panneau relit la feuille dès qu’on y revient, puis la laisse tranquille', async () => {
    const { page, server, pass } = await communes(newGrid);
    await button(page, 'Coller une liste de communes').click();
    await expect.poll(() => server.sent('openList')).toEqual(['communes']);
    await button(page, 'Coller une liste de communes').waitFor();
    addCommunes(server, 'Gex\t01173');
    await page.locator('html').dispatchEvent('pointerenter');
    await page.getByRole('status').getByText('1 commune ajoutée.').waitFor();
    await page.locator('h1').click();
    const before = server.count('readCommunes');
    await pass(60_000);
    expect(server.count('readCommunes')).toBe(before);
  });

  test('dit pourquoi elle ne s’ouvre pas', async () => {
    const { page, server } = await communes(newGrid);
    server.mishaps.set('openList', lost('Google a refusé.'));
    await button(page, 'Coller une liste de communes').click();
    await page.locator('#problem').getByText('Google a refusé.').waitFor();
  });
});

describe('les copies', () => {
  test('se décrivent avant de se faire, puis se font une à une là où Google est lent', async () => {
    const { page, server } = await communes(six);
    await page.getByText('Grille SPPE – Aubenas (93070)').waitFor();
    await page.getByText('les repères adaptés (1)').waitFor();
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
    expect(server.sent('copyCommune')).toEqual(KEYS);
    expect(server.mostAtOnce('copyCommune')).toBe(1);
    step();
    await page.getByText('Copies créées (6)').click();
    const links = page.getByRole('link', { name: /Aubenas/ });
    expect(await links.getAttribute('href')).toBe(server.file.drive.files[1]?.url);
  });

  test('la pause finit la copie en cours, et une page rouverte reprend sans doubler', async () => {
    const { page, server } = await communes(six);
    const step = stepwise(server);
    await button(page, 'Créer 6 copies').click();
    await page.getByText('1 sur 6 :').waitFor();
    step();
    await page.getByText('2 sur 6 :').waitFor();
    await button(page, 'Pause').click();
    await heading(page, 'Pause après ces copies').waitFor();
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
    expect(server.sent('copyCommune')).toEqual(KEYS);
    expectDistinct(server, 6);
  });

  test('une page fermée pendant une copie n’en recommence aucune', async () => {
    const { page, server } = await communes(three);
    server.mishaps.set('copyCommune', (run, [key]) => {
      if (key !== KEYS[1]) return run();
      breakCopies(server, { dies: true });
      run();
      return new Promise(() => {});
    });
    await button(page, 'Créer 3 copies').click();
    await expect.poll(() => server.count('copyCommune')).toBe(2);
    await page.reload();
    server.mishaps.clear();
    await tab(page, 'Communes');
    await page.getByText('Copies interrompues (1)').waitFor();
    await button(page, 'Reprendre : créer 1 copie').click();
    await page.getByText('2 copies créées sur 3').first().waitFor();
    expect(server.sent('copyCommune').filter((key) => key === KEYS[1])).toHaveLength(1);
    expectDistinct(server, 3);
  });

  test('Arrêter finit la copie en cours et rend la main', async () => {
    const { page, server } = await communes(six);
    const step = stepwise(server);
    await button(page, 'Créer 6 copies').click();
    await page.getByText('1 sur 6 :').waitFor();
    await button(page, 'Arrêter').click();
    await heading(page, 'Arrêt après ces copies').waitFor();
    step();
    await page.getByText('Arrêté : 1 copie créée sur 6.').first().waitFor();
    step();
    expect(server.count('copyCommune')).toBe(1);
    await button(page, 'Reprendre : créer 5 copies').waitFor();
  });

  test('la limite du jour arrête tout, sans rien marquer en échec', async () => {
    const { page, server } = await communes(() => three({ limits: { spreadsheets: 2 } }));
    await button(page, 'Créer 3 copies').click();
    await page.getByRole('alert').getByText('cette limite est atteinte').waitFor();
    await page.getByText('2 sur 3 créées').waitFor();
    expect(await page.getByText('Copies interrompues').count()).toBe(0);
    expect(server.count('copyCommune')).toBe(3);
    server.file.drive.limits.spreadsheets = 250;
    await button(page, 'Reprendre').click();
    await page.getByText('Terminé : 3 copies créées sur 3.').first().waitFor();
    expectDistinct(server, 3);
  });

  test('trop d’appels en peu de temps : la copie attend, de plus en plus, et reprend d’elle-même', async () => {
    const { page, server, pass } = await communes(() => three({ limits: { pace: 0 } }));
    await button(page, 'Créer 3 copies').click();
    await page.getByRole('alert').getByText('La copie reprendra d’elle-même à').waitFor();
    await expect.poll(() => server.count('copyCommune')).toBe(1);
    await pass(15_500);
    await expect.poll(() => server.count('copyCommune')).toBe(2);
    server.file.drive.limits.pace = 1000;
    await pass(16_000);
    expect(server.count('copyCommune')).toBe(2);
    await pass(16_000);
    await page.getByText('Terminé : 3 copies créées sur 3.').first().waitFor();
    expectDistinct(server, 3);
  });

  test('une connexion perdue met en pause et fait relire la feuille avant de reprendre', async () => {
    const { page, server } = await communes(three);
    server.mishaps.set('copyCommune', (run, [key]) => {
      if (key !== KEYS[1]) return run();
      breakCopies(server, { dies: true });
      run();
      throw new Error(NO_NETWORK);
    });
    await button(page, 'Créer 3 copies').click();
    await page.getByRole('alert').getByText('La connexion s’est interrompue').waitFor();
    await page.getByText('Copies interrompues (1)').waitFor();
    const readings = server.count('readCommunes');
    await button(page, 'Reprendre').click();
    await page.getByText('Fin de la série : 2 copies créées sur 3').first().waitFor();
    expect(server.count('readCommunes')).toBeGreaterThan(readings);
    expect(server.sent('copyCommune').filter((key) => key === KEYS[1])).toHaveLength(1);
    expectDistinct(server, 3);
  });

  test('une feuille occupée est redemandée quelques fois, puis la copie se met en pause', async () => {
    const { page, server, pass } = await communes(three);
    // Somebody else's call has the lock whenever a copy asks for it.
    let isBusy = true;
    server.mishaps.set('copyCommune', (run) => {
      server.runtime.lockHeldElsewhere = isBusy;
      try {
        return run();
      } finally {
        server.runtime.lockHeldElsewhere = false;
      }
    });
    await button(page, 'Créer 3 copies').click();
    for (let tries = 1; tries <= 4; tries += 1) {
      await expect.poll(() => server.count('copyCommune')).toBeGreaterThanOrEqual(tries);
      await pass(4100);
    }
    await page.getByRole('alert').getByText('Une autre personne met la grille à jour').waitFor();
    expect(server.count('copyCommune')).toBe(4);
    expect(made(server)).toEqual([]);
    isBusy = false;
    await button(page, 'Reprendre').click();
    await page.getByText('Terminé : 3 copies créées sur 3.').first().waitFor();
  });

  test('deux copies de suite sans succès arrêtent la série', async () => {
    const { page, server } = await communes(six);
    breakCopies(server, { times: 2 });
    await button(page, 'Créer 6 copies').click();
    await page.getByRole('alert').getByText('Deux copies de suite').waitFor();
    expect(server.count('copyCommune')).toBe(2);
  });

  test('une copie interrompue laisse aller les autres, et attend qu’on dise ce qu’il en est', async () => {
    const { page, server } = await communes(three);
    breakCopies(server);
    await button(page, 'Créer 3 copies').click();
    await page.getByText('Fin de la série : 2 copies créées sur 3').first().waitFor();
    await page.getByText('Copies interrompues (1)').waitFor();
    await button(page, 'Il n’existe pas, recommencer la copie de Aubenas').click();
    await page.getByRole('status').getByText('la copie sera faite de nouveau').waitFor();
    await button(page, 'Reprendre : créer 1 copie').click();
    await page.getByText('Terminé : 3 copies créées sur 3.').first().waitFor();
    expect(await page.getByText('Copies interrompues').count()).toBe(0);
    expect(server.sent('copyCommune')).toEqual([...KEYS.slice(0, 3), KEYS[0]]);
  });

  test('une ligne effacée pendant la série laisse aller les autres', async () => {
    const { page, server } = await communes(three);
    server.mishaps.set('copyCommune', (run, [key]) => {
      if (key === KEYS[1]) server.person.deleteRows('Communes', 6);
      return run();
    });
    await button(page, 'Créer 3 copies').click();
    await page.getByText('2 copies créées sur').first().waitFor();
    expect(server.sent('copyCommune')).toEqual(KEYS.slice(0, 3));
    expectDistinct(server, 2);
    await page.getByText('Chaque commune de la feuille a sa copie.').waitFor();
  });

  test('une copie interrompue se règle par son lien, ou en disant qu’elle n’existe pas', async () => {
    const { page, server } = await communes(
      listing(['Aubenas', '', 'en cours · m1x2'], ['Brévilliers', '', 'en cours · m1x3']),
    );
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
    expect(server.of('settleCommune')).toEqual([
      ['aubenas', copyLink(5)],
      ['brevilliers', ''],
    ]);
    expect(server.count('copyCommune')).toBe(0);
    await button(page, 'Reprendre : créer 1 copie').waitFor();
  });

  test('une copie sans adresse connue attend son lien', async () => {
    const { page, server } = await communes(() => {
      const bench = six({ copyHandle: 'refused' });
      listCommunes(bench, [['Aubenas']]);
      return bench;
    });
    await button(page, 'Créer 1 copie').click();
    await page.getByText('Copies créées sans adresse connue (1)').waitFor();
    await page.getByRole('textbox', { name: 'Lien de la copie de Aubenas' }).fill(copyLink(3));
    await button(page, 'Enregistrer ce lien').click();
    await page.getByRole('status').getByText('le lien est enregistré').waitFor();
    expect(server.file.display('Communes!F5')).toBe(copyLink(3));
  });

  test('une grille remplie ne se copie pas : elle propose un modèle vierge', async () => {
    const { page, server } = await communes(filledGrid);
    await page.getByText('12 critères remplis').waitFor();
    expect(await button(page, /^Créer/).count()).toBe(0);
    await button(page, 'Faire une copie vierge').click();
    const link = page.getByRole('link', { name: 'Ouvrir la copie vierge' });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe(server.file.drive.files[1]?.url);
    expect(server.count('makeTemplate')).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('template');
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
    expect(server.mostAtOnce('copyCommune')).toBe(1);
  });
});

describe('les copies, plusieurs par appel', () => {
  test('six communes en un appel, et les suivantes dans un autre', async () => {
    const lines = Array.from({ length: 8 }, (_, index) => [`Bourg ${index}x`] as const);
    const { page, server } = await inSeries(listing(...lines));
    const step = stepwise(server);
    await button(page, 'Créer 8 copies').click();
    await page.getByText('1 sur 8 : Bourg 0x, puis 5 autres').waitFor();
    step();
    await page.getByText('7 sur 8 : Bourg 6x, puis 1 autre').waitFor();
    step();
    await page.getByText('Terminé : 8 copies créées sur 8.').first().waitFor();
    expect(server.count('copyCommune')).toBe(2);
    expectDistinct(server, 8);
  });

  test('la pause laisse finir l’appel en cours, et dit ce qui est fait', async () => {
    const { page, server } = await inSeries(six);
    const step = stepwise(server);
    await button(page, 'Créer 6 copies').click();
    await page.getByText('1 sur 6 :').waitFor();
    await button(page, 'Arrêter').click();
    await heading(page, 'Arrêt après ces copies').waitFor();
    step();
    await page.getByText('6 copies créées sur 6.').first().waitFor();
    expect(server.count('copyCommune')).toBe(1);
  });

  test('une interruption au milieu d’un appel laisse aller les suivantes', async () => {
    const { page, server } = await inSeries(six);
    const { drive } = server.file;
    const copy = drive.copy.bind(drive);
    let count = 0;
    drive.copy = (...given) => {
      const copied = copy(...given);
      count += 1;
      if (count === 3) throw new Error('Service Spreadsheets failed while accessing document');
      return copied;
    };
    await button(page, 'Créer 6 copies').click();
    await page.getByText('Fin de la série : 5 copies créées sur 6').first().waitFor();
    await page.getByText('Copies interrompues (1)').waitFor();
    expect(server.count('copyCommune')).toBe(2);
    expectDistinct(server, 6);
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
    const { page, server } = await open({ bench: six });
    server.oneCopyACall = true;
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
