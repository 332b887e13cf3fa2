import { describe, expect, test } from 'vitest';
import { drawnStyles } from '../../../host/file/drawn-styles';
import { SpreadsheetFile } from '../../../host/index';
import { workbench } from '../workbench';

/** Feuille: numbers 1 to 5 in A, a note on A3, a rule on B3, formulas in C. */
function filled() {
  const bench = workbench();
  bench.script(`
    sheet.getRange('A1:A5').setValues([[1], [2], [3], [4], [5]]);
    sheet.getRange('A3').setNote('trois').setBackground('#ff0000');
    sheet.getRange('B3').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).build());
    sheet.getRange('C1:C3').setFormulas([['=SUM(A1:A5)'], ['=A3'], ['=$A$5*10']]);
    sheet.getRange('E3').setFormula('=A3+1');
    sheet.getRange('A4:B4').merge();
    sheet.setRowHeight(3, 50);
    ss.setNamedRange('PALIERS', sheet.getRange('A2:A4'));
    sheet.protect().setUnprotectedRanges([sheet.getRange('A3:B3')]);`);
  return bench;
}

describe('rows and all that follows them', () => {
  test('insertion', () => {
    const { owner, file, script } = filled();
    owner.insertRows('Feuille', 3, 2);
    expect([file.value('A5'), file.note('A5'), file.note('A3'), file.validation('B5')?.criteria]).toEqual([
      3,
      'trois',
      '',
      'VALUE_IN_LIST',
    ]);
    expect([file.formula('C1'), file.formula('C2'), file.formula('C5')]).toEqual([
      '=SUM(A1:A7)',
      '=A5',
      '=$A$7*10',
    ]);
    expect([file.display('C1'), file.display('C2'), file.display('C5')]).toEqual(['15', '3', '50']);
    expect(
      script(
        `return [ss.getRangeByName('PALIERS').getA1Notation(), sheet.getRange('A6').getMergedRanges()[0].getA1Notation(), sheet.getRowHeight(5), sheet.getRowHeight(3), sheet.getMaxRows(), sheet.getRange('A5').getBackground(), sheet.protect().getUnprotectedRanges()[0].getA1Notation()].join(' ')`,
      ),
    ).toBe('A2:A6 A6:B6 50 21 1002 #ff0000 A5:B5');
  });

  test.each([
    ['an insertion', 'insertRows', [1, 2]],
    ['a deletion', 'deleteRows', [1, 1]],
    ['a move', 'moveRows', [2, 20, 41]],
    ['an insertion of columns', 'insertColumns', [1, 1]],
    ['a deletion of columns', 'deleteColumns', [1, 1]],
  ] as const)('%s leaves constants as they were', (_, gesture, lines) => {
    const { owner, file } = workbench();
    const typed = [
      "'93066",
      "'01173",
      "'=1+1",
      "'+33 4",
      "'VRAI",
      "'1/2",
      "'1e5",
      "'  x",
      "'12,50 €",
      "''a",
      'Gex',
      '12:30',
      '12 %',
      '0,1',
      '25/11/2026',
      '93066',
      'VRAI',
    ];
    typed.forEach((text, index) => {
      owner.type('Feuille', `B${index + 2}`, text);
    });
    const constants = () => {
      const cells = [...file.sheetByName('Feuille').cells()];
      return cells.map(({ value, display, formula }) => [value, display, formula]);
    };
    const before = constants();
    expect(before).toHaveLength(typed.length);
    (owner[gesture] as (sheet: string, ...lines: number[]) => unknown).call(owner, 'Feuille', ...lines);
    expect(constants()).toEqual(before);
  });

  test('deletion shrinks ranges and breaks what is gone', () => {
    const { owner, file } = filled();
    owner.deleteRows('Feuille', 5);
    expect([file.formula('C1'), file.display('C1'), file.display('C3')]).toEqual([
      '=SUM(A1:A4)',
      '10',
      '#REF!',
    ]);
    owner.deleteRows('Feuille', 1);
    expect(file.formula('C1')).toBe('=A2');
    expect([file.note('A2'), file.value('A2')]).toEqual(['trois', 3]);
    owner.undo();
    owner.undo();
    expect([file.formula('C1'), file.display('C3')]).toEqual(['=SUM(A1:A5)', '50']);
  });

  test('the first and last rows of a range can be deleted in turn', () => {
    const { owner, file, script } = workbench();
    script(
      `sheet.getRange('A1:A6').setValues([[1],[2],[3],[4],[5],[6]]); sheet.getRange('C10').setFormula('=SUM(A2:A5)')`,
    );
    owner.deleteRows('Feuille', 2);
    expect([file.formula('C9'), file.display('C9')]).toEqual(['=SUM(A2:A4)', '12']);
    owner.deleteRows('Feuille', 4);
    expect([file.formula('C8'), file.display('C8')]).toEqual(['=SUM(A2:A3)', '7']);
  });

  test('move', () => {
    const { owner, file } = filled();
    owner.moveRows('Feuille', 3, 1, 1);
    expect([1, 2, 3].map((row) => file.value(`A${row}`))).toEqual([3, 1, 2]);
    expect([file.note('A1'), file.validation('B1')?.criteria]).toEqual(['trois', 'VALUE_IN_LIST']);
    expect([file.formula('C2'), file.display('C2')]).toEqual(['=SUM(A1:A5)', '15']);
    expect([file.formula('C3'), file.display('C3')]).toEqual(['=A1', '3']);
    expect(file.formula('E1')).toBe('=A1+1');
  });

  test('columns', () => {
    const { owner, file } = filled();
    owner.insertColumns('Feuille', 1);
    expect([file.formula('D1'), file.display('D1'), file.note('B3')]).toEqual(['=SUM(B1:B5)', '15', 'trois']);
    owner.deleteColumns('Feuille', 2);
    expect(file.display('C1')).toBe('#REF!');
  });

  test('sort carries notes, rules, colours and the row’s own formulas', () => {
    const { owner, file, script } = filled();
    script(`sheet.getRange('A4:B4').breakApart()`);
    owner.sortRange('Feuille', 'A1:E5', 1, false);
    expect([1, 2, 3, 4, 5].map((row) => file.value(`A${row}`))).toEqual([5, 4, 3, 2, 1]);
    owner.sortRange('Feuille', 'A2:E5', 1, true);
    expect([1, 2, 3, 4, 5].map((row) => file.value(`A${row}`))).toEqual([5, 1, 2, 3, 4]);
    expect([
      file.note('A4'),
      file.validation('B4')?.criteria,
      file.formula('E4'),
      file.display('E4'),
    ]).toEqual(['trois', 'VALUE_IN_LIST', '=A4+1', '4']);
    expect(script(`return sheet.getRange('A4').getBackground()`)).toBe('#ff0000');
    expect(script(`return sheet.getRange('A3').getBackground()`)).toBe('#ffffff');
  });

  test('a merged cell refuses the sort', () => {
    const { owner } = filled();
    expect(owner.sortRange('Feuille', 'A1:E5', 1).refused).toMatch(/fusions/);
  });

  test('a drag takes notes and rules, and references follow', () => {
    const { owner, file } = filled();
    owner.addSheet('Autre');
    owner.move('Feuille', 'A3:B3', 'Autre', 'D9');
    expect([file.value('Autre!D9'), file.note('Autre!D9'), file.validation('Autre!E9')?.criteria]).toEqual([
      3,
      'trois',
      'VALUE_IN_LIST',
    ]);
    expect([file.formula('Feuille!C2'), file.display('Feuille!C2')]).toEqual(['=Autre!D9', '3']);
    expect([file.value('Feuille!A3'), file.note('Feuille!A3'), file.formula('Feuille!C1')]).toEqual([
      '',
      '',
      '=SUM(A1:A5)',
    ]);
  });

  test('fill repeats contents and shifts references', () => {
    const { owner, file } = filled();
    owner.fill('Feuille', 'C2', 'C2:C4');
    expect([file.formula('C3'), file.formula('C4'), file.display('C4')]).toEqual(['=A4', '=A5', '5']);
  });
});

