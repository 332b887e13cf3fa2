import { expect, test } from 'vitest';
import { Drive } from '../../../host/index';
import { scriptOn, workbench } from '../workbench';

/** Six sheets of 60 × 12 cells, 360 formulas. */
const GENERATE = `
  ['A', 'Grille', 'C', 'D', 'E', 'F'].forEach((name, i) => {
    const s = ss.insertSheet(name, i);
    const rows = Array.from({ length: 60 }, (_, r) => Array.from({ length: 12 }, (_, c) =>
      c === 0 ? r + 1 : c === 1 ? r % 4 : c === 11
        ? '=IFERROR(INDEX(Grille!$B:$B;MATCH($A' + (r + 1) + ';Grille!$A:$A;0))&"";"")' : 'Texte ' + c));
    s.getRange(1, 1, 60, 12).setValues(rows);
  });`;

test('1,500 gestures do not fill the memory', () => {
  const { owner, script, file } = workbench();
  script(GENERATE);
  const round = (n: number) => {
    for (let i = 0; i < n; i++) {
      owner.type('Grille', `B${(i % 60) + 1}`, String(i % 4));
      if (i % 20 === 0) file.display('C!L3');
      if (i % 100 === 50) owner.insertRows('Grille', 5);
      if (i % 100 === 51) owner.deleteRows('Grille', 5);
      if (i % 100 === 52) owner.undo();
    }
  };
  round(300);
  const memory = process.memoryUsage().rss;
  round(1200);
  expect(file.display('C!L3')).toBe(file.display('Grille!B3'));
  expect((process.memoryUsage().rss - memory) / 1e6).toBeLessThan(300);
});

test('1,300 imports of 53 cells follow what they read, and nothing is written where nothing changed', () => {
  const drive = new Drive();
  const { script, file, owner } = workbench('', drive.create({ title: 'Territoire', emptySheet: 'Feuille' }));
  const communes = Array.from({ length: 26 }, (_, i) =>
    drive.create({ title: `Commune ${i}`, emptySheet: 'Données' }),
  );
  for (const commune of communes) {
    scriptOn(commune)(`sheet.insertColumnsAfter(1, 40);
      sheet.getRange(1, 1, 50, 53).setValues(Array.from({ length: 50 }, (_, i) =>
        Array.from({ length: 53 }, (_, j) => j % 5 ? i + j / 2 : 'Texte ' + j)))`);
  }
  const ids = JSON.stringify(communes.map((commune) => commune.id));
  script(`sheet.insertRowsAfter(1, 500); sheet.insertColumnsAfter(1, 60); const ids = ${ids};
    sheet.getRange(1, 1, 1300, 2).setValues(Array.from({ length: 1300 }, (_, i) => [
      ids[i % 26], '=IMPORTRANGE($A' + (i + 1) + ';"Données!A' + (1 + Math.floor(i / 26)) + ':BA' + (1 + Math.floor(i / 26)) + '")']))`);
  for (let i = 1; i <= 26; i++) owner.allowImport('Feuille', `B${i}`);
  expect(file.display('BB1300')).toBe('75');
  for (const commune of communes) scriptOn(commune)(`sheet.getRange('B1').setValue(777)`);
  drive.refresh();
  expect([file.display('C1'), file.display('BB1300')]).toEqual(['777', '75']);
  const { version } = file.engine;
  drive.refresh();
  expect(file.engine.version).toBe(version);
});
