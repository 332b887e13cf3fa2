import { type Block, block } from '../engine/a1';

/** A block all cells of which get the same value. */
export interface EqualBlock<T> {
  readonly block: Block;
  readonly value: T;
}

interface Run<T> {
  readonly start: number;
  readonly length: number;
  readonly value: T;
}

function runsOf<T>(line: readonly T[]): Run<T>[] {
  const runs: Run<T>[] = [];
  for (let start = 0, end = 1; end <= line.length; end++) {
    if (end < line.length && line[end] === line[start]) continue;
    runs.push({ start, length: end - start, value: line[start] as T });
    start = end;
  }
  return runs;
}

const sameRuns = <T>(a: readonly Run<T>[], b: readonly Run<T>[]) =>
  a.length === b.length && a.every((run, i) => run.length === b[i]?.length && run.value === b[i]?.value);

/** Few blocks that cover a range: neighbours of a row that get one value, and rows that are alike, go together. */
export function equalBlocks<T>(range: Block, values: readonly (readonly T[])[]): EqualBlock<T>[] {
  const rows = values.map(runsOf);
  const blocks: EqualBlock<T>[] = [];
  for (let first = 0, next = 1; next <= rows.length; next++) {
    const runs = rows[first] ?? [];
    if (next < rows.length && sameRuns(runs, rows[next] ?? [])) continue;
    for (const { start, length, value } of runs) {
      blocks.push({ block: block(range.row + first, range.column + start, next - first, length), value });
    }
    first = next;
  }
  return blocks;
}
