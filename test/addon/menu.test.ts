import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Person } from '../../host/index';
import { isInseeCode, isSiren, tidyCode } from '../../src/communes/identity';
import { wrongFields } from '../../src/workbook/grid/fields';
import { SHEET_HEADINGS, SHEET_KINDS, SHEET_TITLES } from '../../src/workbook/sheet-names';
import { rowOfKey } from '../../tools/demo/filled-grid';
import { type Bench, GENERATE, gridCell, newBench, newGrid, typed, VERIFY } from './grid';

const ITEMS = [
  GENERATE,
  'Ouvrir le panneau',
  'Suivre : plan et photographies',
  'Importer des réponses',
  'Atelier',
  'Rapport à imprimer',
  'Partager, copier, comparer',
  VERIFY,
  'Réappliquer les protections',
  'Aide',
];
const OURS = SHEET_KINDS.map((kind) => SHEET_TITLES[kind]);

const menuOf = ({ runtime }: Bench) =>
  runtime.menus.map(({ title, items }) => ({
    title,
    labels: items.map((item) => (item ? item.label : null)),
  }));

/** Input cell of a field of the Accueil, and the cell of its help or message. */
function fieldCells({ file }: Bench, key: string) {
  const row = rowOfKey(file, 'Accueil', `champ ${key}`);
  return { input: `C${row}`, message: `D${row}` };
}

describe('le menu', () => {
  it.each(['NONE', 'LIMITED', 'FULL'] as const)('est complet en mode %s, sans autre service', (mode) => {
    for (const bench of [newBench(), newGrid()]) {
      for (const name of ['onOpen', 'onInstall']) {
        bench.runtime.resetCalls();
        bench.runtime.run(name, { authMode: mode }, { authMode: mode });
        expect(menuOf(bench)).toEqual([{ title: 'Grille SPPE', labels: ITEMS }]);
        expect([...bench.runtime.calls.byName.keys()].every((call) => /Menu|Ui/.test(call))).toBe(true);
      }
      expect(bench.runtime.log).toEqual([]);
    }
  });

  it('mène à des fonctions qui existent', () => {
    const { runtime } = newBench();
    for (const { items } of runtime.menus)
      for (const item of items) expect(item && 'run' in item && runtime.has(item.run)).toBe(true);
  });

  it.each(['avec', 'sans'] as const)(
    '%s grille, chaque article répond en français et ne casse rien',
    (kind) => {
      for (const label of ITEMS.filter((item) => item !== GENERATE)) {
        const bench = kind === 'avec' ? newGrid() : newBench();
        const before = bench.file.sheetNames();
        const cells = JSON.stringify([...bench.file.sheetByName(before[0] ?? '').cells()]);
        bench.person.menu(label, { answers: ['OK'] });
        const told = [...bench.runtime.alerts, ...bench.runtime.toasts].map(({ text }) => text);
        const page = new Map([
          ['Ouvrir le panneau', 'Grille SPPE'],
          ['Suivre : plan et photographies', 'Grille SPPE – suivi'],
          ['Partager, copier, comparer', 'Grille SPPE – partage'],
        ]).get(label);
        if (page) {
          expect(bench.runtime.sidebar?.title).toBe(page);
          expect(bench.runtime.sidebar?.html).toMatch(/<!doctype html>/i);
        } else if (['Importer des réponses', 'Rapport à imprimer', 'Atelier'].includes(label)) {
          expect(bench.runtime.modal?.html).toMatch(/<!doctype html>/i);
        } else expect(told, label).toHaveLength(1);
        if (label === 'Aide') expect(told[0]).toContain('Rien ne sort de ce fichier');
        if (label.startsWith('Réappliquer'))
          expect(told[0]).toContain(
            kind === 'avec' ? `${SHEET_KINDS.length} feuilles` : 'ne contient pas encore de grille',
          );
        expect(bench.file.sheetNames()).toEqual(before);
        expect(JSON.stringify([...bench.file.sheetByName(before[0] ?? '').cells()])).toBe(cells);
        expect(bench.runtime.log).toEqual([]);
      }
    },
  );

  it('quand un service échoue, chaque article dit en français que rien n’est perdu et que faire', () => {
    const bench = newGrid();
    const start = bench.file.snapshot();
    for (const label of [VERIFY, 'Réappliquer les protections'])
      for (const k of [1, 2, 5, 9, 14]) {
        bench.file.restore(start);
        bench.runtime.failAt(k);
        const before = bench.runtime.alerts.length;
        bench.person.menu(label, { answers: ['NO', 'OK'] });
        bench.runtime.failAt(0);
        for (const { text } of bench.runtime.alerts.slice(before)) {
          expect(text, `${label}, appel ${k}`).not.toMatch(/Error|^Service/);
          if (text.includes('Service Spreadsheets'))
            expect(text).toMatch(/^Google Sheets n’a pas répondu.*toujours dans le classeur\. Recommencez/);
          // A service that failed says nothing of the sheet that it was asked about.
          expect(text, `${label}, appel ${k}`).not.toContain('Feuille absente');
        }
      }
  });
});

