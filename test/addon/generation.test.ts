import { describe, expect, it } from 'vitest';
import { Person, type SpreadsheetFile } from '../../host/index';
import { readPopulation } from '../../src/communes/population';
import { CRITERIA } from '../../src/guide/guide';
import { columnLetters } from '../../src/workbook/addresses';
import { NEW_SHEET } from '../../src/workbook/description';
import { EMPTY_CONTENT } from '../../src/workbook/grid/content';
import { EXPORT_TITLES } from '../../src/workbook/grid/data-layout';
import { wrongFields } from '../../src/workbook/grid/fields';
import { describeWorkbook } from '../../src/workbook/grid/workbook';
import { SHEET_KINDS, SHEET_TITLES } from '../../src/workbook/sheet-names';
import { SHIPPED } from '../shipped';
import { type Bench, GENERATE, gridCell, newBench, newGrid, paste, sheetPosition, typed } from './grid';

const OURS = SHEET_KINDS.map((kind) => SHEET_TITLES[kind]);

/** Types a bit of everything that a collectivité fills. */
function fill({ person, file }: ReturnType<typeof newGrid>): void {
  for (const { number } of CRITERIA) {
    person.type('Grille', gridCell(file, number, 'entry'), ['0', '1', '2', '3', 'SO'][number % 5] ?? '');
    if (number % 3 === 0) person.type('Grille', gridCell(file, number, 'comment'), `Commentaire ${number}`);
    if (number % 4 === 0) person.type('Grille', gridCell(file, number, 'target'), '3');
    if (number % 5 === 0) person.type('Grille', gridCell(file, number, 'carrier'), 'EPCI');
  }
  person.type('Accueil', 'C12', 'Saint-Ouen');
  person.type('Accueil', 'C14', '35238');
  person.type('Accueil', 'C15', '12345');
  person.type('Accueil', 'C17', '15/03/2025');
  person.type('Repères', 'D6', 'Notre propre repère.');
}

const welcome = (file: SpreadsheetFile) =>
  ['C12', 'C14', 'C15', 'C17'].map((cell) => file.display(`Accueil!${cell}`));

