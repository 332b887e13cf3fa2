import type { Cell, CompanionKind, SheetDescription } from './description';

/**
 * A sheet of as many lines as people need, as the build describes it: without its lines, and one line. Formulas and
 * addresses bear marks where row numbers stand.
 */
export interface SheetPattern {
  readonly sheet: SheetDescription<CompanionKind>;
  readonly line: readonly Cell[];
}

/** Row numbers that stand for a line's own row and for the last one; no text of ours holds these digits. */
export const ROW_MARK = 98_700_001;
export const LAST_MARK = 98_700_002;

/** A piece of a pattern with that row in place of the mark. */
function onRow<T>(piece: T, mark: number, row: number): T {
  return JSON.parse(JSON.stringify(piece).split(String(mark)).join(String(row))) as T;
}

/** The sheet with that many lines from row `first` on; what stands at their right stays. */
export function withLines(
  { sheet, line }: SheetPattern,
  first: number,
  count: number,
): SheetDescription<CompanionKind> & { readonly rows: Cell[][] } {
  const last = first + count - 1;
  const whole = onRow(sheet, LAST_MARK, last);
  const rows: Cell[][] = whole.rows.map((cells) => [...cells]);
  for (let row = first; row <= last; row += 1)
    rows[row - 1] = [...onRow(line, ROW_MARK, row), ...(rows[row - 1] ?? []).slice(line.length)];
  return { ...whole, rows };
}
