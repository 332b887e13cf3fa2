import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ListTarget } from '../../../src/communes/listed';
import { metaText, SHEET_HEADINGS } from '../../../src/workbook/sheet-names';
import { state, value } from '../../addon/communes';
import { newGrid } from '../../addon/grid';
import { add as addTo, preparedDesk, read } from '../../addon/territory-desk';
import { axe, type Opened, type Opening, openPage } from '../browser';
import { lost, NO_NETWORK, Server } from '../server';

const SIZE = { width: 900, height: 600 };
const link = (digit: number) => `https://docs.google.com/spreadsheets/d/${String(digit).repeat(40)}/edit`;

/** The dialog as the panel's call opens it. */
const body = (into: ListTarget) => (server: Server) => {
  server.person.callFromSidebar('openList', into);
  return server.runtime.modal?.html ?? '';
};

const open = (opening: Opening = {}) => openPage('list', { ...SIZE, body: body('communes'), ...opening });
const openTerritory = (opening: Opening = {}) =>
  open({ bench: preparedDesk, body: body('territory'), ...opening });

async function paste({ page, pass }: Opened, text: string): Promise<void> {
  await page.locator('#pasted').fill(text);
  await pass(300);
}

const status = (page: Page) => page.locator('footer [role="status"]').textContent();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const focus = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
const rows = ({ server }: Opened) => state(server).rows;
const preview = (page: Page) => page.locator('.preview tbody tr').allInnerTexts();

async function send(page: Page): Promise<void> {
  await button(page, /^Ajouter \d/).click();
  await page.locator('#told').waitFor();
}

const LIST = [
  'Commune\tCode INSEE\tRéférente\tCourriel\tPopulation',
  'Gex\t01173\tJulie Martin\tgex@exemple.fr\t12904',
  'Thoiry\t1419\t\t\t6203',
  '\t01281\t\t\t4211',
].join('\n');

