import { describe, expect, test } from 'vitest';
import { AddonRuntime } from '../../../host/index';
import { workbench } from '../workbench';

describe('strictness of the services', () => {
  const refused: [what: string, code: string, message: RegExp | string][] = [
    [
      'too many rows',
      `sheet.getRange('A1:B2').setValues([[1, 2], [1, 2], [1, 2]])`,
      'The number of rows in the data does not match the number of rows in the range. The data has 3 but the range has 2.',
    ],
    [
      'too few columns',
      `sheet.getRange('A1:B2').setValues([[1], [2]])`,
      'The data has 1 but the range has 2.',
    ],
    ['ragged rows', `sheet.getRange('A1:B2').setValues([[1, 2], [2]])`, 'The number of columns in the data'],
    ['wrong rectangle of colours', `sheet.getRange('A1:B2').setBackgrounds([['#ffffff']])`, 'number of rows'],
    ['wrong rectangle of rules', `sheet.getRange('A1:B2').setDataValidations([[null]])`, 'number of rows'],
    [
      'undefined in values',
      `sheet.getRange('A1').setValues([[undefined]])`,
      "don't match the method signature",
    ],
    ['an object in values', `sheet.getRange('A1').setValue({})`, "don't match the method signature"],
    ['NaN', `sheet.getRange('A1').setValue(NaN)`, "don't match the method signature"],
    ['an undefined argument', `sheet.getRange(1, 1, undefined)`, '(Number,Number,Undefined)'],
    ['no argument', `sheet.getRange()`, "don't match the method signature for SpreadsheetApp.Sheet.getRange"],
    ['a range out of the sheet', `sheet.getRange(1000, 1, 2)`, 'outside the dimensions of the sheet'],
    ['a column out of the sheet', `sheet.getRange('AA1')`, 'outside the dimensions of the sheet'],
    ['zero rows', `sheet.getRange(1, 1, 0)`, 'must be at least 1'],
    ['a text that is no range', `sheet.getRange('n’importe quoi')`, 'Range not found'],
    ['a colour without its form', `sheet.getRange('A1').setBackground('rouge')`, 'Invalid argument'],
    ['a sheet name already taken', `ss.insertSheet('feuille')`, 'already exists'],
    ['deleting the only sheet', `ss.deleteSheet(sheet)`, "can't remove all the visible sheets"],
    ['hiding the only sheet', `sheet.hideSheet()`, "can't hide all the sheets"],
    ['deleting every row', `sheet.deleteRows(1, 1000)`, 'all non-frozen rows'],
    ['a rule without a condition', `SpreadsheetApp.newDataValidation().build()`, 'must have a criteria'],
    [
      'a conditional format that names another sheet',
      `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=Autre!A1=1').setBackground('#ffffff').setRanges([sheet.getRange('A1')]).build()`,
      'different sheet',
    ],
    [
      'openById',
      `SpreadsheetApp.openById('x')`,
      'Specified permissions are not sufficient to call SpreadsheetApp.openById',
    ],
    ['create', `SpreadsheetApp.create('x')`, 'https://www.googleapis.com/auth/spreadsheets'],
    ['the user’s address', `Session.getEffectiveUser()`, 'userinfo.email'],
    ['triggers', `ScriptApp.newTrigger('x')`, 'script.scriptapp'],
    ['the network', `UrlFetchApp.fetch('https://exemple.fr')`, 'script.external_request'],
    ['setDomainEdit', `sheet.protect().setDomainEdit(false)`, /domain/],
    [
      'an option of removeEditors after warning only',
      `sheet.protect().setWarningOnly(true).addEditor('a@b.fr')`,
      'warning-only',
    ],
    [
      'a property that is not a text',
      `PropertiesService.getDocumentProperties().setProperty('a', 1)`,
      'signature',
    ],
  ];
  test.each(refused)('%s is refused', (_what, code, message) => {
    const { script } = workbench();
    expect(() => script(code)).toThrow(message);
  });

  test.each([
    [`sheet.getRange('A1').foo()`, 'not implemented: Range.foo'],
    [`SpreadsheetApp.ProtectionType.CELL`, 'not implemented: SpreadsheetApp.ProtectionType.CELL'],
    [`JSON.stringify(sheet)`, 'not implemented: Sheet.toJSON'],
  ])('an unknown member throws: %s', (code, message) => {
    expect(() => workbench().script(code)).toThrow(message);
  });

  test('an unknown member fails the run even when the script catches the error', () => {
    expect(() => workbench().script(`try { sheet.frobnicate(); } catch (e) { return 'silence'; }`)).toThrow(
      'not implemented: Sheet.frobnicate',
    );
  });

  test('errors, arrays and dates belong to the world of the script', () => {
    const { script } = workbench();
    expect(
      script(`try { sheet.getRange(0, 1); } catch (e) { return [e instanceof Error, e.name].join(); }`),
    ).toBe('true,Exception');
    expect(script(`return sheet.getRange('A1:B1').getValues()[0] instanceof Array`)).toBe(true);
    expect(
      script(
        `sheet.getRange('A1').setValue('12/01/2025'); return sheet.getRange('A1').getValue() instanceof Date`,
      ),
    ).toBe(true);
  });

  test('the bare context has none of the names that Apps Script lacks', () => {
    const names =
      'fetch URL URLSearchParams setTimeout setInterval TextEncoder TextDecoder process Buffer require module atob btoa crypto performance window structuredClone';
    const found = workbench().script(
      `return '${names}'.split(' ').filter((n) => typeof globalThis[n] !== 'undefined').join()`,
    );
    expect(found).toBe('');
  });

  test('nothing is kept between two runs but the file', () => {
    const { file } = workbench();
    for (const declaration of ['var n;', 'let n;', 'const box = {}; var n;', 'globalThis.n = undefined;']) {
      const code = `${declaration} function count() { n = (n || 0) + 1; globalThis.left = (globalThis.left || 0) + 1; return n + left; }`;
      const runtime = new AddonRuntime(file, { code, html: {} });
      expect([runtime.run('count'), runtime.run('count'), runtime.run('count')]).toEqual([2, 2, 2]);
    }
  });

  test('services are read-only and the same object twice', () => {
    const { script } = workbench();
    expect(() => script(`sheet.name = 'x'`)).toThrow('read-only');
    expect(script(`return SpreadsheetApp.BorderStyle.SOLID === SpreadsheetApp.BorderStyle.SOLID`)).toBe(true);
  });
});

