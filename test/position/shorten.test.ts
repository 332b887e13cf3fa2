import { describe, expect, it } from 'vitest';
import { shorten } from '../../src/position/shorten';
import { readHead } from '../../src/workbook/grid/data-layout';

describe('un texte coupé', () => {
  it('le dit par « … », jamais au milieu d’un caractère', () => {
    expect(shorten('abc', 3)).toBe('abc');
    expect(shorten('abcd', 3)).toBe('abc…');
    expect(shorten('ab👶cd', 3)).toBe('ab…');
  });

  it('vaut pour le nom de la collectivité que montre le panneau', () => {
    const head = (name: string) => [
      ['', ''],
      ['', '', 'nom'],
      ['', '', name],
    ];
    expect(readHead(head('x'.repeat(120))).commune).toBe('x'.repeat(120));
    expect(readHead(head('x'.repeat(121))).commune).toBe(`${'x'.repeat(120)}…`);
  });
});
