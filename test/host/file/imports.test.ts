import { describe, expect, test } from 'vitest';
import { Drive, type Person, type SpreadsheetFile } from '../../../host/index';
import { scriptOn, someone, workbench } from '../workbench';

const OWNER = 'proprietaire@exemple.fr';
const CONNECT = 'Vous devez associer ces feuilles de calcul.';
const FORBIDDEN = 'Vous n’êtes pas autorisé à accéder à cette feuille.';
const NO_FILE = 'Impossible de trouver la feuille de calcul.';
const NO_RANGE = 'Impossible de trouver la plage ou la feuille importée.';

interface Territory {
  readonly drive: Drive;
  /** The file that is read. */
  readonly commune: SpreadsheetFile;
  /** The file that reads. */
  readonly file: SpreadsheetFile;
  readonly owner: Person;
  readonly script: (body: string, person?: string) => unknown;
  readonly shown: (a1: string) => string[][];
}

/** Two files of the same person; the commune's sheet « Données » holds a line to import, from A3 to D3. */
function territory(grant = false): Territory {
  const drive = new Drive();
  const commune = drive.create({ title: 'Commune', emptySheet: 'Données' });
  scriptOn(commune)(`sheet.getRange('A3:D3').setValues([['Été', 2.5, '', "'3"]])`);
  const bench = workbench('', drive.create({ title: 'Territoire', emptySheet: 'Feuille' }));
  bench.script(`sheet.getRange('C5').setValue('${commune.url}');
    sheet.getRange('E5').setFormula('=IMPORTRANGE($C5;"Données!A3:D3")')`);
  if (grant) bench.owner.allowImport('Feuille', 'E5');
  const shown = (a1: string) => bench.file.sheetByName('Feuille').display2d(a1);
  return { ...bench, drive, commune, shown };
}

function message({ file }: Territory, a1 = 'E5', person = OWNER): string | null {
  return file.importMessage(`Feuille!${a1}`, person);
}

