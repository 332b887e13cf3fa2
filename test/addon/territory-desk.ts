import { AddonRuntime, Drive, Person, type SpreadsheetFile } from '../../host/index';
import type { Result } from '../../src/contract/result';
import type { TerritoryState } from '../../src/contract/territory';
import { CRITERIA, GUIDE } from '../../src/guide/guide';
import { NO_ANSWER } from '../../src/position/answer';
import { entryCell, parseEntry } from '../../src/position/entry';
import { computePosition } from '../../src/position/position';
import { EXPORT_CELLS, EXPORT_NAME } from '../../src/workbook/grid/data-layout';
import { EXPORT_SCHEMA } from '../../src/workbook/sheet-names';
import { TERRITORY_COLUMNS } from '../../src/workbook/territory/territory-columns';
import type { Entries } from '../communes/spread';
import { madeOnce } from '../made-once';
import { willClose } from '../opened';
import { addText, type Pasted } from './pasted';

/** The territory's file with the built add-on, and its owner at the keyboard. */
export interface TerritoryDesk {
  readonly drive: Drive;
  readonly file: SpreadsheetFile;
  readonly runtime: AddonRuntime;
  readonly person: Person;
}

export function deskOf(drive: Drive, file: SpreadsheetFile): TerritoryDesk {
  willClose(drive);
  const runtime = AddonRuntime.fromBuild(file);
  const person = new Person(runtime);
  person.open();
  return { drive, file, runtime, person };
}

export function newDesk(): TerritoryDesk {
  const drive = new Drive();
  return deskOf(drive, drive.create({ title: 'Territoire' }));
}

/** The desk as it was saved by `saved`. */
export function deskFrom(json: string): TerritoryDesk {
  const drive = Drive.fromJSON(JSON.parse(json));
  const file = drive.files.find(({ state }) => state.title === 'Territoire');
  if (!file) throw new Error('no file');
  return deskOf(drive, file);
}

export const saved = ({ drive }: TerritoryDesk) => JSON.stringify(drive);

/** A desk with an empty Territoire sheet; prepared once, then copied. */
export function preparedDesk(): TerritoryDesk {
  const prepared = madeOnce('territory', () => {
    const desk = newDesk();
    prepare(desk);
    return saved(desk);
  });
  return deskFrom(prepared);
}

/** What a call of the page gives back; a refusal is an error. */
export function call<T>({ runtime }: Pick<TerritoryDesk, 'runtime'>, name: string, ...args: unknown[]): T {
  const result = runtime.callFromSidebar(name, args) as Result<T>;
  if (!result.ok) throw new Error(`${result.refusal.code}: ${result.refusal.message}`);
  return result.value;
}

export const prepare = (desk: TerritoryDesk) => call<{ message: string }>(desk, 'prepareTerritory');
export function add({ runtime }: Pick<TerritoryDesk, 'runtime'>, text: string): Pasted {
  const result = addText((name, ...args) => runtime.callFromSidebar(name, args), 'territory', text);
  if (!result.ok) throw new Error(`${result.refusal.code}: ${result.refusal.message}`);
  return result.value;
}

/** The territory as the panel reads it, each commune's entries as texts. */
export function read(desk: Pick<TerritoryDesk, 'runtime'>) {
  const state = call<TerritoryState>(desk, 'readTerritory');
  if (state.status !== 'ready') throw new Error('no Territoire sheet');
  const communes = state.communes.map(({ entries, ...commune }) => ({
    ...commune,
    entries: entries.map((entry) => String(entryCell(entry))),
  }));
  return { ...state, communes };
}

/** The export row of a grid that holds those answers. */
export function exportRow(entries: Entries, edition = GUIDE.edition, schema = EXPORT_SCHEMA) {
  const answers = new Map(
    CRITERIA.map(({ number }) => [number, { ...NO_ANSWER, entry: parseEntry(entries[number - 1] ?? '') }]),
  );
  return [
    edition,
    schema,
    ...['Nom', 'Commune', '', 1200, 'Oui', '2025-03-01', 'Une personne'],
    ...entries.map((entry) => (/^\d$/.test(entry) ? Number(entry) : entry)),
    ...computePosition(GUIDE.pillars, answers).pillars.flatMap(({ points, max, answered }) => [
      points,
      max,
      answered,
    ]),
  ];
}

const QUIET = { code: '', html: {} };

/** Runs the body of a function on a file, as its owner, with `sheet` its first sheet. */
export function scriptOn(file: SpreadsheetFile, body: string): unknown {
  const code = `function main(){ const ss = SpreadsheetApp.getActive(); const sheet = ss.getSheets()[0]; ${body} }`;
  return new AddonRuntime(file, { ...QUIET, code }).run('main');
}

export function writeExport(file: SpreadsheetFile, row: readonly (string | number)[]): void {
  scriptOn(file, `sheet.getRange(3, 1, 1, ${row.length}).setValues([${JSON.stringify(row)}])`);
}

/** A file with nothing but a Données sheet and its export row: all that the territory reads of a grid. */
export function communeFile(
  { drive }: TerritoryDesk,
  title: string,
  entries: Entries,
  edition?: string,
): SpreadsheetFile {
  const file = drive.create({ title, emptySheet: 'Données' });
  scriptOn(file, 'sheet.insertColumnsAfter(26, 40)');
  scriptOn(file, `ss.setNamedRange('${EXPORT_NAME}', sheet.getRange('${EXPORT_CELLS}'))`);
  writeExport(file, exportRow(entries, edition));
  return file;
}

/** Address of a cell of a commune's line, found by its name. */
export function lineCell({ file }: TerritoryDesk, name: string, column: string): string {
  for (const cell of file.sheetByName('Territoire').cells())
    if (cell.column === TERRITORY_COLUMNS.number('commune') && cell.value === name)
      return `${TERRITORY_COLUMNS.letter(column)}${cell.row}`;
  throw new Error(`no line ${name}`);
}

/** Clicks on « Autoriser l’accès » on every line that asks for it. */
export function allowAll(desk: TerritoryDesk): void {
  const waiting = read(desk).communes.filter(({ state }) => state === 'toAllow');
  // Found before any click: each one has the sheet worked out again at the next look.
  const cells = waiting.map(({ name }) => lineCell(desk, name, 'edition'));
  for (const cell of cells) desk.person.allowImport('Territoire', cell);
}

export const shown = ({ file }: TerritoryDesk, a1: string) => file.sheetByName('Territoire').display(a1);
