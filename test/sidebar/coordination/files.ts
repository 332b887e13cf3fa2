import type { DriveOptions } from '../../../host/index';
import { AddonRuntime, Person } from '../../../host/index';
import { CRITERIA } from '../../../src/guide/guide';
import { COMMUNES } from '../../../src/workbook/communes/communes-sheet';
import { add as addCommunes, newDesk } from '../../addon/communes';
import { type Bench, benchFrom, fileMadeOnce, generatedFile } from '../../addon/grid';
import { call, choose, granted, perspectiveLetter, preparedSharing, share } from '../../addon/sharing';
import {
  add as addToTerritory,
  allowAll,
  communeFile,
  deskFrom,
  preparedDesk,
  saved,
  scriptOn,
} from '../../addon/territory-desk';
import { madeOnce } from '../../made-once';
import { fill, seatOf } from '../gestures';

/** The files that a coordinator opens the page on, each made once for the run of tests. */

export const OFFICER = 'agent@val-de-l-orme.fr';

/** An address of a file, by a number. */
export const copyLink = (number: number) =>
  `https://docs.google.com/spreadsheets/d/${String(number).padStart(40, '1')}/edit`;

/** Writes into a sheet as a paste without the add-on does: no trigger runs. */
export function pasteInto({ file }: Bench, sheet: string, a1: string, rows: string[][]): void {
  new Person(new AddonRuntime(file, { code: '', html: {} })).paste(sheet, a1, rows);
}

/** Lines of the Partenaires sheet: name, address and right; they take the place of all others. */
export function listPartners(
  bench: Bench,
  lines: readonly (readonly [name: string, email: string, right: string])[],
): void {
  const rows = Array.from({ length: 25 }, (_, index) => {
    const [name = '', email = '', right = ''] = lines[index] ?? [];
    return [name, '', '', email, right];
  });
  pasteInto(bench, 'Partenaires', 'A5', rows);
}

const PARTNER_LINES = [
  ['Caf du Val', 'caf@exemple.fr', 'lecture'],
  ['MSA', 'msa@exemple.fr', 'contribution'],
  ['PMI', 'pmi@exemple.fr', 'contribution'],
  ['Préfecture', 'prefecture@exemple.fr', 'lecture'],
  ['RPE Les Lucioles', 'rpe@exemple.fr', 'contribution'],
  ['Association des assistantes maternelles du plateau', 'association.exemple.fr', 'lecture'],
  ['Crèche associative', 'creche@exemple.fr', ''],
  ['Cité éducative', '', ''],
  ['Association d’élus', '', ''],
] as const;

/** Partners noted, nobody invited from here yet, and nobody said who answers: some have a right on the file already. */
export const undecided = () =>
  benchFrom(
    fileMadeOnce('partners-undecided', () => {
      const bench = preparedSharing();
      listPartners(bench, PARTNER_LINES);
      bench.file.share(OFFICER, 'editor');
      bench.file.share('prefecture@exemple.fr', 'editor');
      bench.file.share('rpe@exemple.fr', 'viewer');
      granted(call(bench, 'showPartners', false));
      return bench;
    }),
  );

/** The same once everybody who edits may answer, and the PMI has its column. */
export const partners = () =>
  benchFrom(
    fileMadeOnce('partners', () => {
      const bench = undecided();
      granted(choose(bench, 'all'));
      granted(share(bench, 'pmi@exemple.fr', 'contribution'));
      return bench;
    }),
  );

/** Two contacts of one partner, the first of whom contributes already. */
export const secondContact = () =>
  benchFrom(
    fileMadeOnce('partners-second-contact', () => {
      const bench = preparedSharing();
      granted(choose(bench, 'all'));
      const first = ['Caf', 'conseillere@caf.exemple.fr', 'contribution'] as const;
      listPartners(bench, [first]);
      granted(share(bench, first[1], first[2]));
      listPartners(bench, [
        first,
        ['Caf', 'directeur@caf.exemple.fr', 'contribution'],
        ['PMI', 'pmi@exemple.fr', 'lecture'],
      ]);
      return bench;
    }),
  );

/** The file as a partner opens it who may fill one column of Regards and nothing else. */
export function asContributor(): Bench {
  const bench = partners();
  granted(choose(bench, 'team', [OFFICER]));
  return seatOf(bench, 'pmi@exemple.fr');
}

/** The file as somebody opens it who only reads. */
export const asReader = () => seatOf(partners(), 'rpe@exemple.fr');

/** Fills the Regards sheet: a column per partner, by criterion. */
export function fillRegards(
  bench: Bench,
  columns: readonly (readonly [name: string, entry: (number: number) => string | number])[],
): void {
  pasteInto(bench, 'Regards', `${perspectiveLetter(1)}4`, [
    columns.map(([name]) => name),
    ...CRITERIA.map(({ number }) => columns.map(([, entry]) => String(entry(number)))),
  ]);
}

