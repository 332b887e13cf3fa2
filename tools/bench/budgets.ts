import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { AddonRuntime, Person, SpreadsheetFile } from '../../host/index';
import type { ListedCommune } from '../../src/communes/listed';
import { SERIES } from '../../src/contract/communes';
import { CRITERIA } from '../../src/guide/guide';
import { launchBrowser } from '../browser';
import { gridCell } from '../demo/filled-grid';
import { radarSpeed } from './radar-speed';

/** A figure that must not be exceeded; the budgets are data that `bench.ts` measures and prints. */
export interface Budget {
  readonly what: string;
  readonly atMost: number;
  readonly unit: string;
  measure(): Promise<number> | number;
}

const ADDON = 'build/addon';
export const GENERATE = 'Générer ou mettre à jour la grille';

interface Desk {
  readonly file: SpreadsheetFile;
  readonly runtime: AddonRuntime;
  readonly person: Person;
}

export function newDesk(): Desk {
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

/** What a poll costs after an answer was typed, on the sheet where it costs most. */
function changedPoll(): number {
  const costs = ['Grille', 'Accueil', 'Synthèse', 'Conseils', 'Repères'].map((sheet) => {
    const desk = newDesk();
    desk.person.menu(GENERATE);
    const { value } = desk.runtime.callFromSidebar('readGrid') as { value: { stamp: string } };
    desk.person.type('Grille', entry(desk, 3), '2');
    desk.person.select(sheet, 'B3');
    desk.runtime.resetCalls();
    const answer = desk.runtime.callFromSidebar('poll', [{ stamp: value.stamp, selected: null }]) as {
      value: { kind: string };
    };
    if (answer.value.kind !== 'changed') throw new Error(JSON.stringify(answer));
    return desk.runtime.calls.total;
  });
  return Math.max(...costs);
}

/** What each of eight invitations costs, the last ones with all the columns of Regards taken. */
function sharingCalls(): number[] {
  const desk = newDesk();
  desk.person.menu(GENERATE);
  desk.runtime.callFromSidebar('prepareSharing');
  desk.runtime.callFromSidebar('chooseAnswerers', [{ answers: 'all', team: [] }]);
  const addresses = Array.from({ length: 8 }, (_, index) => `partenaire${index}@exemple.fr`);
  desk.person.paste(
    'Partenaires',
    'D5',
    addresses.map((email) => [email, 'contribution']),
  );
  return addresses.map((email, index) => {
    const name = desk.file.display(`Partenaires!A${5 + index}`);
    desk.runtime.resetCalls();
    const answer = desk.runtime.callFromSidebar('sharePartner', [{ email, name, right: 'contribution' }]);
    if (!(answer as { ok: boolean }).ok) throw new Error(`not shared: ${JSON.stringify(answer)}`);
    return desk.runtime.calls.total;
  });
}

/** Communes as the page sends them. */
export const listOf = (count: number, commune: (index: number) => Partial<ListedCommune>) =>
  Array.from({ length: count }, (_, index) => ({
    ...{ line: index + 1, name: '', code: '', contact: '', email: '', link: '' },
    ...commune(index),
  }));

/** What a copy costs: on average in the first and in the last series of 300 communes, then one that is made alone. */
function copyingCalls(): number[] {
  const desk = newDesk();
  desk.person.menu(GENERATE);
  const communes = 300;
  desk.runtime.callFromSidebar('addListed', [
    'communes',
    listOf(communes, (index) => ({ name: `Bourg ${index}x` })),
  ]);
  // The panel reads the list before a run begins.
  desk.runtime.callFromSidebar('readCommunes');
  const seriesFrom = (start: number, count: number): number => {
    const [key, ...next] = Array.from({ length: count }, (_, index) => `bourg ${start + index}x`);
    desk.runtime.resetCalls();
    const answer = desk.runtime.callFromSidebar('copyCommune', [key, '', next]) as {
      value?: { others: unknown[] };
    };
    if (answer.value?.others.length !== count - 1) throw new Error(`not copied: ${JSON.stringify(answer)}`);
    return desk.runtime.calls.total / count;
  };
  return [seriesFrom(0, SERIES), seriesFrom(communes - SERIES, SERIES), seriesFrom(100, 1)];
}

/** What reading a territory of that many communes costs, none of them allowed yet. */
function territoryRead(communes: number): number {
  const { runtime } = newDesk();
  const id = (index: number) => `1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74Og${1_000_000 + index}`;
  const list = listOf(communes, (index) => ({
    name: `Commune ${index}`,
    code: String(10_000 + index),
    link: `https://docs.google.com/spreadsheets/d/${id(index)}/edit`,
  }));
  runtime.callFromSidebar('prepareTerritory');
  runtime.callFromSidebar('addListed', ['territory', list]);
  runtime.resetCalls();
  runtime.callFromSidebar('readTerritory');
  return runtime.calls.total;
}

/** What an import of 29 paliers costs, and one that fills every field besides. */
function importCalls(isWhole: boolean): number {
  return callsOf((desk) => {
    const text = (to: string) => ({ from: '', to });
    const changes = CRITERIA.map(({ number }) => ({
      criterion: number,
      entry: text(String(number % 4)),
      ...(isWhole ? { target: text('3'), carrier: text('Caf'), comment: text(`Vu le ${number}`) } : {}),
    }));
    const answer = desk.runtime.callFromSidebar('importAnswers', [changes]) as {
      value?: { written: unknown[] };
    };
    if (answer.value?.written.length !== CRITERIA.length) throw new Error(JSON.stringify(answer));
  });
}

/** What a call of the page « Suivre » costs, its sheets ready and three criteria answered. */
function followupCalls(name: 'takeSnapshot' | 'retainStep', ...args: readonly unknown[]): number {
  return callsOf(
    ({ runtime }) => {
      const answer = runtime.callFromSidebar(name, [...args]) as { ok: boolean };
      if (!answer.ok) throw new Error(JSON.stringify(answer));
    },
    (desk) => {
      for (const criterion of [1, 2, 3]) desk.person.type('Grille', entry(desk, criterion), '1');
      for (const kind of ['plan', 'snapshots']) desk.runtime.callFromSidebar('prepareFollowup', [kind]);
    },
  );
}

/** What a palier retained in the workshop with its sentence costs, its criterion commented before. */
export const workshopStep = (): number =>
  callsOf(
    ({ runtime }) => {
      const comment = { from: 'Vu en mars.', to: 'Vu en mars.\nListe tenue au guichet.' };
      const step = { criterion: 14, entry: { from: '', to: '1' }, comment };
      const answer = runtime.callFromSidebar('saveWorkshop', [{ place: '{}', step }]) as { ok: boolean };
      if (!answer.ok) throw new Error(JSON.stringify(answer));
    },
    (desk) => desk.person.type('Grille', gridCell(desk.file, 14, 'comment'), 'Vu en mars.'),
  );

const file = (name: string) => readFileSync(`${ADDON}/${name}`);
const kilobytes = (bytes: number) => bytes / 1000;

/** A page's size, as it is and packed by gzip. */
const pageBudgets = (page: string, size: number, packed: number): Budget[] => [
  { what: page, atMost: size, unit: 'ko', measure: () => kilobytes(statSync(`${ADDON}/${page}`).size) },
  {
    what: `${page}, gzip`,
    atMost: packed,
    unit: 'ko',
    measure: () => kilobytes(gzipSync(file(page), { level: 9 }).length),
  },
];

export const BUDGETS: readonly Budget[] = [
  {
    what: 'génération du classeur entier',
    atMost: 160,
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
  { what: 'scrutation du panneau, une réponse changée', atMost: 12, unit: 'appels', measure: changedPoll },
  { what: 'scrutation du panneau, réponse', atMost: 200, unit: 'octets', measure: () => quietPoll().bytes },
  ...[34, 300].map((communes) => ({
    what: `lecture du territoire, ${communes} communes`,
    atMost: 12,
    unit: 'appels',
    measure: () => territoryRead(communes),
  })),
  {
    what: 'partage avec un partenaire, huit colonnes prises',
    atMost: 42,
    unit: 'appels',
    measure: () => Math.max(...sharingCalls()),
  },
  ...(
    [
      ['dans la première série de 300', 25],
      ['dans la dernière', 25],
      ['seule', 64],
    ] as const
  ).map(([which, atMost], index) => ({
    what: `copie d’une commune, ${which}`,
    atMost,
    unit: 'appels',
    measure: () => copyingCalls()[index] ?? Number.NaN,
  })),
  {
    what: 'photographie',
    atMost: 12,
    unit: 'appels',
    measure: () => followupCalls('takeSnapshot', { name: 'Novembre', date: '2025-11-14', author: '' }),
  },
  {
    what: 'piste retenue',
    atMost: 10,
    unit: 'appels',
    measure: () => followupCalls('retainStep', 14, 'Réunir les partenaires'),
  },
  // Eight were asked for: decision 0036 says what each of these is.
  { what: 'étape d’atelier', atMost: 17, unit: 'appels', measure: workshopStep },
  { what: 'import de 29 paliers', atMost: 20, unit: 'appels', measure: () => importCalls(false) },
  {
    what: 'import de 29 réponses entières',
    atMost: 26,
    unit: 'appels',
    measure: () => importCalls(true),
  },
  ...pageBudgets('sidebar.html', 140, 45),
  ...pageBudgets('followup.html', 140, 45),
  ...pageBudgets('import.html', 140, 45),
  ...pageBudgets('list.html', 140, 45),
  ...pageBudgets('report.html', 140, 45),
  ...pageBudgets('workshop.html', 140, 45),
  ...pageBudgets('coordination.html', 140, 45),
  { what: 'Code.js', atMost: 220, unit: 'ko', measure: () => kilobytes(statSync(`${ADDON}/Code.js`).size) },
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
