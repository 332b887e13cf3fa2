import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRITERIA, GUIDE, pageOf } from '../../src/guide/guide';
import { PAGES } from '../../src/guide/pages/pages';
import { type Answer, NO_ANSWER } from '../../src/position/answer';
import { parseEntry } from '../../src/position/entry';
import { adviceInOrder, MAX_PER_PILLAR, nextSteps } from '../../src/position/next-steps';

type Filling = Readonly<Record<number, [entry: string | number, target?: Answer['target']]>>;
const steps = (filling: Filling) =>
  nextSteps(
    GUIDE.pillars,
    new Map(
      Object.entries(filling).map(([number, [raw, target = null]]) => [
        Number(number),
        { ...NO_ANSWER, entry: parseEntry(raw), target },
      ]),
    ),
  );
const numbers = (filling: Filling) => steps(filling).map((step) => step.criterion.number);
const everywhere = (raw: string | number): Filling =>
  Object.fromEntries(CRITERIA.map(({ number }) => [number, [raw]]));

describe('les pistes', () => {
  it('ne proposent rien sans saisie, au palier 3 ou sans objet', () => {
    expect(steps({})).toEqual([]);
    expect(steps(everywhere(3))).toEqual([]);
    expect(steps(everywhere('SO'))).toEqual([]);
  });

  it('mettent d’abord ce que la collectivité vise', () => {
    expect(numbers({ 1: [0], 20: [2, 3] })).toEqual([20, 1]);
    expect(steps({ 20: [2, 3] })[0]).toMatchObject({ reason: 'target', target: 3, towards: 3 });
  });

  it('laissent un critère dont le palier visé est atteint', () => {
    expect(numbers({ 1: [1, 1], 2: [2] })).toEqual([2]);
  });

  it('vont du palier le plus bas au plus haut, puis dans l’ordre du guide', () => {
    expect(numbers({ 3: [2], 2: [0], 15: [1], 14: [1] })).toEqual([2, 14, 15, 3]);
  });

  it('donnent leur tour aux autres piliers : deux par pilier, six au plus', () => {
    const found = steps(everywhere(1));
    expect(found).toHaveLength(6);
    const perPillar = GUIDE.pillars.map(({ id }) => found.filter((step) => step.pillar === id).length);
    expect(Math.max(...perPillar)).toBeLessThanOrEqual(MAX_PER_PILLAR);
    expect(numbers({ 5: [1], 6: [1], 7: [1], 8: [1] })).toEqual([5, 6, 7, 8]);
  });

  it('sont les mêmes quel que soit l’ordre de saisie', () => {
    const filling = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 29 }), fc.constantFrom(0, 1, 2, 3, 'SO', 'x')),
    );
    fc.assert(
      fc.property(filling, (pairs) => {
        const unique = [...new Map(pairs)];
        const answers = (list: typeof unique) =>
          new Map(list.map(([number, raw]) => [number, { ...NO_ANSWER, entry: parseEntry(raw) }]));
        expect(nextSteps(GUIDE.pillars, answers([...unique].reverse()))).toEqual(
          nextSteps(GUIDE.pillars, answers(unique)),
        );
      }),
    );
  });
});

describe('les conseils d’un critère', () => {
  const all = CRITERIA.map((criterion) => pageOf(PAGES, criterion).advice);

  it('commencent par ceux qui mènent au palier suivant, et n’en perdent aucun', () => {
    for (const advice of all)
      for (const palier of [0, 1, 2, 3] as const) {
        const ordered = adviceInOrder(advice, palier);
        expect(new Set(ordered)).toEqual(new Set(advice));
        const ahead = ordered.filter((one) => one.towards > palier);
        expect(ordered.slice(0, ahead.length)).toEqual(ahead);
      }
  });

  it('vont du palier 1 au palier 3 quand rien n’est renseigné, dans l’ordre du guide à palier égal', () => {
    for (const advice of all)
      expect(adviceInOrder(advice, null)).toEqual(
        [1, 2, 3].flatMap((palier) => advice.filter(({ towards }) => towards === palier)),
      );
    expect(
      all.some((advice) => advice.some((one, index) => one.towards < (advice[index - 1]?.towards ?? 0))),
    ).toBe(true);
  });
});
