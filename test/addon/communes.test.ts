import { describe, expect, it } from 'vitest';
import { cellKey } from '../../host/file/overlay';
import { AddonRuntime, type CopyHandle, SpreadsheetFile } from '../../host/index';
import type { CopiedCommune } from '../../src/contract/communes';
import {
  add,
  brief,
  call,
  contents,
  copies,
  copy,
  crashWhileCopying,
  everyText,
  expectNoLeak,
  KEYS,
  LIST,
  newDesk,
  only,
  refusal,
  settle,
  sitAt,
  state,
  TITLES,
  titled,
  tryToAdd,
  typedTexts,
  value,
} from './communes';
import { gridCell } from './grid';

const HANDLES: readonly CopyHandle[] = ['works', 'identity', 'refused', 'same'];
const LINK = 'https://docs.google.com/spreadsheets/d/1abcdefghijklmnopqrstuvwxyz0123456789/edit';

function listed(options: Parameters<typeof newDesk>[0] = {}, list = LIST) {
  const desk = newDesk(options);
  add(desk, list);
  return desk;
}

describe('la feuille Communes', () => {
  it('reçoit la liste collée : codes entiers, textes qui restent des textes, sans rien d’autre', () => {
    const desk = newDesk();
    expect(state(desk)).toEqual({ template: { kind: 'blank', carries: [] }, hasSheet: false, rows: [] });
    const { added, message, notes, problems } = add(desk, `${LIST}\nSAINT OUEN\t93070\n\t93001`);
    expect([added, problems.map(({ line }) => line)]).toEqual([5, [7, 8]]);
    expect(message).toBe('5 communes ajoutées.');
    expect(notes.join()).toContain('Ambérieu-en-Bugey (01004)');
    expect(state(desk).rows.map(brief)).toEqual(KEYS.map((key) => `${key} waiting -`));
    const sheet = desk.file.sheetByName('Communes');
    expect([sheet.value('B6'), sheet.value('C6'), sheet.formula('C6')]).toEqual(['01004', '=1+1', '']);
    expect(add(desk, 'Gex;1173').added).toBe(1);
    expect([sheet.value('A10'), sheet.value('B10')]).toEqual(['Gex', '01173']);
    expect(add(desk, LIST).added).toBe(0);
  });

  it('refuse 5 000 lignes en disant la limite, et n’ajoute rien', () => {
    const desk = newDesk();
    const list = Array.from({ length: 5000 }, (_, index) => `Bourg ${index}x`).join('\n');
    expect(refusal(tryToAdd(desk, list)).message).toContain('2\u202f000 au plus dans un fichier');
    expect(desk.file.sheetNames()).not.toContain('Communes');
  });

  it('demande avant de prendre un autre nom que le sien', () => {
    const desk = newDesk();
    desk.person.addSheet('Communes');
    expect(refusal(tryToAdd(desk, LIST))).toMatchObject({
      code: 'name-taken',
      instead: ['Communes (SPPE)'],
    });
    expect(value(tryToAdd(desk, LIST, true))).toMatchObject({ added: 5 });
    value(copy(desk, '93070'));
    expect(copies(desk)[0]?.sheetNames()).toContain('Communes (SPPE)');
  });

  it('retient une commune qui a déjà son fichier, et n’en fait pas d’autre', () => {
    const desk = listed({}, `Gex\t01173\t${LINK}`);
    expect(state(desk).rows.map(brief)).toEqual(['01173 created lien']);
    value(copy(desk, '01173'));
    expect(copies(desk)).toEqual([]);
  });

  it('prend ce que montre une formule, jamais son texte, et refuse une formule en erreur', () => {
    const desk = newDesk();
    add(desk, 'Gex\t01173');
    desk.person.type('Communes', 'B7', '01419');
    desk.person.type('Communes', 'A8', '="Saint-"&"Denis"');
    const code = `function main() { const sheet = SpreadsheetApp.getActive().getSheetByName('Communes');
      sheet.getRange('A6:B7').setNumberFormat('General'); sheet.getRange('A6:B6').setFormulas([['="Saint-"&"Ouen"', '=93070']]); sheet.getRange('A7').setFormula('=1/0'); }`;
    new AddonRuntime(desk.file, { code, html: {} }).run('main');
    const [, ouen, failed, text] = state(desk).rows;
    expect(text?.problem).toContain('le texte d’une formule');
    expect(ouen).toMatchObject({ key: '93070', name: 'Saint-Ouen', code: '93070', problem: null });
    expect(failed?.problem).toContain('#DIV/0!');
    expect(value(copy(desk, '93070')).row.state).toBe('created');
    expect(refusal(copy(desk, '01419')).message).toContain('#DIV/0!');
    expect(copies(desk).map((file) => file.state.title)).toEqual(['Grille SPPE – Saint-Ouen (93070)']);
    expect(desk.file.sheetByName('Communes').formula('A6')).toBe('="Saint-"&"Ouen"');
  });

  it('ne compte pas pour une copie un lien vers un autre site', () => {
    const desk = newDesk();
    add(desk, 'Gex\t01173\nThoiry\t01419');
    desk.person.type('Communes', 'E5', 'créée');
    desk.person.type('Communes', 'F5', 'https://exemple.fr/gex');
    desk.person.type('Communes', 'F6', 'https://drive.google.com/drive/folders/abc');
    const { rows } = state(desk);
    expect(rows.map(({ problem }) => problem)).toEqual([
      expect.stringContaining('n’est pas l’adresse d’un fichier Google Sheets'),
      expect.stringContaining('n’est pas l’adresse d’un fichier Google Sheets'),
    ]);
    for (const key of ['01173', '01419']) expect(refusal(copy(desk, key)).code).toBe('not-ready');
    expect(copies(desk)).toEqual([]);
    expect(desk.file.sheetByName('Communes').value('F6')).toContain('folders/abc');
  });

  it('dit à qui est chaque copie : le nom donné, sinon l’adresse que Google donne', () => {
    const desk = listed();
    expect(
      value(call<CopiedCommune>(desk, 'copyCommune', '93070', 'Service  petite enfance')).row.maker,
    ).toBe('Service petite enfance');
    expect(value(copy(desk, '01004')).row.maker).toBe(desk.file.owner);
    expect(
      state(desk)
        .rows.map(({ maker }) => maker)
        .slice(0, 3),
    ).toEqual(['Service petite enfance', desk.file.owner, '']);
    const blind = listed({ copyHandle: 'identity' });
    expect(value(copy(blind, '93070')).row).toMatchObject({ state: 'created', maker: '' });
  });

  it('signale une ligne sans nom, un code faux, un double, un état inconnu, et n’en fait aucune copie', () => {
    const desk = listed();
    const { person } = desk;
    person.type('Communes', 'B10', '93001');
    person.type('Communes', 'A11', 'Faux');
    person.type('Communes', 'B11', '930');
    person.type('Communes', 'A12', 'SAINT OUEN SUR SEINE');
    person.type('Communes', 'B12', '93070');
    person.type('Communes', 'A13', 'Gex');
    person.type('Communes', 'E13', 'peut-être');
    const rows = state(desk).rows.slice(5);
    expect(rows.map(({ problem }) => problem)).toEqual([
      'Le nom manque.',
      expect.stringContaining('Le code « 930 » n’est ni'),
      'En double : le code 93070 est déjà dans la ligne 5.',
      expect.stringContaining('n’est pas reconnu'),
    ]);
    expect(new Set(state(desk).rows.map(({ key }) => key)).size).toBe(9);
    for (const { key } of rows) expect(refusal(copy(desk, key)).code).toBe('not-ready');
    expect(refusal(copy(desk, 'absente')).code).toBe('row-missing');
    expect(copies(desk)).toEqual([]);
  });
});

