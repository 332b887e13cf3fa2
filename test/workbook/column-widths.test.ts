import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthRuns } from '../../src/workbook/column-widths';
import { NEW_SHEET } from '../../src/workbook/description';
import { EMPTY_CONTENT } from '../../src/workbook/grid/content';
import { describeWorkbook } from '../../src/workbook/grid/workbook';
import { SHEET_TITLES } from '../../src/workbook/sheet-names';
import { SHIPPED } from '../shipped';

/** The widths of a new sheet once each run was written in turn. */
function written(count: number, runs: ReturnType<typeof widthRuns>): number[] {
  const widths = Array.from<number>({ length: count }).fill(NEW_SHEET.columnWidth);
  for (const { first, last, width } of runs) widths.fill(width, first - 1, last);
  return widths;
}

describe('les largeurs des colonnes', () => {
  it('sont celles voulues, quelles qu’elles soient', () => {
    const widths = fc.array(fc.constantFrom(40, 60, NEW_SHEET.columnWidth, 230), { maxLength: 12 });
    fc.assert(
      fc.property(widths, (wanted) => {
        expect(written(wanted.length, widthRuns(wanted))).toEqual(wanted);
      }),
    );
  });

  it('s’écrivent en peu d’appels : une large d’abord, puis les étroites par-dessus', () => {
    expect(widthRuns([100, 100])).toEqual([]);
    expect(widthRuns([230, 60, 60, 230])).toEqual([
      { first: 1, last: 4, width: 230 },
      { first: 2, last: 3, width: 60 },
    ]);
    const visible = describeWorkbook(SHEET_TITLES, EMPTY_CONTENT, SHIPPED).filter(({ hidden }) => !hidden);
    expect(visible.map(({ kind, columnWidths }) => [kind, widthRuns(columnWidths).length])).toEqual([
      ['welcome', 2],
      ['grid', 6],
      ['summary', 3],
      ['steps', 3],
      ['advice', 2],
      ['descriptors', 3],
    ]);
  });
});
