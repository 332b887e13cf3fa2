import { describe, expect, test } from 'vitest';
import { AddonRuntime, AlertPending, Drive, SpreadsheetFile } from '../../../host/index';
import { driveBench, scriptOn, someone, workbench } from '../workbench';

const OWNER = 'proprietaire@exemple.fr';
const ONLY_COPY = `return ss.copy('Copie').getId()`;

function only<T>(items: readonly T[]): T {
  const [item, ...others] = items;
  if (item === undefined || others.length > 0) throw new Error(`one item expected, not ${items.length}`);
  return item;
}

function copyIn(drive: Drive, title = 'Copie'): SpreadsheetFile {
  return only(drive.files.filter((file) => file.state.title === title));
}

describe('a drive', () => {
  test('ids look like Google’s, are the same at every run and differ within a drive', () => {
    const ids = (n: number) => {
      const drive = new Drive();
      return Array.from({ length: n }, (_, i) => drive.create({ title: `F${i}` }).id);
    };
    const made = ids(200);
    expect(new Set(made).size).toBe(200);
    for (const id of made) expect(id).toMatch(/^[A-Za-z0-9_-]{44}$/);
    expect(ids(3)).toEqual(made.slice(0, 3));
  });

  test('the script reads the id and the address of its file', () => {
    const { file, script } = workbench();
    expect(script('return ss.getId()')).toBe(file.id);
    expect(script('return ss.getUrl()')).toBe(`https://docs.google.com/spreadsheets/d/${file.id}/edit`);
  });

  test('a file in the bin is found no more', () => {
    const drive = new Drive();
    const file = drive.create({ title: 'A' });
    const other = drive.create({ title: 'B' });
    drive.trash(file.id);
    expect([drive.file(file.id), drive.file(other.id)]).toEqual([null, other]);
    expect(drive.files).toEqual([other]);
    expect(() => drive.trash('absent')).toThrow();
    drive.dispose();
  });

  test('a file alone keeps its id through JSON, in a drive of its own', () => {
    const { file } = workbench();
    const again = SpreadsheetFile.fromJSON(JSON.parse(JSON.stringify(file)));
    expect([again.id, again.drive.files]).toEqual([file.id, [again]]);
    expect(again.drive).not.toBe(file.drive);
    const { id: _, ...older } = JSON.parse(JSON.stringify(file));
    delete older.state.boundScript;
    for (const sheet of older.state.sheets) delete sheet.imports;
    const old = workbench('', SpreadsheetFile.fromJSON(older));
    expect(old.file.id).toMatch(/^[\w-]{44}$/);
    expect(old.script(`sheet.getRange('A1').setFormula('=1+1'); return ss.copy('Copie').getName()`)).toBe(
      'Copie',
    );
  });

  test('a whole drive goes through JSON: files, bin, quotas, invitations', () => {
    const { drive, script, file } = driveBench({ limits: { spreadsheets: 2 } });
    drive.refusedAddresses.add('non@exemple.fr');
    script(`sheet.getRange('A1').setValue('été'); ss.addEditor('pmi@exemple.fr'); ss.copy('Copie')`);
    const binned = drive.create({ title: 'Jetée' });
    drive.trash(binned.id);
    const again = Drive.fromJSON(JSON.parse(JSON.stringify(drive)));
    expect(again.files.map((f) => [f.id, f.state.title])).toEqual(
      drive.files.map((f) => [f.id, f.state.title]),
    );
    expect(again.file(binned.id)).toBeNull();
    expect(again.mails).toEqual(drive.mails);
    expect(copyIn(again).display('A1')).toBe('été');
    const template = again.file(file.id) ?? again.create({ title: 'Perdu' });
    const run = scriptOn(template);
    expect(() => run(`ss.addEditor('non@exemple.fr')`)).toThrow('administrator');
    run(ONLY_COPY);
    expect(() => run(ONLY_COPY)).toThrow('Service invoked too many times for one day: spreadsheets create.');
    expect(new Set(again.files.map((f) => f.id)).size).toBe(3);
  });
});