describe('la génération', () => {
  it('met sept feuilles devant celles du classeur, Données cachée, sans toucher aux autres', () => {
    const bench = newBench();
    bench.person.addSheet('Mes notes');
    bench.person.type('Mes notes', 'B2', '=1+1');
    bench.person.menu(GENERATE);
    expect(bench.file.sheetNames()).toEqual([...OURS, 'Feuille 1', 'Mes notes']);
    expect(bench.file.formula('Mes notes!B2')).toBe('=1+1');
    expect(bench.file.sheetByName('Données').hidden).toBe(true);
    expect(bench.runtime.alerts).toEqual([]);
  });

  it('donne à chaque colonne visible sa largeur', () => {
    const { file } = newGrid();
    const wanted = describeWorkbook(SHEET_TITLES, EMPTY_CONTENT, SHIPPED).filter(({ hidden }) => !hidden);
    for (const { name, columnWidths } of wanted) {
      const given = file.state.sheets.find((sheet) => sheet.name === name)?.columnWidths ?? new Map();
      expect(columnWidths.map((_, index) => given.get(index + 1) ?? NEW_SHEET.columnWidth)).toEqual(
        columnWidths,
      );
    }
  });

  it('ne montre aucune formule en erreur', () => {
    const { file } = newGrid();
    for (const name of OURS.filter((title) => title !== 'Données'))
      for (const cell of file.sheetByName(name).cells())
        expect(`${name} ${cell.a1} ${cell.display}`).not.toMatch(/ #/);
  });

  it('cache la première ligne de chaque feuille visible, et y fige ses titres', () => {
    const { file } = newGrid();
    const looks = file.state.sheets.map(({ name, hiddenRows, frozenRows, frozenColumns }) => [
      name,
      [...hiddenRows.keys()],
      frozenRows,
      frozenColumns,
    ]);
    expect(looks).toEqual([
      ['Accueil', [1], 0, 0],
      ['Grille', [1], 4, 2],
      ['Synthèse', [1], 4, 0],
      ['Pistes', [1], 4, 0],
      ['Conseils', [1], 4, 0],
      ['Repères', [1], 4, 0],
      ['Données', [], 0, 0],
      ['Feuille 1', [], 0, 0],
    ]);
  });

  it('tient en 160 appels de service', () => {
    const bench = newBench();
    bench.runtime.resetCalls();
    bench.person.menu(GENERATE);
    expect(bench.runtime.calls.total).toBeLessThanOrEqual(160);
  });

  it('ne fait la liste des onglets qu’une fois quand aucun nom n’est pris', () => {
    const bench = newBench();
    bench.runtime.resetCalls();
    bench.person.menu(GENERATE);
    expect(bench.runtime.calls.byName.get('Spreadsheet.getSheets')).toBe(1);
  });

  it('relancée, rend chaque saisie, visée, commentaire, champ et repère, quoi qu’on ait trié, déplacé ou inséré', () => {
    const bench = newGrid();
    fill(bench);
    bench.person.sortRange('Grille', 'A6:I9', 1, false);
    bench.person.moveRows('Grille', 14, 2, 19);
    bench.person.insertRows('Grille', 8, 2);
    const [before, position] = [typed(bench.file), sheetPosition(bench.file)];
    const fields = welcome(bench.file);
    bench.person.menu(GENERATE, { answers: ['OK'] });
    expect(typed(bench.file)).toEqual(before);
    expect(sheetPosition(bench.file)).toEqual(position);
    expect(welcome(bench.file)).toEqual(fields);
    expect(bench.file.display('Repères!D6')).toBe('Notre propre repère.');
    expect(bench.file.sheetNames()).toEqual([...OURS, 'Feuille 1']);
  });

  it('relancée sans changement, ne garde aucune ancienne feuille', () => {
    const bench = newGrid();
    fill(bench);
    bench.person.menu(GENERATE);
    bench.person.menu(GENERATE);
    expect(bench.file.sheetNames()).toEqual([...OURS, 'Feuille 1']);
    expect(bench.runtime.alerts).toEqual([]);
  });

  it('garde sous un autre nom une feuille qui contient autre chose, et le dit', () => {
    const bench = newGrid();
    bench.person.type('Accueil', 'C12', 'Saint-Ouen');
    bench.person.insertRows('Grille', 8, 1);
    bench.person.type('Grille', 'B8', 'Réunion du 3 mars avec la Caf');
    bench.person.menu(GENERATE, { answers: ['OK'] });
    expect(bench.file.sheetNames()).toContain('Grille (conservée)');
    expect(bench.file.display('Grille (conservée)!B8')).toBe('Réunion du 3 mars avec la Caf');
    const kept = bench.file.sheetByName('Grille (conservée)');
    expect(kept.display('C2')).toBe('Saint-Ouen');
    expect(kept.display('B1')).toContain('elle ne compte plus');
    expect(kept.state.hiddenRows.has(1)).toBe(false);
    expect(kept.state.conditionalRules).toEqual([]);
    expect(bench.runtime.alerts[0]?.text).toContain('« Grille (conservée) »');
    bench.person.menu(GENERATE);
    expect(bench.file.sheetNames().filter((name) => name.startsWith('Grille'))).toHaveLength(2);
  });

  it('garde les noms et l’ordre que les personnes ont donnés aux feuilles', () => {
    const bench = newGrid();
    bench.person.renameSheet('Grille', 'Grille de Saint-Ouen');
    bench.person.menu(GENERATE);
    expect(bench.file.sheetNames()).toEqual(
      OURS.map((name) => (name === 'Grille' ? 'Grille de Saint-Ouen' : name)).concat('Feuille 1'),
    );
  });

  it('demande avant de prendre un autre nom quand le sien est pris, et ne touche pas à la feuille de l’autre', () => {
    const bench = newBench();
    bench.person.renameSheet('Feuille 1', 'Conseils');
    bench.person.type('Conseils', 'A1', 'Conseils de ma collègue');
    bench.person.menu(GENERATE, { answers: ['NO'] });
    expect(bench.file.sheetNames()).toEqual(['Conseils']);
    bench.person.menu(GENERATE, { answers: ['YES'] });
    expect(bench.file.sheetNames()).toContain('Conseils (SPPE)');
    expect(bench.file.display('Conseils!A1')).toBe('Conseils de ma collègue');
    bench.person.menu(GENERATE);
    expect(bench.file.sheetNames()).toHaveLength(SHEET_KINDS.length + 1);
  });

  it.each([
    [
      '« grille », à la casse près',
      (bench: Bench) => bench.person.renameSheet('Feuille 1', 'grille'),
      'Grille (SPPE)',
    ],
    [
      'le nom d’une autre des nôtres',
      (bench: Bench) => {
        bench.person.menu(GENERATE);
        bench.person.deleteSheet('Accueil');
        bench.person.renameSheet('Synthèse', 'Accueil');
      },
      'Accueil (SPPE)',
    ],
  ])('trouve un nom libre quand le sien est pris : %s', (_, prepare, name) => {
    const bench = newBench();
    prepare(bench);
    bench.person.menu(GENERATE, { answers: ['YES', 'OK'] });
    expect(bench.runtime.alerts[0]?.text).toContain(`« ${name} »`);
    expect(bench.file.sheetNames()).toContain(name);
    expect(bench.file.sheetNames().filter((title) => title.includes('en préparation'))).toEqual([]);
    const names = bench.file.sheetNames();
    bench.person.menu(GENERATE);
    expect(bench.file.sheetNames()).toEqual(names);
  });

  it('garde une formule ajoutée, même quand une des siennes manque, et elle calcule encore', () => {
    const bench = newGrid();
    bench.person.type('Grille', gridCell(bench.file, 1, 'entry'), '3');
    bench.person.clear('Grille', 'F6');
    bench.person.type('Grille', 'M3', '=COUNTIF(E6:E40;3)+Synthèse!I5');
    bench.person.menu(GENERATE, { answers: ['OK'] });
    expect(bench.file.display('Grille (conservée)!M3')).toBe('4');
    expect(bench.file.formula('Grille (conservée)!M3')).toContain('COUNTIF');
    bench.person.menu(GENERATE);
    expect(bench.file.display('Grille (conservée)!M3')).toBe('4');
    // Ours are values there: the past must not follow the present.
    expect(bench.file.formula('Grille (conservée)!F7')).toBe('');
  });

  it('ne garde pas d’ancienne feuille pour une formule tapée dans Palier, reprise comme texte', () => {
    const bench = newGrid();
    paste(bench, 3, 'entry', [['=3+4']]);
    bench.person.menu(GENERATE);
    expect(bench.file.sheetNames()).toEqual([...OURS, 'Feuille 1']);
    expect(bench.file.display(`Grille!${gridCell(bench.file, 3, 'entry')}`)).toBe('=3+4');
  });

  it('ne garde plus la feuille conservée : ce qu’on y écrit y reste', () => {
    const bench = newGrid();
    bench.person.type('Grille', 'M3', 'Réunion');
    bench.person.menu(GENERATE, { answers: ['OK'] });
    bench.person.type('Grille (conservée)', 'E6', 'à revoir avec le maire');
    expect(bench.file.display('Grille (conservée)!E6')).toBe('à revoir avec le maire');
    bench.person.renameSheet('Grille (conservée)', 'Grille 2025');
    bench.person.menu(GENERATE);
    expect(bench.file.display('Grille 2025!E6')).toBe('à revoir avec le maire');
  });

  it('donne au panneau les repères que la collectivité a réécrits', () => {
    const { person, runtime } = newGrid();
    person.type('Repères', 'D6', 'Notre propre repère.');
    expect(runtime.callFromSidebar('readGrid')).toMatchObject({
      value: { descriptors: [{ number: 1, palier: 1, text: 'Notre propre repère.' }] },
    });
  });

  it('donne à chaque liste de l’Accueil ses propres choix', () => {
    const { person, file } = newGrid();
    for (const [cell, choice] of [
      ['C13', 'Métropole'],
      ['C16', 'En projet'],
      ['C16', 'Oui'],
    ] as const) {
      expect(person.type('Accueil', cell, choice)).toEqual({});
      expect(file.display(`Accueil!${cell}`)).toBe(choice);
    }
    // Kept, said to be wrong, with the choices.
    expect(person.type('Accueil', 'C16', 'Métropole')).toEqual({});
    expect(file.display('Accueil!C16')).toBe('Métropole');
    expect(file.display('Accueil!D16')).toBe(
      'À corriger. Choisissez : Oui, Oui (partagé avec d’autres communes), Non, En projet.',
    );
  });

  it('lit un nombre d’habitants comme on l’écrit, de même dans les formules et dans le code', () => {
    const { person, file } = newGrid();
    for (const typed of [
      ...[
        '4 210 hab',
        '4210',
        '4\u202f210\u00a0habitants',
        '4210 Hab.',
        '0',
        '007',
        'hab 12',
        '99999999 hab',
      ],
      ...[
        'quatre',
        '-5',
        '-5 hab',
        '1e3 hab',
        '5/3 hab',
        '12,5',
        '12,5 hab',
        '50%',
        '123456789',
        '999999999 hab',
      ],
    ]) {
      person.type('Accueil', 'C15', typed);
      const raw = file.value('Accueil!C15');
      const read = readPopulation(raw);
      const column = EXPORT_TITLES.indexOf('population') + 1;
      expect(file.value(`Données!${columnLetters(column)}3`), typed).toBe(read ?? '');
      expect(file.display('Accueil!D15').startsWith('À corriger'), typed).toBe(read === null);
      expect(wrongFields(new Map([['population', raw]])), typed).toHaveLength(read === null ? 1 : 0);
      // What was typed stays, right or wrong.
      if (typeof raw === 'string') expect(raw).toBe(typed);
    }
  });

  it('dit chaque état une fois, et rien de « provisoire » d’une grille vide', () => {
    const { person, file } = newGrid();
    const said = () => ['Grille!F5', 'Synthèse!F5', 'Synthèse!F10'].map((a1) => file.display(a1));
    expect(said()).toEqual(['non renseigné (0 / 4)', 'non renseigné', 'non renseigné']);
    expect(file.display('Synthèse!B14')).toContain('Information : non renseigné\n');
    person.type('Grille', 'E6', '3');
    expect(said()).toEqual([
      '1 / 4 renseignés · palier moyen 3,0 · 3 / 12 points · provisoire',
      'provisoire',
      'provisoire',
    ]);
    person.type('Grille', 'E6', 'SO');
    expect(said()[0]).toBe('1 / 4 renseignés · 0 / 9 points · provisoire');
    person.type('Grille', 'E6', '5');
    person.clear('Grille', 'E6');
    expect(said()[2]).toBe('non renseigné');
    for (const row of [6, 7, 8, 9]) person.type('Grille', `E${row}`, 'SO');
    expect(said()[0]).toBe('4 / 4 renseignés · sans objet · 0 / 0 points · complet');
  });

  it('dit sur la Synthèse où en est la grille et ce qui reste, et sa date quand l’Accueil en a une', () => {
    const { person, file } = newGrid();
    const said = () => ['Synthèse!A3', 'Synthèse!B11', 'Synthèse!E5'].map((a1) => file.display(a1).trim());
    expect(said()).toEqual(['Aucun critère renseigné', '', '']);
    for (const { number } of CRITERIA.slice(0, 27))
      person.type('Grille', gridCell(file, number, 'entry'), number === 2 ? 'SO' : '1');
    expect(said()).toEqual([
      'Provisoire : 27 critères renseignés sur 29',
      'Reste à renseigner : 28, 29',
      '1 ■■■  SO □',
    ]);
    person.type('Accueil', 'C17', '12/11/2026');
    for (const number of [28, 29]) person.type('Grille', gridCell(file, number, 'entry'), '3');
    expect(said().slice(0, 2)).toEqual(['Complet : 29 critères renseignés, au 12/11/2026', '']);
  });

  it('dit qu’un palier visé est inférieur au palier, sans le refuser', () => {
    const { person, file } = newGrid();
    const warned = () => file.display('Grille!F6').startsWith('Palier visé inférieur au palier actuel. ');
    person.type('Grille', 'E6', '2');
    for (const [target, below] of [
      ['1', true],
      ['0', true],
      ['2', false],
      ['3', false],
    ] as const) {
      person.type('Grille', 'G6', target);
      expect([file.value('Grille!G6'), warned()]).toEqual([Number(target), below]);
    }
    person.type('Grille', 'G6', '1');
    person.type('Grille', 'E6', 'SO');
    expect(warned()).toBe(false);
  });

  it('ne reprend rien d’une feuille conservée, ni d’une ligne vide : le passé reste le passé', () => {
    const bench = newGrid();
    bench.person.type('Grille', gridCell(bench.file, 2, 'entry'), '1');
    bench.person.insertRows('Grille', 8, 1);
    bench.person.type('Grille', 'B8', 'Réunion avec la Caf');
    bench.person.menu(GENERATE, { answers: ['OK'] });
    bench.person.type('Grille', gridCell(bench.file, 2, 'entry'), '3');
    bench.person.deleteRows('Grille', Number(gridCell(bench.file, 2, 'entry').slice(1)));
    bench.person.menu(GENERATE);
    expect(bench.file.value(`Grille!${gridCell(bench.file, 2, 'entry')}`)).toBe('');
  });

  it('retrouve une ligne coupée et collée dans une feuille de l’utilisateur', () => {
    const bench = newGrid();
    fill(bench);
    const before = typed(bench.file);
    const row = gridCell(bench.file, 17, 'number').slice(1);
    bench.person.cut('Grille', `A${row}:J${row}`, 'Feuille 1', 'B3');
    bench.person.menu(GENERATE, { answers: ['OK'] });
    expect(typed(bench.file)).toEqual(before);
    expect(bench.runtime.alerts[0]?.text).toContain(
      'Critère 17 : sa ligne était dans la feuille « Feuille 1 »',
    );
  });

  it('laisse les formules de l’utilisateur suivre les feuilles remises à neuf, dans ses feuilles et ses commentaires', () => {
    const bench = newGrid();
    fill(bench);
    const formulas = {
      B2: '=Synthèse!H10',
      B3: "='Grille'!E6+Grille!$E$7",
      B4: '="Grille!E6 : "&Grille!E6',
      D9: '=SUM(Synthèse!I5:I9)',
    };
    for (const [cell, formula] of Object.entries(formulas)) bench.person.type('Feuille 1', cell, formula);
    bench.person.type('Grille', gridCell(bench.file, 8, 'comment'), '=Synthèse!H10&" points"');
    bench.person.type('Grille', gridCell(bench.file, 9, 'comment'), '=Accueil!C12&Repères!B6');
    const shown = () => [
      ...Object.keys(formulas).map((cell) => bench.file.display(`Feuille 1!${cell}`)),
      ...[8, 9].map((number) => bench.file.display(`Grille!${gridCell(bench.file, number, 'comment')}`)),
    ];
    const before = shown();
    expect(before.join()).not.toContain('#');
    // Something of the person's own in a sheet keeps the former one aside: formulas must not follow that one.
    bench.person.type('Synthèse', 'B20', 'Réunion du 3 mars');
    bench.person.menu(GENERATE, { answers: ['OK'] });
    expect(bench.file.sheetNames()).toContain('Synthèse (conservée)');
    expect(shown()).toEqual(before);
    bench.person.type('Grille', gridCell(bench.file, 1, 'entry'), '3');
    bench.person.type('Grille', gridCell(bench.file, 2, 'entry'), '3');
    expect(bench.file.value('Feuille 1!B3')).toBe(6);
    expect(bench.file.value('Feuille 1!D9')).toBe(bench.file.value('Synthèse!I10'));
    expect(bench.file.formula('Feuille 1!B4')).toContain('"Grille!E6 : "');
  });

  it('n’écrit dans les feuilles de l’utilisateur que les formules qui nomment les siennes', () => {
    const { person, file, runtime } = newGrid();
    person.type('Feuille 1', 'A1', '12');
    person.type('Feuille 1', 'A2', '=A1*2');
    runtime.resetCalls();
    person.menu(GENERATE);
    expect(runtime.calls.byName.get('Range.setFormulas') ?? 0).toBe(0);
    expect(file.formula('Feuille 1!A2')).toBe('=A1*2');
  });

  it('arrêtée par une feuille protégée de l’utilisateur, remet ses autres formules comme avant et le dit', () => {
    const bench = newGrid();
    const { file, person } = bench;
    person.type('Feuille 1', 'A1', '=Synthèse!H10');
    person.addSheet('Suivi protégé');
    person.type('Suivi protégé', 'A1', '=Synthèse!H10');
    const partner = new Person(bench.runtime, { role: 'editor' });
    for (const name of OURS) file.sheetByName(name).state.protections = [];
    const closed = {
      block: null,
      description: '',
      warningOnly: false,
      editors: [file.owner],
      unprotected: [],
    };
    file.sheetByName('Suivi protégé').state.protections = [{ ...closed, id: 1 }];
    partner.menu(GENERATE, { answers: ['OK'] });
    expect(bench.runtime.alerts[0]?.text).toContain('est protégée');
    expect(file.sheetNames()).toEqual([...OURS, 'Feuille 1', 'Suivi protégé']);
    for (const name of ['Feuille 1', 'Suivi protégé'])
      expect(file.formula(`${name}!A1`).replaceAll("'", '')).toBe('=Synthèse!H10');
    person.menu(GENERATE);
    expect(file.value('Suivi protégé!A1')).toBe(0);
  });

  it('ne bute pas sur un graphique placé dans sa propre feuille', () => {
    const bench = newGrid();
    bench.person.type('Grille', gridCell(bench.file, 3, 'entry'), '2');
    const before = typed(bench.file);
    bench.person.moveChartToOwnSheet('Synthèse', 'Graphique 1');
    expect(bench.runtime.callFromSidebar('readGrid')).toMatchObject({ ok: true, value: { selected: null } });
    bench.person.menu(GENERATE);
    bench.person.menu('Vérifier la grille', { answers: ['OK'] });
    expect(bench.runtime.alerts.at(-1)?.text).toContain('Tout est en ordre');
    expect(bench.file.sheetNames()).toContain('Graphique 1');
    expect(typed(bench.file)).toEqual(before);
  });

  it('se défait d’un coup, sans emporter la saisie d’avant', () => {
    const bench = newGrid();
    bench.person.type('Grille', gridCell(bench.file, 3, 'entry'), '2');
    bench.person.menu(GENERATE);
    bench.person.undo();
    expect(bench.file.value(`Grille!${gridCell(bench.file, 3, 'entry')}`)).toBe(2);
  });

  it('ne laisse pas deux personnes générer à la fois', () => {
    const bench = newGrid();
    const before = JSON.stringify(bench.file);
    bench.runtime.lockHeldElsewhere = true;
    bench.person.menu(GENERATE, { answers: ['OK'] });
    expect(bench.runtime.alerts[0]?.text).toContain('Une autre personne met la grille à jour');
    expect(JSON.stringify(bench.file)).toBe(before);
  });
});
