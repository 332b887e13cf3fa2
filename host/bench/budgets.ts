import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { CRITERIA } from '../../src/guide/guide';
import { launchBrowser } from '../browser';
import { gridCell } from '../demo/filled-grid';
import { AddonRuntime, Person, SpreadsheetFile } from '../index';
import { radarSpeed } from './radar-speed';

/** A figure that must not be exceeded; the budgets are data that `bench.ts` measures and prints. */
export interface Budget {
  readonly what: string;
  readonly atMost: number;
  readonly unit: string;
  measure(): Promise<number> | number;
}

const ADDON = 'build/addon';
const GENERATE = 'Générer ou mettre à jour la grille';

interface Desk {
  readonly file: SpreadsheetFile;
  readonly runtime: AddonRuntime;
  readonly person: Person;
}

function newDesk(): Desk {
  const file = SpreadsheetFile.create({ title: 'Mesures' });
  const runtime = AddonRuntime.fromBuild(file);
  const person = new Person(runtime);
  person.open();
  return { file, runtime, person };
}

/** Service calls that a gesture on a generated grid costs. */
function callsOf(gesture: (desk: Desk) => unknown, prepare: (desk: Desk) => unknown = () => {}): number {
  const desk = newDesk();
  desk.person.menu(GENERATE);
  prepare(desk);
  desk.runtime.resetCalls();
  gesture(desk);
  return desk.runtime.calls.total;
}

const entry = ({ file }: Desk, criterion: number) => gridCell(file, criterion, 'entry');

/** 29 rows from the first criterion's, titles and totals crossed, some right, some not. */
const COLUMN = CRITERIA.map(({ number }) => [['2', 'Palier 1', 'SO', 'deux'][number % 4] ?? '']);

/** The answer to a poll when nothing changed, and what it costs. */
function quietPoll(): { calls: number; bytes: number } {
  const desk = newDesk();
  desk.person.menu(GENERATE);
  desk.person.select('Grille', entry(desk, 3));
  const read = desk.runtime.callFromSidebar('readGrid') as { value: { stamp: string; selected: number } };
  const { stamp, selected } = read.value;
  desk.runtime.resetCalls();
  const answer = desk.runtime.callFromSidebar('poll', [{ stamp, selected }]);
  return { calls: desk.runtime.calls.total, bytes: Buffer.byteLength(JSON.stringify(answer)) };
}

/** What reading a territory of that many communes costs, none of them allowed yet. */
function territoryRead(communes: number): number {
  const { runtime } = newDesk();
  const id = (index: number) => `1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74Og${1_000_000 + index}`;
  const list = Array.from(
    { length: communes },
    (_, index) =>
      `Commune ${index}\t${10_000 + index}\thttps://docs.google.com/spreadsheets/d/${id(index)}/edit`,
  );
  runtime.callFromSidebar('prepareTerritory');
  runtime.callFromSidebar('addToTerritory', [list.join('\n')]);
  runtime.resetCalls();
  runtime.callFromSidebar('readTerritory');
  return runtime.calls.total;
}

const file = (name: string) => readFileSync(`${ADDON}/${name}`);
const kilobytes = (bytes: number) => bytes / 1000;

export const BUDGETS: readonly Budget[] = [
  {
    what: 'génération du classeur entier',
    atMost: 150,
    unit: 'appels',
    measure: () => {
      const desk = newDesk();
      desk.runtime.resetCalls();
      desk.person.menu(GENERATE);
      return desk.runtime.calls.total;
    },
  },
  {
    what: 'onEdit hors des saisies',
    atMost: 3,
    unit: 'appels',
    measure: () =>
      Math.max(
        callsOf((desk) => desk.person.type('Grille', gridCell(desk.file, 3, 'comment'), 'Vu')),
        callsOf(({ person }) => person.type('Feuille 1', 'E6', 'ailleurs')),
      ),
  },
  {
    what: 'onEdit, une saisie juste',
    atMost: 6,
    unit: 'appels',
    measure: () =>
      Math.max(
        callsOf((desk) => desk.person.type('Grille', entry(desk, 3), '2')),
        callsOf((desk) => desk.person.type('Grille', entry(desk, 3), 'Palier 2')),
      ),
  },
  {
    what: 'onEdit, collage de 29 lignes',
    atMost: 12,
    unit: 'appels',
    measure: () => callsOf((desk) => desk.person.paste('Grille', entry(desk, 1), COLUMN)),
  },
  {
    what: 'scrutation du panneau, rien de neuf',
    atMost: 4,
    unit: 'appels',
    measure: () => quietPoll().calls,
  },
  { what: 'scrutation du panneau, réponse', atMost: 200, unit: 'octets', measure: () => quietPoll().bytes },
  ...[34, 300].map((communes) => ({
    what: `lecture du territoire, ${communes} communes`,
    atMost: 12,
    unit: 'appels',
    measure: () => territoryRead(communes),
  })),
  {
    what: 'sidebar.html',
    atMost: 140,
    unit: 'ko',
    measure: () => kilobytes(statSync(`${ADDON}/sidebar.html`).size),
  },
  {
    what: 'sidebar.html, gzip',
    atMost: 45,
    unit: 'ko',
    measure: () => kilobytes(gzipSync(file('sidebar.html'), { level: 9 }).length),
  },
  { what: 'Code.js', atMost: 150, unit: 'ko', measure: () => kilobytes(statSync(`${ADDON}/Code.js`).size) },
  {
    what: 'Code.js, chargement',
    atMost: 0,
    unit: 'appels',
    measure: () => {
      const { runtime } = {
        runtime: AddonRuntime.fromBuild(SpreadsheetFile.create({ title: 'Chargement' })),
      };
      runtime.resetCalls();
      runtime.has('onOpen');
      return runtime.calls.total;
    },
  },
  {
    what: 'radar prêt, rapporté à Chart.js seul',
    atMost: 1,
    unit: '×',
    measure: async () => {
      const browser = await launchBrowser();
      const { ours, theirs } = await radarSpeed(browser, file('sidebar.html').toString());
      await browser.close();
      return ours / theirs;
    },
  },
];