describe('Spreadsheet.copy', () => {
  test('copies cells, rules, formats, names, notes and hidden lines', () => {
    const { drive, script } = driveBench();
    script(`
      sheet.getRange('A1:B2').setValues([['été', 2], ['=B1*2', "'=x"]]).setBackground('#ff0000');
      sheet.getRange('A1').setNote('note');
      sheet.getRange('C1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).build());
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1=1')
        .setBackground('#00ff00').setRanges([sheet.getRange('D1')]).build()]);
      ss.setNamedRange('place', sheet.getRange('B1'));
      sheet.hideRows(5);
      sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.RADAR).addRange(sheet.getRange('A1:B2')).setPosition(1, 5, 0, 0).build());
      ss.insertSheet('Données').hideSheet();
      ss.copy('Copie')`);
    const copy = copyIn(drive);
    const sheet = copy.sheetByName('Feuille');
    expect(copy.sheetNames()).toEqual(['Feuille', 'Données']);
    expect([sheet.value('A1'), sheet.value('A2'), sheet.formula('A2'), sheet.value('B2')]).toEqual([
      'été',
      4,
      '=B1*2',
      '=x',
    ]);
    expect(sheet.style('A1').fill.color).toBe('#ff0000');
    expect([sheet.note('A1'), sheet.validation('C1')?.values[0]]).toEqual(['note', ['a']]);
    expect([sheet.state.conditionalRules.length, sheet.state.charts.length]).toEqual([1, 1]);
    expect([sheet.state.hiddenRows.has(5), copy.sheetByName('Données').hidden]).toEqual([true, true]);
    expect(scriptOn(copy)(`return ss.getRangeByName('place').getA1Notation()`)).toBe('B1');
    expect(scriptOn(copy)(`sheet.getRange('B1').setValue(5); return sheet.getRange('A2').getValue()`)).toBe(
      10,
    );
    expect(drive.files[0]?.value('A2')).toBe(4);
  });

  test('belongs to whoever made it and forgets people, properties and editors of protections', () => {
    const { drive, script, file } = driveBench();
    script(`
      ss.addEditors(['pmi@exemple.fr', 'caf@exemple.fr']); ss.addViewer('elu@exemple.fr');
      PropertiesService.getDocumentProperties().setProperty('k', 'v');
      const p = sheet.protect().setDescription('feuille');
      p.removeEditors(p.getEditors()); p.setUnprotectedRanges([sheet.getRange('B1:B5')]);
      sheet.getRange('D1').protect()`);
    expect(scriptOn(file)(ONLY_COPY, 'pmi@exemple.fr')).toBe(copyIn(drive).id);
    const copy = copyIn(drive);
    expect([...copy.state.people]).toEqual([['pmi@exemple.fr', 'owner']]);
    expect(copy.state.properties.size).toBe(0);
    const [protection, ...others] = copy.sheetByName('Feuille').state.protections;
    expect(others).toEqual([]);
    expect(protection).toMatchObject({
      description: 'feuille',
      editors: null,
      unprotected: [{ row: 1, column: 2 }],
    });
    const before = file.sheetByName('Feuille').state.protections;
    expect(before.map((p) => p.editors)).toEqual([[OWNER], null]);
  });

  test('a viewer may copy, a stranger may not', () => {
    const { drive, script } = driveBench();
    script(`ss.addViewer('elu@exemple.fr')`);
    script(ONLY_COPY, 'elu@exemple.fr');
    expect(copyIn(drive).owner).toBe('elu@exemple.fr');
    expect(() => script(ONLY_COPY, 'passant@exemple.fr')).toThrow('do not have permission');
    expect(() => script(`ss.copy('')`)).toThrow('Invalid argument');
    expect(drive.files.length).toBe(2);
  });

  const REACH = `
    const c = ss.copy('Copie'); const did = [];
    const attempt = (name, act) => { try { did.push(name + ':' + act(c)); } catch (e) { did.push(name + ' refused: ' + e.message); } };`;
  const SCOPE = 'Required permissions: https://www.googleapis.com/auth/spreadsheets';

  test('« works » : the object and all it reaches act on the copy', () => {
    const { drive, script, file } = driveBench({ copyHandle: 'works' });
    script(`const c = ss.copy('Copie');
      c.getSheets()[0].getRange('A1').setValue('ici').getSheet().setName('Grille');
      c.addEditor('pmi@exemple.fr'); c.getSheetByName('Grille').getRange('B1').protect()`);
    const copy = copyIn(drive);
    expect([copy.display('Grille!A1'), file.sheetNames(), file.display('A1')]).toEqual([
      'ici',
      ['Feuille'],
      '',
    ]);
    expect(copy.state.people.get('pmi@exemple.fr')).toBe('editor');
    expect(file.state.people.has('pmi@exemple.fr')).toBe(false);
    expect(copy.sheetByName('Grille').state.protections.length).toBe(1);
  });

  test('« identity » : only the id, the address and the name are read', () => {
    const { drive, script } = driveBench({ copyHandle: 'identity' });
    const did = script(
      `${REACH} attempt('id', (c) => c.getId()); attempt('url', (c) => c.getUrl()); attempt('name', (c) => c.getName());
      attempt('rename', (c) => c.rename('x')); attempt('sheets', (c) => c.getSheets().length); return did.join('\\n')`,
    );
    const copy = copyIn(drive);
    expect(did).toBe(
      [
        `id:${copy.id}`,
        `url:${copy.url}`,
        'name:Copie',
        `rename refused: You do not have permission to call Spreadsheet.rename. ${SCOPE}`,
        `sheets refused: You do not have permission to call Spreadsheet.getSheets. ${SCOPE}`,
      ].join('\n'),
    );
  });

  test('« refused » : not even the id is read, and the copy is there', () => {
    const { drive, script } = driveBench({ copyHandle: 'refused' });
    expect(script(`${REACH} attempt('id', (c) => c.getId()); return did[0]`)).toBe(
      `id refused: You do not have permission to call Spreadsheet.getId. ${SCOPE}`,
    );
    expect(copyIn(drive).sheetNames()).toEqual(['Feuille']);
  });

  test('« same » : the object is the file that was copied', () => {
    const { drive, script, file } = driveBench({ copyHandle: 'same' });
    expect(script(`const c = ss.copy('Copie'); c.rename('Modèle 2'); return c.getId()`)).toBe(file.id);
    expect(drive.files.map((f) => f.state.title)).toEqual(['Modèle 2', 'Copie']);
  });

  test('a run that waits for an answer has made nothing', () => {
    const { drive, file } = driveBench({ limits: { spreadsheets: 1 } });
    const code = `function main() { const ss = SpreadsheetApp.getActive(); ss.copy('Copie'); ss.addEditor('pmi@exemple.fr');
      SpreadsheetApp.getUi().alert('Fait'); }`;
    const runtime = new AddonRuntime(file, { code, html: {} });
    expect(() => runtime.run('main')).toThrow(AlertPending);
    expect([drive.files.length, drive.mails, file.state.people.size]).toEqual([1, [], 1]);
    runtime.run('main', { answers: ['OK'] });
    expect([drive.files.length, drive.mails.length]).toEqual([2, 1]);
  });
});