describe.each(HANDLES)('une copie par commune, quand l’objet rendu par Google est « %s »', (copyHandle) => {
  it('cinq communes : cinq fichiers, chacun à son nom, sans rien des autres ; le modèle comme avant', () => {
    const desk = listed({ copyHandle });
    const { file, person } = desk;
    // A column, a note, a formula and a date of the coordinator's own.
    person.type('Communes', 'K5', 'Maire : Dominique Durand');
    person.type('Communes', 'K6', '=A6&" !"');
    person.type('Communes', 'L7', '12/03/2026');
    file.sheetByName('Communes').state.notes.set(cellKey(5, 1), 'note sur enfance@saint-ouen.exemple.fr');
    const before = contents(file);
    const knows = copyHandle === 'works' || copyHandle === 'identity';
    person.select('Communes', 'A5');
    for (const [index, key] of KEYS.entries()) {
      const { row } = value(copy(desk, key));
      // Whoever follows the run on the sheet stays there.
      expect(file.sheetById(file.state.activeSheet).name).toBe('Communes');
      const made = only(titled(desk, TITLES[index] ?? ''));
      expect([row.key, row.state]).toEqual([key, 'created']);
      expect(row.link).toBe(knows ? made.url : '');
      if (!knows) {
        expect(row.error).toContain('https://drive.google.com/drive/search?q=');
        expect(value(settle(desk, key, made.url)).row).toMatchObject({
          state: 'created',
          link: made.url,
          error: '',
        });
      }
    }
    expect(copies(desk)).toHaveLength(5);
    expect(state(desk).rows.map(brief)).toEqual(KEYS.map((key) => `${key} created lien`));
    const changed = /^Communes!([EFGHI])\d+$/;
    const kept = (all: Map<string, unknown>) => [...all].filter(([where]) => !changed.test(where));
    expect(kept(contents(file))).toEqual(kept(before));
    expectNoLeak(desk);
    for (const other of copies(desk)) expect(everyText(other)).not.toContain('poste 4512');
    const names = ['Saint-Ouen', 'Ambérieu-en-Bugey', 'Bastia', 'Le Haÿ d’Œuvre', 'Plaine Commune'];
    const codes = ['93070', '01004', '2B033', '', '200057867'];
    expect(copies(desk).map((one) => one.display('Accueil!C12'))).toEqual(names);
    expect(copies(desk).map((one) => one.display('Accueil!C14'))).toEqual(codes);
  });

  it('la copie se finit d’elle-même à sa première ouverture, une fois', () => {
    const desk = listed({ copyHandle });
    value(copy(desk, '93070'));
    const own = sitAt(only(copies(desk)));
    own.file.share('agent@exemple.fr', 'editor');
    value(call(own, 'readGrid'));
    const gone = ['Communes', 'Feuille 1'];
    expect(own.file.sheetNames()).toEqual(desk.file.sheetNames().filter((name) => !gone.includes(name)));
    const model = contents(desk.file, gone);
    const finished = contents(own.file);
    expect(own.file.display('Accueil!C13')).toBe('Commune');
    for (const where of ['Accueil!C12', 'Accueil!C13', 'Accueil!C14']) finished.delete(where);
    for (const [where, cell] of finished)
      if (where.startsWith('Données!')) expect(model.has(where), String(cell)).toBe(true);
    const others = (all: Map<string, unknown>) => [...all].filter(([where]) => !where.startsWith('Données!'));
    expect(others(finished)).toEqual(others(model));
    const guest = sitAt(own.file, 'agent@exemple.fr');
    expect(guest.person.type('Grille', gridCell(own.file, 1, 'descriptor'), '3').refused).toBeDefined();
    expect(guest.person.type('Grille', gridCell(own.file, 1, 'entry'), '2').refused).toBeUndefined();
    own.runtime.resetCalls();
    value(call(own, 'readGrid'));
    const { byName } = own.runtime.calls;
    expect([byName.get('Properties.getProperties'), byName.get('Lock.tryLock')]).toEqual([1, undefined]);
    expect(state(own)).toMatchObject({ hasSheet: false, template: { kind: 'filled' } });
  });
});

