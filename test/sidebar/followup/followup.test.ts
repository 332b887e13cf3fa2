import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { CallName } from '../../../src/contract/contract';
import type { FollowupState } from '../../../src/contract/followup';
import type { Result } from '../../../src/contract/result';
import { newBench } from '../../addon/grid';
import { type Opening, openPage } from '../browser';
import { fill, type as typeCell } from '../gestures';
import { expectReadable } from '../readable';
import { doneThenLost, lost, NO_NETWORK, type Server } from '../server';

const open = (opening: Opening = {}) => openPage('followup', opening);

function value<T>({ person }: Server, name: CallName, ...args: unknown[]): T {
  const result = person.callFromSidebar(name, ...args) as Result<T>;
  if (!result.ok) throw new Error(`${name}: ${result.refusal.message}`);
  return result.value;
}

const read = (server: Server) => value<FollowupState>(server, 'readFollowup');

/** Somebody else fills cells of a line of the plan. */
function fillLine(server: Server, row: number, to: Readonly<Record<string, string>>): void {
  const line = read(server).plan?.find((one) => one.row === row);
  value(server, 'savePlanLine', row, line?.texts, to);
}

/** A grid with answers, its plan with an action for two criteria, and a photograph of before two answers moved. */
function followed(server: Server): void {
  fill(server, (number) => number % 4);
  for (const kind of ['plan', 'snapshots']) value(server, 'prepareFollowup', kind);
  value(server, 'retainStep', 14, 'Réunir les partenaires');
  value(server, 'retainStep', 3, 'Écrire un socle');
  value(server, 'takeSnapshot', { name: 'Printemps', date: '2026-04-02', author: 'Service petite enfance' });
  typeCell(server, 1, 'entry', '3');
  typeCell(server, 2, 'entry', 'SO');
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const status = (page: Page) => page.locator('[role="status"]').textContent();
const tab = (page: Page, name: string) => page.getByRole('navigation').getByRole('button', { name }).click();

describe('la page « Suivre », sans rien encore', () => {
  it('dit ce que sont les deux feuilles, et les prépare d’un clic chacune', async () => {
    const { page, server } = await open();
    await expectReadable(page);
    await button(page, 'Préparer la feuille Plan d’action').click();
    await page.getByText('Aucune action pour l’instant').waitFor();
    await tab(page, 'Photographies');
    await expectReadable(page);
    await button(page, 'Préparer la feuille Photographies').click();
    await button(page, 'Photographier').waitFor();
    expect(read(server)).toMatchObject({ plan: [], snapshots: [] });
  });

  it('renvoie à « Générer » quand le classeur n’a pas de grille', async () => {
    const { page } = await open({ bench: newBench });
    expect(await page.locator('main').innerText()).toContain('Générez-la d’abord');
    await expectReadable(page);
  });

  it('dit ce qui se passe sans réseau, et se rouvre', async () => {
    const { page, server } = await open({
      early: true,
      prepare: (s) => s.mishaps.set('readFollowup', lost(NO_NETWORK)),
    });
    await button(page, 'Réessayer').waitFor();
    server.mishaps.clear();
    await button(page, 'Réessayer').click();
    await button(page, 'Préparer la feuille Plan d’action').waitFor();
  });
});

describe('le plan dans la page', () => {
  it('se lit par échéance ou par pilier, et dit ce qui n’a pas d’action', async () => {
    const { page } = await open({
      prepare: (server) => {
        followed(server);
        typeCell(server, 8, 'target', '3');
      },
    });
    expect(await page.locator('main').innerText()).toContain('Palier visé sans action\u00a0: critère 8.');
    await expectReadable(page);
    await page.getByLabel('Ranger').selectOption('pillar');
    expect(await page.locator('main h2').allInnerTexts()).toEqual(['Information (1)', 'Aller-vers (1)']);
  });

  it('se modifie au clavier seul, et l’écrit sur la ligne de l’action', async () => {
    const { page, server } = await open({ prepare: followed });
    await button(page, /Écrire un socle/).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Pilote').fill('Accueil');
    await page.getByLabel('Échéance').fill('2027-03-31');
    await page.getByLabel('État').selectOption('en cours');
    await expectReadable(page);
    await page.getByLabel('Pilote').press('Enter');
    await expect.poll(() => read(server).plan?.map(({ texts }) => texts.pilot)).toEqual(['', 'Accueil']);
    expect(read(server).plan?.[1]?.texts).toMatchObject({
      criterion: '3',
      action: 'Écrire un socle',
      due: '31/03/2027',
      state: 'en cours',
    });
  });

  it('n’écrase pas ce que quelqu’un a écrit dans la feuille, et le dit', async () => {
    const { page, server } = await open({ prepare: followed });
    await button(page, /Réunir les partenaires/).click();
    fillLine(server, 5, { action: 'Réunir la PMI' });
    await page.getByLabel('Action').fill('Réunir la Caf');
    await button(page, 'Enregistrer').click();
    await page.locator('#problem').waitFor();
    expect(read(server).plan?.[0]?.texts.action).toBe('Réunir la PMI');
  });

  it('donne ses échéances à un agenda, et montre un texte hostile comme un texte', async () => {
    const hostile = '<img src=x onerror="window.hacked=1"> =1+1 \u202eشيء';
    const { page, strangers } = await open({
      prepare: (server) => {
        followed(server);
        fillLine(server, 5, { action: hostile, due: '30/06/2027' });
        fillLine(server, 6, { action: 'É'.repeat(3000) });
      },
    });
    expect(await page.locator('main').innerText()).toContain(hostile);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    await expectReadable(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'Échéances pour un agenda').click(),
    ]);
    expect(download.suggestedFilename()).toBe('plan-sppe.ics');
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toContain('DTSTART;VALUE=DATE:20270630');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(strangers).toEqual([]);
  });
});