describe('authorisation modes', () => {
  const code = `
    function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem('Voir', 'show').addToUi(); if (e.authMode !== ScriptApp.AuthMode.NONE) SpreadsheetApp.getActive().getName(); }
    function read() { return SpreadsheetApp.getActive().getName(); }
    function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Grille')); }
    function page() { return HtmlService.createHtmlOutputFromFile('sidebar'); }
    function cover() { SpreadsheetApp.getUi().showModalDialog(page().setWidth(900).setHeight(600), 'Import'); return 'suite'; }
    function coverPlain() { SpreadsheetApp.getUi().showModalDialog(page(), 'Autre'); }
    function ask() { return String(SpreadsheetApp.getUi().alert('Sûr ?', SpreadsheetApp.getUi().ButtonSet.YES_NO)); }
    function locale() { return Session.getActiveUserLocale(); }`;

  test('NONE builds the menu and refuses the rest', () => {
    const { runtime } = workbench(code);
    runtime.open('NONE');
    expect(runtime.menus).toEqual([{ title: 'Complément', items: [{ label: 'Voir', run: 'show' }] }]);
    expect(runtime.log).toEqual([]);
    expect(() => runtime.run('read', { authMode: 'NONE' })).toThrow('do not have permission');
    expect(runtime.run('locale', { authMode: 'NONE' })).toBe('fr');
  });

  test('LIMITED reads the file and opens nothing', () => {
    const { runtime } = workbench(code);
    expect(runtime.run('read', { authMode: 'LIMITED' })).toBe('Essai');
    expect(() => runtime.run('show', { authMode: 'LIMITED' })).toThrow('do not have permission');
    expect(() => runtime.run('cover', { authMode: 'LIMITED' })).toThrow('do not have permission');
    expect(runtime.modal).toBeNull();
    expect(() => runtime.run('ask', { authMode: 'LIMITED', answers: ['YES'] })).toThrow(
      'do not have permission',
    );
  });

  test('FULL opens the sidebar and asks', () => {
    const { runtime, owner } = workbench(code);
    owner.open();
    owner.menu('Voir');
    expect(runtime.sidebar).toEqual({ title: 'Grille', html: '<p>Bonjour</p>' });
    expect(runtime.run('ask', { answers: ['NO'] })).toBe('NO');
    expect(runtime.alerts).toEqual([{ title: '', text: 'Sûr ?', buttons: ['YES', 'NO'], answer: 'NO' }]);
  });

  test('FULL opens a dialog, from a menu or a page, without waiting for it', () => {
    const { runtime } = workbench(code);
    expect(runtime.callFromSidebar('cover')).toBe('suite');
    expect(runtime.modal).toEqual({ title: 'Import', html: '<p>Bonjour</p>', width: 900, height: 600 });
    runtime.run('coverPlain');
    expect(runtime.modal).toMatchObject({ title: 'Autre', width: 600, height: 400 });
    runtime.closeModal();
    expect(runtime.modal).toBeNull();
  });
});
