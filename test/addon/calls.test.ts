import { describe, expect, it } from 'vitest';
import { block } from '../../host/engine/a1';
import { AddonRuntime } from '../../host/index';
import type { AnswerChange, GridState, PollAnswer, Saved, Shown } from '../../src/contract/grid';
import type { Refusal, Result } from '../../src/contract/result';
import { GUIDE_TEXTS } from '../../src/guide/pages/texts';
import { GRID_COLUMNS } from '../../src/workbook/grid/grid-columns';
import { SHEET_KINDS, SHEET_TITLES } from '../../src/workbook/sheet-names';
import {
  type Bench,
  comparable,
  gridCell,
  newBench,
  newGrid,
  paste,
  ruledPosition,
  sheetPosition,
} from './grid';

const call = <T>({ person }: Bench, name: string, ...args: unknown[]) =>
  person.callFromSidebar(name, ...args) as Result<T>;

const save = (bench: Bench, change: AnswerChange) => call<Saved>(bench, 'saveAnswer', change);

function refusal(result: Result<unknown>): Refusal {
  if (result.ok) throw new Error(`accepted: ${JSON.stringify(result.value)}`);
  return result.refusal;
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.refusal.message}`);
  return result.value;
}

type Ready = Extract<GridState, { status: 'ready' }>;

function ready(answer: PollAnswer): Ready {
  if (answer.kind !== 'changed' || answer.grid.status !== 'ready') throw new Error(JSON.stringify(answer));
  return answer.grid;
}

const readGrid = (bench: Bench) => value(call<Ready>(bench, 'readGrid'));
const poll = (bench: Bench, stamp: string, selected: number | null) =>
  value(call<PollAnswer>(bench, 'poll', { stamp, selected }));

const cell = ({ file }: Bench, criterion: number, column: Parameters<typeof gridCell>[2] = 'entry') =>
  `Grille!${gridCell(file, criterion, column)}`;

describe('les textes du guide', () => {
  it('arrivent entiers, sans grille, en deux appels', () => {
    const bench = newBench();
    bench.runtime.resetCalls();
    expect(value(call(bench, 'readGuideTexts'))).toEqual(GUIDE_TEXTS);
    expect(bench.runtime.calls.total).toBe(2);
  });
});

describe('un appel mal formé du panneau', () => {
  const strange: readonly unknown[] = [
    null,
    0,
    30,
    -1,
    1.5,
    '1',
    'x',
    '',
    true,
    {},
    [],
    [1],
    { criterion: 1 },
    { number: 1 },
    { toString: 1 },
    { length: 1 },
  ];
  const WRONG: readonly (readonly [name: string, ...args: unknown[]])[] = [
    ...strange.map((argument) => ['showCriterion', argument] as const),
    ['showCriterion'],
    ['showCriterion', 1, 2],
    ['ping', 1],
    ['ping', null],
    ['readGrid', {}],
    ...['oui', 1, {}, []].map((agreement) => ['generateGrid', agreement] as const),
    ['generateGrid', true, true],
    ['poll'],
    ['poll', null],
    ['poll', 'x'],
    ['poll', []],
    ['poll', {}],
    ['poll', { stamp: 1 }],
    ['poll', { stamp: 'x'.repeat(2001) }],
    ['poll', { stamp: '', selected: 30 }],
    ['poll', { stamp: '', selected: '1' }],
    ['poll', { stamp: '', autre: 1 }],
    ['poll', { stamp: '' }, { stamp: '' }],
    ['saveAnswer'],
    ['saveAnswer', null],
    ['saveAnswer', 1],
    ['saveAnswer', '{"criterion":1}'],
    ['saveAnswer', [{ criterion: 1, entry: '2' }]],
    ['saveAnswer', {}],
    ['saveAnswer', { entry: '2' }],
    ...[0, 30, 1.5, -1, '1', null, [], {}].map(
      (criterion) => ['saveAnswer', { criterion, entry: '2' }] as const,
    ),
    ...['x', 'palier 2', '4', ' 2', '=1', 2, -1, true, [], ['2'], {}].map(
      (entry) => ['saveAnswer', { criterion: 1, entry }] as const,
    ),
    ...['SO', '4', 2, [], {}].map((target) => ['saveAnswer', { criterion: 1, target }] as const),
    ...['caf', 'Mairie', 2, [], {}].map((carrier) => ['saveAnswer', { criterion: 1, carrier }] as const),
    ['saveAnswer', { criterion: 1, comment: 'texte' }],
    ['saveAnswer', { criterion: 1, comment: [] }],
    ['saveAnswer', { criterion: 1, comment: {} }],
    ['saveAnswer', { criterion: 1, comment: { to: 'x' } }],
    ['saveAnswer', { criterion: 1, comment: { from: '' } }],
    ['saveAnswer', { criterion: 1, comment: { from: null, to: 'x' } }],
    ['saveAnswer', { criterion: 1, comment: { from: '', to: 5 } }],
    ['saveAnswer', { criterion: 1, comment: { from: '', to: 'x'.repeat(5001) } }],
    ['saveAnswer', { criterion: 1, comment: { from: '', to: 'x', plus: 'y' } }],
    ['saveAnswer', { criterion: 1, entry: '2', palier: '3' }],
    ['saveAnswer', { criterion: 1, entry: '2' }, { criterion: 2, entry: '2' }],
  ];

  it('est refusé d’un message clair, et rien n’est écrit', () => {
    const bench = newGrid();
    const before = JSON.stringify(bench.file);
    for (const [name, ...args] of WRONG) {
      const said = `${name} ${JSON.stringify(args).slice(0, 80)}`;
      bench.runtime.resetCalls();
      const { code, message } = refusal(call(bench, name, ...args));
      expect(code, said).toBe('argument');
      expect(message, said).toMatch(/^Demande refusée : .+\. Rien n’a été modifié\.$/);
      expect(bench.runtime.calls.total, said).toBe(0);
    }
    expect(JSON.stringify(bench.file)).toBe(before);
    expect(bench.runtime.log).toEqual([]);
  });

  it.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'est refusé quand un champ inconnu porte le nom %s',
    (name) => {
      const bench = newGrid();
      const before = JSON.stringify(bench.file);
      const change = JSON.parse(`{"criterion": 1, "entry": "2", "${name}": "x"}`);
      expect(refusal(call(bench, 'saveAnswer', change)).code).toBe('argument');
      expect(JSON.stringify(bench.file)).toBe(before);
    },
  );

  it('ne trouve derrière google.script.run que les fonctions prévues', () => {
    const { runtime } = newBench();
    expect([...runtime.functions].sort()).toEqual(
      [
        ...['ping', 'readGrid', 'poll', 'saveAnswer', 'showCriterion', 'generateGrid'],
        ...['openImport', 'readAnswerCells', 'importAnswers', 'readGuideTexts', 'keepHabits'],
        ...['readSharing', 'prepareSharing', 'sharePartner', 'unsharePartner', 'readPerspectives'],
        ...['chooseAnswerers', 'showPartners', 'saveDecision', 'showRegard', 'saveRegard'],
        ...['openReport', 'readReport', 'openWorkshop', 'readWorkshop', 'saveWorkshop'],
        ...['readFollowup', 'prepareFollowup', 'retainStep', 'savePlanLine'],
        ...['takeSnapshot', 'renameSnapshot', 'deleteSnapshot'],
        ...['openList', 'readListed', 'addListed'],
        ...[
          'readCommunes',
          'copyCommune',
          'settleCommune',
          'settleReferent',
          'noteInvitation',
          'makeTemplate',
        ],
        ...['readTerritory', 'acceptLinks', 'prepareTerritory', 'showNextToAllow'],
        ...[
          'menuGenerate',
          'menuOpenPanel',
          'menuImport',
          'menuOpenFollowup',
          'menuReport',
          'menuWorkshop',
          'menuOpenSharing',
          'menuVerify',
          'menuProtect',
          'menuHelp',
        ],
        ...['onOpen', 'onInstall', 'onEdit'],
      ].sort(),
    );
  });
});

describe('enregistrer une réponse', () => {
  it('écrit ce qui est demandé sur la ligne du critère, où qu’elle soit, et rien d’autre', () => {
    const bench = newGrid();
    const order = ['3', '1', '0', '2'];
    paste(
      bench,
      1,
      'entry',
      order.map((text) => [text]),
    );
    bench.person.sortRange('Grille', 'A6:I9', 5, true);
    bench.person.insertRows('Grille', 7, 2);
    bench.person.moveRows('Grille', 15, 1, 18);
    const before = new Map([...bench.file.sheetByName('Grille').cells()].map((c) => [c.a1, c.value]));
    const saved = value(
      save(bench, {
        criterion: 3,
        entry: 'SO',
        target: '2',
        carrier: 'PMI',
        comment: { from: '', to: 'Pas de bébé\nici, « pour l’instant »' },
      }),
    );
    expect(saved.answer).toEqual({
      entry: { kind: 'notApplicable' },
      target: 2,
      carrier: 'PMI',
      comment: 'Pas de bébé\nici, « pour l’instant »',
    });
    const row = gridCell(bench.file, 3, 'entry').slice(1);
    const letters = (['entry', 'target', 'carrier', 'comment'] as const).map((id) => GRID_COLUMNS.letter(id));
    expect(letters.map((letter) => bench.file.value(`Grille!${letter}${row}`))).toEqual([
      'SO',
      2,
      'PMI',
      'Pas de bébé\nici, « pour l’instant »',
    ]);
    const typedIn = new Set(letters.map((letter) => `${letter}${row}`));
    for (const { a1, value: now, formula } of bench.file.sheetByName('Grille').cells())
      if (formula === '' && !typedIn.has(a1)) expect(now, a1).toEqual(before.get(a1));
    expect(comparable(sheetPosition(bench.file))).toEqual(comparable(ruledPosition(bench.file)));
  });

  it('n’écrit que les champs donnés, et efface avec un texte vide', () => {
    const bench = newGrid();
    value(save(bench, { criterion: 5, entry: '3', target: '3', carrier: 'Caf' }));
    value(save(bench, { criterion: 5, entry: '0' }));
    expect(value(save(bench, { criterion: 5 })).answer).toMatchObject({ target: 3, carrier: 'Caf' });
    expect(bench.file.value(cell(bench, 5))).toBe(0);
    value(save(bench, { criterion: 5, entry: '', target: '', carrier: '' }));
    expect(value(save(bench, { criterion: 5 })).answer).toEqual({
      entry: { kind: 'blank' },
      target: null,
      carrier: null,
      comment: '',
    });
  });

  it('prend les champs nuls pour absents, comme google.script.run les donne', () => {
    const bench = newGrid();
    value(save(bench, { criterion: 5, entry: '3', carrier: 'Caf' }));
    value(
      call(bench, 'saveAnswer', { criterion: 5, entry: '1', target: null, carrier: null, comment: null }),
    );
    expect([bench.file.value(cell(bench, 5)), bench.file.value(cell(bench, 5, 'carrier'))]).toEqual([
      1,
      'Caf',
    ]);
  });

  it('un commentaire qui commence par = + - @ ou une apostrophe reste un texte', () => {
    const bench = newGrid();
    let from = '';
    for (const to of [
      '=1+1',
      '=HYPERLINK("https://x";"y")',
      '+33 1',
      '-3',
      '@Caf',
      '’',
      "'cité'",
      '1/2',
      '007',
      '',
    ]) {
      const { answer } = value(save(bench, { criterion: 5, comment: { from, to } }));
      const a1 = cell(bench, 5, 'comment');
      expect([answer.comment, bench.file.value(a1), bench.file.formula(a1)], to).toEqual([to, to, '']);
      from = to;
    }
  });

  it('accepte un commentaire de 5 000 caractères', () => {
    const bench = newGrid();
    const to = 'é'.repeat(5000);
    value(save(bench, { criterion: 5, comment: { from: '', to } }));
    expect(bench.file.value(cell(bench, 5, 'comment'))).toBe(to);
  });

  it('ne remplace jamais un commentaire changé entre-temps, et rend celui de la feuille', () => {
    const bench = newGrid();
    value(save(bench, { criterion: 5, comment: { from: '', to: 'du panneau' } }));
    bench.person.type('Grille', gridCell(bench.file, 5, 'comment'), 'de la feuille');
    const before = JSON.stringify(bench.file);
    const conflict = refusal(
      save(bench, { criterion: 5, entry: '3', comment: { from: 'du panneau', to: 'suite' } }),
    );
    expect(conflict).toMatchObject({ code: 'conflict', current: 'de la feuille' });
    expect(JSON.stringify(bench.file)).toBe(before);
    value(save(bench, { criterion: 5, comment: { from: 'de la feuille', to: 'suite' } }));
    value(save(bench, { criterion: 5, comment: { from: 'de la feuille', to: 'suite' } }));
    expect(bench.file.value(cell(bench, 5, 'comment'))).toBe('suite');
  });

  it('efface la note du refus du champ enregistré, et garde celle de la personne', () => {
    const bench = newGrid();
    const columns = ['entry', 'target', 'carrier'] as const;
    for (const column of columns) bench.person.type('Grille', gridCell(bench.file, 5, column), 'zut');
    expect(columns.map((column) => bench.file.note(cell(bench, 5, column)))).toEqual(
      columns.map(() => 'Texte refusé : « zut »'),
    );
    value(save(bench, { criterion: 5, entry: '2', target: '3', carrier: 'Caf' }));
    expect(columns.map((column) => bench.file.note(cell(bench, 5, column)))).toEqual(['', '', '']);
  });

  it('est relue comme un palier même dans une cellule qui a gardé le format d’une date', () => {
    const bench = newGrid();
    const row = Number(gridCell(bench.file, 5, 'entry').slice(1));
    const index = bench.file.indexOf(bench.file.sheetByName('Grille').id);
    bench.file.engine.setStyle(index, block(row, 5), 'num_fmt', 'dd/mm/yyyy');
    const { answer } = value(save(bench, { criterion: 5, entry: '2' }));
    expect(answer.entry).toEqual({ kind: 'palier', palier: 2 });
    expect(bench.file.display(cell(bench, 5))).toBe('2');
  });

  it('est refusée, sans rien écrire, quand la ligne manque ou est double', () => {
    const bench = newGrid();
    bench.person.deleteRows('Grille', 7);
    bench.person.insertRows('Grille', 7, 1);
    bench.person.copyPaste('Grille', 'A6:I6', 'Grille', 'A7:I7');
    const before = JSON.stringify(bench.file);
    expect(refusal(save(bench, { criterion: 2, entry: '2' }))).toMatchObject({ code: 'row-missing' });
    expect(refusal(save(bench, { criterion: 1, entry: '2' }))).toMatchObject({ code: 'row-doubled' });
    expect(refusal(call(bench, 'showCriterion', 2)).code).toBe('row-missing');
    expect(JSON.stringify(bench.file)).toBe(before);
    expect(readGrid(bench)).toMatchObject({
      astray: [
        { number: 1, fault: 'row-doubled' },
        { number: 2, fault: 'row-missing' },
      ],
    });
  });

  it('sans grille, le dit', () => {
    const bench = newBench();
    const before = JSON.stringify(bench.file);
    expect(refusal(save(bench, { criterion: 2, entry: '2' })).code).toBe('no-grid');
    expect(call(bench, 'readGrid')).toEqual({ ok: true, value: { status: 'absent', deleted: false } });
    expect(refusal(call(bench, 'showCriterion', 2)).code).toMatch(/no-grid|row-missing/);
    expect(JSON.stringify(bench.file)).toBe(before);
  });
});

describe('lire et suivre la feuille', () => {
  it('readGrid donne les 29 réponses, en JSON pur, même avec des dates et des erreurs dans la feuille', () => {
    const bench = newGrid();
    paste(bench, 1, 'entry', [['2'], ['5'], ['01/02/2025'], ['=1/0']]);
    bench.person.type('Grille', gridCell(bench.file, 5, 'comment'), '15/03/2025');
    bench.person.type('Grille', gridCell(bench.file, 6, 'comment'), '=1/0');
    bench.person.type('Accueil', 'C12', 'Saint-Ouen');
    const result = call<Ready>(bench, 'readGrid');
    const grid = value(result);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(grid).toMatchObject({ status: 'ready', commune: 'Saint-Ouen', astray: [], missingColumns: [] });
    expect(grid.answers.map(({ number }) => number)).toEqual(
      Array.from({ length: 29 }, (_, index) => index + 1),
    );
    expect(grid.answers[0]?.answer.entry).toEqual({ kind: 'palier', palier: 2 });
    expect(grid.answers.slice(1, 4).map(({ answer }) => answer.entry.kind)).toEqual([
      'invalid',
      'invalid',
      'invalid',
    ]);
    expect(grid.answers[4]?.answer.comment).toBe('15/03/2025');
  });

  it('poll : rien de neuf tient en 200 octets, et 4 appels sur nos feuilles (7 sur une autre, où il faut chercher)', () => {
    const bench = newGrid();
    const { stamp } = readGrid(bench);
    for (const name of ['Grille', 'Accueil', 'Synthèse', 'Conseils', 'Repères', 'Feuille 1']) {
      bench.person.select(name, 'B3');
      bench.runtime.resetCalls();
      const result = call<PollAnswer>(bench, 'poll', { stamp, selected: null });
      expect(result, name).toEqual({ ok: true, value: { kind: 'same' } });
      expect(Buffer.byteLength(JSON.stringify(result)), name).toBeLessThanOrEqual(200);
      expect(bench.runtime.calls.total, name).toBeLessThanOrEqual(name === 'Feuille 1' ? 7 : 4);
    }
  });

  it('poll : reste légère sur une copie dont les formules sont cassées, et juste sans la feuille Données', () => {
    const bench = newGrid();
    bench.person.duplicateSheet('Grille');
    bench.person.menu('Générer ou mettre à jour la grille', { answers: ['OK'] });
    bench.person.select('Copie de Grille', 'B3');
    const { stamp } = readGrid(bench);
    bench.runtime.resetCalls();
    expect(poll(bench, stamp, null)).toEqual({ kind: 'same' });
    expect(bench.runtime.calls.total).toBeLessThanOrEqual(7);

    bench.person.deleteSheet('Données');
    const without = readGrid(bench);
    expect(poll(bench, without.stamp, null)).toEqual({ kind: 'same' });
    bench.person.type('Grille', gridCell(bench.file, 3, 'entry'), '2');
    expect(poll(bench, without.stamp, null).kind).toBe('changed');
  });

  it('poll : suit la sélection, et la garde quand la personne va sur une autre feuille', () => {
    const bench = newGrid();
    const { stamp } = readGrid(bench);
    bench.person.select('Grille', gridCell(bench.file, 12, 'comment'));
    expect(poll(bench, stamp, null)).toEqual({ kind: 'selected', selected: 12 });
    expect(poll(bench, stamp, 12)).toEqual({ kind: 'same' });
    bench.person.select('Grille', 'B5');
    expect(poll(bench, stamp, 12)).toEqual({ kind: 'selected', selected: null });
    bench.person.select('Repères', 'D6');
    expect(poll(bench, stamp, null)).toEqual({ kind: 'selected', selected: 1 });
    bench.person.select('Feuille 1', 'A1');
    expect(poll(bench, stamp, 12)).toEqual({ kind: 'same' });
    bench.person.select('Grille', 'A900');
    expect(poll(bench, stamp, null)).toEqual({ kind: 'same' });
  });

  it('poll : donne la grille à chaque changement, de toute feuille', () => {
    const bench = newGrid();
    let { stamp } = readGrid(bench);
    const changed = (act: () => unknown, sheet: string, what: string) => {
      act();
      bench.person.select(sheet, 'A1');
      const answer = poll(bench, stamp, null);
      expect(answer.kind, what).toBe('changed');
      const grid = ready(answer);
      stamp = grid.stamp;
      return grid;
    };
    const type = (criterion: number, column: Parameters<typeof gridCell>[2], text: string) => () =>
      bench.person.type('Grille', gridCell(bench.file, criterion, column), text);
    const grid = changed(type(3, 'entry', '2'), 'Grille', 'palier');
    expect(grid.answers[2]?.answer.entry).toEqual({ kind: 'palier', palier: 2 });
    changed(type(3, 'entry', 'SO'), 'Feuille 1', 'SO');
    changed(type(3, 'target', '3'), 'Accueil', 'visée');
    changed(type(3, 'carrier', 'Caf'), 'Synthèse', 'porteur');
    changed(type(3, 'comment', 'Un mot'), 'Conseils', 'commentaire');
    changed(() => bench.person.type('Accueil', 'C12', 'Saint-Ouen'), 'Repères', 'nom');
    changed(() => bench.person.deleteRows('Grille', 6), 'Grille', 'ligne supprimée');
  });

  it('poll : un changement coûte 12 appels au plus, et les repères ne sont relus que s’ils ont changé', () => {
    const bench = newGrid();
    const { stamp, commune } = readGrid(bench);
    expect(commune).toBe('');
    bench.person.type('Accueil', 'C12', 'Saint-Ouen – Nord');
    bench.person.type('Grille', gridCell(bench.file, 3, 'entry'), '2');
    bench.person.select('Grille', 'A1');
    bench.runtime.resetCalls();
    const answered = ready(poll(bench, stamp, null));
    expect(bench.runtime.calls.total).toBeLessThanOrEqual(12);
    expect([answered.commune, 'descriptors' in answered]).toEqual(['Saint-Ouen – Nord', false]);
    bench.person.type('Repères', 'D6', 'Notre repère');
    const edited = ready(poll(bench, answered.stamp, null));
    expect(edited.descriptors).toEqual([{ number: 1, palier: 1, text: 'Notre repère' }]);
    bench.person.clear('Repères', 'D6');
    expect(ready(poll(bench, edited.stamp, null)).descriptors).toEqual([]);
  });

  it('poll : lit les repères à chaque fois où l’empreinte ne dit rien d’eux, comme dans une grille plus ancienne', () => {
    const bench = newGrid();
    bench.person.type('Repères', 'D6', 'Notre repère');
    const formula = bench.file.sheetByName('Données').formula('B1');
    const older = formula.replace(/^=IFERROR\("r".*?;""\)&/, '=');
    expect(older.length).toBeLessThan(formula.length);
    const code = `function main() { SpreadsheetApp.getActive().getSheetByName('Données').getRange('B1').setFormula(${JSON.stringify(older)}); }`;
    new AddonRuntime(bench.file, { code, html: {} }).run('main');
    const { stamp, descriptors } = readGrid(bench);
    expect([stamp.slice(0, 4), descriptors?.length]).toEqual(['v0::', 1]);
    bench.person.type('Grille', gridCell(bench.file, 3, 'entry'), '2');
    bench.person.select('Grille', 'A1');
    expect(ready(poll(bench, stamp, null)).descriptors).toEqual(descriptors);
  });

  it.each([
    ['B1', 'r1;v0::::0;'],
    ['B2', 'Grille d’auto-positionnement – Ailleurs'],
  ])('poll : un texte mis dans %s de la Grille ne cache ni ne feint aucun changement', (at, text) => {
    const bench = newGrid();
    bench.person.type('Accueil', 'C12', 'Saint-Ouen');
    bench.person.type('Grille', at, text);
    const { stamp, commune } = readGrid(bench);
    expect(commune).toBe('Saint-Ouen');
    bench.person.select('Synthèse', 'A1');
    expect(poll(bench, stamp, null)).toEqual({ kind: 'same' });
    bench.person.type('Grille', gridCell(bench.file, 3, 'comment'), 'Vu');
    expect(ready(poll(bench, stamp, null)).commune).toBe('Saint-Ouen');
  });

  it('poll : voit encore les changements quand le nom de la collectivité est une formule en erreur', () => {
    const bench = newGrid();
    bench.person.type('Accueil', 'C12', '=1/0');
    const { stamp } = readGrid(bench);
    bench.person.type('Grille', gridCell(bench.file, 3, 'entry'), '2');
    bench.person.select('Grille', 'A1');
    expect(poll(bench, stamp, null).kind).toBe('changed');
  });

  it('poll : sans grille, rien de neuf', () => {
    const bench = newBench();
    expect(poll(bench, '', null)).toEqual({ kind: 'same' });
  });

  it('poll : dit que la grille a disparu', () => {
    const bench = newGrid();
    const { stamp } = readGrid(bench);
    bench.person.deleteSheet('Grille');
    expect(poll(bench, stamp, null)).toEqual({ kind: 'changed', grid: { status: 'absent', deleted: true } });
    for (const kind of SHEET_KINDS) if (kind !== 'grid') bench.person.deleteSheet(SHEET_TITLES[kind]);
    expect(poll(bench, stamp, null)).toEqual({ kind: 'changed', grid: { status: 'absent', deleted: false } });
  });

  it('showCriterion choisit la cellule du palier, où que soit la ligne', () => {
    const bench = newGrid();
    bench.person.insertRows('Grille', 6, 3);
    bench.person.select('Accueil', 'A1');
    expect(value(call<Shown>(bench, 'showCriterion', 17))).toEqual({ selected: 17 });
    const { selection, activeSheet } = bench.file.state;
    expect(activeSheet).toBe(bench.file.sheetByName('Grille').id);
    expect(selection).toMatchObject({ row: Number(gridCell(bench.file, 17, 'entry').slice(1)), column: 5 });
  });
});

describe('générer depuis le panneau', () => {
  it('fait la grille dans un classeur vide, puis la remet à jour avec ses saisies', () => {
    const bench = newBench();
    expect(value(call<{ message: string }>(bench, 'generateGrid')).message).toContain('La grille est prête');
    value(save(bench, { criterion: 3, entry: '2' }));
    expect(value(call<{ message: string }>(bench, 'generateGrid')).message).toContain('La grille est à jour');
    expect(bench.file.value(cell(bench, 3))).toBe(2);
  });

  it('refuse quand des noms sont pris, dit lesquels il prendrait, et ne change rien', () => {
    const bench = newBench();
    bench.person.renameSheet('Feuille 1', 'Conseils');
    const before = JSON.stringify(bench.file);
    for (const renamed of [[], [false], [null]]) {
      const { code, message, instead } = refusal(call(bench, 'generateGrid', ...renamed));
      expect(code).toBe('name-taken');
      expect(message).toContain('« Conseils »');
      expect(message).toContain('la sienne « Conseils (SPPE) ».');
      expect(instead).toEqual(['Conseils (SPPE)']);
    }
    expect(JSON.stringify(bench.file)).toBe(before);
  });

  it('génère sous ces autres noms une fois l’accord donné, sans toucher à la feuille de la personne', () => {
    const bench = newBench();
    bench.person.renameSheet('Feuille 1', 'Grille');
    bench.person.type('Grille', 'A1', 'Ma grille');
    const { instead = [] } = refusal(call(bench, 'generateGrid'));
    value(call(bench, 'generateGrid', true));
    expect(bench.file.value('Grille!A1')).toBe('Ma grille');
    const names = bench.file.state.sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...instead, 'Grille', 'Accueil', 'Conseils']));
    value(save(bench, { criterion: 3, entry: '2' }));
    expect(readGrid(bench).answers).toContainEqual(
      expect.objectContaining({
        number: 3,
        answer: expect.objectContaining({ entry: { kind: 'palier', palier: 2 } }),
      }),
    );
  });
});

describe('quand Google ou un collègue empêche', () => {
  it('verrou tenu ailleurs : « busy », rien de changé', () => {
    const bench = newGrid();
    bench.runtime.lockHeldElsewhere = true;
    const before = JSON.stringify(bench.file);
    for (const result of [
      call(bench, 'generateGrid'),
      save(bench, { criterion: 1, entry: '2', comment: { from: '', to: 'x' } }),
    ])
      expect(refusal(result)).toMatchObject({
        code: 'busy',
        message: expect.stringContaining('Rien n’a été modifié'),
      });
    expect(JSON.stringify(bench.file)).toBe(before);
    expect(call(bench, 'readGrid').ok).toBe(true);
    bench.runtime.lockHeldElsewhere = false;
    value(save(bench, { criterion: 1, entry: '2' }));
  });

  it('un service qui échoue, à quelque appel que ce soit : « failure » en français, sans l’erreur brute, ou un résultat juste', () => {
    const bench = newGrid();
    const start = bench.file.snapshot();
    const { stamp } = readGrid(bench);
    const comment = { from: '', to: 'Un mot' };
    for (const [name, ...args] of [
      ['readGrid'],
      ['poll', { stamp, selected: null }],
      ['showCriterion', 3],
      ['saveAnswer', { criterion: 3, entry: '2', target: '3', carrier: 'Caf', comment }],
    ] as const) {
      bench.runtime.failAt(0);
      bench.runtime.resetCalls();
      bench.file.restore(start);
      const right = call(bench, name, ...args);
      expect(right.ok, name).toBe(true);
      const total = bench.runtime.calls.total;
      for (let k = 1; k <= total; k += 1) {
        bench.file.restore(start);
        bench.runtime.failAt(k, { dead: k % 2 === 0 });
        const result = call(bench, name, ...args);
        const said = `${name}, appel ${k}`;
        expect(JSON.parse(JSON.stringify(result)), said).toEqual(result);
        if (result.ok) {
          expect(result, said).toEqual(right);
          continue;
        }
        const { code, message } = refusal(result);
        expect(code, said).toBe('failure');
        expect(message, said).toMatch(/^Google Sheets n’a pas répondu comme prévu/);
        // Google's own words stand apart, in brackets, for whoever looks for the cause.
        expect(message.replace(/\([^)]*\)/, ''), said).not.toMatch(/Service|failed|Error/);
      }
      bench.runtime.failAt(0);
    }
    bench.file.restore(start);
    value(save(bench, { criterion: 3, entry: '2', comment }));
  });

  it('une personne en lecture seule reçoit un message qui le dit, et rien ne change', () => {
    const bench = newGrid();
    bench.file.share('elu@exemple.fr', 'viewer');
    bench.runtime.person = 'elu@exemple.fr';
    const before = JSON.stringify(bench.file);
    const { message } = refusal(
      bench.runtime.callFromSidebar('saveAnswer', [{ criterion: 1, entry: '2' }]) as Result<unknown>,
    );
    expect(message).toMatch(/droit|lecture/);
    expect(message).not.toContain('Recommencez');
    expect(JSON.stringify(bench.file)).toBe(before);
  });
});
