import { describe, expect, it } from 'vitest';
import { block } from '../../host/engine/a1';
import { cellKey } from '../../host/file/overlay';
import { Person } from '../../host/index';
import { Range } from '../../host/services/range';
import type { GridState } from '../../src/contract/grid';
import type { Result } from '../../src/contract/result';
import { CRITERIA } from '../../src/guide/guide';
import { CARRIERS } from '../../src/position/answer';
import { GRID_COLUMNS, type GridColumn } from '../../src/workbook/grid/grid-columns';
import { type Bench, comparable, gridCell, newGrid, paste, ruledPosition, sheetPosition } from './grid';

/** A criterion's cell: its address, and how to read it. */
function cellOf({ file }: Bench, criterion: number, column: GridColumn = 'entry') {
  const a1 = gridCell(file, criterion, column);
  const sheet = file.sheetByName('Grille');
  return {
    a1,
    value: () => sheet.value(a1),
    display: () => sheet.display(a1),
    note: () => sheet.note(a1),
    validation: () => sheet.validation(a1),
    format: () => sheet.style(a1).num_fmt,
  };
}

/** All formulas of the file, by sheet and cell. */
function formulas({ file }: Bench): Map<string, string> {
  const all = new Map<string, string>();
  for (const name of file.sheetNames())
    for (const { a1, formula } of file.sheetByName(name).cells())
      if (formula !== '') all.set(`${name}!${a1}`, formula);
  return all;
}

/** Calls of the add-on that change the file, since the last reset. */
const writes = ({ runtime }: Bench) =>
  [...runtime.calls.byName.keys()].filter((name) => /\.(set|clear|insert|delete|toast)/.test(name));

function expectRightTotals({ file, runtime }: Bench): void {
  expect(comparable(sheetPosition(file))).toEqual(comparable(ruledPosition(file)));
  expect(runtime.log).toEqual([]);
}

/** What is typed, and the text that the note keeps of it. */
const REFUSED: readonly (readonly [typed: string, kept: string])[] = [
  ['5', '5'],
  ['-1', '-1'],
  ['1.5', '1.5'],
  ['deux', 'deux'],
  ['=1+1', '=1+1'],
  ['=3+4', '=3+4'],
  ['=1/0', '=1/0'],
  ['🙂', '🙂'],
  ['Palier 4', 'Palier 4'],
  // The cells' explicit format keeps the number of the day.
  ['01/02/2025', '45689 (01/02/2025)'],
  ['<b>2</b>', '<b>2</b>'],
];

describe('une colonne entière effacée', () => {
  it('rend son titre à l’en-tête, sans rien refuser', () => {
    const bench = newGrid();
    bench.person.type('Grille', cellOf(bench, 1).a1, '2');
    bench.person.clear('Grille', 'E1:E1000');
    expect(bench.file.display('Grille!E4')).toBe('Palier');
    expect(bench.file.note('Grille!E4')).toBe('');
    expect(cellOf(bench, 1).value()).toBe('');
    expect(bench.runtime.toasts).toEqual([]);
    expectRightTotals(bench);
  });

  it('ne fait échouer aucun script dans une feuille de l’utilisateur', () => {
    const bench = newGrid();
    bench.person.type('Feuille 1', 'B2', 'seul');
    bench.person.clear('Feuille 1', 'B1:B1000');
    expect(bench.runtime.log).toEqual([]);
  });
});

