import { describe, expect, test } from 'vitest';
import { compileFormula } from '../../../host/engine/dialect';
import { copiedFormula, renamedInFormula, restructuredFormula } from '../../../host/engine/references';
import { readTypedText } from '../../../host/engine/typed-text';
import { SpreadsheetFile } from '../../../host/index';
import { workbench } from '../workbench';

describe('formulas of a French file', () => {
  function shown(formula: string): string {
    const { file, script } = workbench();
    script(`sheet.getRange('A1:A6').setValues([[1], ['=1+1'], ['x'], ['X'], ["'3"], ['']]);
      sheet.getRange('C1').setFormula(${JSON.stringify(formula)})`);
    return file.display('C1');
  }

  test.each([
    ['=SUM(A1;A2)', '3'],
    ['=1/4', '0,25'],
    ['=IF(A1=1;"oui";"non")', 'oui'],
    ['=1=1', 'VRAI'],
    ['=SUM(A1,A2)', '#ERROR!'],
    ['=--A5+1', '4'],
    ['=A5&"|"&1/4', '3|0.25'],
    ['=MATCH("x";$A:$A;0)', '3'],
    ['=INDEX($A:$A;MATCH("x";$A:$A;0)-1)', '2'],
    ['=COUNTIF($A:$A;"x")', '2'],
    ['=SUMIFS($A:$A;$A:$A;">1")', '2'],
    ['=SUMPRODUCT((A1:A6="x")*1)', '2'],
    ['=ISFORMULA(INDEX($A:$A;2))', 'VRAI'],
    ['=ISFORMULA(INDEX($A$1:$A$4;1))', 'FAUX'],
    ['=HYPERLINK("https://exemple.fr";"a;(b")', 'a;(b'],
    ['=INDEX(A1:A6;6)&""', ''],
    ['=REGEXMATCH("a";"b")', '#NAME?'],
    ['=C1', '#REF!'],
    ['=Absente!A1', '#REF!'],
  ])('%s gives %s', (formula, expected) => {
    expect(shown(formula)).toBe(expected);
  });

  // Limits of the engine, known and written in docs/hypotheses-google.md; a change here is good news.
  test.each([
    ['=SUMPRODUCT(EXACT(A1:A6;"x")*1)', '#N/IMPL!'],
    ['=SUMPRODUCT(ISNUMBER(A1:A6)*1)', '0'],
    ['=INDEX(A1:A6;6)', '0'],
    ['=TRUE&""', 'TRUE'],
  ])('the engine differs from Google on %s', (formula, expected) => {
    expect(shown(formula)).toBe(expected);
  });

  test('the formula reads as it was written', () => {
    const { file, owner } = workbench();
    owner.type('Feuille', 'B1', '= sum( $A:$A ) - -match(1;A:A;0)');
    expect(file.formula('B1')).toBe('= sum( $A:$A ) - -match(1;A:A;0)');
  });

  test('numbers keep their digits whatever their format', () => {
    const { script } = workbench();
    expect(
      script(
        `const r = sheet.getRange('A1'); r.setFormula('=2/3').setNumberFormat('0'); return [r.getDisplayValue(), Math.abs(r.getValue() - 2 / 3) < 1e-14].join()`,
      ),
    ).toBe('1,true');
  });
});

describe('statistics over imported cells', () => {
  /** A: numbers, an empty text, a number, a blank, an error put aside. B: 0, blank, 0, text, 0. C: who answered. */
  function sheetIn(locale: 'fr_FR' | 'en_US') {
    const file = SpreadsheetFile.create({ title: 'Essai', emptySheet: 'Feuille', locale });
    const bench = workbench('', file);
    bench.script(`sheet.getRange('A1:C6').setValues([
      [3, 0, 'x'], ['=""', '', 'x'], [1, 0, 'y'], ['', 'zéro', 'x'], ['=IFERROR(1/0;"")', 0, 'x'], [2, '', 'y']]);
      sheet.getRange('D1:D2').setFormulas([['=NA()'], ['=1/0']])`);
    return bench;
  }

  const CASES = [
    ['=MEDIAN(A1:A6)', 2],
    ['=MEDIAN(A1;A3)', 2],
    ['=MEDIAN(A1:A6;2;2)', 2],
    ['=IFERROR(MEDIAN(A2:A2);"aucune")', 'aucune'],
    ['=MEDIAN(A2)', '#NUM!'],
    ['=MEDIAN(A1:A6;D1)', '#N/A'],
    ['=COUNTIFS(B1:B6;0;C1:C6;"x")', 2],
    ['=COUNTIFS(B1:B6;"";C1:C6;"x")', 1],
    ['=COUNTIFS(B1:B6;">=0";C1:C6;"y")', 1],
    ['=COUNTIF(B1:B6;0)', 3],
    ['=COUNT(A1:A6)', 3],
    ['=COUNTIF(D1:D6;"#N/A")', 1],
    ['=SUMPRODUCT((C1:C6="x")*(B1:B6<>""))', 3],
    ['=SUMPRODUCT((C1:C6="x")*1;A1:A6)', 3],
    ['=LARGE(A1:A6;1)', 3],
    ['=LARGE(A1:A6;3)', 1],
    ['=LARGE(A1:A6;4)', '#NUM!'],
    ['=SMALL(A1:A6;2)', 2],
    ['=SMALL(A1:D6;1)', '#N/A'],
    ['=IFERROR(INDEX(A1:A6;MATCH("y";C1:C6;0));"absent")', 1],
    ['=IFERROR(INDEX(A1:A6;MATCH("z";C1:C6;0));"absent")', 'absent'],
    ['=IFERROR(INDEX(D1:D6;2);"erreur")', 'erreur'],
    ['=AVERAGE(A1:A6)', 2],
  ] as const;

  test.each(['fr_FR', 'en_US'] as const)('Google’s results in a file %s', (locale) => {
    const { script, file } = sheetIn(locale);
    script(
      `sheet.getRange('F1:F${CASES.length}').setFormulas(${JSON.stringify(CASES.map(([formula]) => [formula]))})`,
    );
    expect(CASES.map(([formula], i) => [formula, file.value(`F${i + 1}`)])).toEqual(CASES);
  });

  // As above: known limits of the engine, each with a form that both compute alike.
  test.each([
    ['=SUMPRODUCT(ISERROR(D1:D6)*1)', '0', '=COUNTIF(D1:D6;"#N/A")+COUNTIF(D1:D6;"#DIV/0!")', '2'],
    ['=SUMPRODUCT((C1:C6="x")*ISNUMBER(B1:B6))', '0', '=COUNTIFS(B1:B6;">=0";C1:C6;"x")', '2'],
    ['=SUMPRODUCT(LARGE(A1:A6;ROW(A1:A2)))', '3', '=LARGE(A1:A6;1)+LARGE(A1:A6;2)', '5'],
    ['=IFERROR(INDEX(A1:A6;4);"")', '0', '=IF(INDEX(A1:A6;4)="";"";INDEX(A1:A6;4))', ''],
    ['=MEDIAN(IF(C1:C6="y";A1:A6))', '0', '=IFERROR(MEDIAN(A3;A6);"")', '1,5'],
  ])('the engine gives its own result for %s: %s', (formula, own, instead, alike) => {
    const { script, file } = sheetIn('fr_FR');
    script(`sheet.getRange('F1:F2').setFormulas(${JSON.stringify([[formula], [instead]])})`);
    expect([file.display('F1'), file.display('F2')]).toEqual([own, alike]);
  });
});

