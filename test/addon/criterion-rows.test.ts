import { beforeAll, describe, expect, it } from 'vitest';
import { AddonRuntime, Person, SpreadsheetFile } from '../../host/index';
import type { GridState } from '../../src/contract/grid';
import { CRITERIA } from '../../src/guide/guide';
import { entryCell } from '../../src/position/entry';
import { DESCRIPTOR_COLUMNS } from '../../src/workbook/grid/grid-columns';
import { PERSPECTIVE_COLUMNS } from '../../src/workbook/sharing/perspectives-sheet';
import { type Bench, GENERATE, gridCell, newBench } from './grid';
import { repair } from './repair';
import {
  CAF,
  call,
  granted,
  newSharing,
  perspectiveLetter,
  perspectiveRow,
  perspectives,
  share,
} from './sharing';

/**
 * Rows of Regards and of Repères: what was typed for which criterion is kept apart from the sheets, in texts and paliers of
 * its own.
 */

const OPINION = (number: number) => ['3', '0', '2', '1', 'SO'][(number * 3) % 5] ?? '';
const REWRITTEN = [2, 5, 9, 16, 29];
const rewrite = (number: number) => `Notre repère pour ${number}`;

let filled = '';

beforeAll(() => {
  const bench = newSharing();
  granted(share(bench, CAF, 'contribution'));
  const silent = new Person(new AddonRuntime(bench.file, { code: '', html: {} }));
  silent.paste(
    'Regards',
    `${perspectiveLetter(1)}${perspectiveRow(1)}`,
    CRITERIA.map(({ number }) => [OPINION(number)]),
  );
  for (const number of REWRITTEN) silent.type('Repères', `D${descriptorRow(bench, number)}`, rewrite(number));
  silent.paste('Grille', gridCell(bench.file, 1, 'entry'), [['1'], ['1'], ['1'], ['1']]);
  filled = JSON.stringify(bench.file);
});

const filledBench = (): Bench => newBench(SpreadsheetFile.fromJSON(JSON.parse(filled)));

function descriptorRow({ file }: Bench, number: number): number {
  const cells = [...file.sheetByName('Repères').cells()];
  return cells.find(({ column, value }) => column === 1 && value === number)?.row ?? 0;
}

/** The Caf's opinions as the panel reads them, '' where it reads none. */
const opinions = (bench: Bench) =>
  (perspectives(bench).partners[0]?.entries ?? []).map((entry) => String(entryCell(entry)));

/** Criteria at which somebody reads an opinion given to another one. */
const misplacedOpinions = (bench: Bench) =>
  opinions(bench).flatMap((text, index) => (text === '' || text === OPINION(index + 1) ? [] : [index + 1]));

/** How many opinions the sheet counts for a criterion, by its hidden number; the collectivité's is one. */
const counted = ({ file }: Bench) =>
  CRITERIA.map((_, index) => {
    const read = file.value(`Regards!${PERSPECTIVE_COLUMNS.letter('read1')}${perspectiveRow(index + 1)}`);
    return String(read);
  });

const kept = ({ file }: Bench) => file.sheetNames().filter((name) => name.includes('conservée'));

const span = (first: string, last: string) => `${first}${perspectiveRow(1)}:${last}${perspectiveRow(29)}`;
const CRITERION = PERSPECTIVE_COLUMNS.letter('criterion');
const OWN = PERSPECTIVE_COLUMNS.letter('own');
const ENTRY = perspectiveLetter(1);
const LAST = PERSPECTIVE_COLUMNS.letter('spread');

/** Each sort, and whether the formulas see it: they cannot read the mark of a row. */
const SORTS: readonly [name: string, range: string, byColumn: string, seen: boolean][] = [
  ['ce qui se voit', span(CRITERION, LAST), CRITERION, true],
  ['ce qui se voit, par l’avis', span(CRITERION, LAST), ENTRY, true],
  ['jusqu’à la colonne du partenaire', span(CRITERION, ENTRY), ENTRY, true],
  ['les libellés seuls', span(CRITERION, CRITERION), CRITERION, true],
  ['des colonnes masquées aux libellés', span('B', CRITERION), CRITERION, true],
  ['tout sauf les libellés', span(OWN, LAST), ENTRY, false],
];