describe('une saisie tapée que R1 n’accepte pas', () => {
  it('rend la valeur d’avant, garde le texte en note, prévient une fois, et la saisie suivante efface la note', () => {
    const bench = newGrid();
    const cell = cellOf(bench, 7);
    for (const [typed, kept] of REFUSED) {
      bench.person.type('Grille', cell.a1, '2');
      expect(cell.note(), `après 2, avant ${typed}`).toBe('');
      expect(bench.runtime.toasts, `2 avant ${typed}`).toEqual([]);
      bench.person.type('Grille', cell.a1, typed);
      expect(cell.value(), typed).toBe(2);
      expect(cell.display(), typed).toBe('2');
      expect(cell.note(), typed).toBe(`Texte refusé : « ${kept} »`);
      const toasts = bench.runtime.toasts;
      expect(toasts, typed).toHaveLength(1);
      expect(toasts[0]?.text, typed).toContain('La valeur précédente est revenue');
    }
    bench.person.type('Grille', cell.a1, 'SO');
    expect([cell.value(), cell.note()]).toEqual(['SO', '']);
    expectRightTotals(bench);
  });

  it('vide une cellule qui l’était, sans rien changer d’autre', () => {
    const bench = newGrid();
    const cell = cellOf(bench, 7);
    const before = formulas(bench);
    for (const [typed, kept] of REFUSED) {
      bench.person.type('Grille', cell.a1, typed);
      expect([cell.value(), cell.note()], typed).toEqual(['', `Texte refusé : « ${kept} »`]);
      expect(bench.runtime.toasts[0]?.text, typed).toContain('La cellule est vidée');
    }
    expect(formulas(bench)).toEqual(before);
    expect(sheetPosition(bench.file).answered).toBe(0);
    expectRightTotals(bench);
  });

  it('est refusée de même si Google donne à onEdit la valeur d’une formule', () => {
    const bench = newGrid();
    bench.runtime.formulaGivesEventValue = true;
    const cell = cellOf(bench, 1);
    bench.person.type('Grille', cell.a1, '3');
    bench.person.type('Grille', cell.a1, '=3+4');
    expect([cell.value(), cell.note()]).toEqual([3, 'Texte refusé : « =3+4 »']);
    bench.person.type('Grille', cell.a1, '=1+1');
    expect([cell.value(), cell.note()]).toEqual([3, 'Texte refusé : « =1+1 »']);
    expectRightTotals(bench);
  });

  it('garde le texte tel que la personne l’a tapé : une décimale avec sa virgule, VRAI en français', () => {
    const bench = newGrid();
    const cell = cellOf(bench, 7);
    const kept = ['1,5', 'VRAI'].map((typed) => {
      bench.person.type('Grille', cell.a1, typed);
      return [cell.value(), cell.note()];
    });
    expect(kept).toEqual(['1,5', 'VRAI'].map((typed) => ['', `Texte refusé : « ${typed} »`]));
  });

  it('vaut pour Palier visé et Porté par, chacun selon sa liste', () => {
    const bench = newGrid();
    const [target, carrier] = [cellOf(bench, 3, 'target'), cellOf(bench, 3, 'carrier')];
    bench.person.type('Grille', target.a1, '3');
    bench.person.type('Grille', carrier.a1, 'pmi');
    expect([target.value(), carrier.value()]).toEqual([3, 'PMI']);
    for (const typed of ['SO', '4', '=1+1', 'deux', '🙂']) {
      bench.person.type('Grille', target.a1, typed);
      expect([target.value(), target.note()], typed).toEqual([3, `Texte refusé : « ${typed} »`]);
    }
    for (const typed of ['Mairie', '2', '="Caf"', '🙂']) {
      bench.person.type('Grille', carrier.a1, typed);
      expect([carrier.value(), carrier.note()], typed).toEqual(['PMI', `Texte refusé : « ${typed} »`]);
    }
    expect(bench.runtime.toasts.at(-1)?.text).toContain(CARRIERS.join(', '));
    bench.person.type('Grille', carrier.a1, 'epci');
    expect([carrier.value(), carrier.note()]).toEqual(['EPCI', '']);
  });

  it('laisse la note d’une personne où elle est', () => {
    const bench = newGrid();
    const cell = cellOf(bench, 7);
    const [row, column] = [Number(cell.a1.slice(1)), 5];
    bench.file.sheetByName('Grille').state.notes.set(cellKey(row, column), 'À revoir avec la Caf');
    bench.person.type('Grille', cell.a1, '2');
    expect(cell.note()).toBe('À revoir avec la Caf');
    bench.person.type('Grille', cell.a1, '5');
    expect(cell.note()).toBe('À revoir avec la Caf\nTexte refusé : « 5 »');
    bench.person.type('Grille', cell.a1, '6');
    expect(cell.note()).toBe('À revoir avec la Caf\nTexte refusé : « 6 »');
    bench.person.type('Grille', cell.a1, '1');
    expect(cell.note()).toBe('À revoir avec la Caf');
  });

  it('efface toute sa note, même d’un texte de plusieurs lignes avec des guillemets', () => {
    const bench = newGrid();
    const cell = cellOf(bench, 7);
    bench.person.type('Grille', cell.a1, '« oui »\nou « non »');
    expect(cell.note()).toBe('Texte refusé : « « oui » / ou « non » »');
    bench.person.type('Grille', cell.a1, '1');
    expect(cell.note()).toBe('');
  });
});