describe('la fenêtre où coller une liste de communes', () => {
  it('s’ouvre du panneau, sur la case, et dit ce qui se colle', async () => {
    const { page, server, strangers } = await open();
    expect(server.runtime.modal).toMatchObject({ title: 'Grille SPPE – ajouter des communes', ...SIZE });
    expect(await focus(page)).toBe('pasted');
    expect(await page.locator('.empty').innerText()).toContain('un fichier de l’Insee');
    expect(strangers).toEqual([]);
  });

  it('montre comment chaque colonne est lue, trois lignes, ce qui reste de côté, puis ajoute', async () => {
    const opened = await open();
    const { page, server } = opened;
    const calls = server.calls.length;
    await paste(opened, LIST);
    expect(await status(page)).toBe('2 communes à ajouter, 1 ligne laissée de côté.');
    const meanings = await page
      .locator('.columns select')
      .evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).selectedOptions[0]?.text));
    expect(meanings).toEqual([
      'Nom de la commune',
      'Code INSEE ou SIREN',
      'Référent',
      'E-mail du référent',
      'Laissée de côté',
    ]);
    expect(await preview(page)).toEqual([
      'Gex\t01173\tJulie Martin\tgex@exemple.fr',
      expect.stringContaining('Thoiry\t01419'),
    ]);
    const source = await page.locator('.source').innerText();
    for (const told of ['Ligne 4', 'Le nom manque.', 'Colonnes laissées de côté', 'Thoiry (01419)'])
      expect(source).toContain(told);
    expect(server.calls).toHaveLength(calls);
    await send(page);
    expect(await page.locator('#told').textContent()).toBe('2 communes ajoutées.');
    expect(await focus(page)).toBe('told');
    expect(rows(opened).map(({ name, code, contact, email }) => [name, code, contact, email])).toEqual([
      ['Gex', '01173', 'Julie Martin', 'gex@exemple.fr'],
      ['Thoiry', '01419', '', ''],
    ]);
    expect(await page.locator('main').innerText()).toContain('créer leurs copies');
    await page.getByText('Une ligne laissée de côté').click();
    await page.getByText('Le nom manque.').waitFor();
  });

  it('le texte collé ne part pas : seules les communes justes, sans ce qui n’est pas gardé', async () => {
    const opened = await open();
    await paste(opened, LIST);
    await send(opened.page);
    const [[into, lines] = []] = opened.server.of('addListed');
    expect([into, lines]).toEqual([
      'communes',
      [
        { line: 2, name: 'Gex', code: '01173', contact: 'Julie Martin', email: 'gex@exemple.fr', link: '' },
        { line: 3, name: 'Thoiry', code: '01419', contact: '', email: '', link: '' },
      ],
    ]);
  });

  it('demande laquelle de deux colonnes est le code, et laisse changer d’avis', async () => {
    const opened = await open();
    const { page } = opened;
    await paste(opened, 'Gex\t01170\t01173\nThoiry\t01710\t01419');
    expect(await status(page)).toBe('1 question avant d’ajouter.');
    expect(await button(page, 'Ajouter').getAttribute('aria-disabled')).toBe('true');
    expect(await page.locator('#column-1').inputValue()).toBe('');
    await page.getByRole('radio', { name: /Colonne 2/ }).check();
    expect(await preview(page)).toEqual(['Gex\t01170', 'Thoiry\t01710']);
    await page.getByRole('radio', { name: /Colonne 3/ }).check();
    expect(await preview(page)).toEqual(['Gex\t01173', 'Thoiry\t01419']);
    await page.getByRole('radio', { name: 'Aucune de ces colonnes' }).check();
    expect(await preview(page)).toEqual(['Gex', 'Thoiry']);
    await page.getByRole('radio', { name: /Colonne 3/ }).check();
    await send(page);
    expect(rows(opened).map(({ code }) => code)).toEqual(['01173', '01419']);
  });

  it('prend le sens qu’une personne donne à une colonne, une seule à la fois', async () => {
    const opened = await open();
    const { page } = opened;
    await paste(opened, 'Nom;Commune;Code\nLe Bourg;Gex;01173\nLe Haut;Thoiry;01419');
    expect(await preview(page)).toEqual(['Gex\t01173', 'Thoiry\t01419']);
    await page.getByLabel('Nom', { exact: true }).selectOption('Nom de la commune');
    expect(await preview(page)).toEqual(['Le Bourg\t01173', 'Le Haut\t01419']);
    await page.getByLabel('Commune', { exact: true }).selectOption('Nom de la commune');
    expect(await preview(page)).toEqual(['Gex\t01173', 'Thoiry\t01419']);
    await page.getByLabel('Code', { exact: true }).selectOption('Laissée de côté');
    expect(await preview(page)).toEqual(['Gex', 'Thoiry']);
  });

  it('compte à part ce que la feuille a déjà, et prend la feuille collée telle quelle', async () => {
    const opened = await open({
      prepare: (server) =>
        void value(
          server.person.callFromSidebar('addListed', 'communes', [
            { line: 1, name: 'Gex', code: '01173', contact: '', email: '', link: '' },
          ]) as never,
        ),
    });
    const { page } = opened;
    const sheet = [
      metaText('communes'),
      SHEET_HEADINGS.communes,
      'Nom\tCode INSEE\tRéférent\tE-mail\tÉtat\tLien\tDate\tErreur',
      'Gex\t01173\t\t\t\t\t\t',
      'Thoiry\t01419\t\t\t\t\t\t',
    ].join('\n');
    await paste(opened, sheet);
    expect(await status(page)).toBe('1 commune à ajouter.');
    expect(await page.locator('.source').innerText()).toContain(
      'Une commune était déjà dans la feuille Communes',
    );
    await send(page);
    expect(rows(opened).map(({ name }) => name)).toEqual(['Gex', 'Thoiry']);
  });

  it('ce qu’une autre personne a ajouté entre-temps n’est pas doublé, et se dit', async () => {
    const opened = await open();
    const { page, server } = opened;
    await paste(opened, 'Gex\t01173\nThoiry\t01419');
    server.mishaps.set('addListed', (run) => {
      server.mishaps.clear();
      server.person.callFromSidebar('addListed', 'communes', [
        { line: 1, name: 'Gex (mairie)', code: '01173', contact: '', email: '', link: '' },
      ]);
      return run();
    });
    await send(page);
    expect(await page.locator('#told').textContent()).toBe('1 commune ajoutée.');
    await page.getByText('Une ligne laissée de côté').click();
    await page.getByText('En double : le code 01173 est déjà dans la feuille Communes.').waitFor();
    expect(rows(opened).map(({ name }) => name)).toEqual(['Gex (mairie)', 'Thoiry']);
  });

  it('demande avant de prendre un autre nom de feuille', async () => {
    const opened = await open({ prepare: ({ person }) => void person.addSheet('Communes') });
    const { page, server } = opened;
    await paste(opened, 'Gex\t01173');
    await button(page, 'Ajouter 1 commune').click();
    await page.locator('#taken').waitFor();
    expect(await focus(page)).toBe('taken');
    await button(page, /Créer la feuille/).click();
    await page.locator('#told').waitFor();
    expect(server.file.sheetNames()).toContain('Communes (SPPE)');
  });

  it('300 communes en un seul appel, puis une autre liste', async () => {
    const opened = await open();
    const { page, server, pass } = opened;
    const name = (index: number) =>
      `Bourg ${String.fromCharCode(97 + (index % 26))}${Math.floor(index / 26)}`;
    await paste(
      opened,
      Array.from({ length: 300 }, (_, index) => `${name(index)}\t${10_001 + index}`).join('\n'),
    );
    expect(await status(page)).toBe('300 communes à ajouter.');
    await send(page);
    expect(server.count('addListed')).toBe(1);
    expect(rows(opened)).toHaveLength(300);
    await button(page, 'Ajouter une autre liste').click();
    await page.locator('#pasted').waitFor();
    expect([await page.locator('#pasted').inputValue(), await focus(page)]).toEqual(['', 'pasted']);
    await paste(opened, 'Gex\t01173');
    await send(page);
    expect(rows(opened)).toHaveLength(301);
    await pass(1000);
  });

  it('tout se fait au clavier', async () => {
    const opened = await open();
    const { page, pass } = opened;
    await page.keyboard.insertText('Gex\t01170\t01173\nThoiry\t01710\t01419');
    await pass(300);
    const reach = async (test: () => Promise<boolean>) => {
      for (let steps = 0; steps < 30 && !(await test()); steps += 1) await page.keyboard.press('Tab');
    };
    const text = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await reach(() => page.evaluate(() => (document.activeElement as HTMLInputElement).type === 'radio'));
    await page.keyboard.press('ArrowDown');
    await reach(async () => (await text()).startsWith('Ajouter 2'));
    await page.keyboard.press('Enter');
    await page.locator('#told').waitFor();
    expect(rows(opened).map(({ code }) => code)).toEqual(['01173', '01419']);
    await reach(async () => (await text()) === 'Fermer');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => (window as unknown as { closed_: boolean }).closed_)).toBe(true);
  });

  it('une connexion perdue est dite ; la feuille relue montre que rien ne sera doublé', async () => {
    const opened = await open();
    const { page, server } = opened;
    await paste(opened, 'Gex\t01173');
    server.mishaps.set('addListed', (run) => {
      run();
      throw new Error(NO_NETWORK);
    });
    await button(page, 'Ajouter 1 commune').click();
    await page.locator('#problem').waitFor();
    expect(await page.locator('#problem').textContent()).toContain('on ne sait pas si Google a ajouté');
    expect(await status(page)).toBe('Rien à ajouter.');
    expect(rows(opened)).toHaveLength(1);
  });

  it('sans réponse de Google, dit quoi faire', async () => {
    const { page } = await open({
      early: true,
      prepare: ({ mishaps }) => void mishaps.set('ping', lost('PERMISSION_DENIED')),
    });
    await page.getByText('plusieurs comptes Google').waitFor();
  });

  it('une liste trop longue est refusée avec sa limite', async () => {
    const opened = await open();
    const { page } = opened;
    const list = Array.from({ length: 5000 }, (_, index) => `Commune ${'abcdefghij'[index % 10]}${index}`);
    await page.locator('#pasted').evaluate((field: HTMLTextAreaElement, text) => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, list.join('\n'));
    await opened.pass(300);
    await page.locator('.source [role="alert"]').getByText('au plus dans un fichier').waitFor();
    expect(await button(page, 'Ajouter').getAttribute('aria-disabled')).toBe('true');
  });
});

