import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pastedTable } from '../../src/position/pasted-table';
import { cpuTime } from '../cpu-time';

describe('le tableau collé', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '"', ';', ',', '\t', '\n', "'", '0') });
  const row = fc.array(cell, { minLength: 2, maxLength: 4 });

  it('rend les cellules qu’un tableur a copiées, quoi qu’elles contiennent', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const copied = rows
          .map((cells) => cells.map((text) => `"${text.replace(/"/g, '""')}"`).join('\t'))
          .join('\r\n');
        const kept = rows.map((cells) => cells.map((text) => text.trim()));
        expect(pastedTable(copied).map(({ cells }) => cells)).toEqual(
          kept.filter((cells) => cells.some((text) => text !== '')),
        );
      }),
    );
  });

  it('ne s’arrête jamais, quel que soit le texte, et ne donne que des lignes de ce texte', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const rows = pastedTable(text);
        const count = text.split('\n').length;
        for (const [index, { line }] of rows.entries()) {
          expect(line).toBeGreaterThan(rows[index - 1]?.line ?? 0);
          expect(line).toBeLessThanOrEqual(count);
        }
      }),
    );
  });

  it('compte les lignes du texte, lignes vides et cellules sur deux lignes comprises', () => {
    const rows = pastedTable('\n"Le\nBourg"\t1\n\n \t \nSaint-Ouen\t2');
    expect(rows.map(({ line }) => line)).toEqual([2, 6]);
  });

  it('prend un guillemet seul pour du texte', () => {
    expect(pastedTable('"Le Bourg;1\nAutre;2').map(({ cells }) => cells)).toEqual([
      ['"Le Bourg', '1'],
      ['Autre', '2'],
    ]);
  });

  const cellsOf = (text: string) => pastedTable(text).map(({ cells }) => cells);

  it('connaît toutes les fins de ligne', () => {
    for (const end of ['\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029'])
      expect(pastedTable(`Gex${end}${end}Thoiry`)).toEqual([
        { line: 1, cells: ['Gex'] },
        { line: 3, cells: ['Thoiry'] },
      ]);
  });

  it('prend le séparateur que la majorité des lignes emploie', () => {
    expect(cellsOf('Gex;01173;a@b.fr\nThoiry;01419;c@d.fr\t')).toEqual([
      ['Gex', '01173', 'a@b.fr'],
      ['Thoiry', '01419', 'c@d.fr'],
    ]);
    expect(cellsOf('Liste, 2025\nGex;1\nThoiry;2')[1]).toEqual(['Gex', '1']);
    expect(cellsOf('A, b\tx;y\nC, d\tz;t')[0]).toEqual(['A, b', 'x;y']);
    expect(cellsOf('| Gex | 01173 |\n| Thoiry | 01419 |')[0]).toEqual(['', 'Gex', '01173', '']);
    expect(cellsOf('"a;b",1\n"c;d",2')[0]).toEqual(['a;b', '1']);
    expect(cellsOf('Le Bourg, en haut\nGex\nThoiry')).toEqual([['Le Bourg, en haut'], ['Gex'], ['Thoiry']]);
  });

  it('obéit à « sep= », et en garde la ligne', () => {
    expect(cellsOf('\ufeffsep=,\r\n"Gex",01173')).toEqual([['sep=,'], ['Gex', '01173']]);
    expect(cellsOf('sep=;\nGex, le bourg;01173')[1]).toEqual(['Gex, le bourg', '01173']);
  });

  it('lit les guillemets après une espace', () => {
    expect(cellsOf('Gex; "01173" ;"a""b"')).toEqual([['Gex', '01173', 'a"b']]);
  });

  it('prend un temps proportionnel à la longueur', () => {
    for (const part of ['"', '"a', '""a;', '"a\n', ' ', '\t', '" ', ' "', 'Gex;"01173"\n', '\r', '"a"";']) {
      const text = part.repeat(1_000_000 / part.length);
      expect(
        cpuTime(() => pastedTable(text)),
        JSON.stringify(part),
      ).toBeLessThan(3000);
    }
  });
});
