import { describe, expect, test } from 'vitest';
import { questionOf } from '../../addon/sharing';
import { doneThenLost, lost, NO_NETWORK } from '../server';
import { asContributor, asReader, OFFICER, partners, secondContact, undecided } from './files';
import { open } from './panel';

const SHARES = [
  { email: 'caf@exemple.fr', name: 'Caf du Val', right: 'lecture' },
  { email: 'msa@exemple.fr', name: 'MSA', right: 'contribution' },
  { email: 'rpe@exemple.fr', name: 'RPE Les Lucioles', right: 'contribution' },
];

describe('partager', () => {
  test('l’ouverture n’envoie rien, et le résumé dit qui recevra quel droit', async () => {
    const { page, server } = await open({ bench: partners });
    const summary = page.getByRole('region', { name: 'Vous allez inviter 3 adresses' });
    await summary.waitFor();
    expect(await summary.getByRole('listitem').allInnerTexts()).toEqual([
      'Caf du Val\u00a0: caf@exemple.fr pourra lire',
      'MSA\u00a0: msa@exemple.fr pourra modifier',
      'RPE Les Lucioles\u00a0: rpe@exemple.fr pourra modifier (peut déjà lire)',
    ]);
    expect(await summary.innerText()).toContain('Google peut envoyer un message');
    expect(server.calls.map(({ name }) => name).sort()).toEqual(['ping', 'readSharing']);
    expect(server.file.drive.mails).toEqual([]);
  });

  test('chaque adresse part une fois, réussit ou échoue par elle-même, puis la liste est relue', async () => {
    const { page, server } = await open({ bench: partners });
    server.file.drive.refusedAddresses.add('msa@exemple.fr');
    const send = page.getByRole('button', { name: 'Inviter 3 adresses' });
    await send.waitFor();
    const release = server.hold();
    await send.dblclick();
    await page.getByText('1 sur 3').waitFor();
    expect(server.count('sharePartner')).toBe(1);
    release();
    const batch = page.getByRole('region', { name: 'Résultat des invitations' });
    await batch.waitFor();
    expect(await batch.getByRole('listitem').allInnerTexts()).toEqual([
      'Fait. caf@exemple.fr peut lire le fichier.',
      'Refusé. msa@exemple.fr\u00a0: votre organisation ne permet pas de partager avec cette adresse. Rien n’a été partagé avec cette adresse.',
      'Fait. rpe@exemple.fr peut remplir le fichier.',
    ]);
    const { people } = server.file.state;
    expect(SHARES.map(({ email }) => people.get(email))).toEqual(['viewer', undefined, 'editor']);
    expect(server.file.drive.mails.map(({ to }) => to)).toEqual(['caf@exemple.fr']);
    expect(server.sent('sharePartner')).toEqual(SHARES);
    expect(server.mostAtOnce('sharePartner')).toBe(1);
    await page.getByRole('button', { name: 'Inviter 1 adresse' }).waitFor();
    await expect.poll(() => server.count('readSharing')).toBe(2);
    expect(await page.getByRole('status').last().innerText()).toContain('2 adresses sur 3');
  });

  test('qui est décoché n’est ni compté ni invité', async () => {
    const { page, server } = await open({ bench: partners });
    await page.getByRole('checkbox', { name: 'Inviter MSA' }).uncheck();
    await page.getByRole('button', { name: 'Inviter 2 adresses' }).click();
    await page.getByRole('heading', { name: 'Résultat des invitations' }).waitFor();
    expect(server.sent('sharePartner')).toEqual([SHARES[0], SHARES[2]]);
  });

  test('ne propose pas d’inviter une adresse fausse, sans droit, ou qui a déjà ce droit', async () => {
    const { page } = await open({ bench: partners });
    await page.getByRole('button', { name: 'Inviter 3 adresses' }).waitFor();
    const boxes = page.getByRole('group', { name: 'Partenaires de la feuille (7)' }).getByRole('checkbox');
    expect(await boxes.count()).toBe(3);
    expect(await page.getByText('n’est pas une adresse e-mail').count()).toBe(1);
    expect(await page.getByText('Choisissez un droit : lecture, contribution ou équipe.').count()).toBe(1);
    expect(await page.getByText('Sans adresse dans la feuille (2)').count()).toBe(1);
    const others = page.locator('details', { hasText: 'Ont aussi accès' });
    expect(await others.getByText(OFFICER).count()).toBe(1);
  });

  test('une réponse perdue arrête l’envoi, se dit, et rien ne repart avant une relecture', async () => {
    const { page, server } = await open({ bench: partners });
    await page.getByRole('button', { name: 'Inviter 3 adresses' }).waitFor();
    server.mishaps.set('sharePartner', doneThenLost(NO_NETWORK));
    server.mishaps.set('readSharing', lost(NO_NETWORK));
    await page.getByRole('button', { name: 'Inviter 3 adresses' }).click();
    const batch = page.getByRole('region', { name: 'Résultat des invitations' });
    await batch.waitFor();
    const outcomes = await batch.getByRole('listitem').allInnerTexts();
    expect(outcomes[0]).toMatch(/^Sans réponse\. caf@exemple\.fr/);
    expect(outcomes.slice(1).every((text) => text.startsWith('Pas envoyé.'))).toBe(true);
    await page.getByText('La dernière lecture n’a pas abouti.').waitFor();
    expect(await page.getByRole('button', { name: 'Inviter 3 adresses' }).isDisabled()).toBe(true);
    expect(server.count('sharePartner')).toBe(1);
    server.mishaps.clear();
    await page.getByRole('button', { name: 'Relire la feuille' }).click();
    await page.getByRole('button', { name: 'Inviter 2 adresses' }).click();
    await expect.poll(() => server.sent('sharePartner')).toEqual(SHARES);
  });

  test('ce qui concerne quelqu’un d’autre se confirme à part, et part avec ses mots', async () => {
    const { page, server } = await open({ bench: secondContact });
    const question = questionOf(server, 'directeur@caf.exemple.fr') ?? '';
    await page.getByRole('button', { name: 'Inviter 1 adresse' }).waitFor();
    await page.getByText(question).waitFor();
    for (const email of ['conseillere@caf.exemple.fr', 'directeur@caf.exemple.fr'])
      expect(question).toContain(email);
    await page.getByRole('checkbox', { name: 'C’est bien ce que je veux' }).check();
    await page.getByRole('button', { name: 'Inviter 2 adresses' }).click();
    await page.getByRole('heading', { name: 'Résultat des invitations' }).waitFor();
    expect(server.sent('sharePartner')).toEqual([
      { email: 'directeur@caf.exemple.fr', name: 'Caf', right: 'contribution', agreed: question },
      { email: 'pmi@exemple.fr', name: 'PMI', right: 'lecture' },
    ]);
    expect(server.file.state.people.get('directeur@caf.exemple.fr')).toBe('editor');
  });

  test('le premier contributeur attend que l’on choisisse qui répond, l’équipe en vue', async () => {
    const { page, server } = await open({
      bench: undecided,
      prepare: ({ file }) => void file.share('stagiaire@val-de-l-orme.fr', 'editor'),
    });
    // Whoever is to read needs no such choice.
    await page.getByRole('button', { name: 'Inviter 1 adresse' }).waitFor();
    const save = page.getByRole('button', { name: 'Enregistrer ce choix' });
    expect(await save.isDisabled()).toBe(true);
    await page.getByRole('radio', { name: 'L’équipe seulement' }).check();
    // A partner is none of the team, not even the one who edits the file today and whose line says « lecture ».
    const team = page.getByRole('group', { name: 'L’équipe', exact: true }).getByRole('checkbox');
    const names = await team.evaluateAll((boxes) => boxes.map((box) => box.closest('label')?.textContent));
    expect(names).toEqual([OFFICER, 'stagiaire@val-de-l-orme.fr']);
    await page.getByRole('checkbox', { name: 'stagiaire@val-de-l-orme.fr' }).uncheck();
    await save.click();
    await page.getByRole('button', { name: 'Inviter 4 adresses' }).waitFor();
    expect(server.sent('chooseAnswerers')).toEqual([{ answers: 'team', team: [OFFICER] }]);
    expect(await page.getByText('Google ferme le reste des feuilles de la grille').count()).toBe(1);
  });

  test('une personne de passage n’invite ni ne retire ; qui ne fait que lire l’apprend, sans une adresse', async () => {
    const editor = await open({ bench: asContributor });
    await editor.page.getByText('vous remplissez la colonne « PMI »').waitFor();
    expect(await editor.page.getByRole('checkbox').count()).toBe(0);
    expect(await editor.page.getByRole('button', { name: /Inviter|Retirer/ }).count()).toBe(0);
    const reader = await open({ bench: asReader });
    await reader.page.getByText('Vous lisez ce fichier.').waitFor();
    expect(await reader.page.locator('main').innerText()).not.toContain('@');
  });

  test('les adresses que des lecteurs voient sont signalées, et se masquent', async () => {
    const { page, server } = await open({
      bench: partners,
      prepare: ({ person }) => void person.showSheet('Partenaires'),
    });
    await page.getByText('Les adresses se voient.').waitFor();
    await page.getByRole('button', { name: 'Masquer la feuille Partenaires' }).click();
    await page.getByRole('status').getByText('La feuille Partenaires est masquée.').waitFor();
    expect(server.sent('showPartners')).toEqual([false]);
    expect(server.file.sheetByName('Partenaires').hidden).toBe(true);
  });

  test('un droit ne se retire qu’après confirmation, et le clavier ne se perd pas', async () => {
    const { page, server } = await open({ bench: partners });
    const remove = page.getByRole('button', { name: 'Retirer l’accès de PMI' });
    await remove.click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('Retirer l’accès de PMI');
    await page.getByRole('button', { name: 'Annuler' }).click();
    expect(await remove.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(server.count('unsharePartner')).toBe(0);
    await remove.click();
    await page.getByRole('button', { name: 'Oui, retirer l’accès' }).click();
    await page.getByRole('status').getByText('pmi@exemple.fr n’a plus accès au fichier.').waitFor();
    expect(server.sent('unsharePartner')).toEqual(['pmi@exemple.fr']);
    expect(server.file.state.people.has('pmi@exemple.fr')).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('told');
    const again = page.getByRole('checkbox', { name: 'Inviter PMI' });
    await again.waitFor();
    expect(await again.isChecked()).toBe(false);
    await again.check();
    await page.getByRole('listitem').getByText('pmi@exemple.fr pourra').waitFor();
  });

  test('mène à la fenêtre de partage de Google, et à nulle autre', async () => {
    const { page, server } = await open({ bench: partners });
    const link = page.getByRole('link', { name: 'Ouvrir le partage de Google' });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe(`${server.file.url}?sharingaction=manageaccess`);
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('rel')).toContain('noopener');
  });

  test('prépare les feuilles, sous d’autres noms si la personne y consent', async () => {
    const { page, server } = await open({ prepare: ({ person }) => void person.addSheet('Partenaires') });
    await page.getByRole('button', { name: 'Préparer la feuille Partenaires' }).click();
    await page.getByRole('button', { name: 'Créer sous le nom Partenaires (SPPE)' }).click();
    await page.getByRole('status').getByText('sont prêtes').waitFor();
    expect(server.sent('prepareSharing')).toEqual([false, true]);
    await page.getByText('Aucune adresse dans la feuille Partenaires').waitFor();
    expect(server.file.sheetNames()).toEqual(expect.arrayContaining(['Partenaires', 'Partenaires (SPPE)']));
  });
});
