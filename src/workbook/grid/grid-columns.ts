import { GUIDE } from '../../guide/guide';
import type { PillarId } from '../../guide/types';
import { columns } from '../columns';
import { literal, lookup, stretch } from '../formulas';
import { quoted, type SheetNames } from '../sheet-names';

/**
 * From N° to Repère in sight beside the panel on a screen of 1280 pixels, whose sheet has 934. Like widths side by side, or
 * around narrower ones, take one service call less (`widthRuns`).
 */
export const GRID_COLUMNS = columns([
  { id: 'number', title: 'N°', width: 46 },
  { id: 'criterion', title: 'Critère', width: 160 },
  { id: 'question', title: 'Question', width: 340 },
  { id: 'page', title: 'Guide', width: 46 },
  { id: 'entry', title: 'Palier', width: 60 },
  { id: 'descriptor', title: 'Repère (indicatif, à adapter)', width: 282 },
  { id: 'target', title: 'Palier visé' },
  { id: 'carrier', title: 'Porté par' },
  { id: 'comment', title: 'Commentaire', width: 340 },
]);

/** The columns of schema 1: grids that were not renewed since are read by them. */
export const FORMER_GRID_COLUMNS = columns([
  ...GRID_COLUMNS.list.slice(0, GRID_COLUMNS.number('entry')),
  { id: 'points', title: 'Points' },
  ...GRID_COLUMNS.list.slice(GRID_COLUMNS.number('entry')),
]);
export type GridColumn = (typeof GRID_COLUMNS.list)[number]['id'];

/** Header text of a column of the Grille. */
export function titleOf(id: GridColumn): string {
  return GRID_COLUMNS.list[GRID_COLUMNS.number(id) - 1]?.title ?? '';
}

/** What people read comes first, 934 pixels wide; what formulas read is hidden at the right. */
export const SUMMARY_COLUMNS = columns([
  { id: 'radar', title: 'Radar', width: 366 },
  { id: 'title', title: 'Pilier', width: 170 },
  { id: 'level', title: 'Palier moyen', width: 64 },
  { id: 'ratio', title: 'Points', width: 64 },
  { id: 'bar', title: 'Critères par palier', width: 170 },
  { id: 'state', title: 'État' },
  { id: 'pillar', title: 'pilier' },
  { id: 'mean', title: 'palier_moyen' },
  { id: 'points', title: 'points' },
  { id: 'max', title: 'maximum' },
  { id: 'answered', title: 'renseignes' },
  { id: 'criteria', title: 'criteres' },
  { id: 'notApplicable', title: 'sans_objet' },
  { id: 'palier0', title: 'palier_0' },
  { id: 'palier1', title: 'palier_1' },
  { id: 'palier2', title: 'palier_2' },
  { id: 'palier3', title: 'palier_3' },
]);

export type SummaryColumn = (typeof SUMMARY_COLUMNS.list)[number]['id'];

/** Rows of the pillars on the summary sheet. */
export const SUMMARY_ROWS = { first: 5, last: 4 + GUIDE.pillars.length } as const;

/** The figure of all criteria on the summary sheet, as a formula of another sheet reads it. */
export function overallFigure(names: SheetNames, figure: SummaryColumn): string {
  return `${quoted(names.summary)}!$${SUMMARY_COLUMNS.letter(figure)}$${SUMMARY_ROWS.last + 1}`;
}

/** A pillar's figure on the summary sheet, as a formula of another sheet reads it. */
export function summaryFigure(names: SheetNames, pillar: PillarId, figure: SummaryColumn): string {
  const column = (id: SummaryColumn) => stretch(names.summary, SUMMARY_COLUMNS.letter(id), SUMMARY_ROWS);
  return lookup(column(figure), column('pillar'), literal(pillar));
}

/** The tidy table of the data sheet, one row per criterion; its titles are in `data-sheet.ts`. */
const DATA_IDS = [
  'number',
  'pillar',
  'label',
  'row',
  'rows',
  'typed',
  'tidy',
  'choice',
  'state',
  'palier',
  'shown',
  'target',
  'carrier',
  'comment',
  'signature',
  'spelling',
  'spellingChoice',
  'radarLabel',
  'radarMean',
  'radarTop',
  'radarBottom',
  'conflict',
  'ownLabel',
  'ownQuestion',
  'ownPage',
  'described',
  'aim',
  'step',
  'gap',
  'place',
  'turn',
  'mean',
  'rank',
  'help1',
  'help2',
  'help3',
  'partners',
  'linked',
  'link',
  'advice1',
  'advice2',
  'advice3',
  'noAdvice',
] as const;

export const DATA_COLUMNS = columns(DATA_IDS.map((id) => ({ id, title: id })));

/** The four paliers in sight at once; the last column says the present one to the rule that tints it. */
export const DESCRIPTOR_COLUMNS = columns([
  { id: 'number', title: 'N°', width: 50 },
  { id: 'criterion', title: 'Critère', width: 124 },
  { id: 'palier0', title: 'Palier 0', width: 165 },
  { id: 'palier1', title: 'Palier 1', width: 165 },
  { id: 'palier2', title: 'Palier 2', width: 165 },
  { id: 'palier3', title: 'Palier 3', width: 165 },
  { id: 'page', title: 'Texte officiel', width: 50 },
  { id: 'current', title: 'Palier actuel', width: 50 },
]);

/** The Pistes sheet: a row per criterion, at its place; what people fill stands on a row of its own. */
export const STEP_COLUMNS = columns([
  { id: 'number', title: 'N°', width: 56 },
  { id: 'criterion', title: 'Critère', width: 150 },
  { id: 'rank', title: 'Ordre', width: 56 },
  { id: 'palier', title: 'Palier', width: 56 },
  { id: 'towards', title: 'Vers', width: 56 },
  { id: 'retained', title: 'Retenue', width: 100 },
  { id: 'reason', title: 'Pourquoi', width: 100 },
  { id: 'descriptor', title: 'Repère du palier suivant (indicatif)', width: 280 },
  { id: 'advice', title: 'Ce qui peut y aider', width: 280 },
  { id: 'partners', title: 'Avec qui, et pour quoi', width: 280 },
]);