describe('un tri d’une partie de Regards', () => {
  it.each(SORTS)('%s : rien n’est compté ailleurs, puis tout revient', (_, range, column, seen) => {
    const bench = filledBench();
    const before = counted(bench);
    expect(opinions(bench)).toEqual(CRITERIA.map(({ number }) => OPINION(number)));
    const place = column.charCodeAt(0) - 64;
    bench.person.sortRange('Regards', range, place, false);
    if (seen) {
      expect(misplacedOpinions(bench)).toEqual([]);
      const shown = counted(bench);
      for (const [index, read] of shown.entries())
        if (read !== '') expect(read, `critère ${index + 1}`).toBe(OPINION(index + 1));
      expect(bench.file.display(`Regards!${OWN}${perspectiveRow(1)}`)).toBe('non compté');
      expect(bench.file.value(`Regards!${PERSPECTIVE_COLUMNS.letter('count')}${perspectiveRow(1)}`)).toBe(0);
    }
    const told = repair(bench, (columns) => columns.includes('F') || columns.join() === 'B');
    expect(told[0]).toMatch(/Ligne \d+ de la feuille «\sRegards\s»\s: /);
    expect(opinions(bench)).toEqual(CRITERIA.map(({ number }) => OPINION(number)));
    expect(counted(bench)).toEqual(before);
    expect(kept(bench)).toEqual([]);
    expect(repair(bench, () => true)[0]).toContain('Tout est en ordre');
  });

  it('une ligne entière collée sur une autre ne compte pour aucun, et reste dans la feuille conservée', () => {
    const bench = filledBench();
    const row = (criterion: number) =>
      `${CRITERION}${perspectiveRow(criterion)}:${LAST}${perspectiveRow(criterion)}`;
    bench.person.copyPaste('Regards', row(4), 'Regards', row(9));
    expect(misplacedOpinions(bench)).toEqual([]);
    expect(opinions(bench)[8]).toBe('');
    repair(bench, () => true);
    expect(misplacedOpinions(bench)).toEqual([]);
    expect(opinions(bench)[3]).toBe(OPINION(4));
  });

  it('un numéro effacé ou en texte : la ligne ne compte pas, et revient par son libellé', () => {
    const bench = filledBench();
    const silent = new Person(new AddonRuntime(bench.file, { code: '', html: {} }));
    silent.type('Regards', `A${perspectiveRow(3)}`, "'3");
    silent.clear('Regards', `A${perspectiveRow(7)}`);
    expect(opinions(bench).filter((text) => text === '')).toHaveLength(2);
    expect(counted(bench).filter((text) => text === '')).toHaveLength(2);
    repair(bench, () => true);
    expect(opinions(bench)).toEqual(CRITERIA.map(({ number }) => OPINION(number)));
  });

  it('une ligne répétée ne compte nulle part', () => {
    const bench = filledBench();
    const row = (criterion: number) => `A${perspectiveRow(criterion)}:${LAST}${perspectiveRow(criterion)}`;
    bench.person.copyPaste('Regards', row(4), 'Regards', row(9));
    expect(counted(bench)[3]).toBe('');
    expect(counted(bench)[8]).toBe('');
    expect(opinions(bench)[3]).toBe('');
    expect(repair(bench, () => true)[0]).toMatch(
      /plusieurs lignes de la feuille «\sRegards\s», non compté\s: 4/,
    );
    expect(opinions(bench)[3]).toBe(OPINION(4));
  });
});

/** The descriptors that the panel shows as rewritten. */
const edited = (bench: Bench) =>
  (granted(call<GridState>(bench, 'readGrid')) as Extract<GridState, { status: 'ready' }>).descriptors?.map(
    ({ number, text }) => [number, text] as const,
  ) ?? [];

/** Two criteria bear that label: it contradicts neither number, and what the formulas cannot read does. */
const isTwin = (number: number) =>
  CRITERIA.filter(({ label }) => label === CRITERIA[number - 1]?.label).length > 1;

const WANTED = REWRITTEN.map((number) => [number, rewrite(number)] as const);

describe('un tri d’une partie de Repères', () => {
  it.each([
    ['B5:G38', 2],
    ['B5:F38', 2],
    ['B5:F38', 4],
    ['A5:B38', 2],
    ['B5:B38', 2],
    ['A5:A38', 1],
    ['G5:G38', 7],
  ])('%s, colonne %i : aucun repère n’est montré ailleurs, puis tout revient', (range, column) => {
    const bench = filledBench();
    const before = [1, 2, 3, 4].map((number) => shown(bench, number));
    bench.person.sortRange('Repères', range, column, false);
    for (const [number, text] of edited(bench)) if (!isTwin(number)) expect(text).toBe(rewrite(number));
    for (const number of [1, 2, 3, 4]) {
      const text = shown(bench, number);
      if (!text.startsWith('Repère non lu') && !isTwin(number))
        expect(text, `critère ${number}`).toBe(before[number - 1]);
    }
    expect([1, 2, 3, 4].some((number) => shown(bench, number).startsWith('Repère non lu'))).toBe(true);
    const told = repair(bench, (columns) => columns.includes('F'));
    expect(told[0]).toMatch(/Ligne \d+ de la feuille «\sRepères\s»\s: /);
    expect(edited(bench)).toEqual(WANTED);
    expect([1, 2, 3, 4].map((number) => shown(bench, number))).toEqual(before);
    expect(kept(bench)).toEqual([]);
  });

  it('« Générer » sans réponse garde les lignes indécises dans l’ancienne feuille, nommée', () => {
    const bench = filledBench();
    bench.person.sortRange('Repères', 'B5:F38', 2, false);
    bench.person.menu(GENERATE, { answers: ['OK'] });
    const message = bench.runtime.alerts.at(-1)?.text ?? '';
    expect(message).toMatch(/Lignes [\d, ]+ de l’ancienne feuille «\sRepères\s»/);
    expect(edited(bench)).toEqual([]);
    const texts = [...bench.file.sheetByName('Repères (conservée)').cells()].map(({ display }) => display);
    for (const number of REWRITTEN) expect(texts).toContain(rewrite(number));
  });
});

/** What the Grille shows beside a palier 1. */
const shown = ({ file }: Bench, number: number) =>
  file.display(`Grille!${gridCell(file, number, 'descriptor')}`);

it('les colonnes de Repères sont celles de ces essais', () => {
  expect(DESCRIPTOR_COLUMNS.letter('palier1')).toBe('D');
  expect(DESCRIPTOR_COLUMNS.letter('page')).toBe('G');
});
