import { describe, expect, test } from 'vitest';
import { perspectiveLetter } from '../../addon/sharing';
import { asContributor, pasteInto, three } from './files';
import { open, tab } from './panel';

/** Three communes: two with an address of their own, one whose address is none. */
function addressed(options: Parameters<typeof three>[0] = {}) {
  const bench = three(options);
  pasteInto(bench, 'Communes', 'C5', [
    ['Service enfance', 'enfance@aubenas.exemple.fr'],
    ['', 'rpe@brevilliers.exemple.fr'],
    ['', 'chambray.exemple.fr'],
  ]);
  return bench;
}

describe('inviter les communes', () => {
  test('montre qui recevra quoi, puis crée et invite d’un seul bouton', async () => {
    const { page, server } = await open({ bench: addressed });
    await tab(page, 'Communes');
    await page.getByLabel('Inviter aussi chaque commune à modifier sa copie').check();
    await page.getByText('Seront invitées (2)').waitFor();
    await page.getByText('enfance@aubenas.exemple.fr').waitFor();
    await page.getByText('Adresses à corriger dans la feuille (1)').waitFor();
    await page.getByRole('button', { name: 'Créer 3 copies et inviter 2 communes' }).click();
    await page.getByText('Terminé : 3 copies créées sur 3.').waitFor();
    expect(server.file.drive.mails.map(({ to }) => to)).toEqual([
      'enfance@aubenas.exemple.fr',
      'rpe@brevilliers.exemple.fr',
    ]);
    await page.getByText('2 communes invitées sur 3').waitFor();
  });

  test('là où Google ne laisse pas faire, un lien par commune, adresse remplie, et la feuille le note', async () => {
    const { page, server } = await open({ bench: () => addressed({ copyHandle: 'identity' }) });
    await tab(page, 'Communes');
    await page.getByLabel('Inviter aussi chaque commune à modifier sa copie').check();
    await page.getByRole('button', { name: 'Créer 3 copies et inviter 2 communes' }).click();
    const next = page.locator('footer a.primary');
    await next.waitFor();
    expect(await next.innerText()).toContain('Inviter Aubenas');
    expect(await next.getAttribute('href')).toBe(
      `${server.file.drive.files[1]?.url}?userstoinvite=enfance%40aubenas.exemple.fr&sharingaction=manageaccess&role=writer`,
    );
    await next.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
    await next.click();
    await page.locator('footer a.primary', { hasText: 'Inviter Brévilliers' }).waitFor();
    expect(server.file.display('Communes!H5')).toContain('fenêtre de Google ouverte');
    expect(server.file.drive.mails).toEqual([]);
  });
});

describe('mon regard', () => {
  test('un partenaire répond et dit pourquoi ; la feuille le garde', async () => {
    const { page, server } = await open({ bench: asContributor });
    await tab(page, 'Regards');
    await page.getByRole('heading', { name: 'Mon regard' }).waitFor();
    await page.locator('optgroup').first().waitFor({ state: 'attached' });
    await page.getByRole('combobox', { name: 'Critère' }).selectOption('3');
    await page.getByRole('radio').nth(2).check();
    await page.getByLabel(/^Pourquoi/).fill('Vu en consultation');
    await page.getByRole('button', { name: 'Critère suivant' }).click();
    await expect
      .poll(() => server.file.sheetByName('Regards').note(`${perspectiveLetter(1)}7`))
      .toContain('Vu en consultation');
    expect(server.file.sheetByName('Regards').value(`${perspectiveLetter(1)}7`)).toBe(2);
    expect(server.count('saveRegard')).toBe(2);
  });
});
