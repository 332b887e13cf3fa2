import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRITERIA } from '../../src/guide/guide';
import { type Entry, parseEntry } from '../../src/position/entry';
import { spreadOf, toDiscuss } from '../../src/position/perspectives';

const entry = fc.constantFrom('', '0', '1', '2', '3', 'SO', 'deux').map((typed) => parseEntry(typed));
const perspective = fc.array(entry, { minLength: CRITERIA.length, maxLength: CRITERIA.length });
const read = (...typed: string[]): Entry[] => typed.map((one) => parseEntry(one));

describe('l’écart entre les regards', () => {
  it('va du plus petit palier au plus grand, et demande deux avis', () => {
    expect(spreadOf(read('0', '3', 'SO', ''))).toBe(3);
    expect(spreadOf(read('2', '2'))).toBe(0);
    expect(spreadOf(read('2', 'SO', '', 'deux'))).toBeNull();
    expect(spreadOf([])).toBeNull();
  });

  it('ne dépend pas de l’ordre, et ne diminue pas quand un regard s’ajoute', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 9 }), entry, (entries, more) => {
        const spread = spreadOf(entries);
        expect(spreadOf([...entries].reverse())).toBe(spread);
        if (spread !== null) expect(spreadOf([...entries, more])).toBeGreaterThanOrEqual(spread);
      }),
    );
  });
});

describe('la liste à discuter ensemble', () => {
  it('va du plus grand écart au plus petit, à égalité par numéro', () => {
    const own = read('0', '1', '2', '3', '1');
    const caf = read('1', '1', '0', '0', '2');
    expect(toDiscuss([own, caf])).toEqual([
      { number: 4, spread: 3 },
      { number: 3, spread: 2 },
      { number: 1, spread: 1 },
      { number: 5, spread: 1 },
    ]);
    expect(toDiscuss([own])).toEqual([]);
    expect(toDiscuss([])).toEqual([]);
  });

  it('contient chaque critère où deux avis diffèrent, et eux seuls', () => {
    fc.assert(
      fc.property(fc.array(perspective, { minLength: 1, maxLength: 9 }), (perspectives) => {
        const list = toDiscuss(perspectives);
        for (const { number } of CRITERIA) {
          const spread = spreadOf(perspectives.flatMap((entries) => entries[number - 1] ?? [])) ?? 0;
          expect(list.find((one) => one.number === number)?.spread ?? 0).toBe(spread);
        }
        const ordered = list.every(
          (one, place) =>
            place === 0 ||
            one.spread < (list[place - 1]?.spread ?? 0) ||
            (one.spread === list[place - 1]?.spread && one.number > (list[place - 1]?.number ?? 0)),
        );
        expect(ordered).toBe(true);
      }),
    );
  });
});