describe('un fichier qui ne peut pas servir de modèle', () => {
  it.each([
    ['un palier', 'entry', '2'],
    ['un palier visé', 'target', '3'],
    ['un porteur', 'carrier', 'Caf'],
    ['un commentaire', 'comment', 'Vu'],
  ] as const)('parce qu’il a %s, même entre deux copies', (_, column, text) => {
    const what = '1 critère rempli';
    const desk = listed();
    value(copy(desk, '93070'));
    const a1 = gridCell(desk.file, 1, column);
    expect(desk.person.type('Grille', a1, text).refused).toBeUndefined();
    expect(state(desk).template).toEqual({ kind: 'filled', what });
    const before = JSON.stringify(desk.file);
    const { code, message } = refusal(copy(desk, '01004'));
    expect([code, message.includes(what)]).toEqual(['not-ready', true]);
    expect(JSON.stringify(desk.file)).toBe(before);
    expect(copies(desk)).toHaveLength(1);
    desk.person.clear('Grille', a1);
    value(copy(desk, '01004'));
  });

  it.each(['C12', 'C14', 'C15', 'C17', 'C18'])('parce qu’Accueil!%s est rempli', (a1) => {
    const desk = listed();
    desk.person.type('Accueil', a1, { C14: '93001', C15: '12', C17: '01/02/2026' }[a1] ?? 'Texte');
    expect(state(desk).template.kind).toBe('filled');
    expect(refusal(copy(desk, '93070')).code).toBe('not-ready');
  });

  it('accepte un type et un RPE, communs à toutes', () => {
    const desk = listed();
    desk.person.type('Accueil', 'C13', 'Commune');
    desk.person.type('Accueil', 'C16', 'Oui');
    value(copy(desk, '93070'));
    const own = only(copies(desk));
    expect(['C12', 'C13', 'C14', 'C16'].map((a1) => own.display(`Accueil!${a1}`))).toEqual([
      'Saint-Ouen',
      'Commune',
      '93070',
      'Oui',
    ]);
    expect(['C12', 'C13', 'C14', 'C16'].map((a1) => desk.file.display(`Accueil!${a1}`))).toEqual([
      '',
      'Commune',
      '',
      'Oui',
    ]);
  });

  it('parce qu’un partenaire a rempli sa colonne de Regards croisés', () => {
    const desk = listed();
    value(call(desk, 'prepareSharing'));
    expect(state(desk).template.kind).toBe('blank');
    const cell = [...desk.file.sheetByName('Regards').cells()].find(
      ({ value: text }) => text === '(libre 1)',
    );
    desk.person.type('Regards', (cell?.a1 ?? '').replace(/\d+/, '5'), '2');
    expect(state(desk).template).toEqual({ kind: 'filled', what: '1 colonne remplie dans Regards' });
    expect(refusal(copy(desk, '93070')).code).toBe('not-ready');
  });

  it('parce qu’il montre le territoire', () => {
    const desk = listed();
    value(call(desk, 'prepareTerritory'));
    expect(state(desk).template).toEqual({ kind: 'territory' });
    expect(refusal(copy(desk, '93070')).message).toContain('Territoire');
    expect(refusal(call(desk, 'makeTemplate')).code).toBe('not-ready');
  });

  it('parce qu’il n’a pas de grille', () => {
    const desk = newDesk({}, JSON.stringify(SpreadsheetFile.create({ title: 'Vide' })));
    add(desk, LIST);
    expect(state(desk).template).toEqual({ kind: 'no-grid' });
    expect(refusal(copy(desk, '93070')).code).toBe('no-grid');
  });

  it('dit ce que chaque copie emportera', () => {
    const desk = listed();
    value(call(desk, 'prepareSharing'));
    desk.person.type('Repères', 'D6', 'Notre repère');
    desk.person.type('Partenaires', 'D5', 'caf@exemple.fr');
    desk.person.type('Feuille 1', 'A1', 'à moi');
    expect(state(desk).template).toEqual({
      kind: 'blank',
      carries: [
        'les repères adaptés (1)',
        'les contacts de la feuille Partenaires (1)',
        'vos propres feuilles : « Feuille 1 »',
      ],
    });
  });
});

