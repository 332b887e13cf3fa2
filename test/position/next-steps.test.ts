import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRITERIA, GUIDE, pageOf } from '../../src/guide/guide';
import { PAGES } from '../../src/guide/pages/pages';
import { type Answer, NO_ANSWER } from '../../src/position/answer';
import { parseEntry } from '../../src/position/entry';
import { adviceInOrder, nextSteps } from '../../src/position/next-steps';

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

/**
 * The suggestions by the rule read to the letter, with none of the code's ways: pillars by their mean, and in a pillar the first that may come, again and again.
 */
function suggestedByReading(of: (number: number) => readonly [string | number, Answer['target']]): number[] {
  const pillars = GUIDE.pillars.map(({ criteria }) => {
    const paliers = criteria.flatMap(({ number }) => {
      const [entry] = of(number);
      return typeof entry === 'number' ? [entry] : [];
    });
    const left = criteria.filter(({ number }) => {
      const [entry, aim] = of(number);
      return typeof entry === 'number' && entry < 3 && aim === null;
    });
    const order: number[] = [];
    while (left.length > 0) {
      const free = left.filter(
        ({ prerequisite }) => !left.some(({ number }) => number === prerequisite?.number),
      );
      const [first] = free.sort(
        (a, b) => Number(of(a.number)[0]) - Number(of(b.number)[0]) || a.number - b.number,
      );
      if (!first) throw new Error('criteria that prepare each other');
      order.push(first.number);
      left.splice(left.indexOf(first), 1);
    }
    // 2520 is divided by every count from 1 to 9: whole numbers, whatever the mean.
    return { order, mean: (2520 * paliers.reduce((sum, one) => sum + one, 0)) / Math.max(1, paliers.length) };
  });
  const inOrder = [0, 1, 2, 3, 4].sort((a, b) => (pillars[a]?.mean ?? 0) - (pillars[b]?.mean ?? 0) || a - b);
  const turns = [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((turn) =>
    inOrder.flatMap((index) => pillars[index]?.order[turn] ?? []),
  );
  return turns.slice(0, 6);
}

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

  it('gardent tous les paliers visés, du plus grand écart au plus petit, puis par numéro', () => {
    const all: Filling = Object.fromEntries(CRITERIA.map(({ number }) => [number, [number % 3, 3]]));
    const gap = (number: number) => 3 - (number % 3);
    expect(numbers(all)).toEqual(
      CRITERIA.map(({ number }) => number).sort((a, b) => gap(b) - gap(a) || a - b),
    );
  });

  it('font entrer tous les piliers à égalité, un critère chacun, puis un second aux premiers', () => {
    expect(numbers(everywhere(1))).toEqual([1, 5, 14, 18, 27, 2]);
  });

  it('partent du pilier au palier moyen le plus bas', () => {
    // Means: 1/3 for parcours, 0.5 for aller-vers, 2 for information, which comes last though first in the guide.
    expect(numbers({ 1: [2], 2: [2], 5: [1], 6: [0], 7: [0], 14: [0], 15: [1] })).toEqual([
      6, 14, 1, 7, 15, 2,
    ]);
    // Those at palier 3 count in the mean, and are not proposed.
    expect(numbers({ 1: [0], 2: [3], 27: [1], 28: [1] })).toEqual([27, 1, 28]);
  });

  it('ne passent pas avant le critère qui les prépare', () => {
    expect(numbers({ 14: [2], 15: [0], 16: [1] })).toEqual([16, 14, 15]);
    expect(numbers({ 10: [1], 11: [0] })).toEqual([10, 11]);
    expect(numbers({ 18: [2], 19: [1], 20: [0], 21: [2] })).toEqual([18, 20, 19, 21]);
    // One that is aimed at, settled or not filled holds nobody back.
    expect(numbers({ 14: [2, 3], 15: [0], 16: [1] })).toEqual([14, 15, 16]);
    expect(numbers({ 14: [3], 15: [0], 16: [1] })).toEqual([15, 16]);
  });

  it('suivent la règle pour toute saisie', () => {
    const palier = fc.constantFrom<string | number>('', 0, 1, 2, 3, 'SO', 'x');
    const target = fc.constantFrom<Answer['target']>(null, null, null, 0, 1, 2, 3);
    const filling = fc.array(fc.tuple(palier, target), { minLength: 29, maxLength: 29 });
    fc.assert(
      fc.property(filling, (cells) => {
        const of = (number: number) => cells[number - 1] ?? ['', null];
        const found = steps(
          Object.fromEntries(cells.map(([entry, aim], index) => [index + 1, [entry, aim]])),
        );
        const aimed = found.filter(({ reason }) => reason === 'target').map((step) => step.criterion.number);
        const suggested = found.filter(({ reason }) => reason === 'palier');
        const gap = (number: number) => Number(of(number)[1]) - Number(of(number)[0]);
        expect(found.slice(0, aimed.length).map((step) => step.criterion.number)).toEqual(aimed);
        expect(aimed).toEqual(
          CRITERIA.map(({ number }) => number)
            .filter(
              (number) => typeof of(number)[0] === 'number' && of(number)[1] !== null && gap(number) > 0,
            )
            .sort((a, b) => gap(b) - gap(a) || a - b),
        );
        expect(suggested.map((step) => step.criterion.number)).toEqual(suggestedByReading(of));
      }),
    );
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
