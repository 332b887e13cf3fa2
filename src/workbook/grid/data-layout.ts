import { CRITERIA, GUIDE } from '../../guide/guide';
import { NOT_APPLICABLE } from '../../position/entry';
import { shorten } from '../../position/shorten';
import { columnLetters } from '../addresses';
import { formula } from '../cells';
import type { Cell, SheetKind } from '../description';
import { stretch } from '../formulas';
import { quoted, SHEET_HEADINGS, SHEET_KINDS, SHEET_TITLES, type SheetNames } from '../sheet-names';
import { type FieldKey, NAME_LIMIT } from './fields';
import { DATA_COLUMNS } from './grid-columns';

/** Where things stand in the Données sheet, and what its cells say: all that other sheets and the server read there. */

export type DataColumn = (typeof DATA_COLUMNS.list)[number]['id'];

/** Row 1 holds the meta text and the stamp, rows 2 and 3 the export row, the tidy table starts at row 5. */
const TABLE_HEADER_ROW = 5;
export const FIRST_ROW = TABLE_HEADER_ROW + 1;
const LAST_ROW = FIRST_ROW + CRITERIA.length - 1;

/** What the export row says of each pillar. */
export const EXPORT_FIGURES = ['points', 'max', 'answered'] as const;

/** Cell of the data sheet that sums up answers and descriptors in one text: it changes when one of them does. */
const STAMP_ADDRESS = '$B$1';

/**
 * The fields of Accueil that the export row tells: its schema has these and no other, so that grids of all versions stand in
 * one table. What a grid says of its missions stays in it.
 */
export const EXPORT_FIELDS = [
  'nom',
  'type',
  'code',
  'population',
  'rpe',
  'date',
  'auteur',
] as const satisfies readonly FieldKey[];

/** Titles of the export row, in order: the same in every grid of this schema. */
export const EXPORT_TITLES: readonly string[] = [
  SHEET_HEADINGS.data,
  'schema',
  ...EXPORT_FIELDS,
  ...CRITERIA.map(({ number }) => `c${number}`),
  ...GUIDE.pillars.flatMap(({ id }) => EXPORT_FIGURES.map((figure) => `${id}_${figure}`)),
];

/** The cell of the export row that holds a field as other tools read it, '' where it says nothing readable. */
export function exportCell(names: SheetNames, field: (typeof EXPORT_FIELDS)[number]): string {
  return `${quoted(names.data)}!$${columnLetters(EXPORT_TITLES.indexOf(field) + 1)}$3`;
}

/** The export row's cells in the data sheet. */
export const EXPORT_CELLS = `A3:${columnLetters(EXPORT_TITLES.length)}3`;

/** The named range of those cells, by which other files import them: people may rename the sheet. */
export const EXPORT_NAME = 'GrilleSPPE_export';

/** The same by the sheet's name, for grids made before they had the named range. */
export const EXPORT_BY_SHEET = `${SHEET_TITLES.data}!${EXPORT_CELLS}`;

/** What a stamp says of Repères: the same for two stamps where nothing changed there, null where it says nothing. */
export function descriptorsStamp(stamp: string): string | null {
  return /^r\d+;/.exec(stamp)?.[0] ?? null;
}

/** The stamp as the other sheets show it. */
export function stampCell(names: SheetNames): Cell {
  return formula(`IFERROR(${quoted(names.data)}!${STAMP_ADDRESS};"")`, 'meta');
}

/** What the first rows of the data sheet tell: the stamp, and a field of the collectivité. */
export function readHead(head: readonly (readonly unknown[])[]): { stamp: string; commune: string } {
  const name = (head[1] ?? []).indexOf('nom' satisfies FieldKey);
  return { stamp: String(head[0]?.[1] ?? ''), commune: shorten(String(head[2]?.[name] ?? ''), NAME_LIMIT) };
}

/** Rows and columns of the data sheet that `readHead` needs. */
export const HEAD_SIZE = { rows: 3, columns: 4 } as const;

/** Shown where Repères has no row that is surely the criterion's. */
export const NOT_DESCRIBED = 'Repère non lu : menu Grille SPPE > Vérifier la grille.';

/** States of a criterion's row, as the data sheet writes them. */
export const ROW_STATES = {
  missing: 'absent',
  doubled: 'double',
  contradicted: 'contredit',
  invalid: 'invalide',
  blank: 'vide',
  notApplicable: NOT_APPLICABLE,
  palier: 'palier',
} as const;

/** Why a criterion is among the next steps, as the data sheet writes it; 0 where it is not. */
export const STEP_REASONS = { target: 1, suggestion: 2 } as const;

/** What the Repère cell begins with where an entry counts for nothing. */
export const NOT_COUNTED = 'Non compté';

/** And where the criterion is set aside. */
export const SET_ASIDE = 'Sans objet';

/** Advice towards palier 1, 2 and 3, which Conseils shows in the order of the present one. */
export const ADVICE_COLUMNS = ['advice1', 'advice2', 'advice3'] as const;

/** Ids of the tabs, by which links lead to them; of those that are not made yet, none. */
export type TabIds = Readonly<Partial<Record<SheetKind, number>>>;

/** The column's cells for the 29 criteria, as a formula of another sheet writes them. */
export function dataColumn(names: SheetNames, column: DataColumn): string {
  return stretch(names.data, DATA_COLUMNS.letter(column), { first: FIRST_ROW, last: LAST_ROW });
}

/** Rows in which criteria are looked for in the sheets where they are seldom moved: a search over all rows costs more than it finds. */
export const FEW_ROWS = { first: 2, last: 200 } as const;

/** A criterion's cell of a column, as a formula of another sheet writes it: nobody moves the rows of a hidden sheet. */
export function dataCell(names: SheetNames, column: DataColumn, criterion: number): string {
  return `${quoted(names.data)}!$${DATA_COLUMNS.letter(column)}$${FIRST_ROW + criterion - 1}`;
}

/** The cell that holds the id of a tab, as a formula of any sheet writes it. */
export function linkCell(names: SheetNames, kind: SheetKind): string {
  return dataCell(names, 'link', SHEET_KINDS.indexOf(kind) + 1);
}

/** Rows of the radar's block, header included, in the data sheet. */
export const RADAR_BLOCK = `${DATA_COLUMNS.letter('radarLabel')}${TABLE_HEADER_ROW}:${DATA_COLUMNS.letter('radarBottom')}${TABLE_HEADER_ROW + GUIDE.pillars.length}`;