describe('sheets', () => {
  const LOOKUP = '=INDEX(Grille!$B:$B;MATCH(17;Grille!$A:$A;0))';

  test('whole columns follow a rename, inserted rows and the growth of the sheet', () => {
    const { owner, file, script } = workbench();
    script(`const g = ss.insertSheet('Grille', 1);
      g.getRange(1, 1, 20, 2).setValues(Array.from({ length: 20 }, (_, i) => [i + 1, 'n' + (i + 1)]));
      sheet.getRange('A1:A4').setFormulas([['${LOOKUP}'], ['=COUNTIF(Grille!$A:$A;">5")'], ['=SUMIFS(Grille!$A:$A;Grille!$B:$B;"n3")'], ['=IFERROR(VLOOKUP(20;Grille!A:B;2;FALSE);"?")']])`);
    const shown = () => [1, 2, 3, 4].map((row) => file.display(`Feuille!A${row}`));
    expect(shown()).toEqual(['n17', '15', '3', 'n20']);
    expect(file.formula('Feuille!A1')).toBe(LOOKUP);
    owner.renameSheet('Grille', 'Ma grille d’été');
    expect(file.formula('Feuille!A1')).toBe(
      "=INDEX('Ma grille d’été'!$B:$B;MATCH(17;'Ma grille d’été'!$A:$A;0))",
    );
    owner.insertRows('Ma grille d’été', 1, 3);
    owner.insertRows('Ma grille d’été', 8, 2);
    owner.moveRows('Ma grille d’été', 22, 1, 1);
    expect(shown()).toEqual(['n17', '15', '3', 'n20']);
    owner.deleteRows('Ma grille d’été', 2, 2);
    expect(shown()).toEqual(['n17', '15', '3', 'n20']);
    owner.move('Ma grille d’été', 'A1:B1', 'Ma grille d’été', 'A300');
    expect(shown()).toEqual(['n17', '15', '3', 'n20']);
  });

  test.each([
    "L'école",
    'l’été',
    'Deux!',
    'a/b',
    'x:y',
    'Fin de l’année 2026 – tableau des 34 communes du Haut-Jura',
    "'",
    '2026',
    'A1',
  ])('formulas, rules and names of ranges follow a sheet renamed « %s », moved or duplicated', (name) => {
    const { owner, file, script } = workbench();
    script(`const g = ss.insertSheet('Grille'); g.getRange('A1:A3').setValues([[1], [2], [3]]);
        ss.setNamedRange('PALIERS', g.getRange('A1:A3'));
        sheet.getRange('A1:A2').setFormulas([['=IF(Grille!A1=1;SUM(Grille!A1:A3);0)'], ['=SUM(PALIERS)']]);`);
    owner.renameSheet('Grille', name);
    script(`ss.setActiveSheet(ss.getSheetByName(${JSON.stringify(name)})); ss.moveActiveSheet(1)`);
    owner.duplicateSheet(name);
    expect(file.sheetNames()).toEqual([name, `Copie de ${name}`, 'Feuille']);
    owner.type(name, 'A2', '20');
    expect([file.display('Feuille!A1'), file.display('Feuille!A2')]).toEqual(['24', '24']);
    script(
      `const f = ss.getSheetByName('Feuille'); f.getRange('A3').setFormula(f.getRange('A1').getFormula())`,
    );
    expect(file.display('Feuille!A3')).toBe('24');
    owner.undo();
  });

  test('formulas that named a deleted sheet stay broken when a sheet takes its name', () => {
    const { owner, file, script } = workbench();
    script(
      `ss.insertSheet('Grille').getRange('A1').setValue(5); sheet.getRange('A1').setFormula('=Grille!A1')`,
    );
    expect(file.display('Feuille!A1')).toBe('5');
    owner.deleteSheet('Grille');
    expect([file.formula('Feuille!A1'), file.display('Feuille!A1')]).toEqual(['=#REF!', '#REF!']);
    script(
      `sheet.getRange('B1').setFormula('=Grille!A1'); ss.insertSheet('Grille').getRange('A1').setValue(6)`,
    );
    expect([file.display('Feuille!A1'), file.display('Feuille!B1')]).toEqual(['#REF!', '#REF!']);
    script(`sheet.getRange('B1').setFormula('=Grille!A1')`);
    expect(file.display('Feuille!B1')).toBe('6');
  });

  test('a duplicate keeps contents, rules and notes under its own name', () => {
    const { owner, file } = filled();
    owner.duplicateSheet('Feuille');
    expect(file.sheetNames()).toEqual(['Feuille', 'Copie de Feuille']);
    const copy = file.sheetByName('Copie de Feuille');
    expect([copy.note('A3'), copy.display('C1'), copy.validation('B3')?.criteria]).toEqual([
      'trois',
      '15',
      'VALUE_IN_LIST',
    ]);
    owner.type('Copie de Feuille', 'A1', '101');
    expect([copy.display('C1'), file.display('Feuille!C1')]).toEqual(['115', '15']);
  });

  test('a sheet inserted after a template has its contents, its hidden rows and what it freezes', () => {
    const { script, file } = workbench();
    const result = script(`sheet.getRange('A2').setValue('f'); sheet.hideRows(1); sheet.setFrozenRows(4);
      const copy = ss.insertSheet('Copie', 0, { template: sheet });
      return [copy.isRowHiddenByUser(1), copy.getFrozenRows()]`);
    expect(file.sheetNames()).toEqual(['Copie', 'Feuille']);
    expect([file.display('Copie!A2'), file.state.activeSheet]).toEqual(['f', file.sheetByName('Copie').id]);
    expect(result).toEqual([true, 4]);
    expect(() => script("ss.insertSheet('Autre', 0, { template: 'Feuille' })")).toThrow('options');
    expect(() => script("ss.insertSheet('Autre', 0, { modele: sheet })")).toThrow('options');
  });

  test('sheets are ordered and hidden as asked', () => {
    const { script, file } = workbench();
    script(`const b = ss.insertSheet('B', 0); const c = ss.insertSheet('C', 2); ss.setActiveSheet(c); ss.moveActiveSheet(1); b.hideSheet();
      c.getRange('A1').setValue('c'); sheet.getRange('A1').setValue('f');`);
    expect(file.sheetNames()).toEqual(['C', 'B', 'Feuille']);
    expect([file.display('C!A1'), file.display('B!A1'), file.display('Feuille!A1')]).toEqual(['c', '', 'f']);
    expect(file.sheetByName('B').hidden).toBe(true);
  });
});

