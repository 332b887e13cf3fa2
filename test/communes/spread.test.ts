import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRITERIA, GUIDE } from '../../src/guide/guide';
import { entries } from './answers';
import { median, medianOfCounts } from './median';
import { criterionSpread, type Entries, meanPalier, pillarMedians } from './spread';

const filled = (entry: string, but: Record<number, string> = {}): Entries =>
  CRITERIA.map(({ number }) => but[number] ?? entry);

describe('la médiane', () => {
  it('de rien n’est rien', () => {
    expect(median([])).toBeNull();
    expect(medianOfCounts([0, 0, 0, 0])).toBeNull();
  });

  it('est au milieu, ou entre les deux du milieu', () => {
    expect(median([3, 0, 1])).toBe(1);
    expect(median([3, 0])).toBe(1.5);
    expect(medianOfCounts([1, 0, 0, 1])).toBe(1.5);
    expect(medianOfCounts([2, 1, 1, 1])).toBe(1);
    expect(medianOfCounts([0, 2, 2, 0])).toBe(1.5);
  });

  it('est la même, prise des paliers ou de leurs nombres', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 40 }), (paliers) => {
        const counts = [0, 1, 2, 3].map((palier) => paliers.filter((other) => other === palier).length);
        expect(medianOfCounts(counts)).toBe(median(paliers));
      }),
    );
  });
});

describe('un critère du territoire', () => {
  it('compte chaque commune une fois', () => {
    fc.assert(
      fc.property(
        fc.array(entries, { maxLength: 12 }),
        fc.integer({ min: 1, max: 29 }),
        (communes, number) => {
          const { paliers, notApplicable, blank, incomplete } = criterionSpread(number, communes);
          const counted = paliers.reduce((sum, count) => sum + count, 0);
          expect(counted + notApplicable + blank + incomplete).toBe(communes.length);
        },
      ),
    );
  });

  it('ne dépend pas de l’ordre des communes', () => {
    fc.assert(
      fc.property(
        fc.array(entries, { maxLength: 12 }),
        fc.integer({ min: 1, max: 29 }),
        (communes, number) => {
          expect(criterionSpread(number, [...communes].reverse())).toEqual(criterionSpread(number, communes));
          expect(pillarMedians([...communes].reverse())).toEqual(pillarMedians(communes));
        },
      ),
    );
  });

  it('laisse un pilier incomplet hors des chiffres, et le dit à part de ce qui n’est pas renseigné', () => {
    const communes = [filled('2'), filled('3', { 1: '' }), filled('SO')];
    expect(criterionSpread(2, communes)).toEqual({
      median: 2,
      paliers: [0, 0, 1, 0],
      notApplicable: 1,
      blank: 0,
      incomplete: 1,
    });
    expect(criterionSpread(1, communes)).toMatchObject({ blank: 1, incomplete: 0 });
  });
});

describe('un pilier du territoire', () => {
  const [first] = GUIDE.pillars;

  it('n’a de palier moyen que complet, et pas « sans objet » d’un bout à l’autre', () => {
    if (!first) throw new Error('no pillar');
    expect(meanPalier(first, filled('2', { 1: 'SO', 2: '3' }))).toBeCloseTo(7 / 3);
    expect(meanPalier(first, filled('2', { 1: '' }))).toBeNull();
    expect(meanPalier(first, filled('SO'))).toBeNull();
  });

  it('a pour médiane celle des paliers moyens des communes qui en ont un', () => {
    const communes = [filled('0'), filled('3'), filled('SO'), filled('1', { 1: '' })];
    expect(pillarMedians(communes)[0]).toEqual({ median: 1.5, communes: 2 });
    expect(pillarMedians(communes)[1]).toEqual({ median: 1, communes: 3 });
  });
});
