import { describe, expect, it } from 'vitest';
import { isInseeCode, isSiren, tidyCode } from '../../src/position/identity';

describe('codes de la collectivité', () => {
  it.each(['35238', '01004', '2A004', '2B033', '97411'])('%s est un code INSEE', (code) => {
    expect(isInseeCode(code)).toBe(true);
  });
  it.each(['3523', '352380', '2C004', 'A2004', '3523a', ''])('« %s » n’en est pas un', (code) => {
    expect(isInseeCode(code)).toBe(false);
  });
  it.each(['213502388', '243500139', '732829320'])('%s est un SIREN', (code) => {
    expect(isSiren(code)).toBe(true);
  });
  it.each(['213502389', '21350238', '2135023880', '21350238A'])(
    '%s n’en est pas un : la clé de Luhn',
    (code) => {
      expect(isSiren(code)).toBe(false);
    },
  );
  it('accepte espaces et minuscules à la saisie', () => {
    expect(tidyCode(' 213 502\u00a0388 ')).toBe('213502388');
    expect(tidyCode('2a004')).toBe('2A004');
  });
});