describe('« Générer » et les noms déjà pris', () => {
  it('demande, ne fait rien sans accord, et avec accord laisse intacte la feuille de la personne', () => {
    const bench = newBench();
    bench.person.renameSheet('Feuille 1', 'Grille');
    bench.person.addSheet('Données');
    bench.person.type('Grille', 'A1', 'Ma grille à moi');
    bench.person.type('Données', 'B2', '=1+1');
    const before = JSON.stringify(bench.file);
    bench.person.menu(GENERATE, { answers: ['NO'] });
    expect(JSON.stringify(bench.file)).toBe(before);
    const [question] = bench.runtime.alerts;
    expect(question?.text).toMatch(/« Grille ».*« Données »|« Données ».*« Grille »/);
    expect(question?.buttons).toEqual(['YES', 'NO']);
    bench.person.menu(GENERATE, { answers: ['CLOSE'] });
    expect(JSON.stringify(bench.file)).toBe(before);
    bench.person.menu(GENERATE, { answers: ['YES'] });
    expect(bench.file.sheetNames()).toEqual(expect.arrayContaining(['Grille (SPPE)', 'Données (SPPE)']));
    expect(bench.file.display('Grille!A1')).toBe('Ma grille à moi');
    expect(bench.file.formula('Données!B2')).toBe('=1+1');
    bench.person.type('Grille (SPPE)', 'E6', 'palier 2');
    expect(bench.file.value('Grille (SPPE)!E6')).toBe(2);
    expect(bench.file.display('Synthèse!I5')).toBe('2');
  });
});

