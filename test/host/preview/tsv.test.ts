import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTsv, parseTsv } from '../../../host/preview/page/tsv';

describe('clipboard text', () => {
  it('reads a block as Excel puts it, with its last line end', () => {
    expect(parseTsv('1\t2\r\n"deux\r\nlignes"\t"dit ""oui"""\r\n')).toEqual([
      ['1', '2'],
      ['deux\r\nlignes', 'dit "oui"'],
    ]);
  });

  it('keeps empty cells, and a quote that opens nothing', () => {
    expect(parseTsv('\t2\n\n"a" b\t')).toEqual([['', '2'], [''], ['"a" b', '']]);
  });

  it('reads back what it writes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', '\t', '\n', ' ', '2') });
    const block = fc
      .array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
      // An empty last line is how a clipboard ends, not a row.
      .filter((rows) => rows.at(-1)?.join('') !== '');
    fc.assert(
      fc.property(block, (rows) => {
        expect(parseTsv(formatTsv(rows))).toEqual(rows);
      }),
    );
  });
});
