import { describe, expect, it } from 'vitest';
import { AddonRuntime, Person, type SpreadsheetFile } from '../../host/index';
import type { GridState } from '../../src/contract/grid';
import { CRITERIA } from '../../src/guide/guide';
import { entryCell } from '../../src/position/entry';
import { ANSWER_COLUMNS } from '../../src/workbook/grid/content';
import { GRID_COLUMNS, type GridColumn } from '../../src/workbook/grid/grid-columns';
import { isGrid, readAnswers, readRows, rowOf } from '../../src/workbook/grid/grid-table';
import { WITNESS_TEXTS } from '../../src/workbook/grid/row-identity';
import { perspectiveKeys } from '../../src/workbook/sharing/perspective-table';
import { PERSPECTIVE_COLUMNS } from '../../src/workbook/sharing/perspectives-sheet';
import type { Table } from '../../src/workbook/table';
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
import { CAF, call, granted, newSharing, perspectiveLetter, perspectives, share } from './sharing';

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

const ANSWERS = ANSWER_COLUMNS.map((id) => GRID_COLUMNS.letter(id));
const [ENTRY, LAST] = [GRID_COLUMNS.letter('entry'), GRID_COLUMNS.letter('comment')];
const COUNT = GRID_COLUMNS.list.length;

/** What stands in each cell, whatever its formula shows: one that reads another sheet follows it. */
const contents = ({ values, formulas }: Table) =>
  values.map((line, row) => line.map((value, column) => formulas[row]?.[column] || value));