describe('le modèle vierge tiré d’une grille remplie', () => {
  it('se vide à sa première ouverture, garde les repères adaptés, et la source ne change pas', () => {
    const desk = listed();
    value(call(desk, 'prepareSharing'));
    const { person, file, drive } = desk;
    for (const number of [1, 12, 29]) {
      person.type('Grille', gridCell(file, number, 'entry'), '2');
      person.type('Grille', gridCell(file, number, 'comment'), `Secret ${number}`);
    }
    person.type('Grille', gridCell(file, 3, 'entry'), 'secret refusé');
    person.type('Accueil', 'C12', 'Saint-Secret');
    person.type('Accueil', 'C17', '01/02/2026');
    person.type('Repères', 'D6', 'Notre repère');
    const before = contents(file);
    const { link } = value(call<{ link: string }>(desk, 'makeTemplate'));
    expect([...contents(file)]).toEqual([...before]);
    const made = only(copies(desk));
    expect(link).toBe(made.url);
    const model = sitAt(made);
    for (const name of ['ping', 'readSharing', 'readCommunes']) value(call(model, name));
    // Nothing goes before the person says so.
    expect(typedTexts(made).join()).toContain('Secret 12');
    model.person.menu('Partager, copier, comparer', { answers: ['YES', 'OK'] });
    const question = model.runtime.alerts[0]?.text ?? '';
    for (const part of [
      '4 critères remplis',
      'Nom de la collectivité',
      'Grille SPPE – modèle vierge – avant vidage',
    ])
      expect(question).toContain(part);
    expect(typedTexts(made).filter((text) => /secret/i.test(text))).toEqual([]);
    const [kept] = drive.files.filter((one) => one.state.title.includes('– avant vidage, '));
    expect(typedTexts(kept ?? made).join()).toContain('Secret 12');
    expect(made.sheetNames()).not.toContain('Communes');
    expect(made.display('Repères!D6')).toBe('Notre repère');
    expect(state(model).template.kind).toBe('blank');
    add(model, LIST);
    value(copy(model, '93070'));
    expect(drive.files.map(({ state: { title } }) => title.replace(/vidage, .*/, 'vidage'))).toEqual([
      file.state.title,
      'Grille SPPE – modèle vierge',
      'Grille SPPE – modèle vierge – avant vidage',
      'Grille SPPE – Saint-Ouen (93070)',
    ]);
  });

  it('se dit au menu aussi : « Vérifier » finit la copie avant de la lire', () => {
    const desk = newDesk();
    desk.person.type('Grille', gridCell(desk.file, 1, 'entry'), '2');
    value(call(desk, 'makeTemplate'));
    const model = sitAt(only(copies(desk)));
    model.person.menu('Vérifier la grille', { answers: ['YES', 'OK', 'OK'] });
    expect(model.runtime.alerts.at(-1)?.text).toContain('Tout est en ordre');
    expect(state(model).template.kind).toBe('blank');
  });
});

