import type { Block } from './a1';

/**
 * Rows or columns inserted, deleted or moved. `before` (moves only) is where the lines go, counted before the move.
 * Everything that has an address follows such a change through the two functions below, and nothing else.
 */
export interface StructuralChange {
  readonly axis: 'row' | 'column';
  readonly kind: 'insert' | 'delete' | 'move';
  readonly at: number;
  readonly count: number;
  readonly before?: number;
}

/** Where a line goes; null when it is deleted. */
export function mapLine(change: StructuralChange, line: number): number | null {
  const { kind, at, count } = change;
  if (kind === 'insert') return line >= at ? line + count : line;
  if (kind === 'delete') {
    if (line >= at + count) return line - count;
    return line >= at ? null : line;
  }
  const before = change.before ?? at;
  const inside = line >= at && line < at + count;
  if (before > at) {
    if (inside) return line + before - at - count;
    return line >= at + count && line < before ? line - count : line;
  }
  if (inside) return line - (at - before);
  return line >= before && line < at ? line + count : line;
}

/**
 * Where a span of lines goes. A deletion shrinks it, a move inside it leaves it alone, a move out of it shrinks it and a
 * move into it makes it grow: what Google does with the references of formulas, as far as its pages say.
 */
export function mapSpan(change: StructuralChange, first: number, last: number): [number, number] | null {
  const { kind, at, count } = change;
  if (kind === 'insert') return [first >= at ? first + count : first, last >= at ? last + count : last];
  const end = at + count - 1;
  if (kind === 'delete') {
    if (first >= at && last <= end) return null;
    const newFirst = first > end ? first - count : Math.min(first, at);
    const newLast = last > end ? last - count : Math.min(last, at - 1);
    return [newFirst, newLast];
  }
  const before = change.before ?? at;
  if (at >= first && end <= last && before >= first && before <= last + 1) return [first, last];
  if (first >= at && last <= end) {
    const shift = before > at ? before - at - count : before - at;
    return [first + shift, last + shift];
  }
  const left = mapSpan({ ...change, kind: 'delete' }, first, last);
  if (!left) return null;
  const target = before > at ? before - count : before;
  return [target <= left[0] ? left[0] + count : left[0], target <= left[1] ? left[1] + count : left[1]];
}

export function mapBlock(change: StructuralChange, b: Block): Block | null {
  const onRows = change.axis === 'row';
  const first = onRows ? b.row : b.column;
  const size = onRows ? b.rows : b.columns;
  const span = mapSpan(change, first, first + size - 1);
  if (!span) return null;
  const length = span[1] - span[0] + 1;
  return onRows ? { ...b, row: span[0], rows: length } : { ...b, column: span[0], columns: length };
}
