import { describe, expect, it } from 'vitest';
import { CRITERIA } from '../../src/guide/guide';
import { readAnswers } from '../../src/workbook/grid/grid-table';
import { dice } from '../dice';
import { LONG_RUN, SEED } from '../long-run';
import {
  comparable,
  GENERATE,
  gridName,
  gridTable,
  newGrid,
  ruledPosition,
  sheetPosition,
  typed,
  VERIFY,
} from './grid';
import { repair } from './repair';

const SEEDS = LONG_RUN ? [SEED] : [1, 2];
const STEPS = LONG_RUN ? 1200 : 400;
const APART_STEPS = LONG_RUN ? 300 : 60;
/** Figures are compared at each of these steps. */
const LOOK_EVERY = 8;

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
  it.each(SEEDS)(
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
          const before = [...readAnswers(gridTable(file, gridName(file)))];
          person.menu(roll(2) === 0 ? GENERATE : VERIFY, { answers: ['YES', 'OK', 'OK'] });
          expect(comparable(sheetPosition(file)), `pas ${step}, après réparation`).toEqual(
            comparable(ruledPosition(file)),
          );
          const after = readAnswers(gridTable(file, gridName(file)));
          for (const [number, { entry }] of before)
            if (entry.kind === 'palier')
              expect(after.get(number)?.entry, `critère ${number}, pas ${step}`).toEqual(entry);
        }
      }
    },
  );
});

/**
 * The model of what was answered to which question, kept apart from the sheet: each answer bears a text of its own, and
 * is noted with the question it was given to. The gestures part the number, the label and the question from the
 * answers; the page goes with them, so that there is always a right repair.
 */
describe('des lignes dont les textes se séparent au hasard', () => {
  it.each(SEEDS)(
    'aucune réponse n’est jamais lue sous une autre question (graine %i)',
    { timeout: 1_200_000 },
    (seed) => {
      const bench = newGrid();
      const { person, file } = bench;
      const { roll, pick } = dice(seed);
      const given = new Map<string, number>();
      const row = () => 5 + roll(38);
      const page = (at: number) => CRITERIA.find((one) => file.display(`Grille!D${at}`) === `p. ${one.page}`);
      const answer = () => {
        const at = row();
        const criterion = page(at);
        const text = `réponse ${given.size + 1}`;
        if (!criterion) return;
        given.set(text, criterion.number);
        person.type('Grille', `E${at}`, pick(['0', '1', '2', '3', 'SO']));
        person.type('Grille', `J${at}`, text);
      };
      const sort = (columns: string) => {
        const [first = 'A', last = first] = columns.split(':');
        const from = 5 + roll(12);
        const place = first.charCodeAt(0) - 64 + roll(last.charCodeAt(0) - first.charCodeAt(0) + 1);
        person.sortRange('Grille', `${first}${from}:${last}${from + 2 + roll(25)}`, place, roll(2) === 0);
      };
      const copy = (columns: string) => {
        const [first, last] = columns.split(':');
        const [from, to] = [row(), row()];
        person.copyPaste('Grille', `${first}${from}:${last}${from}`, 'Grille', `${first}${to}:${last}${to}`);
      };
      const gestures: readonly (() => unknown)[] = [
        ...Array.from({ length: 6 }, () => answer),
        () => sort(pick(['B:J', 'C:J', 'D:J', 'A:J', 'A:A', 'A:B', 'A:C', 'B:B', 'C:C', 'B:C'])),
        () => copy(pick(['A:J', 'B:J', 'C:J', 'A:B', 'B:C'])),
        () => person.type('Grille', `A${row()}`, pick(['1', "'1", "' 7", '12', 'x', ''])),
        () => person.type('Grille', `B${row()}`, pick(['Notre libellé', 'Canaux', ''])),
        () => person.type('Grille', `${pick(['A', 'B', 'C', 'D'])}4`, pick(['x', 'Palier', ''])),
        () => person.insertRows('Grille', row(), 1),
        () => person.deleteRows('Grille', row(), 1),
        () => person.moveRows('Grille', row(), 1, row()),
        () => person.undo(),
      ];
      const look = (when: string) => {
        expect(comparable(sheetPosition(file)), when).toEqual(comparable(ruledPosition(file)));
        const read = readAnswers(gridTable(file, gridName(file)));
        for (const [number, { comment }] of read)
          if (given.has(comment)) expect(given.get(comment), `${when}, critère ${number}`).toBe(number);
      };
      for (let step = 1; step <= APART_STEPS; step += 1) {
        pick(gestures)();
        look(`pas ${step}`);
        if (step % 30 !== 0) continue;
        repair(bench, (columns) => columns.includes('D'));
        look(`pas ${step}, après réparation`);
        for (const [number, [, , , comment]] of typed(file))
          if (given.has(String(comment))) expect(given.get(String(comment)), `pas ${step}`).toBe(number);
      }
    },
  );
});