describe('permissions of imports', () => {
  test('nothing comes before the two files are connected, once', () => {
    const t = territory();
    expect([t.shown('E5:H5'), message(t)]).toEqual([[['#REF!', '', '', '']], CONNECT]);
    expect(t.owner.allowImport('Feuille', 'E5')).toEqual({});
    expect([t.shown('E5:H5'), message(t)]).toEqual([[['Été', '2,5', '', '3']], null]);
    t.owner.type('Feuille', 'E6', `=IMPORTRANGE("${t.commune.id}";"Données!A3")`);
    expect(t.shown('E6:F6')).toEqual([['Été', '']]);
  });

  test('whoever does not see the other file cannot connect them', () => {
    const t = territory();
    t.script(`ss.addEditor('pmi@exemple.fr')`);
    const pmi = someone(t.file, 'pmi@exemple.fr');
    expect(message(t, 'E5', 'pmi@exemple.fr')).toBe(FORBIDDEN);
    expect(pmi.allowImport('Feuille', 'E5').refused).toBe(FORBIDDEN);
    expect(t.file.display('E5')).toBe('#REF!');
    scriptOn(t.commune)(`ss.addViewer('pmi@exemple.fr')`);
    expect(message(t, 'E5', 'pmi@exemple.fr')).toBe(CONNECT);
    expect(pmi.allowImport('Feuille', 'E5')).toEqual({});
    expect(t.file.display('E5')).toBe('Été');
    scriptOn(t.commune)(`ss.removeViewer('pmi@exemple.fr')`);
    expect([t.file.display('E5'), t.file.display('F5')]).toEqual(['#REF!', '']);
  });

  test('a viewer of the reading file connects nothing; a plain cell neither', () => {
    const t = territory();
    t.script(`ss.addViewer('elu@exemple.fr')`);
    expect(someone(t.file, 'elu@exemple.fr').allowImport('Feuille', 'E5').refused).toMatch(/autorisation/);
    expect(() => t.owner.allowImport('Feuille', 'A1')).toThrow('imports from no file');
  });

  test('the permission goes one way, and a copy does not have it', () => {
    const t = territory(true);
    t.script(`ss.copy('Copie')`);
    const copy = t.drive.files.find((f) => f.state.title === 'Copie');
    expect([copy?.display('E5'), copy?.display('F5'), copy?.importMessage('Feuille!E5')]).toEqual([
      '#REF!',
      '',
      CONNECT,
    ]);
    expect(t.file.display('F5')).toBe('2,5');
    scriptOn(t.commune)(`sheet.getRange('A9').setFormula('=IMPORTRANGE("${t.file.id}";"A1")')`);
    expect(t.commune.display('A9')).toBe('#REF!');
  });

  test('every reason not to find is an error, with its message', () => {
    const t = territory(true);
    const shows = (formula: string) => {
      t.script(`sheet.getRange('E5').setFormula(${JSON.stringify(formula)})`);
      return [t.file.display('E5'), t.file.display('F5'), message(t)];
    };
    const id = t.commune.id;
    expect(shows(`=IMPORTRANGE("${id}";"Grille!A3:D3")`)).toEqual(['#REF!', '', NO_RANGE]);
    expect(shows(`=IMPORTRANGE("${id}";"Données!A3:ZZ3")`)).toEqual(['#REF!', '', NO_RANGE]);
    expect(shows(`=IMPORTRANGE("${id}";"n’importe quoi")`)).toEqual(['#REF!', '', NO_RANGE]);
    expect(shows(`=IMPORTRANGE("https://exemple.fr/";"Données!A3")`)).toEqual(['#REF!', '', NO_FILE]);
    expect(shows(`=IMPORTRANGE($D5;"Données!A3")`)).toEqual(['#N/A', '', expect.stringMatching('vide')]);
    expect(shows(`=IMPORTRANGE("${id}";"Données!A3:D3")`)).toEqual(['Été', '2,5', null]);
    t.drive.trash(id);
    expect([t.file.display('E5'), t.file.display('F5'), message(t)]).toEqual(['#REF!', '', NO_FILE]);
    expect(message(t, 'A1')).toBeNull();
  });
});

