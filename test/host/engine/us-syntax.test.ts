import { expect, it } from 'vitest';
import { fromUsSyntax, toUsSyntax } from '../../../host/engine/us-syntax';
import { driveBench } from '../workbench';

it.each([
  ['=IF(A1>1,5;"a;b";{1;2})', '=IF(A1>1.5,"a;b",{1;2})'],
  ["=SUM('Une; deux'!A1:A2;B2;-0,25)", "=SUM('Une; deux'!A1:A2,B2,-0.25)"],
  ['=A1&"1,5"', '=A1&"1,5"'],
])('says a formula of a French file for the United States, and back: %s', (french, us) => {
  expect(toUsSyntax(french, true)).toBe(us);
  expect(fromUsSyntax(us, true)).toBe(french);
});

it('leaves the decimals of an English file', () => {
  expect(toUsSyntax('=IF(A1>1.5;2;3)', false)).toBe('=IF(A1>1.5,2,3)');
});

it.each(['asWritten', 'us'] as const)('computes what scripts write in either syntax: %s', (formulaSyntax) => {
  const { file, script } = driveBench({ formulaSyntax });
  expect(
    script(`const cells = sheet.getRange('A1:C1').setFormulas([['=IF(2>1;3/2;0)', '=SUM(1;2)', '=A1*2']]);
      cells.setFormulas(cells.getFormulas());
      return cells.getValues()[0]`),
  ).toEqual([1.5, 3, 3]);
  expect(file.formula('A1')).toBe('=IF(2>1;3/2;0)');
  expect(script("return sheet.getRange('B1').getFormula()")).toBe(
    formulaSyntax === 'us' ? '=SUM(1,2)' : '=SUM(1;2)',
  );
});
