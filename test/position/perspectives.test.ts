import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, parseEntry } from '../../src/position/entry';
import { spreadOf, toDiscuss } from '../../src/position/perspectives';

const cells = fc.array(fc.constantFrom('', '0', '1', '2', '3', 'SO', 'autre'), {
  minLength: 29,
  maxLength: 29,
});
const perspectives = fc
  .array(cells, { minLength: 1, maxLength: 6 })
  .map((all) => all.map((column) => column.map((cell) => parseEntry(cell))));
const read = (...columns: string[][]): Entry[][] =>
  columns.map((column) => column.map((cell) => parseEntry(cell)));

describe('les critères à discuter ensemble', () => {
  it('vont du plus grand écart au plus petit, puis par numéro', () => {
    const own = ['1', '1', '0', '2', '2'];
    const caf = ['3', '1', '3', '1', 'SO'];
    const pmi = ['', '2', '', '2', '3'];
    expect(toDiscuss(read(own, caf, pmi))).toEqual([
      { number: 3, spread: 3 },
      { number: 1, spread: 2 },
      { number: 2, spread: 1 },
      { number: 4, spread: 1 },
      { number: 5, spread: 1 },
    ]);
  });

  it('n’en font pas un de ce qu’une seule voix a renseigné, ni d’un sans objet, ni d’un texte refusé', () => {
    expect(toDiscuss(read(['3', '3', '3'], ['', 'SO', 'peut-être']))).toEqual([]);
    expect(spreadOf(read(['3'])[0] ?? [])).toBeNull();
    expect(toDiscuss([])).toEqual([]);
  });

  it('sont toujours triés, uniques, et d’un écart de 1 à 3', () => {
    fc.assert(
      fc.property(perspectives, (all) => {
        const found = toDiscuss(all);
        expect(new Set(found.map(({ number }) => number)).size).toBe(found.length);
        for (const { number, spread } of found) {
          expect(spread).toBeGreaterThanOrEqual(1);
          expect(spread).toBeLessThanOrEqual(3);
          expect(spread).toBe(spreadOf(all.flatMap((entries) => entries[number - 1] ?? [])));
        }
        const order = [...found].sort((a, b) => b.spread - a.spread || a.number - b.number);
        expect(found).toEqual(order);
      }),
    );
  });

  it('ne dépendent pas de l’ordre des voix', () => {
    const shuffled = perspectives.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(toDiscuss(other)).toEqual(toDiscuss(all));
      }),
    );
  });

  it('ne perdent jamais d’écart quand une voix s’ajoute', () => {
    fc.assert(
      fc.property(perspectives, cells, (all, column) => {
        const more = new Map(
          toDiscuss([...all, column.map((cell) => parseEntry(cell))]).map(({ number, spread }) => [
            number,
            spread,
          ]),
        );
        for (const { number, spread } of toDiscuss(all))
          expect(more.get(number) ?? 0).toBeGreaterThanOrEqual(spread);
      }),
    );
  });
});