describe('ce qui arrête une copie', () => {
  const HOUR = 3_600_000;

  it('la limite du jour : rien n’est marqué en échec, l’heure du retour est dite, et la suite se fait ensuite', () => {
    const times = { now: Date.now() };
    const desk = listed({ limits: { spreadsheets: 2 }, now: () => times.now });
    for (const key of KEYS.slice(0, 2)) value(copy(desk, key));
    const first = state(desk).rows[0]?.date ?? '';
    const { code, message } = refusal(copy(desk, '2B033'));
    expect(code).toBe('quota');
    const [hour = '', minutes = ''] = first.slice(11).split(':');
    expect(message).toContain(`demain à ${Number(hour)} h ${minutes}.`);
    expect(state(desk).rows.map(brief)).toEqual([
      '93070 created lien',
      '01004 created lien',
      ...KEYS.slice(2).map((key) => `${key} waiting -`),
    ]);
    expect(state(desk).rows.every(({ error }) => error === '')).toBe(true);
    times.now += 25 * HOUR;
    for (const key of KEYS.slice(2, 4)) value(copy(desk, key));
    expect(copies(desk)).toHaveLength(4);
    expectNoLeak(desk);
  });

  it('la limite atteinte par d’autres fichiers : « dans 24 heures »', () => {
    const desk = listed({ limits: { spreadsheets: 0 } });
    expect(refusal(copy(desk, '93070')).message).toContain('Revenez dans 24 heures.');
  });

  it('trop d’appels en peu de temps : la ligne est comme avant, et la même demande aboutit ensuite', () => {
    let now = Date.now();
    const desk = listed({ now: () => now, limits: { pace: 1 } });
    value(copy(desk, '93070'));
    const { code, message } = refusal(copy(desk, '01004'));
    expect([code, message]).toEqual(['too-fast', expect.stringContaining('moins vite')]);
    expect(state(desk).rows[1]).toMatchObject({ state: 'waiting', link: '', date: '', error: '' });
    now += 60_000;
    expect(value(copy(desk, '01004')).row.state).toBe('created');
    expect(copies(desk)).toHaveLength(2);
  });

  it('un Drive plein : la ligne est comme avant, et il est dit de faire de la place', () => {
    const desk = listed({ limits: { files: 0 } });
    expect(refusal(copy(desk, '93070'))).toMatchObject({
      code: 'quota',
      message: expect.stringContaining('Faites de la place dans Drive'),
    });
    expect(state(desk).rows[0]).toMatchObject({ state: 'waiting', error: '' });
    expect(refusal(call(desk, 'makeTemplate')).message).toContain('Faites de la place');
    expect(copies(desk)).toEqual([]);
  });

  it('une autre personne qui travaille : rien ne change', () => {
    const desk = listed();
    const before = JSON.stringify(desk.file);
    desk.runtime.lockHeldElsewhere = true;
    expect(refusal(copy(desk, '93070')).code).toBe('busy');
    desk.runtime.lockHeldElsewhere = false;
    expect(JSON.stringify(desk.file)).toBe(before);
  });

  it('le droit de lire seulement : rien ne change', () => {
    const desk = listed();
    desk.file.share('lecteur@exemple.fr', 'viewer');
    const reader = sitAt(desk.file, 'lecteur@exemple.fr');
    const before = contents(desk.file);
    expect(refusal(copy(reader, '93070')).code).toBe('protected');
    expect([...contents(desk.file)]).toEqual([...before]);
    expect(copies(desk)).toEqual([]);
  });

  it('une autre personne reprend, qui n’est pas propriétaire : elle finit, les fichiers sont à elle', () => {
    const desk = listed();
    value(copy(desk, '93070'));
    desk.file.share('collegue@exemple.fr', 'editor');
    const colleague = sitAt(desk.file, 'collegue@exemple.fr');
    for (const key of KEYS) value(copy(colleague, key));
    expect(copies(desk).map((file) => file.owner)).toEqual([
      desk.file.owner,
      ...Array(4).fill('collegue@exemple.fr'),
    ]);
    expect(state(desk).rows.every((row) => row.state === 'created')).toBe(true);
  });

  it('un fichier mis à la corbeille : la personne le dit, et une nouvelle copie se fait', () => {
    const desk = listed();
    value(copy(desk, '93070'));
    desk.drive.trash(only(copies(desk)).id);
    value(copy(desk, '93070'));
    expect(copies(desk)).toHaveLength(0);
    expect(value(settle(desk, '93070', '')).row).toMatchObject({ state: 'waiting', link: '', date: '' });
    value(copy(desk, '93070'));
    expect(copies(desk)).toHaveLength(1);
  });

  it('un lien qui n’est pas celui d’une copie est refusé, et rien ne change', () => {
    const desk = listed();
    const { link } = value(copy(desk, '93070')).row;
    const before = contents(desk.file);
    for (const wrong of ['https://exemple.fr', 'Saint-Ouen', desk.file.url, `${link}#gid=0`])
      expect(refusal(settle(desk, '01004', wrong)).code, wrong).toBe('argument');
    expect([...contents(desk.file)]).toEqual([...before]);
    expect(value(settle(desk, '93070', link)).row.link).toBe(link);
    expect(value(settle(desk, '01004', LINK)).row).toMatchObject({ state: 'created', link: LINK });
  });

  it('ce qu’une personne écrit dans la feuille vidée n’est jamais perdu', () => {
    const desk = listed();
    const before = contents(desk.file);
    crashWhileCopying(desk, '93070');
    expect([desk.file.display('Communes!A5'), copies(desk).length]).toEqual(['', 1]);
    const { person } = desk;
    person.type('Communes', 'A5', 'Nouvelle');
    person.type('Communes', 'A6', 'Bastia');
    person.type('Communes', 'B6', '2B033');
    person.type('Communes', 'D6', 'autre@bastia.exemple.fr');
    person.type('Communes', 'D7', 'seul@exemple.fr');
    person.type('Accueil', 'C12', 'Écrit entre-temps');
    const rows = state(desk).rows;
    expect(rows.map(({ name, email }) => [name, email])).toEqual([
      ['Saint-Ouen', 'enfance@saint-ouen.exemple.fr'],
      ['Ambérieu-en-Bugey', 'enfance@amberieu.exemple.fr'],
      ['Bastia', 'autre@bastia.exemple.fr'],
      ['Le Haÿ d’Œuvre', ''],
      ['Plaine Commune', 'accueil@plaine.exemple.fr'],
      ['Nouvelle', ''],
      ['', 'seul@exemple.fr'],
    ]);
    expect(rows[0]?.state).toBe('interrupted');
    expect(desk.file.display('Accueil!C12')).toBe('Écrit entre-temps');
    expect(desk.file.display('Accueil!C14')).toBe('');
    expect(contents(desk.file).get('Communes')).toEqual(before.get('Communes'));
  });

  it('des propriétés copiées malgré tout : la copie oublie le registre d’un autre', () => {
    const desk = listed();
    crashWhileCopying(desk, '93070');
    const made = only(copies(desk));
    made.state.properties = new Map(desk.file.state.properties);
    expect(everyText(made)).toContain('accueil@plaine.exemple.fr');
    const own = sitAt(made);
    value(call(own, 'readGrid'));
    expect(everyText(made)).not.toContain('accueil@plaine.exemple.fr');
    expect(made.display('Accueil!C12')).toBe('Saint-Ouen');
  });
});

