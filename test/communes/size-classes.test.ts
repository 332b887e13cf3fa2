import { describe, expect, it } from 'vitest';
import { bySize, median, type Sized } from '../../src/communes/size-classes';

const commune = (population: number | null, ...means: (number | null)[]): Sized => ({ population, means });

describe('communes par taille', () => {
  it('une médiane est celle du milieu, ou la moyenne des deux', () => {
    expect([median([]), median([2]), median([3, 0]), median([3, 0, 1])]).toEqual([null, 2, 1.5, 1]);
  });

  it('range aux bornes exactes, et à part celles dont on ne sait rien', () => {
    const all = [3499, 3500, 9999, 10_000, 49_999, 50_000, null, 0].map((size) => commune(size, 1));
    expect(bySize(all, 1).map(({ label, communes }) => [label, communes])).toEqual([
      ['Moins de 3 500 habitants', 2],
      ['3 500 à 9 999', 2],
      ['10 000 à 49 999', 2],
      ['50 000 et plus', 1],
      ['Population non indiquée', 1],
    ]);
  });

  it('ne donne aucune médiane d’une ou deux communes, ni d’un pilier incomplet', () => {
    const small = [commune(100, 1, null), commune(200, 2, 3), commune(300, 3, 3)];
    expect(bySize(small, 2)[0]?.medians).toEqual([2, null]);
    expect(bySize(small.slice(1), 2)[0]?.medians).toEqual([null, null]);
  });
});
