import { CRITERIA, GUIDE } from '../../guide/guide';
import type { PillarId } from '../../guide/types';
import { columnLetters } from '../addresses';
import { type Column, columns } from '../columns';
import { EXPORT_TITLES } from '../grid/data-layout';

/** The Territoire sheet, from left to right: what people fill, what is imported, what is computed, the radar’s block. */

/** Title of the import’s first column, where Google shows « Autoriser l’accès »: it is never hidden. */
const EDITION_TITLE = 'Édition';

/** A criterion’s column is titled with its number. */
const titleOf = (exported: string, index: number) =>
  index === 0 ? EDITION_TITLE : exported.replace(/^c(?=\d)/, '');

const narrow = (id: string, title: string): Column<string> => ({ id, title, width: 40 });

const meanId = (pillar: PillarId) => `${pillar}_mean`;

const PEOPLE: readonly Column<string>[] = [
  { id: 'file', title: 'Fichier', width: 80 },
  { id: 'commune', title: 'Commune', width: 170 },
  { id: 'code', title: 'Code', width: 60 },
  { id: 'state', title: 'État', width: 104 },
  { id: 'link', title: 'Lien', width: 54 },
  { id: 'progress', title: 'Renseignés', width: 84 },
  { id: 'dated', title: 'Date indiquée', width: 90 },
  // Beside the lines, so that one call writes both; not among what people may write: a link that was swapped brings nothing in.
  narrow('written', 'Lien importé'),
];

/** The sheet has a code of its own. */
const idOf = (exported: string) => (exported === 'code' ? 'exported_code' : exported);

const IMPORTED = EXPORT_TITLES.map((exported, index) => ({
  id: idOf(exported),
  title: titleOf(idOf(exported), index),
  width: index === 0 ? 62 : 34,
}));

export const TERRITORY_COLUMNS = columns<string>([
  ...PEOPLE,
  ...IMPORTED,
  ...GUIDE.pillars.map(({ id }) => narrow(meanId(id), `${id}_moyen`)),
  narrow('key', 'Clé'),
  narrow('label', 'Libellé'),
  narrow('gap', ''),
  { id: 'pillar', title: 'Pilier', width: 190 },
  { id: 'median', title: 'Médiane', width: 100 },
  { id: 'chosen', title: 'Commune choisie', width: 130 },
  { id: 'top', title: 'Palier 3 (échelle)', width: 100 },
  { id: 'bottom', title: 'Palier 0 (échelle)', width: 100 },
  { id: 'communes', title: 'Communes comptées', width: 100 },
  { id: 'reading', title: 'En mots', width: 400 },
]);

const place = (id: string) => TERRITORY_COLUMNS.number(id);

export const criterionColumn = (number: number) => `c${number}`;
export const meanColumn = meanId;

/** First and last column of the import. */
export const IMPORT = { first: PEOPLE.length + 1, last: PEOPLE.length + EXPORT_TITLES.length } as const;

/** First and last column of the criteria. */
export const CRITERIA_PLACES = {
  first: place(criterionColumn(1)),
  last: place(criterionColumn(CRITERIA.length)),
} as const;

/** The columns that only formulas read, or nobody. */
export const HIDDEN_BLOCKS = [
  { first: place('written'), count: 1 },
  { first: IMPORT.first + 1, count: CRITERIA_PLACES.first - IMPORT.first - 1 },
  { first: CRITERIA_PLACES.last + 1, count: place('gap') - CRITERIA_PLACES.last - 1 },
] as const;

/** Meta text, heading, guidance and the pillars’ names stand above the header; the statistics below it. */
export const TERRITORY_HEADER_ROW = 6;

/** The lines of statistics, by the key in their first cell. */
export const STATISTICS = [
  { key: 'mediane', label: 'Médiane' },
  { key: 'n', label: 'Communes comptées (n)' },
  { key: 'palier0', label: 'Palier 0' },
  { key: 'palier1', label: 'Palier 1' },
  { key: 'palier2', label: 'Palier 2' },
  { key: 'palier3', label: 'Palier 3' },
  { key: 'sansObjet', label: 'Sans objet' },
  { key: 'nonRenseigne', label: 'Non renseigné' },
  { key: 'incomplet', label: 'Pilier incomplet' },
] as const;

export type Statistic = (typeof STATISTICS)[number]['key'];

/** Row of a line of statistics in the sheet as it is made. */
export function statisticRow(key: Statistic): number {
  return TERRITORY_HEADER_ROW + 1 + STATISTICS.findIndex((line) => line.key === key);
}

export const FIRST_COMMUNE_ROW = TERRITORY_HEADER_ROW + 1 + STATISTICS.length;

/** The cell where one commune is chosen, to stand beside the median: under the radar’s block. */
export const CHOSEN_ROW = TERRITORY_HEADER_ROW + 2 + GUIDE.pillars.length;
export const CHOSEN_CELL = `${columnLetters(place('median'))}${CHOSEN_ROW}`;

/** The label beside that cell. */
export const CHOICE_LABEL = 'Commune à comparer';
