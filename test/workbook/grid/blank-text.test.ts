import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GUIDE_TEXTS } from '../../../src/guide/pages/texts';
import { blankSheets, blankText } from '../../../src/workbook/grid/blank-sheets';
import { readBlanks } from '../../../src/workbook/grid/blank-text';
import { descriptorKey, EMPTY_CONTENT, type WorkbookContent } from '../../../src/workbook/grid/content';
import { FIELDS, fieldRowKey } from '../../../src/workbook/grid/fields';
import { describeWorkbook } from '../../../src/workbook/grid/workbook';
import { SHEET_KINDS, SHEET_TITLES, type SheetNames } from '../../../src/workbook/sheet-names';
import { SHIPPED } from '../../shipped';

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('les feuilles que la construction décrit', () => {
  const text = blankText(GUIDE_TEXTS);

  it('sont, sous n’importe quels noms, celles que décrit le code', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
      fc.constantFrom("L’été d'Aÿ", '"$&"', '\\u0026', '⟦grid⟧', "''", 'a\nb', '$1'),
    );
    const names = fc.record(Object.fromEntries(SHEET_KINDS.map((kind) => [kind, name])));
    fc.assert(
      fc.property(names, (drawn) => {
        const given = drawn as unknown as SheetNames;
        expect(readBlanks(text, given)).toEqual(plain(blankSheets(given, GUIDE_TEXTS)));
      }),
      { numRuns: 40 },
    );
  });

  it('reçoivent chaque champ et chaque repère à sa place, et rien d’autre', () => {
    const content: WorkbookContent = {
      ...EMPTY_CONTENT,
      fields: new Map(FIELDS.map(({ key }) => [key, `rempli ${key}`])),
      descriptors: new Map([
        [descriptorKey(1, 0), 'zéro du premier'],
        [descriptorKey(12, 3), 'trois du douzième'],
        [descriptorKey(29, 2), 'deux du dernier'],
      ]),
    };
    const before = describeWorkbook(SHEET_TITLES, EMPTY_CONTENT, SHIPPED);
    const changed = describeWorkbook(SHEET_TITLES, content, SHIPPED).flatMap((sheet, place) =>
      sheet.rows.flatMap((cells, row) =>
        cells.flatMap((cell, column) =>
          JSON.stringify(cell) === JSON.stringify(before[place]?.rows[row]?.[column])
            ? []
            : [[sheet.kind, cells[0]?.value, column + 1, cell.value]],
        ),
      ),
    );
    expect(changed).toEqual([
      ...FIELDS.map(({ key }) => ['welcome', fieldRowKey(key), 3, `rempli ${key}`]),
      ['descriptors', 1, 3, 'zéro du premier'],
      ['descriptors', 12, 6, 'trois du douzième'],
      ['descriptors', 29, 5, 'deux du dernier'],
    ]);
  });
});