describe('la même fenêtre pour le territoire', () => {
  it('ajoute des communes et complète des liens, sans contact ni adresse', async () => {
    const opened = await openTerritory({
      prepare: (server) => void addTo(server, 'Gex\t01173'),
    });
    const { page, server } = opened;
    await paste(
      opened,
      `Nom;Code;Mail 1;Mail 2;Fichier\nGex;01173;a@b.fr;c@b.fr;${link(1)}\nThoiry;01419;d@b.fr;e@b.fr;${link(2)}\nOrnex;01281;;;${link(2)}`,
    );
    expect(await status(page)).toBe('1 commune et 1 lien à ajouter, 1 ligne laissée de côté.');
    const choices = await page.locator('#column-2 option').allTextContents();
    expect(choices.join()).not.toMatch(/Référent|E-mail/);
    await send(page);
    expect(await page.locator('#told').textContent()).toBe('1 commune ajoutée, 1 lien complété.');
    expect(await page.locator('main').innerText()).toContain('Autoriser l’accès');
    expect(JSON.stringify(server.of('addListed'))).not.toContain('@');
    expect(read(server).communes.map(({ name, link: at }) => [name, at])).toEqual([
      ['Gex', link(1)],
      ['Thoiry', link(2)],
    ]);
  });

  it('demande laquelle de deux colonnes est le code, comme pour les communes', async () => {
    const opened = await openTerritory();
    const { page, server } = opened;
    await paste(opened, `Gex\t01170\t01173\t${link(1)}\nThoiry\t01710\t01419\t${link(2)}`);
    expect(await status(page)).toBe('1 question avant d’ajouter.');
    await page.getByRole('radio', { name: /Colonne 3/ }).check();
    await send(page);
    expect(read(server).communes.map(({ code }) => code)).toEqual(['01173', '01419']);
  });

  it('sans feuille Territoire, dit où la préparer', async () => {
    const { page } = await open({ body: body('territory'), early: true });
    await page.getByRole('heading', { name: 'Pas encore de feuille Territoire' }).waitFor();
  });
});

