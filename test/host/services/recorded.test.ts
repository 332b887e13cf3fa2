import { expect, test } from 'vitest';
import { SpreadsheetFile } from '../../../host/index';
import { workbench } from '../workbench';

/** What public tests recorded of Google, and that its reference does not say: see host/recorded/. */

test('clear() leaves notes and rules where they are', () => {
  const { script } = workbench();
  const cleared = script(`
    const range = sheet.getRange('B2');
    range.setValue('x').setBackground('#ff0000').setNote('note')
      .setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 3).build());
    sheet.clear();
    return [range.getValue(), range.getBackground(), range.getNote(), range.getDataValidation() !== null];`);
  expect(cleared).toEqual(['', '#ffffff', 'note', true]);
});

test('the protection of a sheet covers a range without address', () => {
  const { script } = workbench();
  expect(
    script(
      "return [sheet.protect(), sheet.getRange('B2').protect()].map((p) => p.getRange().getA1Notation())",
    ),
  ).toEqual(['', 'B2']);
});

test('a lock is not had in a time below zero', () => {
  const { script } = workbench();
  expect(
    script(
      'const lock = LockService.getDocumentLock(); return [lock.tryLock(-100), lock.hasLock(), lock.tryLock(1)]',
    ),
  ).toEqual([false, false, true]);
  expect(() => script('LockService.getDocumentLock().waitLock(-100)')).toThrow('Lock timeout');
});

test('a rule that requires nothing yet has no type', () => {
  const { script } = workbench();
  expect(
    script(`const rule = SpreadsheetApp.newDataValidation();
      return [rule.getCriteriaType(), String(rule.requireDate().getCriteriaType())]`),
  ).toEqual([null, 'DATE_IS_VALID_DATE']);
});

test('the format of a cell that was given none is all the digits of a number', () => {
  const { script } = workbench();
  expect(
    script(`const cell = sheet.getRange('A1');
      return ['general', '0.0', '@'].map((format) => cell.setNumberFormat(format).getNumberFormat())`),
  ).toEqual(['0.###############', '0.0', '@']);
});

test('a cell takes 50,000 characters, written or typed or pasted', () => {
  const { script, owner, file } = workbench();
  script("sheet.getRange('A1').setValue('x'.repeat(50000))");
  expect(file.display('A1')).toHaveLength(50_000);
  for (const write of ["setValue('x'.repeat(50001))", "setValues([['x'.repeat(50001)]])"])
    expect(() => script(`sheet.getRange('A2').${write}`)).toThrow('maximum of 50000 characters');
  expect(owner.type('Feuille', 'A2', 'x'.repeat(50_001)).refused).toContain('50000');
  expect(owner.paste('Feuille', 'A2', [['ok', 'x'.repeat(50_001)]]).refused).toContain('50000');
  expect([file.display('A2'), file.display('B2')]).toEqual(['', '']);
});

test('a sheet has a name of up to 100 characters, in formulas too', () => {
  const file = SpreadsheetFile.create({ title: 'Essai', emptySheet: 'Feuille' });
  const { script } = workbench('', file);
  const name = 'Regards des partenaires de la commune déléguée '.repeat(3).slice(0, 100);
  script(`sheet.setName(${JSON.stringify(name)}); sheet.getRange('A1').setValue(2);
    ss.insertSheet('Autre').getRange('A1').setFormula("='${name}'!A1*3")`);
  expect(file.display('Autre!A1')).toBe('6');
  expect(() => script(`sheet.setName(${JSON.stringify(`${name}x`)})`)).toThrow();
});
