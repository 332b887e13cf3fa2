import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockName, parseBlock } from '../../../host/preview/page/blocks';

const extent = { rows: 1000, columns: 800 };

describe('blocks on the page', () => {
  it('reads back every block it names', () => {
    const row = fc.integer({ min: 1, max: extent.rows });
    const column = fc.integer({ min: 1, max: extent.columns });
    fc.assert(
      fc.property(row, row, column, column, (r1, r2, c1, c2) => {
        const block = {
          top: Math.min(r1, r2),
          bottom: Math.max(r1, r2),
          left: Math.min(c1, c2),
          right: Math.max(c1, c2),
        };
        expect(parseBlock(blockName(block), extent)).toEqual(block);
      }),
    );
  });

  it('gives whole rows and columns the size of the sheet', () => {
    expect(parseBlock('3:4', extent)).toEqual({ top: 3, left: 1, bottom: 4, right: 800 });
    expect(parseBlock('b:$d', extent)).toEqual({ top: 1, left: 2, bottom: 1000, right: 4 });
  });

  it.each(['', 'A', '12', 'A0', 'A1001', 'palier', 'A1:'])('refuses %j', (text) => {
    expect(parseBlock(text, extent)).toBeNull();
  });
});
