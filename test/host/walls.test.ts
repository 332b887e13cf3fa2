import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HouseCopy } from '../build/house-copy';

const ROOMS = ['engine', 'file', 'script', 'services', 'person', 'preview/wire', 'preview/page', 'preview'];
let house: HouseCopy;

beforeAll(() => {
  house = new HouseCopy('host', 'src');
});
afterAll(() => house.remove());

describe('the rooms of the stand-in, held by the compiler', { timeout: 120_000 }, () => {
  test('compile as they are', () => {
    for (const room of ROOMS) expect(house.compile(`host/${room}`)).toEqual({ status: 0, output: '' });
  });

  test.each(ROOMS)('%s knows no global of Apps Script, and nothing of src/', (room) => {
    const folder = `host/${room}`;
    const service = house.compileWith(folder, 'export const a = SpreadsheetApp.getActive();');
    expect(service.output).toContain("'SpreadsheetApp'");
    const up = '../'.repeat(folder.split('/').length);
    const product = `import { GUIDE } from '${up}src/guide/guide';\nexport const a = GUIDE;\n`;
    expect(house.compileWith(folder, product).output).toContain('TS6307');
  });

  test.each(ROOMS.filter((room) => room !== 'preview/page'))('%s has no page to look at', (room) => {
    const { status, output } = house.compileWith(`host/${room}`, 'export const a = document.title;');
    expect(status).not.toBe(0);
    expect(output).toContain("'document'");
  });

  test('the page has nothing of Node', () => {
    const { output } = house.compileWith('host/preview/page', 'export const a = process.cwd();');
    expect(output).toContain("'process'");
  });

  test.each([
    ['engine', '../file/rights', 'mayReadFile'],
    ['file', '../script/calls', 'CallMeter'],
    ['script', '../services/globals', 'globalServices'],
    ['services', '../person/person', 'Person'],
    ['person', '../preview/state-file', 'StateFile'],
    ['preview/wire', '../../file/rights', 'mayReadFile'],
    ['preview/page', '../../file/rights', 'mayReadFile'],
    ['preview/page', '../state-file', 'StateFile'],
  ])('%s may import nothing from %s', (room, from, name) => {
    const text = `import { ${name} } from '${from}';\nexport const a = ${name};\n`;
    expect(house.compileWith(`host/${room}`, text).output).toContain('TS6307');
  });

  test('leave no file behind once they are refused', () => {
    expect(house.leftovers()).toEqual([]);
  });
});
