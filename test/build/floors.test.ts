import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HouseCopy, importing } from './house-copy';

const FLOORS = ['position', 'workbook', 'addon', 'sidebar'].map((floor) => `src/${floor}`);

const STRANGERS = [
  ['position', 'export const a = SpreadsheetApp.getActive();', 'SpreadsheetApp'],
  ['workbook', 'export const a = document.title;', 'document'],
  ['radar', 'export const a = console.log;', 'console'],
  ['addon', "export const a = fetch('https://exemple.fr');", 'fetch'],
  ['addon', 'export const a = setTimeout(() => {}, 1);', 'setTimeout'],
  ['sheets', 'export const a = window.name;', 'window'],
  ['sidebar', 'export const a = SpreadsheetApp.getActive();', 'SpreadsheetApp'],
] as const;

const CLIMBERS = [
  ['position', '../sheets/lock', 'BusyError'],
  ['workbook', '../contract/arguments', 'CALL_NAMES'],
  ['sidebar', '../workbook/cells', 'blank'],
  ['contract', '../addon/menu', 'MENU'],
  ['guide', './pages/pages', 'PAGES'],
  ['workbook', '../guide/pages/pages', 'PAGES'],
  ['sheets', '../guide/pages/pages', 'PAGES'],
  ['addon', '../guide/pages/pages', 'PAGES'],
  ['sidebar', '../guide/pages/pages', 'PAGES'],
] as const;

let house: HouseCopy;
let whole: string;
let refusals: string[];

beforeAll(() => {
  house = new HouseCopy('src');
  whole = house.compile(FLOORS);
  refusals = house.refusals([
    ...STRANGERS.map(([floor, text]) => ({ folder: `src/${floor}`, text })),
    ...CLIMBERS.map(([floor, from, name]) => ({ folder: `src/${floor}`, text: importing(name, from) })),
  ]);
});
afterAll(() => house.remove());

describe('les étages de la maison, tenus par le compilateur', () => {
  it('compilent tels quels', () => {
    expect(whole).toBe('');
  });

  it.each(STRANGERS.map((one, index) => [...one, index] as const))('%s refuse %s', (...one) => {
    const [, , name, index] = one;
    expect(refusals[index]).toContain(`'${name}'`);
  });

  it.each(CLIMBERS.map((one, index) => [...one, STRANGERS.length + index] as const))(
    '%s ne peut rien importer de %s',
    (...one) => {
      expect(refusals[one[3]]).toContain('TS6307');
    },
  );

  it('ne laissent aucun fichier après un refus', () => {
    expect(house.leftovers()).toEqual([]);
  });
});
