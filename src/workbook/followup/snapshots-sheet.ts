import { CRITERIA, GUIDE } from '../../guide/guide';
import type { Palier } from '../../guide/types';
import { checksum } from '../../position/checksum';
import { tidy } from '../../position/clean-text';
import { type Entry, entryCell, isAnswered, parseEntry } from '../../position/entry';
import type { RawCell } from '../../position/raw-cell';
import type { CellValue } from '../description';
import type { WorkbookContent } from '../grid/content';
import { type DataColumn, EXPORT_TITLES, FIRST_ROW as FIRST_DATA_ROW, ROW_STATES } from '../grid/data-layout';
import type { FieldKey } from '../grid/fields';
import { DATA_COLUMNS } from '../grid/grid-columns';
import { type Line, type ReadLine, type Register, type RegisterColumn, readRegister } from '../register';
import type { Table } from '../table';

/** Photographies: the state of the grid at a date, a row each, written once and never changed but for its name. */

const HEAD = ['name', 'date', 'author', 'edition', 'commune', 'type', 'population', 'rpe', 'taken'] as const;
type Head = (typeof HEAD)[number];
const PARTS = ['entry', 'target', 'comment'] as const;
type Part = (typeof PARTS)[number];
type AnswerCell = `${Part}${number}`;
export type SnapshotColumn = Head | AnswerCell | 'sum';

const HEAD_TITLES: Readonly<Record<Head, string>> = {
  name: 'Nom',
  date: 'Date',
  author: 'Auteur',
  edition: 'Édition du guide',
  commune: 'Collectivité',
  type: 'Type',
  population: 'Population',
  rpe: 'RPE',
  taken: 'Prise le',
};
const PART_TITLES: Readonly<Record<Part, string>> = {
  entry: 'palier',
  target: 'visé',
  comment: 'commentaire',
};

const at = (part: Part, criterion: number): AnswerCell => `${part}${criterion}`;

/** Columns of what was photographed, the name left out: what the sum is made of. */
const SUMMED: readonly SnapshotColumn[] = [
  ...HEAD.filter((id) => id !== 'name'),
  ...PARTS.flatMap((part) => CRITERIA.map(({ number }) => at(part, number))),
];

const column = (id: SnapshotColumn, title: string): RegisterColumn<SnapshotColumn> => ({
  id,
  title,
  style: 'line',
  filled: false,
});

export const SNAPSHOTS: Register<SnapshotColumn> = {
  kind: 'snapshots',
  guidance:
    'Une ligne par photographie. Ne modifiez, ne triez ni ne collez rien ici : une ligne changée n’est plus comparée. Prendre, renommer, supprimer : menu Grille SPPE > Suivre.',
  lines: 10,
  columns: [
    ...HEAD.map((id) => column(id, HEAD_TITLES[id])),
    ...PARTS.flatMap((part) =>
      CRITERIA.map(({ number }) => column(at(part, number), `${number} · ${PART_TITLES[part]}`)),
    ),
    column('sum', 'Contrôle'),
  ],
};

/** The state of one criterion in a photograph. */
export interface SnapshotAnswer {
  readonly entry: Entry;
  readonly target: Palier | null;
  readonly comment: string;
}

export interface Snapshot {
  /** Row in the sheet, from 1. */
  readonly row: number;
  readonly name: string;
  /** dd/mm/yyyy. */
  readonly date: string;
  readonly author: string;
  readonly edition: string;
  /** Why it is not compared, in French; null where it is as it was written. */
  readonly problem: string | null;
  /** In order of number. */
  readonly answers: readonly SnapshotAnswer[];
}

const text = (raw: RawCell | undefined) => (raw === null || raw === undefined ? '' : String(raw));

function sumOf(cells: Readonly<Record<SnapshotColumn, unknown>>): string {
  return checksum(SUMMED.map((id) => text(cells[id] as RawCell)).join('\u0001'));
}

/** A photograph's line with its sum; `part` gives what each of its 29 × 3 cells says. */
function sealed(
  head: Readonly<Record<Head, string>>,
  part: (of: Part, criterion: number) => string,
): Line<SnapshotColumn> {
  const cells = {
    ...head,
    ...Object.fromEntries(
      CRITERIA.flatMap(({ number }) => PARTS.map((of) => [at(of, number), part(of, number)])),
    ),
  } as Record<SnapshotColumn, string>;
  return { ...cells, sum: sumOf(cells) };
}