export const regards = () =>
  benchFrom(
    fileMadeOnce('regards', () => {
      const bench = preparedSharing();
      fill(bench, (number) => (number > 26 ? '' : number % 5 === 4 ? 'SO' : number % 4));
      fillRegards(bench, [
        ['Caf du Val', (number) => (number * 3 + 1) % 4],
        ['PMI', (number) => (number % 2 === 0 ? number % 3 : '')],
        ['MSA', () => ''],
      ]);
      return bench;
    }),
  );

export const NAMES = 'Aubenas Brévilliers Chambray-sur-Orme Dampierre Épinay-le-Val Saint-Ouen'.split(' ');
export const KEYS = NAMES.map((_, index) => `9307${index}`);

/** A blank model with a descriptor of its own and a sheet of the coordinator's, and six communes that wait. */
export function six(options: DriveOptions = {}): Bench {
  const json = fileMadeOnce('communes', () => {
    const desk = newDesk({}, generatedFile());
    addCommunes(desk, ['Nom\tCode', ...NAMES.map((name, index) => `${name}\t${KEYS[index]}`)].join('\n'));
    pasteInto(desk, 'Repères', 'C6', [['Notre propre repère.']]);
    desk.person.addSheet('Mode d’emploi');
    desk.person.type('Mode d’emploi', 'A1', 'Répondez à chaque question.');
    return desk;
  });
  return newDesk(options, json);
}

/** Writes lines over those of the Communes sheet, as the add-on left them some day, or people themselves. */
export function listCommunes(
  bench: Bench,
  lines: readonly (readonly [
    name: string,
    code?: string,
    state?: string,
    link?: string,
    date?: string,
    error?: string,
  ])[],
): void {
  const rows = Array.from({ length: Math.max(lines.length, NAMES.length) }, (_, index) => {
    const [name = '', code = '', state = '', link = '', date = '', error = ''] = lines[index] ?? [];
    return [name, code, '', '', state, link, date, '', '', error];
  });
  if (rows.some((row) => row.length !== COMMUNES.columns.length)) throw new Error('other columns');
  pasteInto(bench, 'Communes', 'A5', rows);
}

/** The same with three communes: enough where what matters is what becomes of one of them. */
export function three(options: DriveOptions = {}): Bench {
  const bench = six(options);
  listCommunes(
    bench,
    NAMES.slice(0, 3).map((name, index) => [name, KEYS[index] ?? '']),
  );
  return bench;
}

/** Every state that a line can have. */
export function mixed(): Bench {
  const bench = six();
  listCommunes(bench, [
    ['Aubenas', '', 'créée', copyLink(1), '24/11/2026 10:12'],
    ['Brévilliers', '', 'créée', copyLink(2), '24/11/2026 10:12'],
    ['Chambray', '', 'créée', '', '24/11/2026 10:13'],
    ['Saint-Ouen', '93070', 'en cours · m1x2'],
    ['Fontenay'],
    ['Gargenville'],
    ['Hautot'],
    ['HAUTOT'],
  ]);
  return bench;
}

/** A grid with answers, that no commune must receive. */
export function filledGrid(): Bench {
  const bench = newDesk();
  fill(bench, (number) => (number <= 12 ? number % 4 : ''));
  return bench;
}

const entriesOf = (cell: (number: number) => string) => CRITERIA.map(({ number }) => cell(number));

/** A territory where two communes are read, two wait for a click, and the others for something else. */
export const territory = () =>
  deskFrom(
    madeOnce('territory-communes', () => {
      const desk = preparedDesk();
      const answers = entriesOf((number) => String(number % 4));
      // The last pillar is all « sans objet » for one, and for the other not filled.
      const first = communeFile(
        desk,
        'Aubenas',
        entriesOf((n) => (n > 26 ? 'SO' : String(n % 4))),
      );
      const second = communeFile(
        desk,
        'Brévilliers',
        entriesOf((n) => (n > 26 ? '' : String((n + 1) % 4))),
      );
      const other = communeFile(desk, 'Dampierre', answers, '2019-01');
      // What stands at its export's place is no grid.
      const strange = communeFile(desk, 'Fontenay', answers);
      scriptOn(strange, "sheet.getRange('A3').setValue('Loyer')");
      addToTerritory(
        desk,
        [
          `Aubenas\t${first.url}`,
          `Brévilliers\t${second.url}`,
          `Dampierre\t${other.url}`,
          `Fontenay\t${strange.url}`,
        ].join('\n'),
      );
      allowAll(desk);
      const [chambray, epinay] = ['Chambray-sur-Orme', 'Épinay-le-Val'].map((name) =>
        communeFile(desk, name, answers),
      );
      addToTerritory(
        desk,
        [`Chambray-sur-Orme\t${chambray?.url}`, `Épinay-le-Val\t${epinay?.url}`, 'Gargenville\t'].join('\n'),
      );
      return saved(desk);
    }),
  );
