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