describe('quotas', () => {
  const HOUR = 3_600_000;

  test('so many spreadsheets per person and per day, counted from the first', () => {
    let now = 1000 * HOUR;
    const { drive, script } = driveBench({ now: () => now, limits: { spreadsheets: 2 } });
    script(`ss.addEditor('pmi@exemple.fr')`);
    script(ONLY_COPY);
    now += 20 * HOUR;
    script(ONLY_COPY);
    const refused = 'Service invoked too many times for one day: spreadsheets create.';
    expect(() => script(ONLY_COPY)).toThrow(refused);
    expect(drive.files.length).toBe(3);
    script(ONLY_COPY, 'pmi@exemple.fr');
    now += 4 * HOUR - 1;
    expect(() => script(ONLY_COPY)).toThrow(refused);
    now += 1;
    script(ONLY_COPY);
    expect(drive.files.length).toBe(5);
  });

  test('a file with a script of its own spends a script too, and its copy carries one', () => {
    const { drive, script } = driveBench({ boundScript: true, limits: { scripts: 1 } });
    script(ONLY_COPY);
    const refused = 'Service invoked too many times for one day: Apps Script projects.';
    expect(() => script(ONLY_COPY)).toThrow(refused);
    expect(() => scriptOn(copyIn(drive))(ONLY_COPY)).toThrow(refused);
    expect(drive.files.length).toBe(2);
    drive.limits.scripts = 2;
    script(ONLY_COPY);
  });

  test('Google’s limits unless told otherwise, and a plain file spends no script', () => {
    const { drive, script } = driveBench();
    expect(drive.limits).toMatchObject({ spreadsheets: 250, scripts: 50 });
    script(`for (let i = 0; i < 51; i++) ss.copy('Copie ' + i)`);
    expect(drive.files.length).toBe(52);
    drive.dispose();
  });

  test('a pace, a full Drive, a day of invitations: each says its own words and does nothing', () => {
    let now = 0;
    const { drive, script } = driveBench({ now: () => now, limits: { pace: 1, files: 2, invitations: 1 } });
    script(ONLY_COPY);
    expect(() => script(ONLY_COPY)).toThrow('Service invoked too many times in a short time');
    now += 60_000;
    script(ONLY_COPY);
    now += 60_000;
    expect(() => script(ONLY_COPY)).toThrow("The user's Drive storage quota has been exceeded.");
    expect(drive.files.length).toBe(3);
    script(`ss.addViewer('caf@exemple.fr'); ss.addViewer('caf@exemple.fr')`);
    expect(() => script(`ss.addViewer('pmi@exemple.fr')`)).toThrow('exceeded your sharing quota');
    expect(drive.mails.length).toBe(1);
  });

  test('a copy that a limit refuses spends nothing of the others', () => {
    const { drive, script } = driveBench({ boundScript: true, limits: { spreadsheets: 1, scripts: 0 } });
    expect(() => script(ONLY_COPY)).toThrow('Apps Script projects');
    drive.limits.scripts = 1;
    script(ONLY_COPY);
    expect(someone(copyIn(drive), OWNER).type('Feuille', 'A1', 'x')).toEqual({});
  });
});