describe('ce que R1 accepte', () => {
  it('est écrit en clair', () => {
    const bench = newGrid();
    const cell = cellOf(bench, 7);
    for (const [typed, value] of [
      ['Palier 2', 2],
      [' 3 ', 3],
      ['s.o.', 'SO'],
      ['Sans objet', 'SO'],
      ['1 point', 1],
      ['2,0', 2],
      ['0', 0],
    ] as const) {
      bench.person.type('Grille', cell.a1, typed);
      expect([cell.value(), cell.note()], typed).toEqual([value, '']);
    }
    expect(bench.runtime.toasts).toEqual([]);
    expectRightTotals(bench);
  });

  it('se lit comme tapé après une date refusée', () => {
    const bench = newGrid();
    const cell = cellOf(bench, 7);
    bench.person.type('Grille', cell.a1, '1/2/2025');
    bench.person.type('Grille', cell.a1, '2');
    expect([cell.value(), cell.display(), cell.note()]).toEqual([2, '2', '']);
    expectRightTotals(bench);
  });

  it('ne s’affiche jamais en pourcentage, en euros ni en date', () => {
    const bench = newGrid();
    const cell = cellOf(bench, 7);
    for (const typed of ['200%', '2 €', '1/1/1900', '01/01/2000']) {
      bench.person.type('Grille', cell.a1, typed);
      expect(['', '2', '3'], typed).toContain(cell.display());
      bench.person.type('Grille', cell.a1, '3');
      expect(cell.display(), `3 après ${typed}`).toBe('3');
    }
    expectRightTotals(bench);
  });

  it('n’est jamais l’arrondi d’un nombre dans une cellule au format d’une date, tapé, collé ou importé', () => {
    const bench = newGrid();
    const { file, person } = bench;
    const cell = cellOf(bench, 7);
    const [row, index] = [Number(cell.a1.slice(1)), file.indexOf(file.sheetByName('Grille').id)];
    const asDate = () => file.engine.setStyle(index, block(row, 5), 'num_fmt', 'dd/mm/yyyy');
    for (const [typed, value, kept] of [
      ['1,6', '', '1,6'],
      ['2,4', '', '2,4'],
      ['0,75', '', '0,75'],
      ['40', '', '40'],
      ['2', 2, null],
      ['0', 0, null],
    ] as const) {
      const note = kept === null ? '' : `Texte refusé : « ${kept} »`;
      person.clear('Grille', cell.a1);
      asDate();
      person.type('Grille', cell.a1, typed);
      expect([cell.value(), cell.note()], `${typed} tapé`).toEqual([value, note]);
      person.clear('Grille', cell.a1);
      asDate();
      paste(bench, 7, 'entry', [[typed]]);
      // No script went over it: the panel reads what the formulas count.
      asDate();
      const read = person.callFromSidebar('readGrid') as Result<Extract<GridState, { status: 'ready' }>>;
      const answer = read.ok && read.value.answers.find(({ number }) => number === 7)?.answer;
      expect(answer ? answer.entry : null, `${typed} importé`).toEqual(
        kept === null ? { kind: 'palier', palier: value } : { kind: 'invalid', typed: kept },
      );
      expectRightTotals(bench);
    }
  });

  it('est compris dans une cellule qui avait gardé le format d’une date', () => {
    const bench = newGrid();
    const cell = cellOf(bench, 7);
    const { file } = bench;
    const [row, index] = [Number(cell.a1.slice(1)), file.indexOf(file.sheetByName('Grille').id)];
    file.engine.setStyle(index, block(row, 5), 'num_fmt', 'dd/mm/yyyy');
    bench.person.type('Grille', cell.a1, '2');
    expect([cell.value(), cell.display(), cell.note()]).toEqual([2, '2', '']);
  });
});

