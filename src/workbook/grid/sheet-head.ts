import { blank, cell } from '../cells';
import { type Column, keyRow } from '../columns';
import type { Cell, SheetKind } from '../description';
import { metaText } from '../sheet-names';

/** Rows of a head: A1's meta text, the title, a line of guidance, then the header; row 1 is hidden, the others are frozen. */
export const HEAD_ROWS = 4;

/** A row of a sheet with cells at some columns, numbered from 1, the others being plain. */
function line(cells: ReadonlyMap<number, Cell>): Cell[] {
  const width = Math.max(0, ...cells.keys());
  return Array.from({ length: width }, (_, index) => cells.get(index + 1) ?? blank());
}

/** The head of a sheet of the grid; `keyed`, its columns, where they are known by keys. */
export function sheetHead(
  kind: SheetKind,
  title: ReadonlyMap<number, Cell>,
  guidance: ReadonlyMap<number, Cell>,
  header: readonly Cell[],
  keyed?: readonly Column<string>[],
): Cell[][] {
  const first = keyed ? keyRow(kind, keyed, blank('meta')) : [cell(metaText(kind), 'meta')];
  return [first, line(title), line(guidance), [...header]];
}

/** A header aligned as the columns under it: on the left but for those that are centred. */
export function headerOf<Id extends string>(
  columns: readonly { readonly id: Id; readonly title: string }[],
  centred: readonly Id[],
): Cell[] {
  return columns.map(({ id, title }) => cell(title, centred.includes(id) ? 'header' : 'headerLeft'));
}
