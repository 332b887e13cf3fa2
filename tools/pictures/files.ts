import { AddonRuntime, type Drive, Person, SpreadsheetFile } from '../../host/index';
import type { ListedLine } from '../../src/communes/listed';
import { type CommunesState, SERIES } from '../../src/contract/communes';
import type { CallName } from '../../src/contract/contract';
import type { Result } from '../../src/contract/result';
import type { TerritoryState } from '../../src/contract/territory';
import { CRITERIA } from '../../src/guide/guide';
import { columnLetters } from '../../src/workbook/addresses';
import { PARTNERS, type PartnerColumn } from '../../src/workbook/sharing/partners-sheet';
import { PERSPECTIVE_COLUMNS } from '../../src/workbook/sharing/perspectives-sheet';
import { TERRITORY_COLUMNS } from '../../src/workbook/territory/territory-columns';
import { builtAddon } from '../built-addon';
import { fillGrid, gridCell, rowOfKey } from '../demo/filled-grid';
import { EXAMPLE, EXAMPLE_COMMUNES, PARTNER_VIEWS, PLANNED } from './example';

/** Someone at a file of a drive, with the built add-on. */
interface Seat {
  readonly drive: Drive;
  readonly file: SpreadsheetFile;
  readonly person: Person;
}

function seatAt(file: SpreadsheetFile): Seat {
  const person = new Person(new AddonRuntime(file, builtAddon()));
  person.open();
  return { drive: file.drive, file, person };
}

/** A call of a page; throws what the script refuses. */
function call<T>({ person }: Seat, name: CallName, ...args: unknown[]): T {
  const result = person.callFromSidebar(name, ...args) as Result<T>;
  if (!result.ok) throw new Error(`${name}: ${result.refusal.message}`);
  return result.value;
}

const GENERATE = 'Générer ou mettre à jour la grille';

function newGrid(title: string): Seat {
  const seat = seatAt(SpreadsheetFile.create({ title }));
  seat.person.menu(GENERATE);
  return seat;
}

/** The example's grid, its answers typed up to that criterion. */
function filledTo(last: number): Seat {
  const file = SpreadsheetFile.create({ title: 'Grille SPPE – Commune exemple' });
  const upTo = (texts: ReadonlyMap<number, string>) =>
    new Map([...texts].filter(([number]) => number <= last));
  fillGrid(new AddonRuntime(file, builtAddon()), {
    ...EXAMPLE,
    entries: upTo(EXAMPLE.entries),
    comments: upTo(EXAMPLE.comments),
  });
  return seatAt(file);
}

/** Row of a text in a column of a sheet, from 1; throws when it is not there. */
function rowOf(file: SpreadsheetFile, sheet: string, column: number, text: string): number {
  for (const cell of file.sheetByName(sheet).cells())
    if (cell.column === column && cell.value === text) return cell.row;
  throw new Error(`${sheet}: no line « ${text} »`);
}

/** The whole example, with partners invited and what they typed in Regards. */
function shared(): Seat {
  const seat = filledTo(CRITERIA.length);
  call(seat, 'prepareSharing');
  call(seat, 'chooseAnswerers', { answers: 'team', team: [] });
  const { file, person } = seat;
  const type = (name: string, column: PartnerColumn, text: string) => {
    const letter = columnLetters(PARTNERS.columns.findIndex(({ id }) => id === column) + 1);
    person.type('Partenaires', `${letter}${rowOf(file, 'Partenaires', 1, name)}`, text);
  };
  for (const { name, email, right } of PARTNER_VIEWS) {
    type(name, 'email', email);
    type(name, 'right', right);
    call(seat, 'sharePartner', { email, name, right });
  }
  const views = PARTNER_VIEWS.filter(({ entries }) => entries !== undefined);
  for (const [rank, { entries = [] }] of views.entries()) {
    const letter = columnLetters(PERSPECTIVE_COLUMNS.number('own') + rank + 1);
    for (const [index, entry] of entries.entries()) {
      const row = rowOfKey(file, 'Regards', index + 1);
      if (entry !== '') person.type('Regards', `${letter}${row}`, String(entry));
    }
  }
  return seat;
}

/** A coordinator's template with its list of communes, nothing copied yet. */
function listed(): Seat {
  const seat = newGrid('Grille SPPE – modèle du territoire');
  const lines: ListedLine[] = EXAMPLE_COMMUNES.map((commune, index) => ({
    ...commune,
    link: '',
    line: index + 1,
  }));
  call(seat, 'addListed', 'communes', lines);
  return seat;
}