describe('un collage', () => {
  it('de 300 cellules sur l’en-tête, les titres et les totaux ne laisse rien d’autre que des notes', () => {
    const bench = newGrid();
    const sheet = bench.file.sheetByName('Grille');
    const before = formulas(bench);
    bench.person.paste(
      'Grille',
      'E4',
      Array.from({ length: 300 }, (_, index) => [['5', 'deux', '=1+1'][index % 3] ?? '']),
    );
    expect(bench.runtime.toasts).toHaveLength(1);
    for (const { number } of CRITERIA) {
      const cell = cellOf(bench, number);
      expect([cell.value(), cell.note().slice(0, 14)], `critère ${number}`).toEqual(['', 'Texte refusé :']);
      expect(cell.validation()?.criteria, `critère ${number}`).toBe('VALUE_IN_LIST');
    }
    for (const row of [5, 10, 11]) {
      expect(sheet.value(`E${row}`), `titre ou total, ligne ${row}`).toBe('');
      expect(sheet.validation(`E${row}`)).toBeNull();
    }
    expect(sheetPosition(bench.file)).toMatchObject({ answered: 0, criteria: 29 });
    for (const [cell, formula] of before) expect(bench.file.formula(cell), cell).toBe(formula);
    expectRightTotals(bench);
  });

  it('sur l’en-tête de la colonne Palier rend à celui-ci son texte', () => {
    const bench = newGrid();
    bench.person.paste('Grille', 'E4', [['5'], ['5'], ['5']]);
    expect(bench.file.display('Grille!E4')).toBe('Palier');
  });

  it('rend sa liste à chaque cellule, juste ou refusée', () => {
    const bench = newGrid();
    const cells = [1, 2, 3].map((number) => cellOf(bench, number));
    const rules = cells.map((cell) => cell.validation());
    expect(rules.every((rule) => rule !== null)).toBe(true);
    bench.person.paste('Grille', cells[0]?.a1 ?? '', [['2'], ['9'], ['']]);
    expect(cells.map((cell) => cell.validation())).toEqual(rules);
    expect(cells.map((cell) => cell.value())).toEqual([2, '', '']);
    bench.person.paste('Grille', cells[2]?.a1 ?? '', [['7']]);
    expect(cells.map((cell) => cell.validation())).toEqual(rules);
    expect(cells[2]?.note()).toBe('Texte refusé : « 7 »');
  });

  it('de plusieurs colonnes est jugé colonne par colonne, avec un seul message', () => {
    const bench = newGrid();
    const from = GRID_COLUMNS.list.slice(GRID_COLUMNS.number('entry') - 1);
    const line = (texts: Readonly<Partial<Record<GridColumn, string>>>) =>
      from.map(({ id }) => texts[id] ?? 'x');
    bench.person.paste('Grille', cellOf(bench, 1).a1, [
      line({ entry: 'palier 2', target: '3', carrier: 'caf', comment: 'Vu en comité' }),
      line({ entry: '9', target: 'SO', carrier: 'Mairie', comment: '=1+1' }),
    ]);
    const read = (number: number) =>
      (['entry', 'target', 'carrier'] as const).map((column) => cellOf(bench, number, column).value());
    const notes = (['entry', 'target', 'carrier'] as const).map((column) => cellOf(bench, 2, column).note());
    expect(read(1)).toEqual([2, 3, 'Caf']);
    expect(read(2)).toEqual(['', '', '']);
    expect(notes).toEqual(['9', 'SO', 'Mairie'].map((text) => `Texte refusé : « ${text} »`));
    expect(bench.file.display(`Grille!${gridCell(bench.file, 1, 'comment')}`)).toBe('Vu en comité');
    expect(bench.runtime.toasts).toHaveLength(1);
    expect(cellOf(bench, 2, 'target').validation()?.values[0]).toEqual(['0', '1', '2', '3']);
    expectRightTotals(bench);
  });

  it('ne touche pas aux lignes que les personnes ont insérées : valeurs, formats, listes et formules', () => {
    const bench = newGrid();
    bench.person.insertRows('Grille', 8, 2);
    const sheet = bench.file.sheetByName('Grille');
    const index = bench.file.indexOf(sheet.id);
    bench.person.type('Grille', 'B8', 'Réunion avec la Caf');
    bench.person.paste('Grille', 'E6', [['1'], ['9'], ['à voir'], ['=2+5'], ['deux'], ['3']]);
    expect([sheet.value('E8'), sheet.formula('E9'), sheet.value('E9')]).toEqual(['à voir', '=2+5', 7]);
    expect([sheet.note('E8'), sheet.note('E9')]).toEqual(['', '']);
    const own = { criteria: 'CHECKBOX', values: [], allowInvalid: true, helpText: 'la mienne' };
    sheet.state.validations.set(cellKey(8, 5), own);
    bench.file.engine.setStyle(index, block(8, 5), 'num_fmt', '0.00');
    sheet.state.notes.set(cellKey(8, 5), 'Ma note');
    bench.person.pasteKeepsValidation = true;
    bench.person.paste('Grille', 'E7', [['deux'], ['12'], ['=4+4'], ['1']]);
    expect([sheet.value('E8'), sheet.formula('E9'), sheet.note('E8')]).toEqual([12, '=4+4', 'Ma note']);
    expect(sheet.validation('E8')).toEqual(own);
    expect(sheet.style('E8').num_fmt).toBe('0.00');
    expect([sheet.value('E6'), sheet.value('E7'), sheet.value('E10'), sheet.value('E11')]).toEqual([
      1,
      '',
      1,
      3,
    ]);
    expectRightTotals(bench);
  });

  it('suit les colonnes quand une personne en insère une', () => {
    const bench = newGrid();
    bench.person.insertColumns('Grille', 3, 1);
    const sheet = bench.file.sheetByName('Grille');
    bench.person.paste('Grille', 'E6', [['deux', 'palier 2', '', '', 'SO']]);
    // The page of the guide stands there now: it comes back.
    expect([sheet.value('E6'), sheet.value('F6'), sheet.value('I6')]).toEqual(['p. 7', 2, '']);
    expect([sheet.note('E6'), sheet.note('I6')]).toEqual([
      'Texte refusé : « deux »',
      'Texte refusé : « SO »',
    ]);
    expect(sheetPosition(bench.file).pillars[0]).toMatchObject({ points: 2, answered: 1 });
  });

  it('est encore jugé quand la cellule A1, cachée, a été écrasée', () => {
    const bench = newGrid();
    bench.person.type('Grille', 'A1', 'x');
    bench.person.type('Grille', 'E6', '5');
    expect([bench.file.value('Grille!E6'), bench.file.note('Grille!E6')]).toEqual([
      '',
      'Texte refusé : « 5 »',
    ]);
  });

  it('dans la ligne insérée seule ne dit rien et n’écrit rien', () => {
    const bench = newGrid();
    bench.person.insertRows('Grille', 8, 1);
    bench.runtime.resetCalls();
    bench.person.type('Grille', 'E8', 'deux');
    bench.person.paste('Grille', 'G8', [['9', 'x']]);
    expect(writes(bench)).toEqual([]);
    expect(bench.file.display('Grille!E8')).toBe('deux');
  });
});

