import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HouseCopy, type Intruder, importing } from '../build/house-copy';

const inside = (text: string): Intruder => ({ folder: 'live-check', text });

const INTRUDERS: readonly (readonly [what: string, intruder: Intruder, refusal: string])[] = [
  ['imports nothing from src/', inside(importing('GUIDE', '../src/guide/guide')), 'TS6059'],
  ['imports nothing from host/', inside(importing('Drive', '../host/file/drive')), 'TS6059'],
  ['has no page to look at', inside('export const a = document.title;'), "'document'"],
  ['has nothing of Node', inside('export const a = process.cwd();'), "'process'"],
  [
    'keeps to what Apps Script offers',
    inside('export const a = [3, 1].toSorted();'),
    "'toSorted' does not exist",
  ],
];

let house: HouseCopy;
let whole: string;
let refusals: string[];

beforeAll(() => {
  house = new HouseCopy('live-check', 'src', 'host');
  whole = house.compile(['live-check']);
  refusals = house.refusals(INTRUDERS.map(([, intruder]) => intruder));
});
afterAll(() => house.remove());

describe('the essays, held by the compiler', () => {
  test('compile as they are', () => {
    expect(whole).toBe('');
  });

  test.each(INTRUDERS.map(([what, , refusal], index) => ({ what, refusal, index })))(
    '$what',
    ({ refusal, index }) => {
      expect(refusals[index]).toContain(refusal);
    },
  );
});