describe('le serveur n’a confiance en rien de ce qu’une page envoie', () => {
  const line = { line: 1, name: 'Gex', code: '01173', contact: '', email: '', link: '' };
  it.each([
    ['un code d’aucun département', { code: '00000' }, 'aucun département'],
    ['un nom de formule', { name: '=IMPORTDATA("x")' }, 'formule'],
    ['un nom qui cache une adresse', { name: 'https://exemple.fr' }, 'Le nom manque'],
    ['un lien vers un autre site', { link: 'https://exemple.fr/d/1' }, 'Google Sheets'],
    ['une erreur de tableur', { name: '#N/A' }, 'n’est pas un nom'],
  ])('%s est refusé, ligne par ligne', (_, wrong, reason) => {
    const server = new Server(newGrid());
    const answer = server.person.callFromSidebar('addListed', 'communes', [{ ...line, ...wrong }]) as {
      value: { added: number; problems: { reason: string }[] };
    };
    expect(answer.value.added).toBe(0);
    expect(answer.value.problems[0]?.reason).toContain(reason);
    expect(server.file.sheetNames()).not.toContain('Communes');
  });

  it('deux fois la même, le lien du fichier lui-même, des textes sur plusieurs lignes', () => {
    const server = new Server(newGrid());
    const { url } = server.file;
    const answer = server.person.callFromSidebar('addListed', 'communes', [
      { ...line, name: 'Gex\n=1+1\u200b', contact: '=HYPERLINK("x")\tb', email: '<JULIE@Exemple.fr>' },
      { ...line, name: 'GEX' },
      { ...line, name: 'Thoiry', code: '1419', link: url },
    ]) as { value: { added: number; problems: { reason: string }[] } };
    expect([answer.value.added, answer.value.problems.map(({ reason }) => reason)]).toEqual([
      1,
      [
        expect.stringContaining('En double : le code 01173 est déjà dans la ligne 1'),
        expect.stringContaining('celui de ce classeur-ci'),
      ],
    ]);
    expect(state(server).rows).toMatchObject([
      { name: 'Gex =1+1', contact: '=HYPERLINK("x") b', email: 'julie@exemple.fr' },
    ]);
    const sheet = server.file.sheetByName('Communes');
    expect([sheet.formula('A5'), sheet.formula('C5')]).toEqual(['', '']);
  });

  it.each([
    ['une autre feuille', ['grid', [line]]],
    ['un texte au lieu de lignes', ['communes', 'Gex']],
    ['un champ de plus', ['communes', [{ ...line, state: 'créée' }]]],
    ['un champ qui manque', ['communes', [{ ...line, link: undefined }]]],
    ['2 001 lignes', ['communes', Array.from({ length: 2001 }, () => line)]],
    ['un nom sans fin', ['communes', [{ ...line, name: 'x'.repeat(100_000) }]]],
  ])('%s est refusé en entier', (_, args) => {
    const server = new Server(newGrid());
    expect(server.person.callFromSidebar('addListed', ...args)).toMatchObject({
      ok: false,
      refusal: { code: 'argument' },
    });
    expect(server.file.sheetNames()).not.toContain('Communes');
  });
});

