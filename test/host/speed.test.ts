import { expect, test } from 'vitest';
import { workbench } from './workbench';

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
