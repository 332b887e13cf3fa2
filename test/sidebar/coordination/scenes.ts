import type { Page } from 'playwright-core';
import { newBench } from '../../addon/grid';
import { preparedSharing } from '../../addon/sharing';
import { preparedDesk } from '../../addon/territory-desk';
import type { Opened, Opening } from '../browser';
import { lost, silent } from '../server';
import {
  asContributor,
  asReader,
  filledGrid,
  mixed,
  partners,
  regards,
  secondContact,
  six,
  territory,
  undecided,
} from './files';
import { tab } from './panel';

/** A view in one of its states. */
export interface Scene {
  readonly name: string;
  readonly opening?: Opening;
  readonly act?: (page: Page, opened: Opened) => Promise<unknown>;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

export const SCENES: readonly Scene[] = [
  {
    name: 'partager, rien de préparé',
    act: (page) => button(page, 'Préparer la feuille Partenaires').waitFor(),
  },
  {
    name: 'partager, nom déjà pris',
    opening: { prepare: ({ person }) => void person.addSheet('Partenaires') },
    act: async (page) => {
      await button(page, 'Préparer la feuille Partenaires').click();
      await button(page, 'Créer sous le nom Partenaires (SPPE)').waitFor();
    },
  },
  {
    name: 'partager, préparation en cours',
    opening: { prepare: (server) => server.mishaps.set('prepareSharing', silent) },
    act: async (page) => {
      await button(page, 'Préparer la feuille Partenaires').click();
      await page.getByText('Préparation des feuilles…').waitFor();
    },
  },
  {
    name: 'partager, sans grille',
    opening: { bench: newBench },
    act: (page) => page.getByText('Ce classeur n’a pas encore de grille').waitFor(),
  },
  {
    name: 'partager, la liste',
    opening: { bench: partners },
    act: (page) => button(page, 'Inviter 3 adresses').waitFor(),
  },
  {
    name: 'partager, qui répond est à choisir',
    opening: { bench: undecided },
    act: (page) => button(page, 'Enregistrer ce choix').waitFor(),
  },
  {
    name: 'partager, un second contact à confirmer, des adresses en vue',
    opening: { bench: secondContact, prepare: ({ file }) => file.share('pmi@exemple.fr', 'viewer') },
    act: async (page) => {
      await page.getByText('Les adresses se voient.').waitFor();
      await page.getByText('Plusieurs lignes s’appellent « Caf »').waitFor();
    },
  },
  {
    name: 'partager, en contributeur',
    opening: { bench: asContributor },
    act: (page) => page.getByText('vous remplissez').waitFor(),
  },
  {
    name: 'partager, en lecture',
    opening: { bench: asReader },
    act: (page) => page.getByText('Vous lisez ce fichier.').waitFor(),
  },
  {
    name: 'partager, une liste vide',
    opening: { bench: preparedSharing },
    act: (page) => page.getByText('Aucune adresse dans la feuille').waitFor(),
  },
  {
    name: 'partager, invitations en cours',
    opening: { bench: partners, prepare: (server) => server.mishaps.set('sharePartner', silent) },
    act: async (page) => {
      await button(page, 'Inviter 3 adresses').click();
      await page.getByText('1 sur 3').waitFor();
    },
  },
  {
    name: 'partager, un refus parmi les invitations',
    opening: {
      bench: partners,
      prepare: ({ file }) => void file.drive.refusedAddresses.add('msa@exemple.fr'),
    },
    act: async (page) => {
      await button(page, 'Inviter 3 adresses').click();
      await page.getByRole('heading', { name: 'Résultat des invitations' }).waitFor();
    },
  },
  {
    name: 'partager, retrait à confirmer',
    opening: { bench: partners },
    act: async (page) => {
      await button(page, 'Retirer l’accès de PMI').click();
      await button(page, 'Oui, retirer l’accès').waitFor();
    },
  },
  {
    name: 'partager, relecture manquée',
    opening: { bench: partners },
    act: async (page, { server }) => {
      await button(page, 'Inviter 3 adresses').waitFor();
      server.mishaps.set('readSharing', lost('Exception: Service error'));
      await button(page, 'Relire la feuille').click();
      await page.getByText('La dernière lecture n’a pas abouti.').waitFor();
    },
  },
  {
    name: 'regards, deux séries',
    opening: { bench: regards },
    act: async (page) => {
      await tab(page, 'Regards');
      for (const summary of await page.locator('summary').all()) await summary.click();
    },
  },
  {
    name: 'regards, un partenaire qui n’a rien saisi',
    opening: { bench: regards },
    act: async (page) => {
      await tab(page, 'Regards');
      await page.getByLabel('Partenaire à comparer').selectOption('MSA');
      await page.getByText('n’a encore rien écrit').waitFor();
    },
  },
  {
    name: 'regards, aucun partenaire',
    opening: { bench: preparedSharing },
    act: (page) => tab(page, 'Regards'),
  },
  { name: 'regards, feuille absente', act: (page) => tab(page, 'Regards') },
  {
    name: 'communes, avant les copies',
    opening: { bench: six },
    act: async (page) => {
      await tab(page, 'Communes');
      await page.getByText('Les noms suivants').click();
    },
  },
  {
    name: 'communes, copie en cours',
    opening: { bench: six, prepare: (server) => server.mishaps.set('copyCommune', silent) },
    act: async (page) => {
      await tab(page, 'Communes');
      await button(page, 'Créer 6 copies').click();
      await page.getByText('1 sur 6').waitFor();
    },
  },
  {
    name: 'communes, copie vue d’une autre vue',
    opening: { bench: six, prepare: (server) => server.mishaps.set('copyCommune', silent) },
    act: async (page) => {
      await tab(page, 'Communes');
      await button(page, 'Créer 6 copies').click();
      await tab(page, 'Partager');
      await button(page, 'Voir la copie').waitFor();
    },
  },
  {
    name: 'communes, limite du jour',
    opening: { bench: () => six({ limits: { spreadsheets: 1 } }) },
    act: async (page) => {
      await tab(page, 'Communes');
      await button(page, 'Créer 6 copies').click();
      await page.getByText('cette limite est atteinte').waitFor();
    },
  },
  {
    name: 'communes, lignes de toutes sortes',
    opening: { bench: mixed },
    act: async (page) => {
      await tab(page, 'Communes');
      await page.getByText('Copies créées (3)').click();
      await page.getByRole('textbox', { name: 'Lien de la copie de Saint-Ouen' }).fill('https://exemple.fr');
      await button(page, 'Enregistrer ce lien').first().click();
      await page.getByText('Ce n’est pas l’adresse d’un fichier').waitFor();
    },
  },
  {
    name: 'communes, grille remplie',
    opening: { bench: filledGrid },
    act: async (page) => {
      await tab(page, 'Communes');
      await page.getByText('Cette grille n’est pas vierge').waitFor();
    },
  },
  {
    name: 'communes, copie vierge faite',
    opening: { bench: filledGrid },
    act: async (page) => {
      await tab(page, 'Communes');
      await button(page, 'Faire une copie vierge').click();
      await page.getByRole('link', { name: 'Ouvrir la copie vierge' }).waitFor();
    },
  },
  {
    name: 'communes, sans grille',
    opening: { bench: newBench },
    act: (page) => tab(page, 'Communes'),
  },
  {
    name: 'communes, dans un territoire',
    opening: { bench: preparedDesk },
    act: (page) => tab(page, 'Communes'),
  },
  { name: 'territoire, feuille absente', act: (page) => tab(page, 'Territoire') },
  {
    name: 'territoire, aucune commune',
    opening: { bench: preparedDesk },
    act: (page) => tab(page, 'Territoire'),
  },
  {
    name: 'territoire, médianes',
    opening: { bench: territory },
    act: async (page) => {
      await tab(page, 'Territoire');
      for (const fold of await page.locator('details').all())
        if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
    },
  },
  {
    name: 'territoire, une commune à côté',
    opening: { bench: territory },
    act: async (page) => {
      await tab(page, 'Territoire');
      await page.getByLabel('Une commune à côté de la médiane').selectOption('Brévilliers');
    },
  },
  {
    name: 'plusieurs comptes Google',
    opening: { early: true, prepare: (server) => server.mishaps.set('ping', lost('PERMISSION_DENIED')) },
    act: (page) => page.getByText('plusieurs comptes Google').waitFor(),
  },
  {
    name: 'lecture en cours',
    opening: { early: true, prepare: (server) => server.mishaps.set('readSharing', silent) },
    act: (page) => page.getByText('Lecture de la feuille…').waitFor(),
  },
  {
    name: 'une lecture refusée',
    opening: {
      prepare: (server) =>
        server.mishaps.set('readSharing', (run) => {
          server.runtime.failAt(1, { dead: true });
          return run();
        }),
    },
    act: (page) => page.getByText('Google Sheets n’a pas répondu comme prévu').waitFor(),
  },
];
