import { CRITERIA, GUIDE } from '../../guide/guide';
import { parseEntry } from '../entry';
import type { PastedRow } from '../pasted-table';
import { isAnswer, type Layout } from './columns';
import type { Identified } from './rows';

/** Places of a column copied without its numbers: the criterion's number, or null for a title or a total. */
type Template = readonly (number | null)[];

/** The 29 alone, then as a grid lays them out: with the titles or the totals of pillars between, whole or cut. */
const TEMPLATES: readonly Template[] = (() => {
  const plain = CRITERIA.map(({ number }) => number);
  const shapes = [
    [true, false],
    [false, true],
    [true, true],
  ].map(([titles, totals]) =>
    GUIDE.pillars.flatMap(({ criteria }) => [
      ...(titles ? [null] : []),
      ...criteria.map(({ number }) => number),
      ...(totals ? [null] : []),
    ]),
  );
  const cut = (shape: Template, first: number, last: number) => shape.slice(first, shape.length - last);
  const isEdge = (place: number | null | undefined) => (place === null ? 1 : 0);
  return [
    plain,
    ...shapes.flatMap((shape) => {
      const [first, last] = [isEdge(shape[0]), isEdge(shape[shape.length - 1])];
      const cuts = [0, first].flatMap((start) => [0, last].map((end) => [start, end] as const));
      return [...new Set(cuts.map(String))].map((text) => {
        const [start = 0, end = 0] = text.split(',').map(Number);
        return cut(shape, start, end);
      });
    }),
  ];
})();

/** What stands on a title or a total: nothing, a text, or the sum of the paliers above it. */
function fits(cells: readonly string[], template: Template): boolean {
  let sum = 0;
  return template.every((place, index) => {
    const cell = cells[index] ?? '';
    if (place !== null) {
      const entry = parseEntry(cell);
      if (entry.kind === 'palier') sum += entry.palier;
      return entry.kind !== 'invalid';
    }
    const total = sum;
    sum = 0;
    return cell === '' || (/\d/.test(cell) ? Number(/\d+/.exec(cell)?.[0]) === total : !isAnswer(cell));
  });
}

/** The criterion of each cell of a column, empty cells included; null when the column does not say it. */
function criteriaInOrder(cells: readonly string[]): Template | null {
  const found = TEMPLATES.filter((template) => template.length === cells.length && fits(cells, template));
  const [only, ...others] = found;
  const readings = new Set(
    found.map((template) => template.map((place, index) => (cells[index] === '' ? null : place)).join()),
  );
  return only && (others.length === 0 || readings.size === 1) ? only : null;
}

/** Criteria of the rows by their order alone: exactly 29 values, with or without the grid's titles and totals between. */
export function inOrder(
  rows: readonly PastedRow[],
  layout: Layout,
): Identified[] | { readonly count: number } {
  const [column] = layout.entries;
  const body = rows.slice(layout.header + 1);
  const cell = (row: PastedRow | undefined) => row?.cells[column ?? -1] ?? '';
  const filled = body.filter((row) => isAnswer(cell(row)));
  const count = filled.length;
  if (layout.entries.length !== 1 || count === 0) return { count };
  const identified = (kept: readonly PastedRow[], template: readonly (number | null)[]) =>
    rows.map((row): Identified => {
      const place = template[kept.indexOf(row)];
      if (place === undefined) return { kind: 'none' };
      return place === null ? { kind: 'aside' } : { kind: 'criterion', number: place };
    });
  const isPlain = body.every((row) => row.cells.filter((text) => text !== '').length === 1);
  if (count === CRITERIA.length && (!isPlain || filled.length === body.length))
    return identified(
      filled,
      CRITERIA.map(({ number }) => number),
    );
  // Empty cells of a column are lines of the text: they keep their place.
  const lines = new Map(rows.map((row) => [row.line, row] as const));
  const last = Math.max(...body.map(({ line }) => line));
  for (const first of new Set([
    rows[layout.header] ? (rows[layout.header]?.line ?? 0) + 1 : 1,
    body[0]?.line ?? 1,
  ])) {
    const window = Array.from({ length: Math.min(60, last - first + 1) }, (_, index) =>
      lines.get(first + index),
    );
    const template = criteriaInOrder(window.map(cell));
    if (template) {
      const blank: PastedRow = { line: 0, cells: [] };
      return identified(
        window.map((row) => row ?? blank),
        template,
      );
    }
  }
  return count === CRITERIA.length
    ? identified(
        filled,
        CRITERIA.map(({ number }) => number),
      )
    : { count };
}
