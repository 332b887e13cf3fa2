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

test('3,000 gestures neither slow down nor fill the memory', { timeout: 120_000 }, () => {
  const { owner, script, file } = workbench();
  const start = performance.now();
  script(GENERATE);
  const generation = performance.now() - start;
  const round = (n: number) => {
    const began = performance.now();
    for (let i = 0; i < n; i++) {
      owner.type('Grille', `B${(i % 60) + 1}`, String(i % 4));
      if (i % 20 === 0) file.display('C!L3');
      if (i % 100 === 50) owner.insertRows('Grille', 5);
      if (i % 100 === 51) owner.deleteRows('Grille', 5);
      if (i % 100 === 52) owner.undo();
    }
    return (performance.now() - began) / n;
  };
  const first = round(300);
  const memory = process.memoryUsage().rss;
  const later = round(2700);
  const grown = (process.memoryUsage().rss - memory) / 1e6;
  console.log(
    `génération ${generation.toFixed(0)} ms, geste ${first.toFixed(1)} ms puis ${later.toFixed(1)} ms, mémoire +${grown.toFixed(0)} Mo`,
  );
  expect(file.display('C!L3')).toBe(file.display('Grille!B3'));
  expect(later).toBeLessThan(first * 2 + 5);
  expect(grown).toBeLessThan(300);
});

test('1,300 imports of 53 cells are worked out in seconds', { timeout: 120_000 }, () => {
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
  const timed = (act: () => void) => {
    const start = performance.now();
    act();
    return performance.now() - start;
  };
  for (let i = 1; i <= 26; i++) owner.allowImport('Feuille', `B${i}`);
  const first = timed(() => file.display('B1'));
  const again = timed(() => {
    for (const commune of communes) scriptOn(commune)(`sheet.getRange('B1').setValue(777)`);
    drive.refresh();
  });
  const idle = timed(() => drive.refresh());
  console.log(
    `1 300 imports : ${first.toFixed(0)} ms, puis ${again.toFixed(0)} ms, ${idle.toFixed(0)} ms si rien n’a changé`,
  );
  expect([file.display('C1'), file.display('BB1300')]).toEqual(['777', '75']);
  expect(first).toBeLessThan(15_000);
  expect(idle).toBeLessThan(first / 4);
});
