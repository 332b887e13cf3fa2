import { GUIDE } from '../../guide/guide';
import type { PillarId } from '../../guide/types';
import { columns } from '../columns';
import { literal, lookup, stretch } from '../formulas';
import type { SheetNames } from '../sheet-names';

/** Like widths side by side, or around narrower ones, take one service call less (`widthRuns`). */
export const GRID_COLUMNS = columns([
  { id: 'number', title: 'N°', width: 44 },
  { id: 'criterion', title: 'Critère', width: 230 },
  { id: 'question', title: 'Question', width: 230 },
  { id: 'page', title: 'Guide', width: 64 },
  { id: 'entry', title: 'Palier', width: 64 },
  { id: 'points', title: 'Points', width: 64 },
  { id: 'descriptor', title: 'Repère (indicatif, à adapter)', width: 230 },
  { id: 'target', title: 'Palier visé', width: 100 },
  { id: 'carrier', title: 'Porté par', width: 100 },
  { id: 'comment', title: 'Commentaire', width: 290 },
]);
export type GridColumn = (typeof GRID_COLUMNS.list)[number]['id'];

/** Header text of a column of the Grille. */
export function titleOf(id: GridColumn): string {
  return GRID_COLUMNS.list[GRID_COLUMNS.number(id) - 1]?.title ?? '';
}

/** What people read comes first; the figures that formulas read are hidden at the right. */
export const SUMMARY_COLUMNS = columns([
  // Hidden: as wide as the next one, so that both take their width at once.
  { id: 'pillar', title: 'pilier', width: 360 },
  { id: 'radar', title: 'Radar', width: 360 },
  { id: 'title', title: 'Pilier', width: 170 },
  { id: 'mean', title: 'Palier moyen', width: 66 },
  { id: 'ratio', title: 'Points', width: 66 },
  { id: 'bar', title: 'Critères par palier', width: 170 },
  { id: 'state', title: 'État', width: 100 },
  { id: 'points', title: 'points', width: 100 },
  { id: 'max', title: 'maximum', width: 100 },
  { id: 'answered', title: 'renseignes', width: 100 },
  { id: 'criteria', title: 'criteres', width: 100 },
  { id: 'notApplicable', title: 'sans_objet', width: 100 },
  { id: 'palier0', title: 'palier_0', width: 100 },
  { id: 'palier1', title: 'palier_1', width: 100 },
  { id: 'palier2', title: 'palier_2', width: 100 },
  { id: 'palier3', title: 'palier_3', width: 100 },
]);

export type SummaryColumn = (typeof SUMMARY_COLUMNS.list)[number]['id'];

/** Rows of the pillars on the summary sheet. */
export const SUMMARY_ROWS = { first: 5, last: 4 + GUIDE.pillars.length } as const;

/** A pillar's figure on the summary sheet, as a formula of another sheet reads it. */
export function summaryFigure(names: SheetNames, pillar: PillarId, figure: SummaryColumn): string {
  const column = (id: SummaryColumn) => stretch(names.summary, SUMMARY_COLUMNS.letter(id), SUMMARY_ROWS);
  return lookup(column(figure), column('pillar'), literal(pillar));
}

/** The tidy table of the data sheet, one row per criterion. */
export const DATA_COLUMNS = columns([
  { id: 'number', title: 'critere' },
  { id: 'pillar', title: 'pilier' },
  { id: 'label', title: 'libelle' },
  { id: 'row', title: 'ligne' },
  { id: 'rows', title: 'lignes' },
  { id: 'typed', title: 'saisie' },
  { id: 'tidy', title: 'saisie_lue' },
  { id: 'choice', title: 'choix' },
  { id: 'state', title: 'etat' },
  { id: 'palier', title: 'palier' },
  { id: 'shown', title: 'repere' },
  { id: 'target', title: 'palier_vise' },
  { id: 'carrier', title: 'porte_par' },
  { id: 'comment', title: 'commentaire' },
  { id: 'signature', title: 'empreinte' },
  { id: 'spelling', title: 'ecriture' },
  { id: 'spellingChoice', title: 'choix' },
  { id: 'radarLabel', title: 'radar' },
  { id: 'radarMean', title: 'Palier moyen' },
  { id: 'radarTop', title: 'Palier 3 (échelle)' },
  { id: 'radarBottom', title: 'Palier 0 (échelle)' },
  { id: 'conflict', title: 'autre_critere' },
  { id: 'ownLabel', title: 'ecriture_du_libelle' },
  { id: 'ownQuestion', title: 'question' },
  { id: 'ownPage', title: 'page' },
  { id: 'described', title: 'repere_lu' },
  { id: 'aim', title: 'palier_vise_lu' },
  { id: 'step', title: 'piste' },
  { id: 'gap', title: 'ecart' },
  { id: 'place', title: 'place_dans_le_pilier' },
  { id: 'turn', title: 'tour' },
  { id: 'mean', title: 'palier_moyen' },
  { id: 'rank', title: 'ordre_de_piste' },
  { id: 'help1', title: 'aide_vers_1' },
  { id: 'help2', title: 'aide_vers_2' },
  { id: 'help3', title: 'aide_vers_3' },
  { id: 'partners', title: 'partenaires' },
]);

export const DESCRIPTOR_COLUMNS = columns([
  { id: 'number', title: 'N°', width: 44 },
  { id: 'criterion', title: 'Critère', width: 190 },
  { id: 'palier0', title: 'Palier 0', width: 260 },
  { id: 'palier1', title: 'Palier 1', width: 260 },
  { id: 'palier2', title: 'Palier 2', width: 260 },
  { id: 'palier3', title: 'Palier 3', width: 260 },
  { id: 'page', title: 'Texte officiel', width: 100 },
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
