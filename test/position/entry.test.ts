import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCarrier, parseTarget } from '../../src/position/answer';
import { ENTRY_CHOICES, entryCell, parseEntry, SPELLINGS } from '../../src/position/entry';

const palier = (value: number) => ({ kind: 'palier', palier: value });

describe('R1 : lecture d’une saisie', () => {
  it.each([
    [0, 0],
    [3, 3],
    ['2', 2],
    [' 2 ', 2],
    ['\u00a02\t', 2],
    ['Palier 2', 2],
    ['PALIER\u202f1', 1],
    ['palier  3', 3],
    ['2 points', 2],
    ['1 point', 1],
    ['0 point', 0],
    ['2,0', 2],
    ['1.0', 1],
  ])('%j vaut palier %i', (typed, expected) => {
    expect(parseEntry(typed)).toEqual(palier(expected));
  });

  it.each(['SO', 'so', ' S.O. ', 's.o', 'Sans objet', 'SANS\u00a0OBJET'])('%j vaut sans objet', (typed) => {
    expect(parseEntry(typed)).toEqual({ kind: 'notApplicable' });
  });

  it.each(['', ' ', '\u00a0', null])('%j est non renseigné, jamais 0', (typed) => {
    expect(parseEntry(typed)).toEqual({ kind: 'blank' });
  });

  it.each([
    5,
    -1,
    1.5,
    4,
    'deux',
    '=1+1',
    '🙂',
    true,
    '*',
    '?',
    '0 1',
    'palier',
    'palier 4',
    '1,5',
    'so objet',
  ])('%j est refusé et gardé tel quel', (typed) => {
    expect(parseEntry(typed)).toMatchObject({ kind: 'invalid' });
  });

  it('refuse toute formule, même celle qui donne un palier', () => {
    expect(parseEntry(2, '=1+1')).toEqual({ kind: 'invalid', typed: '=1+1' });
  });

  it('relit à l’identique ce qu’elle écrit', () => {
    for (const choice of ENTRY_CHOICES) {
      const entry = parseEntry(choice);
      expect(parseEntry(entryCell(entry))).toEqual(entry);
    }
  });

  it('ne connaît que les écritures de sa table', () => {
    const known = new Set(SPELLINGS.map((spelling) => spelling.text));
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        const entry = parseEntry(text);
        const tidied = text
          .replace(/[\t\n\r\u00a0\u202f ]+/g, ' ')
          .replace(/^ | $/g, '')
          .toLowerCase();
        if (tidied === '') expect(entry.kind).toBe('blank');
        else expect(entry.kind === 'invalid').toBe(!known.has(tidied));
      }),
      { numRuns: 500 },
    );
  });
});

describe('palier visé et « Porté par »', () => {
  it('ne vise jamais « sans objet »', () => {
    expect(parseTarget('SO')).toBeUndefined();
    expect(parseTarget('palier 3')).toBe(3);
    expect(parseTarget('')).toBeNull();
  });

  it('reconnaît un porteur sans accent ni majuscule', () => {
    expect(parseCarrier(' collectivite ')).toBe('Collectivité');
    expect(parseCarrier('CAF')).toBe('Caf');
    expect(parseCarrier('mairie')).toBeUndefined();
    expect(parseCarrier('')).toBeNull();
  });
});
