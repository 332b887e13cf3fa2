import type { Check, Json } from '../check';

/** Locks, properties, cache, pages and what a copy of the file gives. */
export const SYSTEM: readonly Check[] = [
  {
    id: '146a',
    what: 'tryLock puis waitLock d’un temps négatif',
    observe: ({ tried }) => {
      const lock = LockService.getDocumentLock();
      return [
        lock.tryLock(-100),
        tried(() => {
          lock.waitLock(-100);
          return 'verrou pris';
        }),
      ];
    },
  },
  {
    id: '146b',
    what: 'verrou du document pris, tenu, rendu',
    observe: () => {
      const lock = LockService.getDocumentLock();
      const seen: Json[] = [lock.tryLock(100), lock.hasLock()];
      lock.releaseLock();
      return [...seen, lock.hasLock()];
    },
  },
  {
    id: '87',
    partly: true,
    what: 'setProperties(…, true) : cinquante parts de 9 000 signes en un appel, les autres effacées',
    observe: ({ tried }) => {
      const store = PropertiesService.getDocumentProperties();
      const former = store.getProperties();
      const parts = Object.fromEntries(
        Array.from({ length: 50 }, (_, index) => [`essai${index}`, 'x'.repeat(9000)]),
      );
      const seen = tried(() => {
        store.setProperties(parts, true);
        const all = store.getProperties();
        return [Object.keys(all).length, all.essai49?.length ?? 0];
      });
      store.setProperties(former, true);
      return seen;
    },
  },
  {
    id: '153',
    what: 'saut de ligne, U+0001 et é relus dans une propriété',
    observe: () => {
      const store = PropertiesService.getDocumentProperties();
      const text = 'a\nb\u0001cé';
      store.setProperty('essai', text);
      const read = store.getProperty('essai');
      store.deleteProperty('essai');
      return read === text ? 'tel quel' : (read ?? null);
    },
  },
  {
    id: '170',
    partly: true,
    what: 'propriété de la personne écrite, relue, effacée ; absente des propriétés du document',
    observe: ({ tried }) =>
      tried(() => {
        const store = PropertiesService.getUserProperties();
        store.setProperty('essai', 'oui');
        const seen: Json[] = [
          store.getProperty('essai'),
          PropertiesService.getDocumentProperties().getProperty('essai'),
        ];
        store.deleteProperty('essai');
        return [...seen, store.getProperty('essai')];
      }),
  },
  {
    id: '156',
    what: 'cache du document : absent, mis, lu, retiré',
    observe: () => {
      const cache = CacheService.getDocumentCache();
      if (cache === null) return null;
      const seen: Json[] = [cache.get('essai')];
      cache.put('essai', 'oui', 60);
      seen.push(cache.get('essai'));
      cache.remove('essai');
      seen.push(cache.get('essai'));
      return seen;
    },
  },
  {
    id: '158',
    what: 'createTemplateFromFile(…).getRawContent() d’une page : balises de gabarit comprises',
    observe: () => HtmlService.createTemplateFromFile('page').getRawContent(),
  },
  {
    id: '1',
    partly: true,
    what: 'Session.getActiveUser sans l’autorisation ; langue de la personne',
    observe: ({ tried }) => [
      tried(() => Session.getActiveUser().getEmail().length > 0),
      /^[a-z]{2,3}([-_].+)?$/.test(Session.getActiveUserLocale()),
    ],
  },
  {
    id: '71',
    partly: true,
    what: 'getEditors, getViewers et getOwner d’un fichier non partagé',
    observe: ({ file }) => {
      const owner = file.getOwner();
      const among = (people: GoogleAppsScript.Base.User[]) =>
        people.some((one) => one.getEmail() === owner?.getEmail());
      return [owner !== null, among(file.getEditors()), among(file.getViewers())];
    },
  },
  {
    id: '58',
    partly: true,
    what: 'getType et getCurrentCell d’une feuille ordinaire',
    observe: ({ sheet, file }) => {
      sheet.activate();
      sheet.getRange('B2').activate();
      return [String(sheet.getType()), file.getCurrentCell()?.getA1Notation() ?? null];
    },
  },
  {
    id: '44',
    partly: true,
    what: 'radar aux données d’une autre feuille, masquée : graphiques et plages relus',
    observe: ({ sheet, another }) => {
      const data = another();
      data.getRange('A1:B3').setValues([
        ['Pilier', 'Palier'],
        ['a', 1],
        ['b', '=NA()'],
      ]);
      data.hideSheet();
      const chart = sheet
        .newChart()
        .setChartType(Charts.ChartType.RADAR)
        .addRange(data.getRange('A1:B3'))
        .setNumHeaders(1)
        .setOption('title', 'Essai')
        .setPosition(1, 1, 0, 0)
        .build();
      sheet.insertChart(chart);
      const charts = sheet.getCharts();
      return charts.map((one) => one.getRanges().map((range) => range.getA1Notation()));
    },
  },
];

/** What spends the day's quota of files: the copies stay in Drive, for the person to remove. */
export const QUOTAS: readonly Check[] = [
  {
    id: '62',
    needs: 'quota',
    what: 'ce que permet l’objet rendu par copy (une copie « Essai Grille SPPE » reste dans Drive)',
    locales: ['fr_FR'],
    observe: ({ file, tried }) => {
      const copy = file.copy('Essai Grille SPPE');
      // Nothing is done to the scratch file, should it be what came back.
      if (tried(() => copy.getId()) === file.getId()) return 'le fichier d’origine';
      return {
        autreIdentifiant: tried(() => copy.getId() !== file.getId()),
        nom: tried(() => copy.getName()),
        adresse: tried(() => copy.getUrl().includes('/spreadsheets/')),
        renommer: tried(() => {
          copy.rename('Essai Grille SPPE, renommé');
          return copy.getName();
        }),
        écrire: tried(() => {
          copy.getSheets()[0]?.getRange('Z1').setValue(1);
          return 'écrit';
        }),
        proprietaire: tried(
          () => (copy.getOwner()?.getEmail() ?? '') === (file.getOwner()?.getEmail() ?? ''),
        ),
      };
    },
  },
];