describe('remplir, effacer, couper', () => {
  it('remplir vers le bas passe par-dessus titres et totaux sans rien y laisser', () => {
    const bench = newGrid();
    bench.person.type('Grille', 'E6', '2');
    bench.person.fill('Grille', 'E6', 'E6:E14');
    const values = Array.from({ length: 9 }, (_, index) => bench.file.value(`Grille!E${index + 6}`));
    expect(values).toEqual([2, 2, 2, 2, '', '', 2, 2, 2]);
    expect(bench.file.validation('Grille!E10')).toBeNull();
    expect(bench.runtime.toasts).toHaveLength(1);
    expectRightTotals(bench);
  });

  it('effacer vide la cellule, et la note d’un refus avec elle, sans message', () => {
    const bench = newGrid();
    paste(bench, 1, 'entry', [['2'], ['3'], ['SO']]);
    bench.person.type('Grille', 'E6', '9');
    expect(bench.runtime.toasts).toHaveLength(1);
    bench.person.clear('Grille', 'E6:I8');
    expect(['E6', 'E7', 'E8'].map((a1) => bench.file.value(`Grille!${a1}`))).toEqual(['', '', '']);
    expect(bench.file.note('Grille!E6')).toBe('');
    expect(bench.file.validation('Grille!E6')?.criteria).toBe('VALUE_IN_LIST');
    expect(bench.runtime.toasts).toEqual([]);
    expectRightTotals(bench);
  });

  it('couper et coller porte la valeur, et chaque cellule garde sa liste', () => {
    const bench = newGrid();
    paste(bench, 1, 'entry', [['2'], ['3'], ['0'], ['1']]);
    const rule = bench.file.validation('Grille!E13');
    bench.person.cut('Grille', 'E6', 'Grille', 'E9');
    expect(['E6', 'E9'].map((a1) => bench.file.value(`Grille!${a1}`))).toEqual(['', 2]);
    expect(['E6', 'E9'].map((a1) => bench.file.validation(`Grille!${a1}`))).toEqual([rule, rule]);
    expect(bench.runtime.toasts).toEqual([]);
    expectRightTotals(bench);
  });

  it('copier un texte d’une autre feuille sur une saisie le refuse', () => {
    const bench = newGrid();
    bench.person.type('Feuille 1', 'A1', '=3+4');
    bench.person.copyPaste('Feuille 1', 'A1', 'Grille', 'E6');
    expect([bench.file.value('Grille!E6'), bench.file.note('Grille!E6')]).toEqual([
      '',
      'Texte refusé : « =3+4 »',
    ]);
    expectRightTotals(bench);
  });
});

