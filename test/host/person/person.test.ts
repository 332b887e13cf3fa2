import { describe, expect, test } from 'vitest';
import { Person } from '../../../host/index';
import { EDIT_LOG, workbench } from '../workbench';

const LIST = `SpreadsheetApp.newDataValidation().requireValueInList(['0', '1', '2', '3', 'SO'], true).setAllowInvalid(false)`;

function edits(
  log: readonly string[],
): { at: string; value?: string; oldValue?: string; hasValue: boolean; hasOld: boolean }[] {
  return log.map((line) => JSON.parse(line));
}

describe('validation rules', () => {
  test('a strict rule refuses scripts, and nothing is written', () => {
    const { script, file } = workbench();
    script(`sheet.getRange('A1:A3').setDataValidation(${LIST}.build())`);
    expect(() => script(`sheet.getRange('A1:B2').setValues([['2', 'x'], ['7', 'y']])`)).toThrow(
      'The data you entered in cell A2 violates the data validation rules set on this cell.',
    );
    expect(file.display('A1')).toBe('');
    script(`sheet.getRange('A1:A3').setValues([['2'], ['SO'], ['']])`);
    expect(file.value('A1')).toBe(2);
    expect(() => script(`sheet.getRange('A1').setFormula('=3+4')`)).toThrow('violates');
  });

  test('a lax rule lets everything in', () => {
    const { script, file, owner } = workbench();
    script(`sheet.getRange('A1').setDataValidation(${LIST}.setAllowInvalid(true).build()).setValue('7')`);
    expect(file.value('A1')).toBe(7);
    expect(owner.type('Feuille', 'A1', '9')).toEqual({});
  });

  test('typing an invalid value is refused with the help text, else with Google’s message', () => {
    const { script, file, owner } = workbench();
    script(`sheet.getRange('A1').setDataValidation(${LIST}.setHelpText('De 0 à 3, ou SO').build())`);
    script(`sheet.getRange('A2').setDataValidation(${LIST}.build())`);
    expect(owner.type('Feuille', 'A1', 'bof').refused).toBe('De 0 à 3, ou SO');
    expect(owner.type('Feuille', 'A2', 'bof').refused).toMatch(/A2.*règles de validation/);
    expect(owner.type('Feuille', 'A2', '3')).toEqual({});
    expect([file.value('A1'), file.value('A2')]).toEqual(['', 3]);
  });

  test('a paste passes and takes the drop-down away; a copy brings its own', () => {
    const { script, file, owner } = workbench();
    script(`sheet.getRange('A1:A3').setDataValidation(${LIST}.build())`);
    expect(owner.paste('Feuille', 'A1', [['bof'], ['2']])).toEqual({});
    expect([file.display('A1'), file.validation('A1'), file.validation('A2')]).toEqual(['bof', null, null]);
    expect(file.validation('A3')).not.toBeNull();
    owner.copyPaste('Feuille', 'A3', 'Feuille', 'C1:C2');
    expect(file.validation('C2')?.criteria).toBe('VALUE_IN_LIST');
    owner.copyPaste('Feuille', 'E1', 'Feuille', 'A3');
    expect(file.validation('A3')).toBeNull();
    owner.pasteKeepsValidation = true;
    owner.paste('Feuille', 'C1', [['bof']]);
    expect(file.validation('C1')).not.toBeNull();
  });

  test('custom formulas, ranges, numbers and dates', () => {
    const { script, owner, file } = workbench();
    script(`
      const rule = () => SpreadsheetApp.newDataValidation().setAllowInvalid(false);
      sheet.getRange('A1:A3').setDataValidation(rule().requireFormulaSatisfied('=LEN(A1)=5').build());
      sheet.getRange('F1:F2').setValues([['Oui'], ['Non']]);
      sheet.getRange('B1').setDataValidation(rule().requireValueInRange(sheet.getRange('F1:F2')).build());
      sheet.getRange('C1').setDataValidation(rule().requireNumberBetween(1, 3).build());
      sheet.getRange('D1').setDataValidation(rule().requireDate().build());`);
    const accepted = (a1: string, text: string) => owner.type('Feuille', a1, text).refused === undefined;
    expect([accepted('A2', 'abcde'), accepted('A2', 'abc')]).toEqual([true, false]);
    expect([accepted('B1', 'Non'), accepted('B1', 'Peut-être')]).toEqual([true, false]);
    expect([accepted('C1', '2,5'), accepted('C1', '4'), accepted('C1', 'deux')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([accepted('D1', '12/01/2025'), accepted('D1', 'hier')]).toEqual([true, false]);
    owner.insertRows('Feuille', 1, 1);
    expect(file.validation('A3')?.values).toEqual(['=LEN(A3)=5']);
    expect(owner.type('Feuille', 'B2', 'Oui')).toEqual({});
  });
});

describe('onEdit', () => {
  test('typing one cell gives value and oldValue as texts', () => {
    const { owner, runtime } = workbench(EDIT_LOG);
    owner.type('Feuille', 'B2', '3');
    owner.type('Feuille', 'B2', 'SO');
    owner.clear('Feuille', 'B2');
    owner.type('Feuille', 'B2', '=1+1');
    expect(edits(runtime.log)).toEqual([
      { at: 'Feuille!B2', hasValue: true, value: '3', hasOld: false, mode: 'LIMITED' },
      { at: 'Feuille!B2', hasValue: true, value: 'SO', hasOld: true, oldValue: '3', mode: 'LIMITED' },
      { at: 'Feuille!B2', hasValue: false, hasOld: true, oldValue: 'SO', mode: 'LIMITED' },
      { at: 'Feuille!B2', hasValue: false, hasOld: false, mode: 'LIMITED' },
    ]);
  });

  test('paste, fill, copy and cut give a range and no value', () => {
    const { owner, runtime } = workbench(EDIT_LOG);
    owner.paste('Feuille', 'A1', [['1'], ['2']]);
    owner.paste('Feuille', 'D1', [['seul']]);
    owner.fill('Feuille', 'A1:A2', 'A1:A4');
    owner.copyPaste('Feuille', 'A1', 'Feuille', 'B1');
    owner.cut('Feuille', 'B1', 'Feuille', 'C1');
    expect(edits(runtime.log).map((e) => [e.at.slice(8), e.hasValue, e.hasOld])).toEqual([
      ['A1:A2', false, false],
      ['D1', false, false],
      ['A3:A4', false, false],
      ['B1', false, false],
      ['B1', false, false],
      ['C1', false, false],
    ]);
  });

  test('drags, rows, sorts, undo, sheets and scripts fire nothing', () => {
    const { owner, runtime, script } = workbench(EDIT_LOG);
    script(`sheet.getRange('A1:A3').setValues([[3], [1], [2]])`);
    owner.move('Feuille', 'A1', 'Feuille', 'C1');
    owner.insertRows('Feuille', 1);
    owner.deleteRows('Feuille', 1);
    owner.moveRows('Feuille', 1, 1, 3);
    owner.sortRange('Feuille', 'A1:C3', 1);
    owner.addSheet('Autre');
    owner.renameSheet('Autre', 'Suite');
    owner.undo();
    expect(runtime.log).toEqual([]);
  });

  test('an exception goes to the log and the edit stays', () => {
    const { owner, runtime, file } = workbench(`function onEdit() { throw new Error('panne'); }`);
    expect(owner.type('Feuille', 'A1', 'x')).toEqual({});
    expect([runtime.log, file.display('A1')]).toEqual([['onEdit: Error: panne'], 'x']);
  });
});

describe('protections', () => {
  const SETUP = `const p = sheet.protect(); p.removeEditors(p.getEditors()); p.setUnprotectedRanges([sheet.getRange('B1:B5')]);`;

  test('a partner writes in free cells only, the owner everywhere', () => {
    const { runtime, owner, script, file } = workbench();
    const partner = new Person(runtime, { email: 'pmi@exemple.fr', role: 'editor' });
    script(SETUP);
    expect(partner.type('Feuille', 'A1', 'x').refused).toMatch(/protégés/);
    expect(partner.type('Feuille', 'B1', 'x')).toEqual({});
    expect(partner.paste('Feuille', 'B5', [['1'], ['2']]).refused).toMatch(/protégés/);
    expect(partner.insertRows('Feuille', 1).refused).toMatch(/protégés/);
    expect(partner.sortRange('Feuille', 'A1:B5', 1).refused).toMatch(/protégés/);
    expect(owner.type('Feuille', 'A1', 'x')).toEqual({});
    expect(() => script(`sheet.getRange('A1').setValue(1)`, 'pmi@exemple.fr')).toThrow('protected cell');
    script(`sheet.getRange('B2').setValue(1)`, 'pmi@exemple.fr');
    expect(file.display('B5')).toBe('');
  });

  test('protecting alone stops no editor; a viewer edits nothing', () => {
    const { runtime, script } = workbench();
    const partner = new Person(runtime, { email: 'pmi@exemple.fr', role: 'editor' });
    const reader = new Person(runtime, { email: 'elu@exemple.fr', role: 'viewer' });
    script(`sheet.protect()`);
    expect(partner.type('Feuille', 'A1', 'x')).toEqual({});
    expect(reader.type('Feuille', 'A1', 'x').refused).toMatch(/autorisation/);
  });

  test('a sheet has one protection, a range as many as asked; warnings stop no one', () => {
    const { runtime, script } = workbench();
    const partner = new Person(runtime, { email: 'pmi@exemple.fr', role: 'editor' });
    const count = `const n = (t) => sheet.getProtections(SpreadsheetApp.ProtectionType[t]).length;`;
    expect(
      script(
        `${count} sheet.protect(); sheet.protect(); const r = sheet.getRange('A1'); r.protect(); r.protect(); return [n('SHEET'), n('RANGE')].join()`,
      ),
    ).toBe('1,2');
    script(
      `sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).forEach((p) => p.remove()); sheet.protect().setWarningOnly(true)`,
    );
    expect(partner.type('Feuille', 'A1', 'x')).toEqual({});
  });

  test('the editor who protects keeps the right to edit', () => {
    const { runtime, script } = workbench();
    const partner = new Person(runtime, { email: 'pmi@exemple.fr', role: 'editor' });
    const other = new Person(runtime, { email: 'caf@exemple.fr', role: 'editor' });
    script(SETUP, 'pmi@exemple.fr');
    expect(partner.type('Feuille', 'A1', 'x')).toEqual({});
    expect(other.type('Feuille', 'A1', 'x').refused).toBeDefined();
  });
});
