import fc from 'fast-check';
import { CRITERIA } from '../../src/guide/guide';
import type { Entries } from './spread';

const CHOICES = ['0', '1', '2', '3', 'SO', ''];

/** One commune's answers: from hardly begun to all but complete, so that pillars of every state come up. */
export const entries: fc.Arbitrary<Entries> = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.array(fc.nat(), { minLength: 29, maxLength: 29 }))
  .map(([gaps, draws]) =>
    CRITERIA.map((_, index) => {
      const draw = draws[index] ?? 0;
      return draw % 30 < gaps ? '' : (CHOICES[draw % 5] ?? '');
    }),
  );

/** Numbers from 0 to 1 that are the same at every run. */
export function draws(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The answers of so many communes, the same at every run: a third complete, a third half filled, some « sans objet ». */
export function communeEntries(count: number, seed = 7): Entries[] {
  const next = draws(seed);
  return Array.from({ length: count }, (_, index) => {
    const gaps = [0, 0.02, 0.4][index % 3] ?? 0;
    const lean = next() * 3;
    const allNotApplicable = next() < 0.03;
    return CRITERIA.map(({ number }) => {
      if (next() < gaps) return '';
      if (next() < 0.08 || (allNotApplicable && number > 26)) return 'SO';
      return String(Math.max(0, Math.min(3, Math.round(lean + next() * 2 - 1))));
    });
  });
}