describe('references', () => {
  test('texts and functions are left alone', () => {
    expect(copiedFormula('=LOG10(A1)&"A1"&\'A1\'!B2', 1, 1)).toBe('=LOG10(B2)&"A1"&\'A1\'!C3');
    expect(copiedFormula('=$A$1+A$1+$A1+A:A+2:3', 2, 1)).toBe('=$A$1+B$1+$A3+B:B+4:5');
    expect(copiedFormula('=A1', -1, 0)).toBe('=#REF!');
    expect(renamedInFormula("=Grille!A1+'Grille'!B1+Grilles!A1", 'grille', "L'été")).toBe(
      "='L''été'!A1+'L''été'!B1+Grilles!A1",
    );
  });

  test('whole columns ignore rows and follow columns', () => {
    const rows = { axis: 'row', kind: 'insert', at: 1, count: 3 } as const;
    const columns = { axis: 'column', kind: 'delete', at: 1, count: 1 } as const;
    expect(restructuredFormula('=SUM(B:C;B2:B)', 'F', 'F', rows)).toBe('=SUM(B:C;B5:B)');
    expect(restructuredFormula('=SUM(B:C;A1)', 'F', 'F', columns)).toBe('=SUM(A:B;#REF!)');
  });

  test('the engine’s form', () => {
    expect(compileFormula('=MATCH("A:A";\'G; (1\'!$A:$B;0)+SUM(A:A)', 127)).toBe(
      '=MATCH("A:A";\'G; (1\'!$A$1:$B$127;0)+SUM(A:A)',
    );
    expect(compileFormula('=IF(--A1=1;"--";--B1)', 127)).toBe('=IF(1*A1=1;"--";1*B1)');
  });
});

test.each([
  ['2', 2, undefined],
  [' 2 ', 2, undefined],
  ['2,5', 2.5, undefined],
  ['-3', -3, undefined],
  ['1 234,5', 1234.5, undefined],
  ['5e3', 5000, undefined],
  ['30%', 0.3, '0%'],
  ['2 €', 2, '#,##0.00" €"'],
  ['12/01/2025', 45669, 'dd/mm/yyyy'],
  ['1/2', 46054, 'dd/mm/yyyy'],
  ['31/02/2025', '31/02/2025', undefined],
  ['10:30', 0.4375, 'hh:mm:ss'],
  ['vrai', true, undefined],
  ['2.5', '2.5', undefined],
  ["'2", '2', undefined],
  ['Palier 2', 'Palier 2', undefined],
  ['s.o.', 's.o.', undefined],
  ['-', '-', undefined],
  ['@a', '@a', undefined],
])('« %s » typed becomes %s', (text, value, format) => {
  const typed = readTypedText(text, 2026);
  expect([typed.value, typed.format]).toEqual([value, format]);
});

test('a text stays a text, however much it looks like something else', () => {
  const { file, script } = workbench();
  const texts = [
    "'2",
    "'=A1",
    "'VRAI",
    "'12/01/2025",
    "'#N/A",
    "'  x",
    '(2)',
    '« a »',
    'TRUE story',
    'é : à',
    'a\nb',
  ];
  script(`sheet.getRange(1, 1, ${texts.length}, 1).setValues(${JSON.stringify(texts.map((t) => [t]))})`);
  expect(texts.map((_, i) => file.value(`A${i + 1}`))).toEqual(texts.map((t) => t.replace(/^'/, '')));
  expect(script(`return sheet.getRange('A2').getFormula()`)).toBe('');
});

test('a format given by what was typed goes with it', () => {
  const { file, owner, script } = workbench();
  owner.type('Feuille', 'A1', '12/01/2025');
  expect(file.display('A1')).toBe('12/01/2025');
  owner.type('Feuille', 'A1', '3');
  expect(file.display('A1')).toBe('3');
  script(`sheet.getRange('A2').setNumberFormat('@').setValue('12/01/2025')`);
  expect(file.value('A2')).toBe('12/01/2025');
});