describe('« Générer » par plusieurs personnes', () => {
  it('pendant qu’une autre génère : un message, rien de changé, et la suivante aboutit', () => {
    for (const bench of [newBench(), newGrid()]) {
      const before = JSON.stringify(bench.file);
      bench.runtime.lockHeldElsewhere = true;
      for (const label of [GENERATE, 'Réappliquer les protections']) {
        bench.person.menu(label, { answers: ['OK'] });
        expect(bench.runtime.alerts.at(-1)?.text).toMatch(/Une autre personne.*Rien n’a été modifié/);
      }
      expect(JSON.stringify(bench.file)).toBe(before);
      expect(bench.runtime.log).toEqual([]);
    }
  });

  it('pendant qu’une autre génère, « Vérifier » dit de même au moment de réparer', () => {
    const bench = newGrid();
    bench.person.deleteRows('Grille', 6);
    const before = JSON.stringify(bench.file);
    bench.runtime.lockHeldElsewhere = true;
    bench.person.menu(VERIFY, { answers: ['YES', 'OK'] });
    expect(bench.runtime.alerts.at(-1)?.text).toContain('Une autre personne');
    expect(JSON.stringify(bench.file)).toBe(before);
  });

  it('par un partenaire sans droit sur les feuilles : un message juste, rien de perdu, rien qui traîne', () => {
    const bench = newGrid();
    bench.person.type('Grille', 'E6', '2');
    const partner = new Person(bench.runtime, { role: 'editor' });
    const before = typed(bench.file);
    partner.menu(GENERATE, { answers: ['OK'] });
    expect(bench.runtime.alerts.at(-1)?.text).toMatch(/protégée.*Rien n’est perdu/);
    expect(typed(bench.file)).toEqual(before);
    expect(bench.file.display('Synthèse!I5')).toBe('2');
    expect(bench.file.sheetNames()).toEqual([...OURS, 'Feuille 1']);
  });

  it('par une personne en lecture seule : un message qui le dit, rien de changé', () => {
    const bench = newGrid();
    const viewer = new Person(bench.runtime, { role: 'viewer' });
    const before = JSON.stringify(bench.file);
    viewer.menu(GENERATE, { answers: ['OK'] });
    viewer.menu('Réappliquer les protections', { answers: ['OK'] });
    expect(JSON.stringify(bench.file)).toBe(before);
    for (const { text } of bench.runtime.alerts) {
      expect(text).toMatch(/droit|lecture/);
      expect(text).not.toContain('Recommencez');
    }
    expect(bench.runtime.alerts).toHaveLength(2);
  });

  it('par un partenaire dans un classeur sans grille : il la fait, et la personne propriétaire s’en sert', () => {
    const bench = newBench();
    const partner = new Person(bench.runtime, { role: 'editor' });
    partner.menu(GENERATE, { answers: ['OK'] });
    expect(bench.runtime.alerts.at(-1)?.text).toContain('Les feuilles ne sont pas encore protégées');
    expect(bench.file.sheetNames()).toEqual([...OURS, 'Feuille 1']);
    expect(bench.person.type('Grille', 'E6', '2')).toEqual({});
    expect(partner.type('Grille', 'E7', '2')).toEqual({});
  });
});

const RTL = '\u202eשָׁלוֹם \u0645\u0631\u062d\u0628\u0627';
const LONG = `Début ${'é'.repeat(4989)} fin`;
const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  LONG,
  RTL,
  '"; DROP TABLE communes; --',
  "L’Haÿ-les-Roses d'à côté",
  '{{constructor}}',
  '~*?',
];

/** Where the sheets show the name: cells outside the field that hold it, whole or cut. */
function shownNames({ file }: Bench, name: string): string[] {
  const start = name.slice(0, 40);
  return ['Grille', 'Synthèse', 'Accueil', 'Données'].flatMap((sheet) =>
    [...file.sheetByName(sheet).cells()]
      .filter(({ display, a1 }) => display.includes(start) && !(sheet === 'Accueil' && a1 === 'C12'))
      .map(({ display }) => display),
  );
}

