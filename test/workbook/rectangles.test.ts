import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseBlock } from '../../src/workbook/addresses';
import { rectangles } from '../../src/workbook/rectangles';

it('joins the neighbours of a column and of a row', () => {
  const cell = (row: number, column: number) => ({ row, column, value: `${row}/${column}` });
  const blocks = rectangles([cell(6, 8), cell(5, 8), cell(5, 9), cell(6, 9), cell(5, 5), cell(8, 5)]);
  expect(blocks).toEqual([
    { address: 'E5', values: [['5/5']] },
    {
      address: 'H5:I6',
      values: [
        ['5/8', '5/9'],
        ['6/8', '6/9'],
      ],
    },
    { address: 'E8', values: [['8/5']] },
  ]);
});

it('writes each cell once, and no other', () => {
  const place = fc.record({ row: fc.integer({ min: 1, max: 9 }), column: fc.integer({ min: 1, max: 5 }) });
  const cells = fc.uniqueArray(place, { selector: ({ row, column }) => `${row}/${column}` });
  fc.assert(
    fc.property(cells, (places) => {
      const given = places.map(({ row, column }) => ({ row, column, value: row * 100 + column }));
      const written = rectangles(given).flatMap(({ address, values }) => {
        const { row, column, lastRow, lastColumn } = parseBlock(address);
        expect(values.length).toBe(lastRow - row + 1);
        expect(values.every((line) => line.length === lastColumn - column + 1)).toBe(true);
        return values.flatMap((line, down) =>
          line.map((value, right) => ({ row: row + down, column: column + right, value })),
        );
      });
      const sorted = (all: typeof given) => [...all].sort((a, b) => a.row - b.row || a.column - b.column);
      expect(sorted(written as typeof given)).toEqual(sorted(given));
    }),
  );
});
