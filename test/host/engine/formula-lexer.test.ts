import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileFormula, withCommas } from '../../../host/engine/dialect';
import { type TokenKind, tokensOf } from '../../../host/engine/formula-lexer';
import { isLostImport, readImport } from '../../../host/engine/import-formula';
import { copiedFormula, sheetsMentioned } from '../../../host/engine/references';

const PIECES = [
  ...['A1', '$B$2', 'A1:B3', 'B2:B', 'A:A', '3:5', 'Grille!C4', "'L''été'!$A$1", 'nom_A1', '1,5', '#REF!'],
  ...[
    '"x;""y"',
    '"A1',
    "'",
    '(',
    ')',
    '{',
    '}',
    ';',
    ',',
    '--',
    '=',
    '&',
    'SUM(',
    'LOG10(',
    '😀',
    '!',
    ' ',
    '\n',
  ],
];

const ofKind = (formula: string, wanted: TokenKind) =>
  tokensOf(formula)
    .filter(({ kind }) => kind === wanted)
    .map(({ text }) => text);

describe('the pieces of a formula', () => {
  test('give it back once joined, whatever it is', () => {
    const formula = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 12 });
    fc.assert(
      fc.property(formula, (pieces) => {
        const text = `=${pieces.join('')}`;
        expect(
          tokensOf(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  test.each([
    ['=A1+$B$2:C3*D:D-3:5', ['A1', '$B$2:C3', 'D:D', '3:5']],
    ["=SUM(Grille!E6:E;'L''été'!A1)", ['Grille!E6:E', "'L''été'!A1"]],
    ['=LOG10(A1)+A1_x+nom.A1+A1!B2', ['A1', 'A1!B2']],
    ['="A1 ""B2"&"é😀"&C3', ['C3']],
    ['=#REF!+#N/A+A1', ['A1']],
    ['=2024!A1+é1+A1x', []],
  ])('%s has the references %j', (formula, references) => {
    expect(ofKind(formula, 'reference')).toEqual(references);
  });

  test('calls keep their name as it was written', () => {
    expect(ofKind('=if(A1;T.Test (1);log10(2))', 'call')).toEqual(['if(', 'T.Test (', 'log10(']);
  });
});

describe('what is said in quotes stays as it is', () => {
  test.each([
    ['=MATCH(1;"A:A";0)&MATCH(1;A:A;0)', '=MATCH(1;"A:A";0)&MATCH(1;A$1:A$127;0)'],
    ['=MATCH("(;";A:A)&"MATCH(1;B:B"', '=MATCH("(;";A$1:A$127)&"MATCH(1;B:B"'],
    ['=VLOOKUP(MATCH(1;A:A);B:C;2)', '=VLOOKUP(MATCH(1;A$1:A$127);B$1:C$127;2)'],
    ['=match(1;A:A', '=match(1;A:A'],
    ['="--"&(--A1)', '="--"&(1*A1)'],
    ['=1 - --A1', '=1 - --A1'],
  ])('%s reaches the engine as %s', (formula, compiled) => {
    expect(compileFormula(formula, 127)).toBe(compiled);
  });

  test('an English file has commas, but in texts and arrays', () => {
    expect(withCommas('=IF(A1=";";{1;2};"a;""b;")')).toBe('=IF(A1=";",{1;2},"a;""b;")');
  });

  test('a formula that is copied or read for its sheets', () => {
    expect(copiedFormula('="A1"&A1&Données!B2:B', 1, 1)).toBe('="A1"&B2&Données!C3:C');
    expect(sheetsMentioned('="Grille!A1"&\'Ma feuille\'!A1&#REF!')).toEqual(['Ma feuille']);
  });
});

describe('imports', () => {
  const given = { file: { sheet: null, cell: '$C5' }, range: { text: 'Don"nées!A3' } };

  test('are read whole', () => {
    expect(readImport('= importrange( $C5 ; "Don""nées!A3" ) ', false)).toEqual(given);
    expect(readImport('=IMPORTRANGE($C5,"Don""nées!A3")', true)).toEqual(given);
    expect(readImport('=IMPORTRANGE($C5,"Don""nées!A3")', false)).toBeNull();
    expect(readImport('="IMPORTRANGE("&A1', false)).toBeNull();
    expect(isLostImport('=IMPORTRANGE(#REF!;"A1")')).toBe(true);
    expect(isLostImport('=IMPORTRANGE(A1;"#REF!")')).toBe(false);
  });

  test.each(['=SUM(IMPORTRANGE(A1;B1))', '=IMPORTRANGE(A1:A2;B1)', '=IMPORTRANGE(A1&"x";B1)'])(
    '%s is more than the stand-in works out',
    (formula) => {
      expect(() => readImport(formula, false)).toThrow(/^not implemented: IMPORTRANGE/);
    },
  );
});
