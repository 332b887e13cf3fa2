import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HouseCopy, type Intruder, importing } from '../build/house-copy';

const ROOMS = ['engine', 'file', 'script', 'services', 'person', 'preview/wire', 'preview/page', 'preview'];
const BLIND = ROOMS.filter((room) => room !== 'preview/page');

const inRoom = (room: string, text: string): Intruder => ({ folder: `host/${room}`, text });

/** What each intruder must be refused for. */
const INTRUDERS: readonly (readonly [what: string, intruder: Intruder, refusal: string])[] = [
  ...ROOMS.flatMap((room) => {
    const up = '../'.repeat(room.split('/').length + 1);
    return [
      [
        `${room} knows no global of Apps Script`,
        inRoom(room, 'export const a = SpreadsheetApp.getActive();'),
        "'SpreadsheetApp'",
      ],
      [`${room} knows nothing of src/`, inRoom(room, importing('GUIDE', `${up}src/guide/guide`)), 'TS6307'],
    ] as const;
  }),
  ...BLIND.map(
    (room) =>
      [
        `${room} has no page to look at`,
        inRoom(room, 'export const a = document.title;'),
        "'document'",
      ] as const,
  ),
  ['the page has nothing of Node', inRoom('preview/page', 'export const a = process.cwd();'), "'process'"],
  ...(
    [
      ['engine', '../file/rights', 'mayReadFile'],
      ['file', '../script/calls', 'CallMeter'],
      ['script', '../services/globals', 'globalServices'],
      ['services', '../person/person', 'Person'],
      ['person', '../preview/state-file', 'StateFile'],
      ['preview/wire', '../../file/rights', 'mayReadFile'],
      ['preview/page', '../../file/rights', 'mayReadFile'],
      ['preview/page', '../state-file', 'StateFile'],
    ] as const
  ).map(
    ([room, from, name]) =>
      [`${room} may import nothing from ${from}`, inRoom(room, importing(name, from)), 'TS6307'] as const,
  ),
];

let house: HouseCopy;
let whole: string;
let refusals: string[];

beforeAll(() => {
  house = new HouseCopy('host', 'src');
  whole = house.compile(ROOMS.map((room) => `host/${room}`));
  refusals = house.refusals(INTRUDERS.map(([, intruder]) => intruder));
});
afterAll(() => house.remove());

describe('the rooms of the stand-in, held by the compiler', () => {
  test('compile as they are', () => {
    expect(whole).toBe('');
  });

  test.each(INTRUDERS.map(([what, , refusal], index) => ({ what, refusal, index })))(
    '$what',
    ({ refusal, index }) => {
      expect(refusals[index]).toContain(refusal);
    },
  );

  test('leave no file behind once they are refused', () => {
    expect(house.leftovers()).toEqual([]);
  });
});