test('conditional formats are drawn, the first rule wins, and the own colours are left alone', () => {
  const { owner, script, file } = filled();
  script(`const rule = (f, c) => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(f).setBackground(c).setRanges([sheet.getRange('A1:B5')]).build();
    sheet.setConditionalFormatRules([rule('=$A1>3', '#00ff00'), rule('=$A1>1', '#0000ff')])`);
  const colours = () => {
    const drawn = drawnStyles(file);
    const id = file.sheetByName('Feuille').id;
    const found = [1, 2, 3, 4, 5].map((row) => drawn.style(id, row, 1).fill.color);
    drawn.dispose();
    return found;
  };
  expect(colours()).toEqual([undefined, '#0000ff', '#0000ff', '#00ff00', '#00ff00']);
  owner.insertRows('Feuille', 1);
  expect(colours().slice(0, 4)).toEqual([undefined, undefined, '#0000ff', '#0000ff']);
  expect(
    script(
      `return sheet.getRange('A4').getBackground() + sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation()`,
    ),
  ).toBe('#ff0000A2:B6');
});

describe('keeping a file', () => {
  test('a snapshot brings everything back', () => {
    const { owner, file } = filled();
    const before = file.snapshot();
    owner.deleteRows('Feuille', 3);
    owner.renameSheet('Feuille', 'Autre');
    owner.type('Autre', 'A1', '100');
    file.restore(before);
    expect([file.sheetNames(), file.note('A3'), file.value('A1'), file.display('C1')]).toEqual([
      ['Feuille'],
      'trois',
      1,
      '15',
    ]);
    owner.type('Feuille', 'A1', '2');
    file.restore(before);
    expect(file.value('A1')).toBe(1);
  });

  test('JSON holds the whole file', () => {
    const { file } = filled();
    const again = SpreadsheetFile.fromJSON(JSON.parse(JSON.stringify(file)));
    expect([...again.sheetByName('Feuille').cells()]).toEqual([...file.sheetByName('Feuille').cells()]);
    expect(JSON.stringify(again)).toBe(JSON.stringify(file));
    expect(again.note('A3')).toBe('trois');
  });
});