const HOSTILE = '<img src=x onerror="window.hacked=1">\u202eبلدية\u202c';

describe('accessibilité et textes hostiles', () => {
  const scenes: readonly (readonly [name: string, text: string])[] = [
    ['vide', ''],
    ['une liste et des lignes de côté', LIST],
    ['deux questions', 'Gex\t01170\t01173\ta@b.fr\tc@b.fr\nThoiry\t01710\t01419\td@b.fr\te@b.fr'],
    ['refusé', `${'x'.repeat(200)}\n${HOSTILE}`],
    [
      'des textes hostiles',
      `Commune;Code;${HOSTILE};Note;Autre;Encore\n${HOSTILE};01173;${HOSTILE};;;\nThoiry;01419;${'É'.repeat(200)};a;b;c`,
    ],
  ];
  it.each(scenes)('%s', async (_, text) => {
    for (const size of [SIZE, { width: 420, height: 700 }]) {
      const opened = await open(size);
      const { page } = opened;
      await paste(opened, text);
      for (const summary of await page.locator('summary').all()) await summary.click();
      expect(await axe(page)).toEqual([]);
      const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
      expect(await page.locator('img, main script').count()).toBe(0);
      expect(await page.evaluate('window.hacked')).toBeUndefined();
      expect(opened.strangers).toEqual([]);
    }
  });

  it('une fois les communes ajoutées', async () => {
    const opened = await open();
    await paste(opened, LIST);
    await send(opened.page);
    await opened.page.locator('summary').click();
    expect(await axe(opened.page)).toEqual([]);
  });
});