describe('un nom de collectivité hostile', () => {
  it.each(['tapé', 'collé'] as const)(
    '%s, s’affiche partout comme un texte, coupé avec un message s’il est long',
    (how) => {
      const bench = newGrid();
      const { input, message } = fieldCells(bench, 'nom');
      for (const name of HOSTILE) {
        if (how === 'tapé') expect(bench.person.type('Accueil', input, name)).toEqual({});
        else bench.person.paste('Accueil', input, [[name]]);
        expect(bench.file.value(`Accueil!${input}`), name).toBe(name);
        const shown = name.length > 120 ? `${name.slice(0, 120)}…` : name;
        expect(bench.file.display('Grille!C2'), name).toBe(shown);
        expect(bench.file.display('Synthèse!A2'), name).toBe(`Synthèse – ${shown}`);
        expect(bench.file.display(`Accueil!${message}`).includes('trop long'), name).toBe(name.length > 120);
        const grid = bench.person.callFromSidebar('readGrid') as { value: { commune: string } };
        expect(grid.value.commune, name).toBe(shown);
        expect(shownNames(bench, name).length, name).toBeGreaterThanOrEqual(3);
      }
    },
  );

  it('reste le même après « Générer », y compris quand il a été tapé comme une formule', () => {
    const bench = newGrid();
    const { input } = fieldCells(bench, 'nom');
    const link = '=HYPERLINK("https://mal.exemple";"clic")';
    bench.person.type('Accueil', input, link);
    bench.person.type('Accueil', fieldCells(bench, 'auteur').input, LONG);
    bench.person.menu(GENERATE, { answers: ['OK'] });
    expect([bench.file.value(`Accueil!${input}`), bench.file.formula(`Accueil!${input}`)]).toEqual([
      link,
      '',
    ]);
    expect(bench.file.display('Grille!C2')).toBe(link);
    expect(bench.file.display('Synthèse!A2')).toContain(link);
    expect(bench.file.value(`Accueil!${fieldCells(bench, 'auteur').input}`)).toBe(LONG);
  });

  it.each(['tapé', 'collé'] as const)('%s comme une formule, s’affiche comme le texte tapé', (how) => {
    const bench = newGrid();
    const { input } = fieldCells(bench, 'nom');
    const link = '=HYPERLINK("https://mal.exemple";"clic")';
    if (how === 'tapé') bench.person.type('Accueil', input, link);
    else bench.person.paste('Accueil', input, [[link]]);
    expect(bench.file.display(`Accueil!${input}`)).toBe(link);
    expect(bench.file.display('Grille!C2')).toBe(link);
  });

  it('tapé avec une apostrophe, une formule reste un texte partout', () => {
    const bench = newGrid();
    const { input } = fieldCells(bench, 'nom');
    bench.person.type('Accueil', input, `'=HYPERLINK("https://mal.exemple";"clic")`);
    expect(bench.file.formula(`Accueil!${input}`)).toBe('');
    expect(bench.file.display('Grille!C2')).toContain('=HYPERLINK(');
    expect(bench.runtime.log).toEqual([]);
  });

  it('dont la formule est en erreur ne casse ni les titres ni le suivi', () => {
    const bench = newGrid();
    bench.person.type('Accueil', fieldCells(bench, 'nom').input, '=1/0');
    expect(bench.file.display('Grille!B2')).toBe(SHEET_HEADINGS.grid);
    expect(bench.file.display('Grille!C2')).toBe('=1/0');
    expect(bench.file.display('Synthèse!A2')).toMatch(/^Synthèse/);
    expect(bench.file.display('Grille!B1')).not.toBe('');
  });
});

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''));

/** A SIREN with its right key. */
const siren = digits(8).map((start) => {
  for (let key = 0; key < 10; key += 1) if (isSiren(`${start}${key}`)) return `${start}${key}`;
  return start;
});

const codes = fc.oneof(
  digits(5),
  siren,
  digits(9),
  fc.integer({ min: 1, max: 10 }).chain(digits),
  fc.tuple(fc.constantFrom('2A', '2B', '2a', '2b', '2C', 'A2'), digits(3)).map((parts) => parts.join('')),
  siren.map((code) => code.replace(/(\d{3})(?=\d)/g, '$1 ')),
  siren.map((code) => code.replace(/(\d{3})(?=\d)/g, '$1\u00a0')),
  digits(5).map((code) => ` ${code} `),
  digits(5).map((code) => code.replace(/.$/, 'x')),
  fc.constantFrom(
    '35 238',
    '2A004',
    '2AB04',
    'ABCDE',
    '-3523',
    '3523,',
    '1e4',
    '12345.',
    '٣٥٢٣٨',
    '35238\t',
    '+3523',
  ),
);

