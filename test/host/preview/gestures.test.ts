import { expect, test } from 'vitest';
import { Person } from '../../../host/index';
import { isGesture, PERSON_GESTURES, performGesture } from '../../../host/preview/wire/gestures';
import { workbench } from '../workbench';

test('every gesture on the file is a method of Person', () => {
  for (const name of Object.keys(PERSON_GESTURES)) expect(Person.prototype).toHaveProperty(name);
});

test('a gesture gives its words in the order of the method', () => {
  const { file, owner } = workbench();
  const sheet = file.state.activeSheet;
  expect(performGesture(owner, { do: 'paste', sheet, cell: 'B2', rows: [['3'], ['1'], ['2']] })).toEqual({});
  performGesture(owner, { do: 'sortRange', sheet, range: 'B2:B4', column: 2, ascending: false });
  performGesture(owner, { do: 'copyPaste', sheet, from: 'B2:B3', toSheet: sheet, to: 'D1' });
  expect(['B2', 'B3', 'B4', 'D1', 'D2'].map((cell) => file.value(cell))).toEqual([3, 2, 1, 3, 2]);
});

test.each([
  [null],
  ['undo'],
  [{}],
  [{ do: 'toString' }],
  [{ do: 'type', sheet: '1', cell: 'A1', text: '2' }],
  [{ do: 'type', sheet: 1, cell: 'A1' }],
  [{ do: 'paste', sheet: 1, cell: 'A1', rows: [[]] }],
  [{ do: 'paste', sheet: 1, cell: 'A1', rows: [['1', 2]] }],
  [{ do: 'insertRows', sheet: 1, before: 1.5, count: 1 }],
  [{ do: 'sortRange', sheet: 1, range: 'A1:A2', column: 1, ascending: 'no' }],
])('%j is no gesture', (said) => {
  expect(isGesture(said)).toBe(false);
});

test('what a gesture does not say is left out of account', () => {
  expect(isGesture({ do: 'undo', sheet: 'x' })).toBe(true);
  expect(isGesture({ do: 'type', sheet: 1, cell: 'A1', text: '' })).toBe(true);
});