describe('une modification ailleurs', () => {
  it('ne coûte que trois appels et n’écrit rien', () => {
    const bench = newGrid();
    for (const [sheet, a1, text] of [
      ['Feuille 1', 'E6', '5'],
      ['Feuille 1', 'A1', '=1+1'],
      ['Grille', 'I6', '=1+1'],
      ['Grille', 'I6', '5'],
      ['Grille', 'B60', 'bas de page'],
      ['Grille', 'E60', '5'],
      ['Accueil', 'C12', 'Saint-Ouen'],
      ['Repères', 'D6', 'Notre repère'],
    ] as const) {
      bench.runtime.resetCalls();
      bench.person.type(sheet, a1, text);
      expect(bench.runtime.calls.total, `${sheet} ${a1}`).toBeLessThanOrEqual(3);
      expect(writes(bench), `${sheet} ${a1}`).toEqual([]);
    }
    expect(bench.file.value('Feuille 1!E6')).toBe(5);
    expect(bench.runtime.toasts).toEqual([]);
    expect(bench.runtime.log).toEqual([]);
  });

  it('dans une feuille qui porte le nom Grille sans être la nôtre n’écrit rien', () => {
    const bench = newGrid();
    bench.person.renameSheet('Grille', 'Ma grille');
    bench.person.renameSheet('Feuille 1', 'Grille');
    bench.person.paste('Grille', 'A1', [
      ['N°', 'Critère', '', '', 'Palier'],
      ['1', '', '', '', ''],
    ]);
    bench.runtime.resetCalls();
    bench.person.type('Grille', 'E2', '5');
    expect(writes(bench)).toEqual([]);
    expect(bench.runtime.calls.total).toBeLessThanOrEqual(3);
    bench.person.type('Ma grille', 'E6', '5');
    expect(bench.file.note('Ma grille!E6')).toBe('Texte refusé : « 5 »');
  });
});

describe('une valeur fausse collée sur une juste', () => {
  it('garde ce qui était affiché, et le message dit où est la réponse d’avant', () => {
    const bench = newGrid();
    const { person, file } = bench;
    person.type('Feuille 1', 'A1', '1/2/2026');
    person.type('Feuille 1', 'A2', '160%');
    person.type('Feuille 1', 'A3', '5 €');
    for (const row of [6, 7, 8]) person.type('Grille', `E${row}`, '3');
    person.copyPaste('Feuille 1', 'A1:A3', 'Grille', 'E6');
    const said = bench.runtime.toasts[0]?.text ?? '';
    const kept = ['E6', 'E7', 'E8'].map((a1) => file.note(`Grille!${a1}`));
    expect(kept).toEqual(['01/02/2026', '160%', '5,00 €'].map((text) => `Texte refusé : « ${text} »`));
    expect(said).toContain('Ces 3 cellules sont vidées');
    expect(said).toContain('Fichier > Historique des versions permet de les retrouver');
    expect(file.display('Grille!E6')).toBe('');
  });

  it('tapée, rend l’ancienne ; sur une cellule vide, ne parle pas d’historique', () => {
    const bench = newGrid();
    for (const typed of ['1/2', '14:30', 'deux']) {
      bench.person.type('Grille', 'E6', '3');
      bench.person.type('Grille', 'E6', typed);
      expect(bench.runtime.toasts[0]?.text, typed).toContain('La valeur précédente est revenue');
      expect(bench.file.value('Grille!E6'), typed).toBe(3);
      bench.person.type('Grille', 'E7', typed);
      expect(bench.runtime.toasts[0]?.text, typed).not.toContain('Historique');
    }
    bench.person.type('Grille', 'E6', '1/2');
    expect(bench.file.note('Grille!E6')).toMatch(/\d{5} \(01.02.20\d\d\)/);
  });
});

