import type { Page } from 'playwright-core';
import { type Opened, type Opening, tab } from './browser';
import { commune, copyLink, entries, type FakeFile, partner } from './file';

/** A view in one of its states. */
export interface Scene {
  readonly name: string;
  readonly opening?: Opening;
  readonly act?: (page: Page, opened: Opened) => Promise<unknown>;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

export function partners(file: FakeFile): void {
  file.partners = [
    partner('Caf du Val', 'caf@exemple.fr', 'lecture'),
    partner('MSA', 'msa@exemple.fr', 'contribution'),
    partner('PMI', 'pmi@exemple.fr', 'contribution', { access: 'editor' }),
    partner('Préfecture', 'prefecture@exemple.fr', 'lecture', { access: 'editor' }),
    partner('RPE Les Lucioles', 'rpe@exemple.fr', 'contribution', { access: 'viewer' }),
    partner('Association des assistantes maternelles du plateau', 'association.exemple.fr', 'lecture', {
      problem: '« association.exemple.fr » n’est pas une adresse : il y manque le signe @.',
    }),
    partner('Crèche associative', 'creche@exemple.fr', null),
    partner('Cité éducative', '', null),
    partner('Association d’élus', '', null),
  ];
  file.others = [
    { email: 'direction@val-de-l-orme.fr', access: 'owner' },
    { email: 'agent@val-de-l-orme.fr', access: 'editor' },
  ];
}

export function regards(file: FakeFile): void {
  file.own = entries((number) => (number > 26 ? '' : number % 5 === 4 ? 'SO' : String(number % 4)));
  file.regards = [
    { name: 'Caf du Val', entries: entries((number) => String((number * 3 + 1) % 4)) },
    { name: 'PMI', entries: entries((number) => (number % 2 === 0 ? String(number % 3) : '')) },
    { name: 'MSA', entries: entries(() => '') },
  ];
}

const NAMES = 'Aubenas Brévilliers Chambray-sur-Orme Dampierre Épinay-le-Val Saint-Ouen'.split(' ');

/** Six communes, all waiting. */
export function six(file: FakeFile): void {
  file.rows = NAMES.map((name, index) => commune(name, 'waiting', { code: `9307${index}` }));
  file.model = {
    kind: 'blank',
    carries: [
      'les repères que vous avez réécrits',
      'la feuille « Mode d’emploi »',
      'le script de ce classeur',
    ],
  };
}

/** Every state that a row can have. */
export function mixed(file: FakeFile): void {
  file.rows = [
    commune('Aubenas', 'created', { link: copyLink(1), date: '24/11/2026 10:12' }),
    commune('Brévilliers', 'created', { link: copyLink(2), date: '24/11/2026 10:12' }),
    commune('Chambray', 'created', { date: '24/11/2026 10:13' }),
    commune('Saint-Ouen', 'interrupted', { code: '93070' }),
    commune('Dampierre', 'failed', { error: 'Google a refusé la copie : service indisponible.' }),
    commune('Épinay-le-Val', 'failed', { error: 'Google a refusé la copie : service indisponible.' }),
    commune('Fontenay'),
    commune('Gargenville'),
    commune('Hautot', 'waiting', { key: 'hautot bis', problem: 'Cette commune est écrite deux fois.' }),
  ];
}

export function territory(file: FakeFile): void {
  const cells = entries((number) => String(number % 4));
  const one = (name: string, state: 'current' | 'toAllow' | 'otherEdition' | 'unreadable' | 'noLink') => ({
    name,
    code: '',
    link: state === 'noLink' ? '' : copyLink(name.length),
    state,
    dated: '',
    entries: state === 'current' ? cells : entries(() => ''),
  });
  file.territoryCommunes = [
    one('Aubenas', 'current'),
    one('Brévilliers', 'current'),
    one('Chambray-sur-Orme', 'toAllow'),
    one('Dampierre', 'otherEdition'),
    one('Épinay-le-Val', 'toAllow'),
    one('Fontenay', 'unreadable'),
    one('Gargenville', 'noLink'),
  ];
  file.medians = [
    { median: 1.5, communes: 12 },
    { median: 2, communes: 11 },
    { median: null, communes: 0 },
    { median: 0.75, communes: 9 },
    { median: 2.25, communes: 1 },
  ];
}

const absent = (file: FakeFile) => {
  file.sharing = 'absent';
  file.territory = 'absent';
};

export const SCENES: readonly Scene[] = [
  {
    name: 'partager, rien de préparé',
    opening: { prepare: absent },
    act: (page) => button(page, 'Préparer la feuille Partenaires').waitFor(),
  },
  {
    name: 'partager, nom déjà pris',
    opening: {
      prepare: (file) => {
        absent(file);
        file.refuse('prepareSharing', {
          code: 'name-taken',
          message: 'Une feuille de votre classeur porte déjà le nom « Partenaires ».',
          instead: ['Partenaires (SPPE)'],
        });
      },
    },
    act: async (page) => {
      await button(page, 'Préparer la feuille Partenaires').click();
      await button(page, 'Créer sous le nom Partenaires (SPPE)').waitFor();
    },
  },
  {
    name: 'partager, préparation en cours',
    opening: {
      prepare: (file) => {
        absent(file);
        file.silent.add('prepareSharing');
      },
    },
    act: async (page) => {
      await button(page, 'Préparer la feuille Partenaires').click();
      await page.getByText('Préparation des feuilles…').waitFor();
    },
  },
  {
    name: 'partager, sans grille',
    opening: {
      prepare: (file) => {
        absent(file);
        file.hasGrid = false;
      },
    },
    act: (page) => page.getByText('Ce classeur n’a pas encore de grille').waitFor(),
  },
  {
    name: 'partager, la liste',
    opening: { prepare: partners },
    act: (page) => button(page, 'Inviter 3 adresses').waitFor(),
  },
  {
    name: 'partager, qui répond est à choisir',
    opening: {
      prepare: (file) => {
        partners(file);
        file.rules = { ...file.rules, answers: null, candidates: ['agent@val-de-l-orme.fr'] };
      },
    },
    act: (page) => button(page, 'Enregistrer ce choix').waitFor(),
  },
  {
    name: 'partager, un second contact à confirmer, des adresses en vue',
    opening: {
      prepare: (file) => {
        partners(file);
        file.rules = {
          ...file.rules,
          answers: 'team',
          team: ['agent@val-de-l-orme.fr'],
          contactsShown: true,
        };
        file.partners = [
          partner('Caf', 'conseillere@caf.exemple.fr', 'contribution', {
            access: 'editor',
            column: { says: 'Sa colonne de la feuille Regards : « Caf ».', question: null, settled: true },
          }),
          partner('Caf', 'directeur@caf.exemple.fr', 'contribution', {
            column: {
              says: 'Sa colonne de la feuille Regards : « Caf », avec conseillere@caf.exemple.fr.',
              question:
                'Plusieurs lignes s’appellent « Caf » : conseillere@caf.exemple.fr et directeur@caf.exemple.fr. Elles remplissent la même colonne de la feuille Regards, et chacune peut changer ce que les autres y ont écrit.',
              settled: false,
            },
          }),
        ];
      },
    },
    act: (page) => page.getByText('Les adresses se voient.').waitFor(),
  },
  {
    name: 'partager, en contributeur',
    opening: {
      prepare: (file) => {
        partners(file);
        file.rules = { ...file.rules, role: 'editor', answers: 'team', own: ['PMI'] };
      },
    },
    act: (page) => page.getByText('vous remplissez').waitFor(),
  },
  {
    name: 'partager, en lecture',
    opening: {
      prepare: (file) => {
        file.sharing = 'reader';
      },
    },
    act: (page) => page.getByText('Vous lisez ce fichier.').waitFor(),
  },
  {
    name: 'partager, une liste vide',
    act: (page) => page.getByText('Aucune adresse dans la feuille').waitFor(),
  },
  {
    name: 'partager, invitations en cours',
    opening: {
      prepare: (file) => {
        partners(file);
        file.silent.add('sharePartner');
      },
    },
    act: async (page) => {
      await button(page, 'Inviter 3 adresses').click();
      await page.getByText('1 sur 3').waitFor();
    },
  },
  {
    name: 'partager, un refus parmi les invitations',
    opening: {
      prepare: (file) => {
        partners(file);
        file.mishaps.set('msa@exemple.fr', () => ({
          ok: false,
          refusal: { code: 'failure', message: 'Google ne connaît pas msa@exemple.fr.' },
        }));
      },
    },
    act: async (page) => {
      await button(page, 'Inviter 3 adresses').click();
      await page.getByRole('heading', { name: 'Résultat des invitations' }).waitFor();
    },
  },
  {
    name: 'partager, retrait à confirmer',
    opening: { prepare: partners },
    act: async (page) => {
      await button(page, 'Retirer l’accès de PMI').click();
      await button(page, 'Oui, retirer l’accès').waitFor();
    },
  },
  {
    name: 'partager, relecture manquée',
    opening: { prepare: partners },
    act: async (page, { server }) => {
      await button(page, 'Inviter 3 adresses').waitFor();
      server.failing.set('readSharing', 'Exception: Service error');
      await button(page, 'Relire la feuille').click();
      await page.getByText('La dernière lecture n’a pas abouti.').waitFor();
    },
  },
  {
    name: 'regards, deux séries',
    opening: { prepare: regards },
    act: async (page) => {
      await tab(page, 'Regards');
      for (const summary of await page.locator('summary').all()) await summary.click();
    },
  },
  {
    name: 'regards, un partenaire qui n’a rien saisi',
    opening: { prepare: regards },
    act: async (page) => {
      await tab(page, 'Regards');
      await page.getByLabel('Partenaire à comparer').selectOption('MSA');
      await page.getByText('n’a encore rien écrit').waitFor();
    },
  },
  { name: 'regards, aucun partenaire', act: (page) => tab(page, 'Regards') },
  {
    name: 'regards, feuille absente',
    opening: { prepare: absent },
    act: (page) => tab(page, 'Regards'),
  },
  {
    name: 'communes, liste collée avec des erreurs',
    act: async (page) => {
      await tab(page, 'Communes');
      await page
        .getByLabel('Liste des communes')
        .fill(
          'Nom\tCode INSEE\nSaint-Ouen\t93070\nAubenas\t7019\nSAINT OUEN\t93070\n\t07020\nDampierre\tabc',
        );
      await button(page, /^Ajouter/).waitFor();
    },
  },
  {
    name: 'communes, avant les copies',
    opening: { prepare: six },
    act: async (page) => {
      await tab(page, 'Communes');
      await page.getByText('Les noms suivants').click();
    },
  },
  {
    name: 'communes, copie en cours',
    opening: {
      prepare: (file) => {
        six(file);
        file.silent.add('copyCommune');
      },
    },
    act: async (page) => {
      await tab(page, 'Communes');
      await button(page, 'Créer 6 copies').click();
      await page.getByText('1 sur 6').waitFor();
    },
  },
  {
    name: 'communes, copie vue d’une autre vue',
    opening: {
      prepare: (file) => {
        six(file);
        partners(file);
        file.silent.add('copyCommune');
      },
    },
    act: async (page) => {
      await tab(page, 'Communes');
      await button(page, 'Créer 6 copies').click();
      await tab(page, 'Partager');
      await button(page, 'Voir la copie').waitFor();
    },
  },
  {
    name: 'communes, limite du jour',
    opening: {
      prepare: (file) => {
        six(file);
        file.rows = file.rows.map((row, index) =>
          index < 2 ? { ...row, state: 'created', link: copyLink(index), date: '24/11/2026' } : row,
        );
        file.refuse('copyCommune', {
          code: 'quota',
          message:
            'Google ne crée plus de fichier aujourd’hui. Reprenez demain après 10 h : rien n’est perdu.',
        });
      },
    },
    act: async (page) => {
      await tab(page, 'Communes');
      await button(page, 'Reprendre').click();
      await page.getByText('Reprenez demain').waitFor();
    },
  },
  {
    name: 'communes, lignes de toutes sortes',
    opening: { prepare: mixed },
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
    opening: {
      prepare: (file) => {
        file.model = { kind: 'filled', what: '12 critères sont renseignés, et le nom de la collectivité.' };
      },
    },
    act: (page) => tab(page, 'Communes'),
  },
  {
    name: 'communes, copie vierge faite',
    opening: {
      prepare: (file) => {
        file.model = { kind: 'filled', what: '12 critères sont renseignés.' };
      },
    },
    act: async (page) => {
      await tab(page, 'Communes');
      await button(page, 'Faire une copie vierge').click();
      await page.getByText('La copie vierge est faite.').waitFor();
    },
  },
  {
    name: 'communes, sans grille',
    opening: {
      prepare: (file) => {
        file.model = { kind: 'no-grid' };
      },
    },
    act: (page) => tab(page, 'Communes'),
  },
  {
    name: 'communes, dans un territoire',
    opening: {
      prepare: (file) => {
        file.model = { kind: 'territory' };
      },
    },
    act: (page) => tab(page, 'Communes'),
  },
  {
    name: 'territoire, feuille absente',
    opening: { prepare: absent },
    act: (page) => tab(page, 'Territoire'),
  },
  { name: 'territoire, aucune commune', act: (page) => tab(page, 'Territoire') },
  {
    name: 'territoire, médianes',
    opening: { prepare: territory },
    act: async (page) => {
      await tab(page, 'Territoire');
      for (const fold of await page.locator('details').all())
        if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
    },
  },
  {
    name: 'territoire, une commune à côté',
    opening: { prepare: territory },
    act: async (page) => {
      await tab(page, 'Territoire');
      await page.getByLabel('Une commune à côté de la médiane').selectOption('Brévilliers');
    },
  },
  {
    name: 'territoire, communes ajoutées',
    opening: { prepare: territory },
    act: async (page) => {
      await tab(page, 'Territoire');
      await page.getByLabel('Noms et liens des fichiers').fill(`Saint-Ouen\t${copyLink(8)}\nSans lien`);
      await button(page, 'Ajouter au territoire').click();
      await page.getByText('Ligne 2 : le lien manque.').waitFor();
    },
  },
  {
    name: 'plusieurs comptes Google',
    opening: { early: true, prepare: (file) => file.failing.set('ping', 'PERMISSION_DENIED') },
    act: (page) => page.getByText('plusieurs comptes Google').waitFor(),
  },
  {
    name: 'lecture en cours',
    opening: { early: true, prepare: (file) => file.silent.add('readSharing') },
    act: (page) => page.getByText('Lecture de la feuille…').waitFor(),
  },
  {
    name: 'une lecture refusée',
    opening: {
      prepare: (file) =>
        file.refuse('readSharing', { code: 'failure', message: 'La feuille Partenaires est illisible.' }),
    },
    act: (page) => page.getByText('La feuille Partenaires est illisible.').waitFor(),
  },
];