describe('un registre de 600 lignes', () => {
  it('se met de côté et revient entier, en autant d’appels qu’un registre de deux', {
    timeout: 600_000,
  }, () => {
    const calls = (list: string, key: string) => {
      const desk = listed({}, list);
      desk.runtime.resetCalls();
      value(copy(desk, key));
      return { desk, total: desk.runtime.calls.total };
    };
    const long = Array.from({ length: 600 }, (_, index) => {
      const number = String(index).padStart(4, '0');
      const link =
        index % 2
          ? `https://docs.google.com/spreadsheets/d/${`${number}é`.padEnd(44, 'x').replace('é', '_')}/edit`
          : '';
      return `Bourg-lès-Forêts ${number}x\t\tPrénom Référente ${number}\tprenom.nom.${number}@commune-exemple.fr\t${link}`;
    }).join('\n');
    const { desk, total } = calls(long, 'bourg les forets 0000x');
    expect(total).toBe(calls('Gex\nDivonne', 'gex').total);
    const { rows } = state(desk);
    expect(rows.filter((row) => row.state === 'created')).toHaveLength(301);
    expect([rows.length, rows[599]?.email]).toEqual([600, 'prenom.nom.0599@commune-exemple.fr']);
    // Its own goes with it, to be invited.
    const addresses = everyText(only(copies(desk))).match(/[\w.]+@commune-exemple\.fr/g);
    expect(addresses).toEqual(['prenom.nom.0000@commune-exemple.fr']);
  });
});

describe('une copie faite à la main', () => {
  it('marche comme les autres : protections, grille, panneau ; le registre qu’elle porte reste', () => {
    const desk = listed();
    const made = desk.drive.copy(desk.file, 'Copie de Modèle', 'agent@exemple.fr');
    made.share('autre@exemple.fr', 'editor');
    const own = sitAt(made);
    value(call(own, 'readGrid'));
    expect(
      sitAt(made, 'autre@exemple.fr').person.type('Grille', gridCell(made, 1, 'descriptor'), '3').refused,
    ).toBeDefined();
    expect(value(call(own, 'readGrid'))).toMatchObject({ status: 'ready' });
    expect(own.person.type('Grille', gridCell(made, 1, 'entry'), '2').refused).toBeUndefined();
    expect(state(own).rows).toHaveLength(5);
    expect(value(settle(desk, '93070', made.url)).row.state).toBe('created');
  });
});
