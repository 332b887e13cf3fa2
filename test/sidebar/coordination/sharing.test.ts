import { describe, expect, test } from 'vitest';
import { open } from './browser';
import { FILE, partner } from './file';
import { partners } from './scenes';

const SHARES = [
  { email: 'caf@exemple.fr', name: 'Caf du Val', right: 'lecture' },
  { email: 'msa@exemple.fr', name: 'MSA', right: 'contribution' },
  { email: 'rpe@exemple.fr', name: 'RPE Les Lucioles', right: 'contribution' },
];

describe('partager', () => {
  test('l’ouverture n’envoie rien, et le résumé dit qui recevra quel droit', async () => {
    const { page, server } = await open({ prepare: partners });
    const summary = page.getByRole('region', { name: 'Vous allez inviter 3 adresses' });
    await summary.waitFor();
    expect(await summary.getByRole('listitem').allInnerTexts()).toEqual([
      'Caf du Val\u00a0: caf@exemple.fr pourra lire',
      'MSA\u00a0: msa@exemple.fr pourra modifier',
      'RPE Les Lucioles\u00a0: rpe@exemple.fr pourra modifier (peut déjà lire)',
    ]);
    expect(await summary.innerText()).toContain('Google peut envoyer un message');
    expect(server.names()).toEqual(expect.arrayContaining(['ping', 'readSharing']));
    expect(server.calls).toHaveLength(2);
  });

  test('chaque adresse part une fois, réussit ou échoue par elle-même, puis la liste est relue', async () => {
    const { page, server } = await open({ prepare: partners });
    const reason = 'Google ne connaît pas msa@exemple.fr.';
    server.mishaps.set('msa@exemple.fr', () => ({
      ok: false,
      refusal: { code: 'failure', message: reason },
    }));
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
      'Fait. caf@exemple.fr a son droit.',
      `Refusé. ${reason}`,
      'Fait. rpe@exemple.fr a son droit.',
    ]);
    expect(server.sent('sharePartner')).toEqual(SHARES);
    expect(server.mostAtOnce).toBe(1);
    await page.getByRole('button', { name: 'Inviter 1 adresse' }).waitFor();
    await expect.poll(() => server.count('readSharing')).toBe(2);
    expect(await page.getByRole('status').last().innerText()).toContain('2 adresses sur 3');
  });

  test('qui est décoché n’est ni compté ni invité', async () => {
    const { page, server } = await open({ prepare: partners });
    await page.getByRole('checkbox', { name: 'Inviter MSA' }).uncheck();
    await page.getByRole('button', { name: 'Inviter 2 adresses' }).click();
    await page.getByRole('heading', { name: 'Résultat des invitations' }).waitFor();
    expect(server.sent('sharePartner')).toEqual([SHARES[0], SHARES[2]]);
  });

  test('ne propose pas d’inviter une adresse fausse, sans droit, ou qui a déjà ce droit', async () => {
    const { page } = await open({ prepare: partners });
    await page.getByRole('button', { name: 'Inviter 3 adresses' }).waitFor();
    const boxes = page.getByRole('group', { name: 'Partenaires de la feuille (7)' }).getByRole('checkbox');
    expect(await boxes.count()).toBe(3);
    expect(await page.getByText('il y manque le signe @').count()).toBe(1);
    expect(await page.getByText('Sans adresse dans la feuille (2)').count()).toBe(1);
    expect(await page.getByText('agent@val-de-l-orme.fr').count()).toBe(1);
  });

  test('une réponse perdue arrête l’envoi, se dit, et rien ne repart avant une relecture', async () => {
    const { page, server } = await open({ prepare: partners });
    await page.getByRole('button', { name: 'Inviter 3 adresses' }).waitFor();
    server.failing.set('sharePartner', 'NetworkError: HTTP 0');
    server.failing.set('readSharing', 'NetworkError: HTTP 0');
    await page.getByRole('button', { name: 'Inviter 3 adresses' }).click();
    const batch = page.getByRole('region', { name: 'Résultat des invitations' });
    await batch.waitFor();
    const outcomes = await batch.getByRole('listitem').allInnerTexts();
    expect(outcomes[0]).toMatch(/^Sans réponse\. caf@exemple\.fr/);
    expect(outcomes.slice(1).every((text) => text.startsWith('Pas envoyé.'))).toBe(true);
    await page.getByText('La dernière lecture n’a pas abouti.').waitFor();
    expect(await page.getByRole('button', { name: 'Inviter 3 adresses' }).isDisabled()).toBe(true);
    expect(server.count('sharePartner')).toBe(1);
    server.failing.clear();
    server.partners = server.partners.map((one) =>
      one.email === 'caf@exemple.fr' ? { ...one, access: 'viewer' } : one,
    );
    await page.getByRole('button', { name: 'Relire la feuille' }).click();
    await page.getByRole('button', { name: 'Inviter 2 adresses' }).click();
    await expect.poll(() => server.sent('sharePartner')).toEqual(SHARES);
  });

  test('ce qui concerne quelqu’un d’autre se confirme à part, et part avec ses mots', async () => {
    const question = 'Plusieurs lignes s’appellent « Caf » : a@exemple.fr et b@exemple.fr.';
    const { page, server } = await open({
      prepare: (file) => {
        file.partners = [
          partner('Caf', 'b@exemple.fr', 'contribution', {
            column: { says: 'Sa colonne de la feuille Regards : « Caf ».', question, settled: false },
          }),
          partner('PMI', 'pmi@exemple.fr', 'lecture'),
        ];
      },
    });
    await page.getByRole('button', { name: 'Inviter 1 adresse' }).waitFor();
    const agree = page.getByRole('checkbox', { name: 'C’est bien ce que je veux' });
    await agree.check();
    await page.getByRole('button', { name: 'Inviter 2 adresses' }).click();
    await page.getByRole('heading', { name: 'Résultat des invitations' }).waitFor();
    expect(server.sent('sharePartner')).toEqual([
      { email: 'b@exemple.fr', name: 'Caf', right: 'contribution', agreed: question },
      { email: 'pmi@exemple.fr', name: 'PMI', right: 'lecture' },
    ]);
  });

  test('le premier contributeur attend que l’on choisisse qui répond, l’équipe en vue', async () => {
    const { page, server } = await open({
      prepare: (file) => {
        partners(file);
        file.rules = { ...file.rules, answers: null, candidates: ['agente@ville.fr', 'voisin@ailleurs.fr'] };
      },
    });
    // Whoever is to read needs no such choice.
    await page.getByRole('button', { name: 'Inviter 1 adresse' }).waitFor();
    const save = page.getByRole('button', { name: 'Enregistrer ce choix' });
    expect(await save.isDisabled()).toBe(true);
    await page.getByRole('radio', { name: 'L’équipe seulement' }).check();
    await page.getByRole('checkbox', { name: 'voisin@ailleurs.fr' }).uncheck();
    await save.click();
    await page.getByRole('button', { name: 'Inviter 3 adresses' }).waitFor();
    expect(server.sent('chooseAnswerers')).toEqual([{ answers: 'team', team: ['agente@ville.fr'] }]);
    expect(await page.getByText('Google ferme le reste des feuilles de la grille').count()).toBe(1);
  });

  test('une personne de passage n’invite ni ne retire ; qui ne fait que lire l’apprend, sans une adresse', async () => {
    const editor = await open({
      prepare: (file) => {
        partners(file);
        file.rules = { ...file.rules, role: 'editor', answers: 'team', own: ['PMI'] };
      },
    });
    await editor.page.getByText('vous remplissez la colonne « PMI »').waitFor();
    expect(await editor.page.getByRole('checkbox').count()).toBe(0);
    expect(await editor.page.getByRole('button', { name: /Inviter|Retirer/ }).count()).toBe(0);
    const reader = await open({
      prepare: (file) => {
        file.sharing = 'reader';
      },
    });
    await reader.page.getByText('Vous lisez ce fichier.').waitFor();
    expect(await reader.page.locator('main').innerText()).not.toContain('@');
  });

  test('les adresses que des lecteurs voient sont signalées, et se masquent', async () => {
    const { page, server } = await open({
      prepare: (file) => {
        partners(file);
        file.rules = { ...file.rules, contactsShown: true };
      },
    });
    await page.getByText('Les adresses se voient.').waitFor();
    await page.getByRole('button', { name: 'Masquer la feuille Partenaires' }).click();
    await page.getByRole('status').getByText('La feuille est masquée.').waitFor();
    expect(server.sent('showPartners')).toEqual([false]);
  });

  test('un droit ne se retire qu’après confirmation, et le clavier ne se perd pas', async () => {
    const { page, server } = await open({ prepare: partners });
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
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('told');
    const again = page.getByRole('checkbox', { name: 'Inviter PMI' });
    await again.waitFor();
    expect(await again.isChecked()).toBe(false);
    await again.check();
    await page.getByRole('listitem').getByText('pmi@exemple.fr pourra').waitFor();
  });

  test('mène à la fenêtre de partage de Google, et à nulle autre', async () => {
    const { page } = await open({ prepare: partners });
    const link = page.getByRole('link', { name: 'Ouvrir le partage de Google' });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe(`${FILE}?sharingaction=manageaccess`);
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('rel')).toContain('noopener');
  });

  test('prépare les feuilles, sous d’autres noms si la personne y consent', async () => {
    const { page, server } = await open({
      prepare: (file) => {
        file.sharing = 'absent';
        file.partners = [partner('Caf', 'caf@exemple.fr', 'lecture')];
        file.refuse('prepareSharing', {
          code: 'name-taken',
          message: 'Une feuille porte déjà le nom « Partenaires ».',
          instead: ['Partenaires (SPPE)'],
        });
      },
    });
    await page.getByRole('button', { name: 'Préparer la feuille Partenaires' }).click();
    await page.getByRole('button', { name: 'Créer sous le nom Partenaires (SPPE)' }).click();
    await page.getByRole('status').getByText('sont prêtes').waitFor();
    expect(server.sent('prepareSharing')).toEqual([false, true]);
    await page.getByRole('button', { name: 'Inviter 1 adresse' }).waitFor();
  });
});