describe('les photographies dans la page', () => {
  it('sont prises, comparées, renommées et supprimées', async () => {
    const { page, server } = await open({ prepare: followed });
    await tab(page, 'Photographies');
    await page.getByLabel('Nom', { exact: true }).fill('Automne');
    await button(page, 'Photographier').click();
    await page.getByText('Déjà prises (2)').waitFor();
    await button(page, 'Comparer').last().click();
    await page.locator('#comparison').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('comparison');
    const rows = await page.locator('.named tbody tr').allInnerTexts();
    expect(rows).toHaveLength(2);
    expect(rows[1]).toContain('À part');
    await expectReadable(page);
    await button(page, 'Renommer').last().click();
    await page.getByLabel('Nouveau nom').fill('Mars');
    await page.keyboard.press('Enter');
    await expect.poll(() => read(server).snapshots?.map(({ name }) => name)).toEqual(['Mars', 'Automne']);
    await button(page, 'Supprimer').last().click();
    await button(page, 'Garder').click();
    expect(read(server).snapshots).toHaveLength(2);
    await button(page, 'Supprimer').last().click();
    await button(page, 'Supprimer «\u00a0Mars\u00a0»').click();
    await expect.poll(() => read(server).snapshots?.map(({ name }) => name)).toEqual(['Automne']);
  });

  it('refusent un nom déjà pris en gardant ce qui est tapé, et n’en prennent jamais deux', async () => {
    const { page, server } = await open({ prepare: followed });
    await tab(page, 'Photographies');
    await page.getByLabel('Nom', { exact: true }).fill('Printemps');
    await button(page, 'Photographier').click();
    await page.locator('#problem').waitFor();
    expect(await page.getByLabel('Nom', { exact: true }).inputValue()).toBe('Printemps');
    await page.getByLabel('Nom', { exact: true }).fill('Automne');
    server.mishaps.set('takeSnapshot', doneThenLost(NO_NETWORK));
    await button(page, 'Photographier').click();
    await page.getByText('Déjà prises (2)').waitFor();
    server.mishaps.clear();
    expect(read(server).snapshots?.map(({ name }) => name)).toEqual(['Printemps', 'Automne']);
    await expect.poll(() => page.locator('#problem').count()).toBe(1);
    expect(await status(page)).toBe('');
  });
});