/** A palier that looks like an answer, the same at each run. */
function exampleEntry(commune: number, criterion: number): string {
  const drawn = (commune * 31 + criterion * 17 + ((commune * criterion) % 7)) % 11;
  return drawn === 10 ? 'SO' : String(drawn < 4 ? 1 : drawn < 8 ? 2 : drawn === 8 ? 0 : 3);
}

/** A territory read by links: some communes are complete, some half way, two still to be authorised. */
function territory(): Seat {
  const from = listed();
  let rows = call<CommunesState>(from, 'readCommunes').rows;
  for (;;) {
    const [first, ...next] = rows
      .filter(({ state }) => state === 'waiting')
      .slice(0, SERIES)
      .map(({ key }) => key);
    if (first === undefined) break;
    call(from, 'copyCommune', first, '', next);
    rows = call<CommunesState>(from, 'readCommunes').rows;
  }
  for (const [index, { link }] of rows.entries()) {
    const file = from.drive.files.find(({ id }) => link.includes(id));
    if (!file) throw new Error(`no file at ${link}`);
    const { person } = seatAt(file);
    const answered = index % 3 === 0 ? CRITERIA.length : 6 + ((index * 5) % 20);
    for (const { number } of CRITERIA.slice(0, answered))
      person.type('Grille', gridCell(file, number, 'entry'), exampleEntry(index, number));
  }
  const seat = seatAt(from.drive.create({ title: 'Territoire exemple' }));
  call(seat, 'prepareTerritory');
  const lines: ListedLine[] = rows.map(({ name, code, link }, index) => ({
    ...{ name, code, link, contact: '', email: '' },
    line: index + 1,
  }));
  call(seat, 'addListed', 'territory', lines);
  const state = call<TerritoryState>(seat, 'readTerritory');
  const toAllow = state.status === 'ready' ? state.communes.filter((one) => one.state === 'toAllow') : [];
  // Found before any click: each one has the sheet worked out again at the next look.
  const cells = toAllow.slice(0, -2).map(({ name }) => {
    const row = rowOf(seat.file, 'Territoire', TERRITORY_COLUMNS.number('commune'), name);
    return `${TERRITORY_COLUMNS.letter('edition')}${row}`;
  });
  for (const cell of cells) seat.person.allowImport('Territoire', cell);
  return seat;
}

/** A full grid with its plan, and a photograph from before three answers moved. */
function followed(): Seat {
  const seat = filledTo(CRITERIA.length);
  for (const kind of ['plan', 'snapshots']) call(seat, 'prepareFollowup', kind);
  for (const [criterion, palier] of [
    [4, '1'],
    [5, '2'],
    [24, ''],
  ] as const)
    seat.person.type('Grille', gridCell(seat.file, criterion, 'entry'), palier);
  call(seat, 'takeSnapshot', { name: 'Novembre 2025', date: '2025-11-14', author: 'Service petite enfance' });
  for (const [criterion, palier] of [
    [4, '2'],
    [5, '3'],
    [24, '1'],
  ] as const)
    seat.person.type('Grille', gridCell(seat.file, criterion, 'entry'), palier);
  for (const [criterion, action] of PLANNED) call(seat, 'retainStep', criterion, action);
  seat.person.paste(
    'Plan d’action',
    'E5',
    PLANNED.map(([, , ...rest]) => [...rest]),
  );
  seat.person.type('Pistes', 'F18', 'oui');
  return seat;
}

/** The files that pictures are taken of, each as its owner left it. */
const FILES = {
  blank: () => newGrid('Grille SPPE – Commune exemple'),
  half: () => filledTo(12),
  full: () => filledTo(CRITERIA.length),
  followed,
  shared,
  listed,
  territory,
} as const satisfies Readonly<Record<string, () => Seat>>;

export type FileName = keyof typeof FILES;

/** A drive as the preview saves it, and the file in it to open. */
export interface PreparedDrive {
  readonly state: string;
  readonly file: string;
}

/** Makes a file by the gestures and the calls of its people; some seconds, a minute for the territory. */
export function prepareFile(name: FileName): PreparedDrive {
  const { drive, file } = FILES[name]();
  try {
    return { state: JSON.stringify(drive), file: file.id };
  } finally {
    drive.dispose();
  }
}