describe('sheets that take the place of deleted ones', () => {
  test('hold nothing of them, drawn or written', () => {
    const { file, script } = filled();
    script(`
      const old = ss.insertSheet('Ancienne');
      old.getRange('A1:F40').setValue('texte').setBackground('#123456').setFontWeight('bold').setNumberFormat('0.00');
      old.getRange('B2:E30').setBorder(true, true, true, true, true, true, '#ff0000', SpreadsheetApp.BorderStyle.SOLID);
      old.getRange('H9').setBorder(true, true, true, true, null, null);
      old.getRange('C3').setFormula('=SUM(Feuille!A1:A5)');
      sheet.getRange('D1').setFormula('=Ancienne!A1');
      ss.deleteSheet(old);
      ss.insertSheet('Neuve');
      ss.insertSheet('Autre');`);
    expect([file.formula('Feuille!D1'), file.display('Feuille!D1')]).toEqual(['=#REF!', '#REF!']);
    for (const name of ['Neuve', 'Autre']) {
      const sheet = file.sheetByName(name);
      expect([...sheet.cells()], name).toEqual([]);
      const drawn = drawnStyles(file);
      const { id } = file.state.sheets.find((one) => one.name === name) ?? { id: -1 };
      const plain = JSON.stringify(drawn.style(id, 60, 20));
      for (let row = 1; row <= 45; row += 1)
        for (let column = 1; column <= 10; column += 1)
          expect(JSON.stringify(drawn.style(id, row, column)), `${name} ${row} ${column}`).toBe(plain);
      drawn.dispose();
    }
    script(`ss.getSheetByName('Neuve').getRange('A1').setValue('autre')`);
    expect([file.display('Neuve!A1'), file.display('Feuille!D1')]).toEqual(['autre', '#REF!']);
  });

  test('a copy of a sheet with formats alone has them', () => {
    const { file, script } = filled();
    script(`
      ss.insertSheet('Modèle').getRange('B2').setBackground('#00ff00');
      ss.insertSheet('Copie', 0, { template: ss.getSheetByName('Modèle') });`);
    expect(script(`return ss.getSheetByName('Copie').getRange('B2').getBackground()`)).toBe('#00ff00');
    expect(file.sheetNames()[0]).toBe('Copie');
  });
});

describe('names of ranges', () => {
  test('are read by formulas written before or after them, and no more once they are gone', () => {
    const { file, script } = filled();
    script(`sheet.getRange('G1').setFormula('=SUM(paliers)')`);
    expect(file.display('G1')).toBe('9');
    script(`
      sheet.getRange('G2').setFormula('=SUM(ENTIER)');
      ss.setNamedRange('ENTIER', sheet.getRange('A1:A5'));`);
    expect(file.display('G2')).toBe('15');
    script(`ss.setNamedRange('ENTIER', sheet.getRange('A1:A2'))`);
    expect(file.display('G2')).toBe('3');
    script(`ss.setNamedRange('PEU', sheet.getRange('A1')); ss.removeNamedRange('PEU');
      sheet.getRange('G3').setFormula('=PEU+1');`);
    expect(file.display('G3')).toBe('#NAME?');
    script(`ss.removeNamedRange('ENTIER')`);
    expect(file.display('G2')).toBe('#NAME?');
  });
});
