import { describe, expect, it } from 'vitest';
import { isEmail, isInseeCode, isSiren, readEmail, tidyCode } from '../../src/communes/identity';
import { cleanText } from '../../src/position/clean-text';

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

describe('adresses e-mail', () => {
  it.each([
    'a@b.fr',
    ' A@B.fr ',
    "'a@b.fr'",
    '"a@b.fr"',
    '« a@b.fr »',
    '<a@b.fr>',
    'Nom <a@b.fr>',
    '"Nom, Prénom" <A@b.fr>',
    'Nom (a@b.fr)',
    'Nom a@b.fr',
    'mailto:a@b.fr',
    'mailto:a@b.fr?subject=SPPE',
    '[a@b.fr](mailto:a@b.fr)',
    'a@b.fr;',
    'a@b.fr.',
    'a @ b.fr',
    'a@\u200bb.fr\u00ad',
    '\ufeffa@b.fr\u2028',
  ])('« %s » écrit a@b.fr', (text) => {
    expect(readEmail(text)).toBe('a@b.fr');
  });

  it.each([
    'a@b..fr',
    '.a@b.fr',
    'a.@b.fr',
    'a..b@c.fr',
    'a@-b.fr',
    'a@b-.fr',
    'a@b',
    'a@b.f',
    'a@b.12',
    '@b.fr',
    'a@',
    'a@@b.fr',
    'a@b@c.fr',
    'a@b.fr, c@d.fr',
    'a@b.fr c@d.fr',
    'chez moi',
    '',
    'a@[127.0.0.1]',
    `${'a'.repeat(250)}@b.fr`,
  ])('« %s » n’en écrit aucune, et n’est jamais prise pour une adresse', (text) => {
    expect(readEmail(text)).toBeNull();
    expect(isEmail(cleanText(text).toLowerCase())).toBe(false);
  });

  it.each(['jean.d’arc@ville.fr', 'éric@mairie.fr', "o'neil+sppe@mairie-d-ex.exemple.fr", 'x_y-z@a.b.c.org'])(
    '« %s » : une forme par adresse',
    (text) => {
      const read = readEmail(text);
      expect(read === null || (isEmail(read) && readEmail(read) === read)).toBe(true);
    },
  );
});
