import { describe, expect, it } from 'vitest';
import { parseEntry } from '../../src/position/entry';
import { typedText } from '../../src/position/typed-text';

describe('le texte gardé d’une saisie refusée', () => {
  it.each([
    [1.6, '', '1,6'],
    [1.6, '2', '1,6'],
    [1.6, '160 %', '160 %'],
    [1.6, '31/12/1899', '1,6'],
    [0.6041666666666666, '14:30:00', '14:30:00'],
    [5, '5,00 €', '5,00 €'],
    [-1, '-1', '-1'],
    [1234.5, '1 234,50', '1234,5'],
    [46054, '46054', '46054 (01/02/2026)'],
    [46054, '01/02/2026', '01/02/2026'],
    [45689.604166666664, '', '45689,604166666664 (01/02/2025 14:30)'],
    [0.6041666666666666, '', '0,6041666666666666 (14:30)'],
    [0.5, '1', '0,5'],
    [1000, '1000', '1000'],
    [true, '', 'VRAI'],
    ['1/2', '1/2', '1/2'],
    [null, '', ''],
  ])('%j, affiché %j, est gardé en %j', (raw, shown, kept) => {
    expect(typedText(raw, shown)).toBe(kept);
  });

  it('est celui que montre le panneau', () => {
    expect(parseEntry(46054)).toEqual({ kind: 'invalid', typed: '46054 (01/02/2026)' });
    expect(parseEntry(1.6)).toEqual({ kind: 'invalid', typed: '1,6' });
  });
});
