import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HouseCopy } from './house-copy';

let house: HouseCopy;

beforeAll(() => {
  house = new HouseCopy('src');
});
afterAll(() => house.remove());

describe('les étages de la maison, tenus par le compilateur', { timeout: 120_000 }, () => {
  it('compilent tels quels', () => {
    for (const floor of ['position', 'workbook', 'addon', 'sidebar'])
      expect(house.compile(`src/${floor}`)).toEqual({ status: 0, output: '' });
  });

  it.each([
    ['position', 'export const a = SpreadsheetApp.getActive();', 'SpreadsheetApp'],
    ['workbook', 'export const a = document.title;', 'document'],
    ['radar', 'export const a = console.log;', 'console'],
    ['addon', "export const a = fetch('https://exemple.fr');", 'fetch'],
    ['addon', 'export const a = setTimeout(() => {}, 1);', 'setTimeout'],
    ['sheets', 'export const a = window.name;', 'window'],
    ['sidebar', 'export const a = SpreadsheetApp.getActive();', 'SpreadsheetApp'],
  ])('%s refuse %s', (floor, text, name) => {
    const { status, output } = house.compileWith(`src/${floor}`, text);
    expect(status).not.toBe(0);
    expect(output).toContain(`'${name}'`);
  });

  it.each([
    ['position', '../sheets/lock', 'BusyError'],
    ['workbook', '../contract/arguments', 'CALL_NAMES'],
    ['sidebar', '../workbook/cells', 'blank'],
    ['contract', '../addon/menu', 'MENU'],
    ['guide', './pages/pages', 'PAGES'],
    ['workbook', '../guide/pages/pages', 'PAGES'],
    ['sheets', '../guide/pages/pages', 'PAGES'],
    ['addon', '../guide/pages/pages', 'PAGES'],
    ['sidebar', '../guide/pages/pages', 'PAGES'],
  ])('%s ne peut rien importer de %s', (floor, from, name) => {
    const text = `import { ${name} } from '${from}';\nexport const a = ${name};\n`;
    expect(house.compileWith(`src/${floor}`, text).output).toContain('TS6307');
  });

  it('ne laissent aucun fichier après un refus', () => {
    expect(house.leftovers()).toEqual([]);
  });
});
