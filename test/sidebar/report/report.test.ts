import { describe, expect, it } from 'vitest';
import { newBench } from '../../addon/grid';
import { axe, type Opening, openPage } from '../browser';
import { type as typeCell } from '../gestures';
import { lost, NO_NETWORK } from '../server';

const open = (opening: Opening = {}) => openPage('report', { width: 960, height: 700, ...opening });

describe('la fenêtre du rapport', () => {
  it('montre la page des élus, puis les deux autres, sans rien demander à d’autres', async () => {
    const { page, strangers } = await open({
      prepare: (server) => {
        typeCell(server, 14, 'entry', '0');
        typeCell(server, 14, 'comment', 'Un mot entre nous');
      },
    });
    const sheet = page.locator('.sheet');
    expect(await sheet.textContent()).toContain('provisoire, 1 critère sur 29');
    expect(await sheet.textContent()).not.toContain('Un mot entre nous');
    await page.getByRole('radio', { name: 'Complet' }).check();
    expect(await sheet.textContent()).toContain('Un mot entre nous');
    await page.getByRole('radio', { name: 'Public' }).check();
    expect(await sheet.textContent()).not.toContain('Un mot entre nous');
    expect(await sheet.textContent()).toContain('Les 29 critères');
    expect(strangers).toEqual([]);
  });

  it('montre le plan, et ce qui a changé depuis la photographie choisie', async () => {
    const { page } = await open({
      prepare: (server) => {
        const call = (name: string, ...args: unknown[]) => {
          const answer = server.runtime.callFromSidebar(name, args) as { ok: boolean; value: unknown };
          expect(answer, name).toMatchObject({ ok: true });
          return answer.value;
        };
        typeCell(server, 14, 'entry', '0');
        typeCell(server, 3, 'entry', '1');
        for (const kind of ['plan', 'snapshots']) call('prepareFollowup', kind);
        for (const name of ['Avant', 'Changée'])
          call('takeSnapshot', { name, date: '2025-11-14', author: '' });
        server.person.type('Photographies', 'C6', 'Quelqu’un');
        typeCell(server, 14, 'entry', '2');
        typeCell(server, 3, 'entry', 'SO');
        call('retainStep', 14, 'Réunir les partenaires');
        const { plan } = call('readFollowup') as { plan: { row: number; texts: object }[] };
        const change = {
          due: '05/03/2099',
          cost: '1500',
          pilot: 'Coordination',
          state: 'en cours',
          asked: 'Caf',
        };
        call('savePlanLine', 5, plan[0]?.texts, change);
      },
    });
    const sheet = page.locator('.sheet');
    const row = await sheet
      .locator('.actions tbody tr')
      .first()
      .innerText()
      .then((text) => text.replace(/\s/g, ' '));
    for (const part of ['Réunir les partenaires', 'Coordination', 'mars 2099', 'en cours', '1 500 €'])
      expect(row).toContain(part);
    expect(await sheet.innerText()).toContain('Financer : Réunir les partenaires');
    expect(await page.locator('.since').textContent()).toContain(
      '1 photographie modifiée n’est pas comparée',
    );
    const list = page.getByLabel('Ce qui a changé depuis');
    expect(await list.locator('option').allTextContents()).toEqual([
      'aucune photographie',
      'Avant, 14/11/2025',
    ]);
    await list.selectOption({ index: 1 });
    expect((await sheet.locator('.moves').innerText()).replace(/\s/g, ' ')).toBe(
      'critère 14 : palier 0, aujourd’hui palier 2 ; sans palier alors ou aujourd’hui : critère 3 : palier 1, aujourd’hui sans objet.',
    );
    expect(await axe(page)).toEqual([]);
    await page.getByRole('radio', { name: 'Complet' }).check();
    expect(await sheet.innerText()).toContain('à demander : Caf');
    await page.getByRole('radio', { name: 'Public' }).check();
    for (const name of ['Coordination', 'Avant']) expect(await sheet.innerText()).not.toContain(name);
  });

  it('imprime par le bouton, au clavier, et dit quoi faire si le cadre ne s’imprime pas', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await page.getByRole('button', { name: 'Imprimer ou enregistrer en PDF' }).press('Enter');
    expect(await page.locator('body').getAttribute('data-printed')).toBe('yes');
    expect(await page.locator('footer [role="status"]').textContent()).toContain('Imprimer le cadre');
  });

  it('n’imprime que le rapport, sur une page', async () => {
    const { page } = await open();
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page(?![s\w])/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    expect(
      await page
        .locator('footer, .choice')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).display)),
    ).toEqual(['none', 'none']);
    await page.emulateMedia({ media: null });
  });

  it('ne laisse rien à redire à axe', async () => {
    for (const form of ['Élus', 'Complet', 'Public']) {
      const { page } = await open({ prepare: (server) => typeCell(server, 3, 'entry', '2') });
      await page.getByRole('radio', { name: form }).check();
      expect(await axe(page)).toEqual([]);
    }
  });

  it('dit sans grille, ou sans réseau, ce qui se passe', async () => {
    const absent = await open({ bench: newBench, early: true });
    await absent.page.getByRole('heading', { name: 'Pas encore de grille' }).waitFor();
    const cut = await open({
      early: true,
      prepare: (server) => server.mishaps.set('readReport', lost(NO_NETWORK)),
    });
    await cut.page.getByRole('button', { name: 'Réessayer' }).waitFor();
    cut.server.mishaps.clear();
    await cut.page.getByRole('button', { name: 'Réessayer' }).click();
    await cut.page.locator('.sheet').waitFor();
  });
});
