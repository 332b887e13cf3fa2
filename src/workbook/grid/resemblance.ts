import { CRITERIA } from '../../guide/guide';
import { parseEntry } from '../../position/entry';
import type { SheetDescription } from '../description';
import type { Table } from '../table';

/** Least share of the texts of ours that a sheet of ours still shows, whatever people did to it. */
const LEAST = 0.5;

/**
 * True for a sheet that shows most of what we write in one of its kind: headings, titles, labels, wherever they stand. Its
 * first cells and its name are anybody's to write; whoever writes all the rest has put our sheet in place of the former.
 */
export function resembles({ values }: Table, { rows }: SheetDescription): boolean {
  const texts = new Set(values.flat().filter((value) => typeof value === 'string'));
  const ours = new Set(
    rows.flat().flatMap(({ value }) => (typeof value === 'string' && value !== '' ? [value] : [])),
  );
  return [...ours].filter((text) => texts.has(text)).length >= ours.size * LEAST;
}

/** Least number of criteria answered in one column: fewer may be an example. */
const ANSWERED = 3;

/** Least number of criteria whose numbers stand in one column that holds no larger one, where no other text tells them. */
const NUMBERED = 27;

const NUMBER_OF: ReadonlyMap<string, number> = new Map(
  CRITERIA.flatMap(({ number, label, title, question }) =>
    [label, title, question].map((text) => [text, number] as const),
  ),
);

/** The criterion of each row: by a text of ours, else by its number where a column numbers most of them. */
function criteriaOfRows(values: Table['values']): (number | undefined)[] {
  const columns = new Map<number, Set<number>>();
  for (const row of values)
    for (const [column, value] of row.entries()) {
      const number = Number(value);
      const found = columns.get(column) ?? new Set();
      if (value !== '' && Number.isInteger(number)) columns.set(column, found.add(number));
    }
  const last = CRITERIA.length;
  const [numbered] =
    [...columns].find(([, found]) => found.size >= NUMBERED && Math.max(...found) <= last) ?? [];
  return values.map((row) => {
    const text = row.find((value) => NUMBER_OF.has(String(value)));
    if (text !== undefined) return NUMBER_OF.get(String(text));
    const number = Number(numbered === undefined ? 0 : row[numbered]);
    return number > 0 && number <= CRITERIA.length ? number : undefined;
  });
}

/** True for a sheet that shows answers to our criteria, whatever it is called: paliers beside their texts or numbers. */
export function showsAnswers({ values }: Table): boolean {
  const rows = criteriaOfRows(values);
  const answered = new Map<number, number>();
  for (const [index, row] of values.entries()) {
    const criterion = rows[index];
    if (criterion === undefined) continue;
    for (const [column, value] of row.entries()) {
      const { kind } = parseEntry(value);
      const isAnswer = (kind === 'palier' || kind === 'notApplicable') && String(value) !== String(criterion);
      if (isAnswer) answered.set(column, (answered.get(column) ?? 0) + 1);
    }
  }
  return Math.max(0, ...answered.values()) >= ANSWERED;
}