describe('l’édition au hasard', () => {
  it.each(SEEDS)(
    'ne donne jamais un total faux ni une feuille illisible (graine %i)',
    { timeout: 1_200_000 },
    (seed) => {
      const { person, file } = newGrid();
      const { roll, pick } = dice(seed);
      const row = () => 5 + roll(40);
      const column = () => pick([ENTRY, ENTRY, ENTRY, ...ANSWERS.slice(1)]);
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
            `${ENTRY}${row()}`,
            Array.from({ length: 1 + roll(4) }, () => [text(), 'x', 'y', text()]),
          ),
        () => person.clear('Grille', `${ENTRY}${row()}:${LAST}${row()}`),
        () => person.fill('Grille', `${ENTRY}8`, `${ENTRY}8:${ENTRY}${9 + roll(6)}`),
        () => person.insertRows('Grille', row(), 1 + roll(2)),
        () => person.deleteRows('Grille', row(), 1),
        () => person.moveRows('Grille', row(), 1, row()),
        () => person.sortRange('Grille', `A6:${LAST}${10 + roll(30)}`, 1 + roll(6), roll(2) === 0),
        () => person.copyPaste('Grille', `A${row()}:${LAST}${row()}`, 'Grille', `A${row()}`),
        () => person.cut('Grille', `${ENTRY}${row()}`, 'Grille', `${ENTRY}${row()}`),
        () => person.insertColumns('Grille', 1 + roll(COUNT + 1)),
        () => person.deleteColumns('Grille', 1 + roll(COUNT + 1)),
        () => person.moveColumns('Grille', 1 + roll(COUNT), 1 + roll(2), 1 + roll(COUNT + 2)),
        () => person.undo(),
        () => person.undo(),
      ];
      for (let step = 1; step <= STEPS; step += 1) {
        pick(gestures)();
        if (step % LOOK_EVERY !== 0) continue;
        expect(comparable(sheetPosition(file)), `pas ${step}`).toEqual(comparable(ruledPosition(file)));
        if (step % 160 === 0) {
          const former = gridTable(file, gridName(file));
          // What people left of it may be known as a Grille by nobody: then it is theirs, and stays as it is.
          const isKnown = isGrid(former.values);
          const before = isKnown ? [...readAnswers(former)] : [];
          person.menu(roll(2) === 0 ? GENERATE : VERIFY, { answers: ['YES', 'OK', 'OK'] });
          if (!isKnown) expect(contents(gridTable(file, 'Grille')), `pas ${step}`).toEqual(contents(former));
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

/** Columns of the Grille that go with the answers, in the gestures. */
const WITH_ANSWERS: readonly string[] = ['page', 'entry', 'descriptor', 'target', 'carrier', 'comment'];
const ORDER = GRID_COLUMNS.list.map(({ id }) => GRID_COLUMNS.letter(id)).join('');

type Letters = Readonly<Record<GridColumn, string>>;
const IN_ORDER = Object.fromEntries(
  GRID_COLUMNS.list.map(({ id }) => [id, GRID_COLUMNS.letter(id)]),
) as Letters;

/** Writes a mark under each column of the Grille, by which it is found wherever it is moved. */
function markColumns(file: SpreadsheetFile): Letters {
  const silent = new Person(new AddonRuntime(file, { code: '', html: {} }));
  silent.paste('Grille', 'A60', [GRID_COLUMNS.list.map(({ id }) => `colonne ${id}`)]);
  return IN_ORDER;
}

/** Where the columns stand now; as before where the marks are gone. */
function columnsNow(file: SpreadsheetFile, before: Letters): Letters {
  const marks = [...file.sheetByName('Grille').cells()].filter(({ value }) =>
    String(value).startsWith('colonne '),
  );
  const found = marks.map(({ value, a1 }) => [String(value).slice(8), a1.replace(/\d/g, '')]);
  return { ...before, ...Object.fromEntries(found) };
}

const letterOf = PERSPECTIVE_COLUMNS.letter;

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
      let places = markColumns(file);
      const find = () => {
        places = columnsNow(file, places);
        return places;
      };
      const answer = () => {
        const { page, entry, comment } = find();
        const at = row();
        const criterion = CRITERIA.find((one) => file.display(`Grille!${page}${at}`) === `p. ${one.page}`);
        const text = `réponse ${given.size + 1}`;
        if (!criterion) return;
        given.set(text, criterion.number);
        person.type('Grille', `${entry}${at}`, pick(['0', '1', '2', '3', 'SO']));
        person.type('Grille', `${comment}${at}`, text);
      };
      /** Columns that follow each other, all that go with the answers or none of them. */
      const columns = () => {
        const order = Object.entries(find()).sort(([, a], [, b]) => a.localeCompare(b));
        for (;;) {
          const from = roll(order.length);
          const taken = order.slice(from, from + 1 + roll(order.length - from));
          const count = taken.filter(([id]) => WITH_ANSWERS.includes(id)).length;
          if (count === 0 || count === WITH_ANSWERS.length)
            return [taken[0]?.[1] ?? 'A', taken[taken.length - 1]?.[1] ?? 'A'] as const;
        }
      };
      const sort = () => {
        const [first, last] = columns();
        const from = 5 + roll(12);
        const place = first.charCodeAt(0) - 64 + roll(last.charCodeAt(0) - first.charCodeAt(0) + 1);
        person.sortRange('Grille', `${first}${from}:${last}${from + 2 + roll(25)}`, place, roll(2) === 0);
      };
      const copy = () => {
        const [first, last] = columns();
        const [from, to] = [row(), row()];
        person.copyPaste('Grille', `${first}${from}:${last}${from}`, 'Grille', `${first}${to}:${last}${to}`);
      };
      const isInOrder = () => Object.values(find()).join('') === ORDER;
      const isTitled = () =>
        GRID_COLUMNS.list.every(({ id, title }) => file.display(`Grille!${find()[id]}4`) === title);
      const gestures: readonly (() => unknown)[] = [
        ...Array.from({ length: 6 }, () => answer),
        sort,
        sort,
        copy,
        // A column that was moved is known by its title alone, so that one has both or neither.
        () => isTitled() && person.moveColumns('Grille', 1 + roll(COUNT), 1, 1 + roll(COUNT + 1)),
        () => person.type('Grille', `${find().number}${row()}`, pick(['1', "'1", "' 7", '12', 'x', ''])),
        () => person.type('Grille', `${find().criterion}${row()}`, pick(['Notre libellé', 'Canaux', ''])),
        () =>
          isInOrder() && person.type('Grille', `${pick(['A', 'B', 'C', 'D'])}4`, pick(['x', 'Palier', ''])),
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
        repair(bench, (believed) => believed.includes('D'));
        look(`pas ${step}, après réparation`);
        for (const name of file.sheetNames().filter((one) => one.includes('conservée')))
          person.deleteSheet(name);
        places = markColumns(file);
        for (const [number, [, , , comment]] of typed(file))
          if (given.has(String(comment))) expect(given.get(String(comment)), `pas ${step}`).toBe(number);
      }
    },
  );
});

