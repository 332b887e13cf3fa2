import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../src/workbook/grid-table';
import { comparable, GENERATE, gridTable, newGrid, ruledPosition, sheetPosition, VERIFY } from './grid';

const STEPS = process.env.GRILLE_SPPE_LONG ? 6000 : 400;
/** Figures are compared at each of these steps. */
const LOOK_EVERY = 8;

/** A small seeded generator, so that a failure can be replayed. */
function dice(seed: number) {
  let state = seed;
  const roll = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return { roll, pick: <T>(list: readonly T[]): T => list[roll(list.length)] as T };
}

const TEXTS = [
  '0',
  '1',
  '2',
  '3',
  'SO',
  '',
  'palier 2',
  's.o.',
  '5',
  'deux',
  '=1+1',
  '🙂',
  '-1',
  '1,5',
  ' 3 ',
  '=1/0',
];

describe('l’édition au hasard', () => {
  it.each([1, 2])(
    'ne donne jamais un total faux ni une feuille illisible (graine %i)',
    { timeout: 1_200_000 },
    (seed) => {
      const { person, file } = newGrid();
      const { roll, pick } = dice(seed);
      const row = () => 5 + roll(40);
      const column = () => pick(['E', 'E', 'E', 'H', 'I', 'J']);
      const text = () => pick(TEXTS);
      const gestures: readonly (() => unknown)[] = [
        () => person.type('Grille', `${column()}${row()}`, text()),
        () => person.type('Grille', `${column()}${row()}`, text()),
        () =>
          person.paste(
            'Grille',
            `${column()}${row()}`,
            Array.from({ length: 1 + roll(12) }, () => [text()]),
          ),
        () =>
          person.paste(
            'Grille',
            `E${row()}`,
            Array.from({ length: 1 + roll(4) }, () => [text(), 'x', 'y', text()]),
          ),
        () => person.clear('Grille', `E${row()}:J${row()}`),
        () => person.fill('Grille', `E${8}`, `E8:E${9 + roll(6)}`),
        () => person.insertRows('Grille', row(), 1 + roll(2)),
        () => person.deleteRows('Grille', row(), 1),
        () => person.moveRows('Grille', row(), 1, row()),
        () => person.sortRange('Grille', `A${6}:J${10 + roll(30)}`, 1 + roll(6), roll(2) === 0),
        () => person.copyPaste('Grille', `A${row()}:J${row()}`, 'Grille', `A${row()}`),
        () => person.cut('Grille', `E${row()}`, 'Grille', `E${row()}`),
        () => person.insertColumns('Grille', 1 + roll(11)),
        () => person.deleteColumns('Grille', 1 + roll(11)),
        () => person.undo(),
        () => person.undo(),
      ];
      for (let step = 1; step <= STEPS; step += 1) {
        pick(gestures)();
        if (step % LOOK_EVERY !== 0) continue;
        expect(comparable(sheetPosition(file)), `pas ${step}`).toEqual(comparable(ruledPosition(file)));
        if (step % 160 === 0) {
          const before = [...readAnswers(gridTable(file))];
          person.menu(roll(2) === 0 ? GENERATE : VERIFY, { answers: ['YES', 'OK', 'OK'] });
          expect(comparable(sheetPosition(file)), `pas ${step}, après réparation`).toEqual(
            comparable(ruledPosition(file)),
          );
          const after = readAnswers(gridTable(file));
          for (const [number, { entry }] of before)
            if (entry.kind === 'palier')
              expect(after.get(number)?.entry, `critère ${number}, pas ${step}`).toEqual(entry);
        }
      }
    },
  );
});