/** What a person says of a photograph. */
export interface SnapshotLabel {
  readonly name: string;
  /** dd/mm/yyyy. */
  readonly date: string;
  readonly author: string;
}

/** What a photograph says of itself and of the collectivité; `field` gives a field of Accueil. */
function headOf(
  { name, date, author }: SnapshotLabel,
  taken: string,
  edition: string,
  field: (key: FieldKey) => string,
): Readonly<Record<Head, string>> {
  return {
    name,
    date,
    author,
    taken,
    edition,
    commune: field('nom'),
    type: field('type'),
    population: field('population'),
    rpe: field('rpe'),
  };
}

/** The Données sheet read whole: identity and answers as its formulas give them; null where it is not as described. */
export function photographed(
  data: readonly (readonly RawCell[])[],
  label: SnapshotLabel,
  taken: string,
): Line<SnapshotColumn> | null {
  const field = (key: FieldKey | 'edition') => {
    const place = EXPORT_TITLES.indexOf(key);
    return data[1]?.[place] === key ? text(data[2]?.[place]) : '';
  };
  const cell = (criterion: number, id: DataColumn) =>
    data[FIRST_DATA_ROW + criterion - 2]?.[DATA_COLUMNS.number(id) - 1];
  if (CRITERIA.some(({ number }) => cell(number, 'number') !== number)) return null;
  const entry = (number: number): string => {
    const state = cell(number, 'state');
    if (state === ROW_STATES.palier) return text(cell(number, 'palier'));
    return state === ROW_STATES.notApplicable ? 'SO' : '';
  };
  const target = (number: number): string => {
    const aim = Number(cell(number, 'aim'));
    return aim >= 1 && aim <= 4 ? String(aim - 1) : '';
  };
  const head = headOf(label, taken, field('edition') || GUIDE.edition, field);
  const parts: Readonly<Record<Part, (criterion: number) => string>> = {
    entry,
    target,
    comment: (criterion) => text(cell(criterion, 'comment')),
  };
  return sealed(head, (of, criterion) => parts[of](criterion));
}

/**
 * The same of what a generation carries over, where the grid is of the `edition` given: the columns of its Données may stand
 * elsewhere than ours.
 */
export function photographedContent(
  { answers, fields }: Pick<WorkbookContent, 'answers' | 'fields'>,
  label: SnapshotLabel,
  taken: string,
  edition: string,
): Line<SnapshotColumn> {
  const typed = (value: CellValue | undefined) =>
    typeof value === 'object' ? Object.values(value).join('') : text(value);
  const head = headOf(label, taken, edition, (key) => typed(fields.get(key)));
  return sealed(head, (of, criterion) => {
    const value = answers.get(criterion)?.[of];
    if (of === 'comment') return typed(value);
    const entry = parseEntry(typed(value));
    return (of === 'entry' ? isAnswered(entry) : entry.kind === 'palier') ? String(entryCell(entry)) : '';
  });
}

/** True where the line holds no answer at all. */
export function isBlankSnapshot(line: Line<SnapshotColumn>): boolean {
  return CRITERIA.every(({ number }) => line[at('entry', number)] === '');
}

const CHANGED = 'modifiée dans la feuille depuis qu’elle a été prise : elle n’est pas comparée';

function snapshotOf({ row, cells }: ReadLine<SnapshotColumn>, names: readonly string[]): Snapshot {
  const name = text(cells.name);
  const isDoubled = names.filter((other) => tidy(other) === tidy(name)).length > 1;
  const problem =
    text(cells.sum) !== sumOf(cells)
      ? CHANGED
      : name === ''
        ? 'sans nom'
        : isDoubled
          ? 'deux photographies portent ce nom'
          : null;
  return {
    row,
    name,
    date: text(cells.date),
    author: text(cells.author),
    edition: text(cells.edition),
    problem,
    answers: CRITERIA.map(({ number }) => {
      const aimed = parseEntry(text(cells[at('target', number)]));
      return {
        entry: parseEntry(text(cells[at('entry', number)])),
        target: aimed.kind === 'palier' ? aimed.palier : null,
        comment: text(cells[at('comment', number)]),
      };
    }),
  };
}

/** The photographs of a sheet as it stands, in its order; a row that people changed says so. */
export function readSnapshots(table: Table): Snapshot[] {
  const lines = readRegister(table, SNAPSHOTS);
  const names = lines.map(({ cells }) => text(cells.name));
  return lines.map((line) => snapshotOf(line, names));
}
