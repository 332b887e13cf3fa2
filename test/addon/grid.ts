import { AddonRuntime, Person, SpreadsheetFile } from '../../host/index';
import { CRITERIA, GUIDE } from '../../src/guide/guide';
import { type Answers, computePosition } from '../../src/position/position';
import type { GridColumn } from '../../src/workbook/grid/grid-columns';
import { isGrid, readAnswers } from '../../src/workbook/grid/grid-table';
import type { Table } from '../../src/workbook/table';
import { gridCell, sheetPosition } from '../../tools/demo/filled-grid';
import { madeOnce } from '../made-once';
import { willClose } from '../opened';

/** A spreadsheet with the built add-on and the person at the keyboard, its owner unless said otherwise. */
export interface Bench {
  readonly file: SpreadsheetFile;
  readonly runtime: AddonRuntime;
  readonly person: Person;
}

export const GENERATE = 'Générer ou mettre à jour la grille';
export const VERIFY = 'Vérifier la grille';

export function newBench(file = SpreadsheetFile.create({ title: 'Essai' })): Bench {
  willClose(file.drive);
  const runtime = AddonRuntime.fromBuild(file);
  const person = new Person(runtime);
  person.open();
  return { file, runtime, person };
}

/** A file as JSON, made once for the run of tests; `make` gives the bench that it is made at. */
export const fileMadeOnce = (name: string, make: () => Bench) =>
  madeOnce(name, () => JSON.stringify(make().file));

export const benchFrom = (json: string) => newBench(SpreadsheetFile.fromJSON(JSON.parse(json)));

/** A freshly generated grid, as JSON. */
export const generatedFile = () =>
  fileMadeOnce('grid', () => {
    const bench = newBench();
    bench.person.menu(GENERATE);
    return bench;
  });

export const newGrid = () => benchFrom(generatedFile());

/** Puts contents into the Grille as an import would: no trigger runs. */
export function paste(bench: Bench, criterion: number, column: GridColumn, rows: string[][]): void {
  const silent = new Person(new AddonRuntime(bench.file, { code: '', html: {} }));
  silent.paste('Grille', gridCell(bench.file, criterion, column), rows);
}

/** The Grille as the add-on reads it. */
export function gridTable(file: SpreadsheetFile, name = 'Grille'): Table {
  const values: (string | number | boolean)[][] = [];
  const formulas: string[][] = [];
  for (const { row, column, value, formula } of file.sheetByName(name).cells()) {
    while (values.length < row) {
      values.push([]);
      formulas.push([]);
    }
    const [line, texts] = [values[row - 1] ?? [], formulas[row - 1] ?? []];
    while (line.length < column) line.push('');
    while (texts.length < column) texts.push('');
    line[column - 1] = value;
    texts[column - 1] = formula ?? '';
  }
  return { values, formulas };
}

/** Name of the sheet that is the Grille: people may have taken from one of that name all that tells it. */
export function gridName(file: SpreadsheetFile): string {
  const names = file.sheetNames();
  const isOurs = (name: string) => isGrid(gridTable(file, name).values);
  return isOurs('Grille') ? 'Grille' : (names.find(isOurs) ?? 'Grille');
}

/** What the rules make of the cells as they stand. */
export function ruledPosition(file: SpreadsheetFile) {
  const answers: Answers = readAnswers(gridTable(file, gridName(file)));
  const { pillars, answered, criteria } = computePosition(GUIDE.pillars, answers);
  return { pillars: pillars.map(({ spread: _, ...figures }) => figures), answered, criteria };
}

/** The sheet's figures with the mean rounded as the rules' one is, so that both compare. */
export function comparable(position: ReturnType<typeof sheetPosition>) {
  const round = (mean: number | null) => (mean === null ? null : Math.round(mean * 1e6) / 1e6);
  return {
    ...position,
    pillars: position.pillars.map((pillar) => ({ ...pillar, mean: round(pillar.mean) })),
  };
}

/** All that was typed in the Grille, by criterion. */
export function typed(file: SpreadsheetFile): Map<number, unknown[]> {
  const sheet = file.sheetByName('Grille');
  return new Map(
    CRITERIA.map(({ number }) => [
      number,
      (['entry', 'target', 'carrier', 'comment'] as const).map((column) =>
        sheet.value(gridCell(file, number, column)),
      ),
    ]),
  );
}

export { gridCell, sheetPosition };
