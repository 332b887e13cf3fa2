import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEmail, tidyCode } from '../../src/communes/identity';
import { nameKey } from '../../src/communes/names';
import { COMMON_INVISIBLE, COMMON_SPACES, cleanText, onOneLine, tidy } from '../../src/position/clean-text';
import { cpuTime } from '../cpu-time';

const every = (test: RegExp) =>
  Array.from({ length: 0x110000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((character) => test.test(character));

describe('le nettoyage des textes', () => {
  it('retire tous les caractères de format d’Unicode, où qu’ils soient', () => {
    const format = every(/\p{Cf}/u);
    expect(format.length).toBeGreaterThan(160);
    for (const character of format) expect(cleanText(`${character}G${character}ex${character}`)).toBe('Gex');
    expect(cleanText('Ge\ud800x\u034f\ufe0f')).toBe('Gex');
  });

  it('ramène toutes les espaces et toutes les fins de ligne aux ordinaires', () => {
    for (const space of [...every(/\p{Zs}/u), '\t', '\u2800'])
      expect(cleanText(`${space}Le${space}Bourg${space}`)).toBe('Le Bourg');
    for (const end of ['\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029']) {
      expect(cleanText(`${end}Le${end}Bourg${end}`)).toBe('Le\nBourg');
      expect(onOneLine(`Le${end}${end} Bourg`)).toBe('Le Bourg');
    }
    expect(cleanText('G\u0000e\u009fx')).toBe('Gex');
  });

  it('compose les accents, et ne change plus rien la seconde fois', () => {
    expect(cleanText('E\u0301vry')).toBe('Évry');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(clean).not.toMatch(/[\p{Cf}\p{Cs}]|[^\n\P{Cc}]|[^ \P{Zs}]/u);
      }),
    );
  });

  it('prend un temps proportionnel à la longueur', () => {
    for (const part of [' ', '\u00a0', '\n', '\u200b', 'e\u0301', '\u0316\u0301', 'a ', '\r']) {
      const time = cpuTime(() => {
        cleanText(part.repeat(100_000));
        onOneLine(part.repeat(100_000));
      });
      expect(time, JSON.stringify(part)).toBeLessThan(1000);
    }
  });

  it('sert aux codes, aux adresses et aux noms', () => {
    expect(tidyCode('\u200e01\u2009173\u200b')).toBe('01173');
    expect(readEmail('\ufeffA@b.fr\u00ad')).toBe('a@b.fr');
    expect(nameKey('G\u00adex\u200b')).toBe('gex');
  });

  it('garde pour les saisies ce que les formules savent faire', () => {
    for (const code of COMMON_SPACES)
      expect(tidy(`${String.fromCodePoint(code)}Sans${String.fromCodePoint(code)}objet`)).toBe('sans objet');
    for (const code of COMMON_INVISIBLE) expect(tidy(`s${String.fromCodePoint(code)}o`)).toBe('so');
  });
});
