import { expect } from 'vitest';
import { AddonRuntime, Drive, type DriveOptions, Person, SpreadsheetFile } from '../../host/index';
import type { CommuneRow } from '../../src/communes/commune-row';
import type { CommunesState, CopiedCommune } from '../../src/contract/communes';
import type { Refusal, Result } from '../../src/contract/result';
import { willClose } from '../opened';
import { type Bench, generatedFile } from './grid';
import { addText } from './pasted';

/** A coordinator's blank model in a drive where copies can be made. */
export interface Desk extends Bench {
  readonly drive: Drive;
}

/** Someone at a file of a drive, with the built add-on. */
export function sitAt(file: SpreadsheetFile, email = file.owner): Desk {
  const runtime = AddonRuntime.fromBuild(file);
  const person = new Person(runtime, { email });
  person.open();
  return { drive: file.drive, file, runtime, person };
}

export function newDesk(options: DriveOptions = {}, json?: string): Desk {
  const drive = new Drive(options);
  willClose(drive);
  return sitAt(SpreadsheetFile.fromJSON(JSON.parse(json ?? generatedFile()), drive));
}

/** Goes on with a whole drive as it was saved; the coordinator's file is its first. */
export function reopened(json: string, options: DriveOptions = {}): Desk {
  const drive = Drive.fromJSON(JSON.parse(json), options);
  willClose(drive);
  const [file] = drive.files;
  if (!file) throw new Error('an empty drive');
  return sitAt(file);
}

/** For loops over many drives: gives one's memory back at once. */
export function close({ drive }: Desk): void {
  drive.dispose();
}

export function refusal(result: Result<unknown>): Refusal {
  if (result.ok) throw new Error(`accepted: ${JSON.stringify(result.value)}`);
  return result.refusal;
}

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.refusal.message}`);
  return result.value;
}

export const call = <T>({ person }: Bench, name: string, ...args: unknown[]) =>
  person.callFromSidebar(name, ...args) as Result<T>;

export const state = (desk: Bench) => value(call<CommunesState>(desk, 'readCommunes'));
export const tryToAdd = (desk: Bench, text: string, renamed = false) =>
  addText((name, ...args) => call(desk, name, ...args), 'communes', text, renamed);
export const add = (desk: Bench, text: string) => value(tryToAdd(desk, text));
export const copy = (desk: Bench, key: string) => call<CopiedCommune>(desk, 'copyCommune', key);
export const settle = (desk: Bench, key: string, link: string) =>
  call<CopiedCommune>(desk, 'settleCommune', key, link);

/** What is told of a row, in short. */
export const brief = ({ key, state, link }: CommuneRow) => `${key} ${state} ${link === '' ? '-' : 'lien'}`;

export const LIST = [
  'Nom\tCode INSEE\tRéférent\tE-mail',
  'Saint-Ouen\t93070\tService enfance\tenfance@saint-ouen.exemple.fr',
  'Ambérieu-en-Bugey\t1004\t=1+1\tenfance@amberieu.exemple.fr',
  'Bastia\t2B033\tGuichet 12\tguichet@bastia.exemple.fr',
  'Le Haÿ d’Œuvre\t\t\t',
  'Plaine Commune\t200057867\tAccueil familles\taccueil@plaine.exemple.fr',
].join('\n');

export const KEYS = ['93070', '01004', '2B033', 'le hay d oeuvre', '200057867'];
export const TITLES = [
  'Grille SPPE – Saint-Ouen (93070)',
  'Grille SPPE – Ambérieu-en-Bugey (01004)',
  'Grille SPPE – Bastia (2B033)',
  'Grille SPPE – Le Haÿ d’Œuvre',
  'Grille SPPE – Plaine Commune (200057867)',
];

/** Copies as they stand in the drive, the file they came from left out. */
export const copies = ({ drive, file }: Desk) => drive.files.filter((other) => other !== file);
export const titled = (desk: Desk, title: string) =>
  copies(desk).filter(({ state: { title: name } }) => name === title);

export function only<T>(items: readonly T[]): T {
  const [item, ...others] = items;
  if (item === undefined || others.length > 0) throw new Error(`one item expected, not ${items.length}`);
  return item;
}

/** Every cell and note of a file, and what each sheet looks like, by « Feuille!A1 »; its register apart. */
export function contents(file: SpreadsheetFile, without: readonly string[] = []): Map<string, unknown> {
  const found = new Map<string, unknown>();
  // A sheet that is made again has another id, which links lead to.
  const named = new Map(file.state.sheets.map(({ id, name }) => [`=${id}`, `id of ${name}`]));
  for (const sheet of file.state.sheets.filter(({ name }) => !without.includes(name))) {
    found.set(sheet.name, [sheet.hidden, sheet.maxRows, sheet.maxColumns, sheet.protections.length]);
    if (sheet.type === 'OBJECT') continue;
    // An empty text is what a cell without anything holds.
    for (const { a1, value: cell, formula } of file.sheetByName(sheet.name).cells())
      if (formula !== '' || cell !== '')
        found.set(`${sheet.name}!${a1}`, formula === '' ? cell : (named.get(formula) ?? formula));
    for (const [where, note] of sheet.notes) if (note !== '') found.set(`${sheet.name} note ${where}`, note);
  }
  return found;
}

/** The texts of a file's cells and notes that no formula makes. */
export function typedTexts(file: SpreadsheetFile): string[] {
  return [...contents(file).values()].filter(
    (text): text is string => typeof text === 'string' && !text.startsWith('='),
  );
}

/** All the texts of a file: cells, notes, properties, people, protections, names of sheets. */
export function everyText(file: SpreadsheetFile): string {
  const { properties, names, sheets } = file.state;
  return JSON.stringify([
    [...contents(file)],
    [...properties],
    [...names],
    sheets.map(({ validations, protections }) => [[...validations], protections]),
  ]);
}

/** No file of the drive holds the name, code, contact or address of another commune; its own go with it. */
export function expectNoLeak(desk: Desk): void {
  const rows = state(desk).rows;
  for (const file of copies(desk)) {
    const text = everyText(file);
    for (const { name, code, contact, email } of rows) {
      const isOwn = file.state.title.includes(name);
      const secrets = isOwn ? [] : [contact, email, name, code].filter((secret) => secret.length > 3);
      for (const secret of secrets)
        expect(text.includes(secret), `${secret} dans ${file.state.title}`).toBe(false);
    }
  }
}

/** Which of the calls of `copyCommune` is the copy itself: found by trying on drives of their own. */
export function copyCallOf(saved: string, key: string): number {
  let [low, high] = [1, 200];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const trial = reopened(saved);
    const before = copies(trial).length;
    trial.runtime.failAt(middle, { dead: true });
    copy(trial, key);
    if (copies(trial).length > before) high = middle;
    else low = middle + 1;
    close(trial);
  }
  return low - 1;
}

/** The copy is made, and the run dies there and then. */
export function crashWhileCopying(desk: Desk, key: string): void {
  const saved = JSON.stringify(desk.drive);
  desk.runtime.failAt(copyCallOf(saved, key), { dead: true, after: true });
  copy(desk, key);
}
