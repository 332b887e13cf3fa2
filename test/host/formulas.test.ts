import { describe, expect, test } from 'vitest';
import { compileFormula } from '../../host/dialect';
import { copiedFormula, renamedInFormula, restructuredFormula } from '../../host/references';
import { readTypedText } from '../../host/typed-text';
import { workbench } from './workbench';

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