describe('les champs de l’Accueil', () => {
  it('le code INSEE ou SIREN est jugé pareil par la feuille et par la règle, tapé ou collé', () => {
    const bench = newGrid();
    const { input, message } = fieldCells(bench, 'code');
    const rule = bench.file.validation(`Accueil!${input}`);
    fc.assert(
      fc.property(codes, (code) => {
        const right = isInseeCode(tidyCode(code)) || isSiren(tidyCode(code));
        bench.person.clear('Accueil', input);
        expect(bench.person.type('Accueil', input, code)).toEqual({});
        expect(bench.file.display(`Accueil!${input}`), 'rien de tapé ne se perd').not.toBe('');
        const typed = bench.file.display(`Accueil!${message}`);
        expect(typed.startsWith('À corriger.'), `« ${code} » tapé : ${typed}`).toBe(!right);
        bench.person.pasteKeepsValidation = true;
        bench.person.paste('Accueil', input, [[code]]);
        const told = bench.file.display(`Accueil!${message}`);
        expect(told.startsWith('À corriger.'), `« ${code} » collé : ${told}`).toBe(!right);
      }),
      { numRuns: 70 },
    );
    expect(rule).not.toBeNull();
  });

  it('un SIREN écrit avec des espaces fines, comme en typographie française, est accepté par la feuille', () => {
    const bench = newGrid();
    const { input, message } = fieldCells(bench, 'code');
    expect(isSiren('732829320')).toBe(true);
    bench.person.paste('Accueil', input, [['732\u202f829\u202f320']]);
    expect(bench.file.display(`Accueil!${message}`)).not.toContain('À corriger');
  });

  it.each([
    [
      'population',
      ['0', '12345', '67 000', '12 hab.', '4 210 hab'],
      ['-1', 'beaucoup', '12,5', '12 hab/km2', 'VRAI'],
    ],
    ['date', ['15/03/2025', '1/1/2026'], ['demain', '32/01/2025', '2025-13-01']],
    ['type', ['Commune', 'Communauté d’agglomération', 'Autre'], ['Mairie', 'Département', '3']],
    ['rpe', ['Oui', 'En projet'], ['Peut-être', '1']],
  ])('%s : la feuille accepte et refuse ce que dit sa règle, tapé ou collé', (key, right, wrong) => {
    const bench = newGrid();
    const { input, message } = fieldCells(bench, key);
    for (const text of [...right, ...wrong]) {
      const good = right.includes(text);
      bench.person.clear('Accueil', input);
      expect(bench.person.type('Accueil', input, text), 'rien de tapé ne se perd').toEqual({});
      const typed = bench.file.display(`Accueil!${message}`);
      expect(typed.startsWith('À corriger.'), `${text} tapé : ${typed}`).toBe(!good);
      bench.person.pasteKeepsValidation = true;
      bench.person.paste('Accueil', input, [[text]]);
      const told = bench.file.display(`Accueil!${message}`);
      expect(told.startsWith('À corriger.'), `${text} collé : ${told}`).toBe(!good);
      const value = bench.file.value(`Accueil!${input}`);
      const shown = bench.file.display(`Accueil!${input}`);
      const read = key === 'date' && typeof value === 'number' ? shown : value;
      const named = wrongFields(new Map([[key as 'date', read]])).length > 0;
      expect(named, `${text} vérifié`).toBe(!good);
    }
  });

  it('collés faux, ils sont nommés par « Vérifier » et gardés tels quels par « Générer »', () => {
    const bench = newGrid();
    const wrong = { code: '123', population: 'beaucoup', date: 'demain', type: 'Mairie' };
    for (const [key, text] of Object.entries(wrong))
      bench.person.paste('Accueil', fieldCells(bench, key).input, [[text]]);
    bench.person.menu(VERIFY, { answers: ['OK'] });
    for (const label of ['Code INSEE ou SIREN', 'Population', 'Date de remplissage', 'Type de collectivité'])
      expect(bench.runtime.alerts.at(-1)?.text).toContain(`Accueil, « ${label} » : à corriger.`);
    bench.person.type('Grille', gridCell(bench.file, 1, 'entry'), '2');
    bench.person.menu(GENERATE, { answers: ['OK'] });
    for (const [key, text] of Object.entries(wrong))
      expect(bench.file.value(`Accueil!${fieldCells(bench, key).input}`), key).toBe(text);
    expect(bench.file.sheetNames()).toEqual([...OURS, 'Feuille 1']);
  });
});
