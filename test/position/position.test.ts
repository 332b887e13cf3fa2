import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRITERIA, criterionOf, GUIDE } from '../../src/guide/guide';
import { type Answer, NO_ANSWER } from '../../src/position/answer';
import { type Entry, parseEntry } from '../../src/position/entry';
import {
  type Answers,
  computePosition,
  isComplete,
  needsJustification,
  unjustified,
} from '../../src/position/position';

const answer = (raw: string | number, more: Partial<Answer> = {}): Answer => ({
  ...NO_ANSWER,
  entry: parseEntry(raw),
  ...more,
});
const all = (raw: string | number): Answers => new Map(CRITERIA.map(({ number }) => [number, answer(raw)]));
const position = (answers: Answers) => computePosition(GUIDE.pillars, answers);

const anyEntry = fc.constantFrom<string | number>(0, 1, 2, 3, 'SO', '', 'deux', 7);
const anyAnswers = fc
  .array(anyEntry, { minLength: CRITERIA.length, maxLength: CRITERIA.length })
  .map((entries) => new Map(entries.map((raw, index) => [index + 1, answer(raw)])));

describe('R3–R7 : positionnement', () => {
  it('a pour maxima 12, 27, 12, 27 et 9, jamais 12 pour la gouvernance', () => {
    expect(position(new Map()).pillars.map((pillar) => pillar.max)).toEqual([12, 27, 12, 27, 9]);
  });

  it('au palier 3 partout, atteint les maxima et une moyenne de 3', () => {
    const full = position(all(3));
    for (const pillar of full.pillars) expect(pillar).toMatchObject({ points: pillar.max, mean: 3 });
    expect(full).toMatchObject({ points: 87, max: 87, answered: 29 });
    expect(isComplete(full)).toBe(true);
  });

  it('tout sans objet : aucun maximum, aucune moyenne, ni 0 ni NaN', () => {
    for (const pillar of position(all('SO')).pillars)
      expect(pillar).toMatchObject({ points: 0, max: 0, mean: null, answered: pillar.criteria });
  });

  it('sans saisie : pas de moyenne, rien de renseigné', () => {
    for (const pillar of position(new Map()).pillars)
      expect(pillar).toMatchObject({ points: 0, answered: 0, mean: null });
  });

  it('palier 0 partout : une moyenne de 0, tout renseigné', () => {
    for (const pillar of position(all(0)).pillars)
      expect(pillar).toMatchObject({ points: 0, mean: 0, answered: pillar.criteria });
  });

  it('reste dans ses bornes et cohérent pour tout remplissage', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const pillar of position(answers).pillars) {
          expect(pillar.points).toBeLessThanOrEqual(pillar.max);
          expect(pillar.max).toBe(3 * (pillar.criteria - pillar.notApplicable));
          expect(pillar.answered).toBeLessThanOrEqual(pillar.criteria);
          const given = pillar.spread.reduce((sum, count) => sum + count, 0);
          expect(given).toBe(pillar.answered - pillar.notApplicable);
          if (pillar.mean === null) expect(given).toBe(0);
          else expect(pillar.mean * given).toBeCloseTo(pillar.points);
        }
      }),
    );
  });

  it('ne baisse jamais quand une saisie monte', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.integer({ min: 1, max: 29 }),
        fc.integer({ min: 0, max: 2 }),
        (answers, number, low) => {
          const at = (palier: number) => position(new Map([...answers, [number, answer(palier)]]));
          expect(at(low + 1).points).toBe(at(low).points + 1);
        },
      ),
    );
  });

  it('ne dépend pas de l’ordre des saisies', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(position(new Map([...answers].reverse()))).toEqual(position(answers));
      }),
    );
  });

  it('ne compte jamais une saisie refusée', () => {
    const invalid: Entry = { kind: 'invalid', typed: '7' };
    const one = new Map([[1, { ...NO_ANSWER, entry: invalid }]]);
    expect(position(one)).toEqual(position(new Map()));
  });
});

describe('R5 : sans objet à justifier', () => {
  const conditional = [10, 13, 24, 26, 29];
  it('partout sauf sur les critères que le guide rend conditionnels, et seulement sans commentaire', () => {
    for (const criterion of CRITERIA) {
      const alone = (own: Answer) => needsJustification(criterion, new Map([[criterion.number, own]]));
      expect(alone(answer('SO'))).toBe(!conditional.includes(criterion.number));
      expect(alone(answer('SO', { comment: 'Compétence de l’EPCI.' }))).toBe(false);
      expect(alone(answer(2))).toBe(false);
    }
    expect(criterionOf(30)).toBeUndefined();
  });

  it('n’attend rien du critère 11 là où il n’y a pas de commission (critère 10 sans objet)', () => {
    const numbers = (tenth: string | number) =>
      unjustified(
        new Map([
          [9, answer('SO')],
          [10, answer(tenth)],
          [11, answer('SO')],
        ]),
      ).map(({ number }) => number);
    expect(numbers('SO')).toEqual([9]);
    for (const tenth of ['', 0, 3, 'x']) expect(numbers(tenth)).toEqual([9, 11]);
  });
});
