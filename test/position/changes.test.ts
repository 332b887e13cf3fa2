import { describe, expect, it } from 'vitest';
import { CRITERIA } from '../../src/guide/guide';
import { changesSince } from '../../src/position/changes';
import { parseEntry } from '../../src/position/entry';

const held = (filling: Readonly<Record<number, string>>) =>
  CRITERIA.map(({ number }) => ({ entry: parseEntry(filling[number] ?? ''), comment: `c${number}` }));

describe('ce qui a changé', () => {
  it('dit un palier plus haut comme un plus bas, et met à part ce qui n’a pas de palier', () => {
    const changes = changesSince(
      held({ 1: '1', 2: '2', 3: '1', 4: 'SO', 5: '2' }),
      held({ 1: '2', 2: '1', 4: '3', 5: '2', 6: '0' }),
    );
    expect(changes.map(({ criterion, isMove, reason }) => [criterion, isMove, reason])).toEqual([
      [1, true, 'c1'],
      [2, true, 'c2'],
      [3, false, 'c3'],
      [4, false, 'c4'],
      [6, false, 'c6'],
    ]);
    expect(changesSince(held({ 1: 'SO' }), held({ 1: 'SO' }))).toEqual([]);
  });
});
