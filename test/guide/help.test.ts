import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MENU } from '../../src/addon/menu';
import { HELP } from '../../src/guide/pages/help';

test('the help tells of every item of the menu but itself, in the menu’s order, and where more is written', () => {
  const told = HELP.flatMap((line) => /^(\d+)\. .*?«\u00a0([^»]+)\u00a0»/.exec(line)?.[2] ?? []);
  const items = MENU.map(({ label }) => label).filter((label) => label !== 'Aide');
  expect(told).toEqual(items);
  const document = /\((docs\/[\w-]+\.md)\)/.exec(HELP.join('\n'))?.[1] ?? '';
  expect(existsSync(document)).toBe(true);
});
