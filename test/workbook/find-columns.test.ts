import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawCell } from '../../src/position/raw-cell';
import type { Columns } from '../../src/workbook/columns';
import { columns } from '../../src/workbook/columns';
import { COMMUNES } from '../../src/workbook/communes/communes-sheet';
import type { SheetDescription } from '../../src/workbook/description';
import { findColumns } from '../../src/workbook/find-columns';
import { EMPTY_CONTENT } from '../../src/workbook/grid/content';
import {
  DESCRIPTOR_COLUMNS,
  FORMER_GRID_COLUMNS,
  GRID_COLUMNS,
  SUMMARY_COLUMNS,
} from '../../src/workbook/grid/grid-columns';
import { describeSheet } from '../../src/workbook/grid/workbook';
import { describeRegister } from '../../src/workbook/register';
import { PARTNERS, partnersSheet } from '../../src/workbook/sharing/partners-sheet';
import {
  NO_PERSPECTIVES,
  PERSPECTIVE_COLUMNS,
  perspectivesSheet,
} from '../../src/workbook/sharing/perspectives-sheet';
import { SHEET_TITLES } from '../../src/workbook/sheet-names';
import { TERRITORY_COLUMNS } from '../../src/workbook/territory/territory-columns';
import { territorySheet } from '../../src/workbook/territory/territory-sheet';
import { dice } from '../dice';
import { SHIPPED } from '../shipped';

/** Columns of a sheet from left to right, each from the first row to the header and one row more. */
type Sheet = RawCell[][];

function columnsOf({ rows }: SheetDescription, header: number): Sheet {
  const width = Math.max(...rows.map((row) => row.length));
  const shown = (value: unknown) => (typeof value === 'object' ? 'formule' : (value as RawCell));
  return Array.from({ length: width }, (_, column) =>
    rows.slice(0, header + 1).map((row) => shown(row[column]?.value ?? '')),
  );
}

const valuesOf = (sheet: Sheet, header: number): RawCell[][] =>
  Array.from({ length: header + 1 }, (_, row) => sheet.map((cells) => cells[row] ?? ''));

const grid = (kind: 'grid' | 'summary' | 'descriptors') =>
  describeSheet(kind, SHEET_TITLES, EMPTY_CONTENT, SHIPPED);

const SHEETS: readonly (readonly [string, SheetDescription, Columns<string>, number])[] = [
  ['Grille', grid('grid'), GRID_COLUMNS, 4],
  ['Repères', grid('descriptors'), DESCRIPTOR_COLUMNS, 4],
  ['Synthèse', grid('summary'), SUMMARY_COLUMNS, 4],
  ['Regards', perspectivesSheet(SHEET_TITLES, NO_PERSPECTIVES), PERSPECTIVE_COLUMNS, 4],
  ['Partenaires', partnersSheet([]), columns(PARTNERS.columns), 4],
  ['Communes', describeRegister(COMMUNES, []), columns(COMMUNES.columns), 4],
  [
    'Territoire',
    territorySheet(SHIPPED.territory, { lines: [], chosen: '', height: 0 }),
    TERRITORY_COLUMNS,
    8,
  ],
];

describe.each(SHEETS)('les colonnes de %s', (_, description, known, header) => {
  const made = columnsOf(description, header);
  const ids = known.list.map(({ id }) => id);
  const inserted = (): RawCell[] => Array.from({ length: header + 1 }, () => '');

  it('sont à leur place dans la feuille telle qu’elle est faite', () => {
    expect(findColumns(valuesOf(made, header), known)).toEqual(
      Object.fromEntries(ids.map((id, index) => [id, index + 1])),
    );
  });

  it('se retrouvent après des suppressions, insertions, déplacements, copies et titres réécrits, ou sont dites absentes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), fc.integer({ min: 1, max: 12 }), (seed, steps) => {
        const { roll, pick } = dice(seed);
        const sheet = made.map((cells) => ({ cells: [...cells] }));
        const originals = [...sheet];
        const place = () => roll(sheet.length);
        // The first column is what the sheet itself is known by.
        const later = () => 1 + roll(Math.max(1, sheet.length - 1));
        const gestures: readonly (() => unknown)[] = [
          () => sheet.splice(later(), 1),
          () => sheet.splice(later(), 0, { cells: inserted() }),
          () => {
            const cells = inserted();
            cells[header - 1] = pick(['Notes', 'Palier', ...known.list.map(({ title }) => title)]);
            sheet.splice(later(), 0, { cells });
          },
          () => sheet.splice(later(), 0, ...sheet.splice(later(), 1)),
          () => {
            const cells = sheet[place()]?.cells;
            if (cells) cells[header - 1] = pick(['', 'Autre titre', ...known.list.map(({ title }) => title)]);
          },
        ];
        for (let step = 0; step < steps; step += 1) pick(gestures)();
        const found = findColumns(
          valuesOf(
            sheet.map(({ cells }) => cells),
            header,
          ),
          known,
        );
        for (const [index, id] of ids.entries()) {
          const now = sheet.indexOf(originals[index] as (typeof sheet)[number]) + 1;
          const at = (found as Record<string, number>)[id] ?? 0;
          // A column that is there is found, wherever it was moved.
          if (now > 0) expect(at, `${id}, ${JSON.stringify(found)}`).toBe(now);
          // Of a column that was deleted, only another that people gave its very title takes the place.
          if (now === 0 && at > 0)
            expect(sheet[at - 1]?.cells[header - 1], id).toBe(known.list[index]?.title);
        }
        const places = Object.values(found).filter((at) => at > 0);
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: 150 },
    );
  });

  it('dont on a copié une colonne entière ne sont prises qu’une fois, à leur place d’abord', () => {
    for (const index of ids.keys()) {
      if (index === 0) continue;
      const sheet = [...made, [...(made[index] ?? [])]];
      const found = findColumns(valuesOf(sheet, header), known) as Record<string, number>;
      expect(found[ids[index] ?? ''], ids[index]).toBe(index + 1);
    }
  });
});

describe('une feuille faite avant les clés de colonnes', () => {
  const titles = ['N°', 'Critère', 'Question', 'Guide', 'Palier', 'Points', 'Repère (indicatif, à adapter)'];
  const read = (header: readonly RawCell[]) =>
    findColumns(
      [['Grille SPPE · grid · schéma 1 · guide de janvier 2025'], [], [], header],
      FORMER_GRID_COLUMNS,
    );

  it.each([
    ['un titre réécrit entre deux des nôtres', ['N°', 'Critère', 'Question', 'Guide', 'Note', 'Points'], 5],
    [
      'un titre effacé, qui peut être une colonne insérée',
      ['N°', 'Critère', 'Question', 'Guide', '', 'Points'],
      0,
    ],
    ['une colonne supprimée', titles.filter((title) => title !== 'Palier'), 0],
    [
      'une colonne supprimée, une autre insérée ailleurs',
      ['N°', '', 'Critère', 'Question', 'Guide', 'Points'],
      0,
    ],
    [
      'une colonne insérée et son titre réécrit',
      ['N°', 'Critère', 'Question', 'Guide', '', 'Note', 'Points'],
      0,
    ],
  ])('avec %s', (_, header, entry) => {
    expect(read(header).entry).toBe(entry);
  });
});