describe('what an import brings', () => {
  test('texts stay texts, numbers numbers, errors errors and blanks blank', () => {
    const t = territory(true);
    scriptOn(t.commune)(
      `sheet.getRange('A3:H3').setFormulas([['=1/4', '=NA()', '=1=1', '=""', '=1/0', '="#N/A"', '="=A1"', '="2"']])`,
    );
    t.script(`sheet.getRange('E5').setFormula('=IMPORTRANGE(C5;"Données!A3:H3")')`);
    expect(t.script(`return JSON.stringify(sheet.getRange('E5:L5').getValues())`)).toBe(
      JSON.stringify([[0.25, '#N/A', true, '', '#DIV/0!', '#N/A', '=A1', '2']]),
    );
    const asks = [
      'ISNUMBER(E5)',
      'ISERROR(F5)',
      'ISLOGICAL(G5)',
      'ISBLANK(H5)',
      'ISNA(F5)',
      'ISERROR(I5)',
      'ISTEXT(J5)',
      'ISTEXT(L5)',
    ];
    t.script(`sheet.getRange('A10:H10').setFormulas([${JSON.stringify(asks.map((a) => `=${a}`))}])`);
    expect(t.shown('A10:H10')).toEqual([asks.map(() => 'VRAI')]);
    t.script(
      `sheet.getRange('A11:C11').setFormulas([['=ISFORMULA(E5)', '=ISFORMULA(G5)', '=COUNTA(E5:L5)']])`,
    );
    expect(t.shown('A11:C11')).toEqual([['VRAI', 'FAUX', '7']]);
  });

  test.each([
    ['text', `'Été "chaud"; =A1'`, 'Été "chaud"; =A1'],
    ['number', '-1234567.25', -1234567.25],
    ['small number', '1e-9', 1e-9],
    ['boolean', 'true', true],
    ['blank', `''`, ''],
  ])('a %s in the formula’s own cell', (_, written, read) => {
    const t = territory(true);
    scriptOn(t.commune)(`sheet.getRange('A3').setValue(${written})`);
    expect(t.script(`return sheet.getRange('E5').getValue()`)).toBe(read);
    expect(t.script(`return sheet.getRange('E5').getFormula()`)).toBe('=IMPORTRANGE($C5;"Données!A3:D3")');
  });

  test('names of ranges, cells of the first sheet, blocks of several rows', () => {
    const t = territory(true);
    scriptOn(t.commune)(
      `sheet.getRange('A4:B4').setValues([[7, 8]]); ss.setNamedRange('export_sppe', sheet.getRange('A3:B4'))`,
    );
    t.script(`sheet.getRange('E5').setFormula('=IMPORTRANGE($C5;"export_sppe")');
      sheet.getRange('E8').setFormula('=importrange( "${t.commune.id}" ; "A4:B4" )')`);
    expect(t.shown('E5:F6')).toEqual([
      ['Été', '2,5'],
      ['7', '8'],
    ]);
    expect(t.shown('E8:F8')).toEqual([['7', '8']]);
  });

  test('the values follow the source at once, and shrink with it', () => {
    const t = territory(true);
    t.script(`sheet.getRange('A1').setFormula('=F5*2')`);
    expect(t.file.value('A1')).toBe(5);
    scriptOn(t.commune)(`sheet.getRange('B3').setFormula('=10+10')`);
    expect(t.script(`return sheet.getRange('A1').getValue()`)).toBe(40);
    scriptOn(t.commune)(`sheet.getRange('A3:D3').clearContent()`);
    expect(t.shown('E5:H5')).toEqual([['', '', '', '']]);
    scriptOn(t.commune)(`sheet.setName('Autre')`);
    expect([t.file.display('E5'), message(t)]).toEqual(['#REF!', NO_RANGE]);
  });

  test('the address may come from a formula, or change', () => {
    const t = territory(true);
    const other = t.drive.create({ title: 'Autre', emptySheet: 'Données' });
    scriptOn(other)(`sheet.getRange('A3').setValue('autre')`);
    t.script(`sheet.getRange('B5').setValue('${other.id}'); sheet.getRange('C5').setFormula('=B5')`);
    expect([t.file.display('E5'), message(t)]).toEqual(['#REF!', CONNECT]);
    t.owner.allowImport('Feuille', 'E5');
    expect(t.shown('E5:F5')).toEqual([['autre', '']]);
    t.script(`sheet.getRange('B5').setValue('${t.commune.id}')`);
    expect(t.shown('E5:F5')).toEqual([['Été', '2,5']]);
  });

  test('imports feed other imports, in the file or through another one', () => {
    const t = territory(true);
    const region = t.drive.create({ title: 'Région', emptySheet: 'Feuille' });
    scriptOn(region)(`sheet.getRange('A1').setFormula('=IMPORTRANGE("${t.file.id}";"E5:F5")')`);
    someone(region, OWNER).allowImport('Feuille', 'A1');
    scriptOn(t.commune)(`sheet.getRange('B3').setValue(99)`);
    expect(region.display('B1')).toBe('99');
    scriptOn(t.commune)(`sheet.getRange('A3').setValue('${t.commune.id}')`);
    t.script(`sheet.getRange('E7').setFormula('=IMPORTRANGE(E5;"Données!B3")')`);
    expect(t.file.display('E7')).toBe('99');
  });

  test('two files that import each other do not hang', () => {
    const t = territory(true);
    scriptOn(t.commune)(`sheet.getRange('A3').setFormula('=IMPORTRANGE("${t.file.id}";"E5")')`);
    someone(t.commune, OWNER).allowImport('Données', 'A3');
    t.drive.refresh();
    expect(t.file.display('F5')).toBe('2,5');
  });

  test('errors of an import are errors for the other formulas', () => {
    const t = territory();
    t.script(
      `sheet.getRange('A1:E1').setFormulas([['=ISERROR(E5)', '=IFERROR(E5;"non")', '=COUNTIF(E2:E99;"#REF!")', '=ISBLANK(F5)', '=SUM(E5:F5)']])`,
    );
    expect(t.shown('A1:E1')).toEqual([['VRAI', 'non', '1', 'VRAI', '#REF!']]);
    t.owner.allowImport('Feuille', 'E5');
    expect(t.shown('A1:E1')).toEqual([['FAUX', 'Été', '0', 'FAUX', '2,5']]);
  });

  test('lookups over whole columns see rows that only an import fills', () => {
    const t = territory(true);
    scriptOn(t.commune)(`sheet.getRange('A900').setValue('loin')`);
    t.script(`sheet.getRange('E5').setFormula('=IMPORTRANGE($C5;"Données!A1:A900")');
      sheet.getRange('A1').setFormula('=MATCH("loin";$E:$E;0)')`);
    expect(t.file.display('A1')).toBe('904');
    t.script(`sheet.getRange('E5').setFormula('=IMPORTRANGE($C5;"Données!A1:A1000")')`);
    t.drive.refresh();
    expect(t.file.sheetByName('Feuille').state.maxRows).toBe(1004);
  });

  test('an English file takes commas and semicolons, a French one semicolons', () => {
    const t = territory(true);
    t.script(`sheet.getRange('E5').setFormula('=IMPORTRANGE($C5,"Données!A3")')`);
    expect(t.file.display('E5')).toBe('#ERROR!');
    const english = t.drive.create({ title: 'English', locale: 'en_US', emptySheet: 'Sheet1' });
    scriptOn(english)(
      `sheet.getRange('A1:A3').setFormulas([['=IMPORTRANGE("${t.commune.id}","Données!A3:B3")'], ['=IMPORTRANGE("${t.commune.id}";"Données!B3")'], ['=IF(A2>2;"a;b";"c")']])`,
    );
    someone(english, OWNER).allowImport('Sheet1', 'A1');
    expect(english.sheetByName('Sheet1').display2d('A1:B3')).toEqual([
      ['Été', '2.5'],
      ['2.5', ''],
      ['a;b', ''],
    ]);
  });

  test('an import within another formula stops the run, even caught', () => {
    const t = territory(true);
    const nested = `'=IFERROR(IMPORTRANGE($C5;"Données!A3");"")'`;
    expect(() => t.script(`try { sheet.getRange('A1').setFormula(${nested}) } catch (e) {}`)).toThrow(
      'not implemented: IMPORTRANGE within another formula',
    );
    expect(() => t.owner.type('Feuille', 'A1', '=IMPORTRANGE("a"&"b";"A1")')).toThrow('not implemented');
    t.script(`sheet.getRange('A1').setFormula('=LEN("IMPORTRANGE(x)")')`);
    expect(t.file.display('A1')).toBe('14');
  });
});