/** The same for Regards and Repères, where labels and numbers part from what was filled. */
describe('des lignes de Regards et de Repères mêlées au hasard', () => {
  it.each(SEEDS)(
    'aucun avis ni aucun repère n’est jamais lu sous un autre critère (graine %i)',
    { timeout: 1_200_000 },
    (seed) => {
      const bench = newSharing();
      granted(share(bench, CAF, 'contribution'));
      const { person, file } = bench;
      const silent = new Person(new AddonRuntime(file, { code: '', html: {} }));
      const { roll, pick } = dice(seed);
      const given = new Map<string, number>();
      const [label, own, entry] = [letterOf('criterion'), letterOf('own'), perspectiveLetter(1)];
      const note = (number: number | undefined, type: (text: string) => unknown) => {
        if (number === undefined) return;
        const text = `texte ${given.size + 1}`;
        given.set(text, number);
        type(text);
      };
      const opinion = (row: number) => {
        const shown = file.display(`Regards!${label}${row}`);
        const criterion = CRITERIA.find((one) => shown === WITNESS_TEXTS.numbered(one));
        note(criterion?.number, (text) => silent.type('Regards', `${entry}${row}`, text));
      };
      const descriptor = (row: number) => {
        const criterion = CRITERIA.find(
          (one) => file.display(`Repères!G${row}`) === WITNESS_TEXTS.source(one),
        );
        note(criterion?.number, (text) =>
          silent.type('Repères', `${pick(['C', 'D', 'E', 'F'])}${row}`, text),
        );
      };
      const sheets = {
        Regards: { last: 33, whole: [`A:${letterOf('spread')}`, `${label}:${entry}`], apart: ['A:A', 'A:B'] },
        Repères: { last: 38, whole: ['A:G', 'B:G', 'C:G'], apart: ['A:A', 'A:B', 'B:B'] },
      } as const;
      const name = () => pick(['Regards', 'Repères'] as const);
      const row = (sheet: keyof typeof sheets) => 5 + roll(sheets[sheet].last - 4);
      const columns = (sheet: keyof typeof sheets) =>
        pick([...sheets[sheet].whole, ...sheets[sheet].apart]).split(':') as [string, string];
      const sort = () => {
        const sheet = name();
        const [first, last] = columns(sheet);
        const from = row(sheet);
        const to = Math.min(sheets[sheet].last, from + 2 + roll(20));
        person.sortRange(sheet, `${first}${from}:${last}${to}`, first.charCodeAt(0) - 64, roll(2) === 0);
      };
      const copy = () => {
        const sheet = name();
        const [first, last] = columns(sheet);
        const [from, to] = [row(sheet), row(sheet)];
        person.copyPaste(sheet, `${first}${from}:${last}${from}`, sheet, `${first}${to}:${last}${to}`);
      };
      const gestures: readonly (() => unknown)[] = [
        ...Array.from({ length: 3 }, () => () => opinion(row('Regards'))),
        ...Array.from({ length: 3 }, () => () => descriptor(row('Repères'))),
        sort,
        sort,
        copy,
        () => silent.type(name(), `A${5 + roll(28)}`, pick(['1', "'1", '12', 'x'])),
        () => silent.type('Repères', `B${row('Repères')}`, pick(['Notre libellé', 'Canaux'])),
        () => silent.type('Regards', `${label}${row('Regards')}`, pick(['Notre libellé', '7. À nous'])),
        () => person.moveRows(name(), 5 + roll(28), 1, 5 + roll(28)),
        () => person.undo(),
      ];
      const expectOwn = (number: number, text: string, when: string) => {
        if (given.has(text)) expect(given.get(text), `${when}, critère ${number}`).toBe(number);
      };
      const look = (when: string) => {
        for (const [index, entry] of (perspectives(bench).partners[0]?.entries ?? []).entries())
          expectOwn(index + 1, String(entryCell(entry)), when);
        const grid = granted(call<GridState>(bench, 'readGrid'));
        if (grid.status === 'ready')
          for (const { number, text } of grid.descriptors ?? []) expectOwn(number, text, when);
        const table = gridTable(file, 'Regards');
        const rows = readRows(table, perspectiveKeys(table));
        const places = CRITERIA.map(({ number }) => rowOf(rows, number));
        for (let at = 5; at <= 33; at += 1) {
          const isOut = file.value(`Regards!${own}${at}`) === 'non compté';
          const isRead = places.some((place) => place.kind === 'row' && place.row === at);
          expect(isOut, `${when}, ligne ${at} de Regards`).toBe(!isRead);
        }
      };
      for (let step = 1; step <= APART_STEPS; step += 1) {
        pick(gestures)();
        if (step % 5 === 0) look(`pas ${step}`);
        if (step % 25 !== 0) continue;
        repair(bench, (believed) => believed.includes('F') || believed.includes('D'));
        look(`pas ${step}, après réparation`);
      }
    },
  );
});