describe('les budgets de onEdit', () => {
  const cost = (bench: Bench, act: () => void) => {
    bench.runtime.resetCalls();
    act();
    return bench.runtime.calls.total;
  };

  it('une saisie juste tient en 6 appels, qu’elle soit réécrite ou qu’elle efface une note', () => {
    const bench = newGrid();
    const type = (text: string) => cost(bench, () => bench.person.type('Grille', 'E6', text));
    expect(type('2'), '2').toBeLessThanOrEqual(6);
    expect(type('palier 3'), 'palier 3').toBeLessThanOrEqual(6);
    type('9');
    expect(type('1'), '1 après un refus').toBeLessThanOrEqual(6);
    type('9');
    expect(type('palier 1'), 'palier 1 après un refus').toBeLessThanOrEqual(6);
  });

  it('un collage de 29 lignes tient en 12 appels, juste, réécrit ou refusé', () => {
    const bench = newGrid();
    for (const text of ['2', 'palier 2', '9', '=1+1', ''])
      expect(
        cost(bench, () =>
          bench.person.paste(
            'Grille',
            'E6',
            Array.from({ length: 29 }, () => [text]),
          ),
        ),
        text,
      ).toBeLessThanOrEqual(12);
  });

  it('sans autorisation (AuthMode NONE), rend la main sans un appel', () => {
    const bench = newGrid();
    paste(bench, 1, 'entry', [['5']]);
    const before = JSON.stringify(bench.file);
    const { id } = bench.file.sheetByName('Grille');
    const edit = (mode: 'NONE' | 'LIMITED') =>
      bench.runtime.trigger('onEdit', mode, (execution) => ({
        range: new Range(execution, id, block(6, 5)),
        value: '5',
      }));
    expect(cost(bench, () => edit('NONE'))).toBe(0);
    expect(bench.runtime.log).toEqual([]);
    expect(JSON.stringify(bench.file)).toBe(before);
    edit('LIMITED');
    expect(bench.file.note('Grille!E6')).toBe('Texte refusé : « 5 »');
  });
});

describe('une personne partenaire, sans droit sur le reste de la feuille', () => {
  it('saisit, voit ses erreurs refusées, colle un bloc, sans être bloquée par les protections', () => {
    const bench = newGrid();
    const partner = new Person(bench.runtime, { role: 'editor' });
    const cell = cellOf(bench, 1);
    expect(partner.type('Grille', cell.a1, 'palier 2')).toEqual({});
    expect(cell.value()).toBe(2);
    expect(partner.type('Grille', cell.a1, 'deux')).toEqual({});
    expect([cell.value(), cell.note()]).toEqual([2, 'Texte refusé : « deux »']);
    expect(bench.runtime.toasts).toHaveLength(1);
    expect(partner.paste('Grille', cell.a1, [['1'], ['9'], ['SO'], ['=1+1']])).toEqual({});
    expect(['E6', 'E7', 'E8', 'E9'].map((a1) => bench.file.value(`Grille!${a1}`))).toEqual([1, '', 'SO', '']);
    expect(bench.file.validation('Grille!E7')?.criteria).toBe('VALUE_IN_LIST');
    expect(partner.type('Grille', gridCell(bench.file, 1, 'target'), 'SO')).toEqual({});
    expect(partner.type('Grille', gridCell(bench.file, 1, 'carrier'), 'caf')).toEqual({});
    expect(partner.clear('Grille', 'E6:E9')).toEqual({});
    expectRightTotals(bench);
  });

  it('ne peut changer aucune formule', () => {
    const bench = newGrid();
    const partner = new Person(bench.runtime, { role: 'editor' });
    const before = formulas(bench);
    for (const key of [...before.keys()].filter((name) => name.startsWith('Grille!'))) {
      const [sheet = '', a1 = ''] = key.split('!');
      expect(partner.type(sheet, a1, '9').refused, key).toBeDefined();
    }
    expect(partner.paste('Grille', 'E6', [['2', '9', '9']]).refused).toBeDefined();
    expect(formulas(bench)).toEqual(before);
    expect(bench.file.value('Grille!E6')).toBe('');
  });
});