describe('the cells that an import fills', () => {
  test('hold no formula and go with the import’s', () => {
    const t = territory(true);
    expect(t.script(`return JSON.stringify(sheet.getRange('E5:H5').getFormulas())`)).toBe(
      JSON.stringify([['=IMPORTRANGE($C5;"Données!A3:D3")', '', '', '']]),
    );
    expect(t.script(`return sheet.getLastColumn()`)).toBe(8);
    t.owner.type('Feuille', 'E5', 'plus rien');
    expect(t.shown('E5:H5')).toEqual([['plus rien', '', '', '']]);
    t.owner.undo();
    expect(t.shown('E5:H5')).toEqual([['Été', '2,5', '', '3']]);
    t.owner.clear('Feuille', 'E5');
    expect(t.shown('E5:H5')).toEqual([['', '', '', '']]);
    expect(t.script(`return sheet.getLastColumn()`)).toBe(3);
  });

  test('writing in one of them breaks the import until the cell is cleared', () => {
    const t = territory(true);
    t.owner.type('Feuille', 'G5', 'à moi');
    expect(t.shown('E5:H5')).toEqual([['#REF!', '', 'à moi', '']]);
    expect(message(t)).toMatch('G5');
    scriptOn(t.commune)(`sheet.getRange('B3').setValue(4)`);
    expect(t.file.display('E5')).toBe('#REF!');
    t.owner.clear('Feuille', 'G5');
    expect([t.shown('E5:H5'), message(t)]).toEqual([[['Été', '4', '', '3']], null]);
    t.script(`sheet.getRange('F5').setValue(1)`);
    expect(t.file.display('E5')).toBe('#REF!');
    t.owner.undo();
  });

  test('clearing one of them alone changes nothing', () => {
    const t = territory(true);
    t.owner.clear('Feuille', 'F5:H5');
    t.script(`sheet.getRange('F5').setValue('').clearContent()`);
    expect(t.shown('E5:H5')).toEqual([['Été', '2,5', '', '3']]);
  });

  test('an import that would go over something, or over another import, does not spread', () => {
    const t = territory(true);
    t.script(`sheet.getRange('G7').setValue('x'); sheet.getRange('E7').setFormula('=IMPORTRANGE($C5;"Données!A3:D3")');
      sheet.getRange('D5').setFormula('=IMPORTRANGE($C5;"Données!A3:D3")')`);
    expect(t.shown('D5:H5')).toEqual([['#REF!', 'Été', '2,5', '', '3']]);
    expect(t.shown('E7:H7')).toEqual([['#REF!', '', 'x', '']]);
    t.script(`sheet.getRange('G7').clearContent(); sheet.getRange('E5').clearContent()`);
    expect(t.shown('D5:H5')).toEqual([['Été', '2,5', '', '3', '']]);
    expect(t.shown('E7:H7')).toEqual([['Été', '2,5', '', '3']]);
  });

  test('rows, columns and sheets that move take the import along', () => {
    const t = territory(true);
    scriptOn(t.commune)(`sheet.getRange('A4:D4').setValues([[1, 2, 3, 4]])`);
    t.script(
      `sheet.getRange('E5').setFormula('=IMPORTRANGE($C5;"Données!A3:D4")'); sheet.getRange('A1').setFormula('=F5')`,
    );
    const lines = [
      ['Été', '2,5', '', '3'],
      ['1', '2', '3', '4'],
    ];
    expect(t.shown('E5:H6')).toEqual(lines);
    t.owner.insertRows('Feuille', 6, 2);
    expect(t.shown('E5:H8')).toEqual([...lines, ['', '', '', ''], ['', '', '', '']]);
    t.owner.insertRows('Feuille', 1);
    t.owner.insertColumns('Feuille', 6);
    expect(t.shown('E6:H7')).toEqual(lines);
    expect(t.file.formula('E6')).toBe('=IMPORTRANGE($C6;"Données!A3:D4")');
    t.owner.deleteRows('Feuille', 7);
    t.owner.moveRows('Feuille', 6, 1, 9);
    expect(t.shown('E8:H9')).toEqual(lines);
    t.owner.deleteColumns('Feuille', 7);
    expect(t.shown('E8:H9')).toEqual(lines);
    t.owner.addSheet('Avant');
    t.script(`ss.setActiveSheet(ss.getSheetByName('Avant')); ss.moveActiveSheet(1)`);
    scriptOn(t.commune)(`sheet.getRange('B3').setValue(3)`);
    expect([t.file.display('Feuille!F8'), t.file.display('Avant!F8')]).toEqual(['3', '']);
    t.owner.deleteSheet('Avant');
    t.owner.deleteRows('Feuille', 8);
    expect(t.shown('E1:H12').flat().join('')).toBe('');
  });

  test('an import whose address was deleted is lost', () => {
    const t = territory(true);
    t.owner.deleteColumns('Feuille', 3);
    expect([t.file.formula('D5'), t.shown('D5:G5'), message(t, 'D5')]).toEqual([
      '=IMPORTRANGE(#REF!;"Données!A3:D3")',
      [['#REF!', '', '', '']],
      null,
    ]);
    t.owner.undo();
    expect(t.shown('E5:F5')).toEqual([['Été', '2,5']]);
    t.owner.addSheet('Suivi');
    t.script(`ss.getSheetByName('Suivi').getRange('A1').setValue('${t.commune.id}');
      sheet.getRange('E5').setFormula("=IMPORTRANGE(Suivi!A1;\\"Données!A3\\")")`);
    t.owner.renameSheet('Suivi', 'Le suivi');
    expect([t.file.display('Feuille!E5'), t.file.formula('Feuille!E5')]).toEqual([
      'Été',
      `=IMPORTRANGE('Le suivi'!A1;"Données!A3")`,
    ]);
    t.owner.deleteSheet('Le suivi');
    expect(t.file.display('Feuille!E5')).toBe('#REF!');
  });

  test('a duplicated sheet imports for itself', () => {
    const t = territory(true);
    t.owner.duplicateSheet('Feuille');
    expect(t.file.sheetByName('Copie de Feuille').display2d('E5:H5')).toEqual([['Été', '2,5', '', '3']]);
    t.owner.clear('Copie de Feuille', 'E5');
    expect(t.file.sheetByName('Copie de Feuille').display2d('E5:H5')).toEqual([['', '', '', '']]);
    expect(t.shown('E5:H5')).toEqual([['Été', '2,5', '', '3']]);
  });

  test('copied with the formula they are imported again, without it they are values', () => {
    const t = territory(true);
    t.owner.type('Feuille', 'C6', t.commune.id);
    t.owner.copyPaste('Feuille', 'E5:H5', 'Feuille', 'E6');
    expect(t.file.formula('E6')).toBe('=IMPORTRANGE($C6;"Données!A3:D3")');
    t.owner.copyPaste('Feuille', 'F5:H5', 'Feuille', 'J5');
    scriptOn(t.commune)(`sheet.getRange('B3').setValue(7)`);
    expect([t.shown('E6:H6'), t.shown('J5:L5')]).toEqual([[['Été', '7', '', '3']], [['2,5', '', '3']]]);
    t.owner.sortRange('Feuille', 'C5:H6', 3, false);
    expect(t.shown('E5:H6').map((row) => row.join())).toEqual(['Été,7,,3', 'Été,7,,3']);
    t.owner.cut('Feuille', 'E6', 'Feuille', 'E9');
    expect([t.shown('E6:H6'), t.shown('E9:H9')]).toEqual([[['', '', '', '']], [['Été', '7', '', '3']]]);
  });

  test('the whole goes through JSON, permissions and values included', () => {
    const t = territory(true);
    t.owner.type('Feuille', 'G5', 'x');
    const again = Drive.fromJSON(JSON.parse(JSON.stringify(t.drive)));
    const file = again.file(t.file.id) ?? again.create({ title: 'Perdu' });
    expect(file.display('E5')).toBe('#REF!');
    someone(file, OWNER).clear('Feuille', 'G5');
    expect(file.sheetByName('Feuille').display2d('E5:H5')).toEqual([['Été', '2,5', '', '3']]);
    const alone = Drive.fromJSON(JSON.parse(JSON.stringify(again))).file(t.file.id);
    expect(alone?.sheetByName('Feuille').display2d('E5:H5')).toEqual([['Été', '2,5', '', '3']]);
  });

  test('a file opened without the others finds nothing to import', () => {
    const t = territory(true);
    const { script } = workbench(
      '',
      (t.file.constructor as typeof SpreadsheetFile).fromJSON(JSON.parse(JSON.stringify(t.file))),
    );
    expect(script(`return sheet.getRange('E5:F5').getDisplayValues().join()`)).toBe('#REF!,');
  });
});
