import { GUIDE, TOP_PALIER } from '../../guide/guide';
import { SCOPE } from '../../guide/scope';
import type { Pillar } from '../../guide/types';
import { NOT_APPLICABLE } from '../../position/entry';
import { blank, cell, formula } from '../cells';
import { widths } from '../columns';
import type { Cell, SheetDescription, SheetKind } from '../description';
import { literal, pillarWords, UNANSWERED } from '../formulas';
import { metaText, SHEET_HEADINGS, type SheetNames } from '../sheet-names';
import { dataColumn, RADAR_BLOCK, ROW_STATES } from './data-sheet';
import { SUMMARY_COLUMNS, SUMMARY_ROWS, type SummaryColumn } from './grid-columns';

const { first: FIRST_ROW, last: LAST_ROW } = SUMMARY_ROWS;
const HEADER_ROW = FIRST_ROW - 1;
/** The chart stands beside its reading, two rows under the last one of the table. */
const RADAR_ROW = LAST_ROW + 3;

const READING_NOTES = [
  `Le palier moyen va de 0 à ${TOP_PALIER}. « ${NOT_APPLICABLE} » (sans objet) sort des points et du maximum.`,
  'Tant qu’un pilier n’est pas complet, ses chiffres sont provisoires.',
  'Chaque axe va de 0, au centre, à 3, au bord.',
  'Un pilier sans réponse n’a pas de point.',
  'L’ordre des axes et la surface n’ont pas de sens propre.',
];

const COMPLETE = 'complet';
const PROVISIONAL = 'provisoire';
/** Shown where the data sheet is gone. */
const BROKEN = 'À réparer : menu Grille SPPE > Vérifier la grille.';

/** Blocks of the text bar: four per palier. */
const BAR_BLOCKS = 12;

const at = (column: SummaryColumn, row: number) => `$${SUMMARY_COLUMNS.letter(column)}${row}`;

/** A figure, and nothing where the sheets it is read from are gone: the state says so. */
const figure = (text: string) => `IFERROR(${text};"")`;
const centered = (text: string) => formula(figure(text), 'centered');

function pillarRow(pillar: Pillar, row: number, names: SheetNames): Cell[] {
  const [pillars, states, paliers] = (['pillar', 'state', 'palier'] as const).map((column) =>
    dataColumn(names, column),
  );
  const count = (state: string) => `COUNTIFS(${pillars};${at('pillar', row)};${states};"${state}")`;
  const countPalier = (palier: number) =>
    centered(
      `COUNTIFS(${pillars};${at('pillar', row)};${states};"${ROW_STATES.palier}";${paliers};${palier})`,
    );
  const given = `(${at('answered', row)}-${at('notApplicable', row)})`;
  const blocks = `ROUND(${BAR_BLOCKS}/${TOP_PALIER}*${at('mean', row)};0)`;
  const toCheck = `(${count(ROW_STATES.missing)}+${count(ROW_STATES.doubled)}+${count(ROW_STATES.contradicted)}+${count(ROW_STATES.invalid)})`;
  const values: Record<SummaryColumn, Cell> = {
    pillar: cell(pillar.id, 'meta'),
    title: cell(pillar.title, `tint-${pillar.id}`),
    points: centered(`SUMIFS(${paliers};${pillars};${at('pillar', row)})`),
    max: centered(`${TOP_PALIER}*(${at('criteria', row)}-${at('notApplicable', row)})`),
    mean: formula(
      figure(
        `IF(${given}>0;${at('points', row)}/${given};IF(${at('notApplicable', row)}=${at('criteria', row)};"sans objet";"${UNANSWERED}"))`,
      ),
      'decimal',
    ),
    bar: formula(
      `IF(ISNUMBER(${at('mean', row)});REPT("█";${blocks})&REPT("░";${BAR_BLOCKS}-${blocks});"")`,
      'bar',
    ),
    answered: centered(`${count(ROW_STATES.palier)}+${count(ROW_STATES.notApplicable)}`),
    criteria: cell(pillar.criteria.length, 'centered'),
    notApplicable: centered(count(ROW_STATES.notApplicable)),
    palier0: countPalier(0),
    palier1: countPalier(1),
    palier2: countPalier(2),
    palier3: countPalier(3),
    state: formula(
      `IFERROR(IF(${toCheck}>0;${toCheck}&" à vérifier, provisoire";IF(${at('answered', row)}=${at('criteria', row)};"${COMPLETE}";` +
        `IF(${at('answered', row)}=0;"${UNANSWERED}";"${PROVISIONAL}")));${literal(BROKEN)})`,
      'centered',
    ),
  };
  return SUMMARY_COLUMNS.list.map((column) => values[column.id]);
}

/** The guide gives no overall grade: points, maximum and completeness only, provisional until every pillar is complete. */
function overallRow(): Cell[] {
  const sum = (column: SummaryColumn) =>
    formula(`SUM(${at(column, FIRST_ROW)}:${at(column, LAST_ROW)})`, 'totalCentered');
  const figures: readonly SummaryColumn[] = ['points', 'max', 'answered', 'criteria'];
  return SUMMARY_COLUMNS.list.map(({ id }) => {
    if (id === 'title') return cell('Ensemble', 'total');
    if (id === 'pillar') return cell('ensemble', 'meta');
    if (id === 'state') {
      const states = `${at('state', FIRST_ROW)}:${at('state', LAST_ROW)}`;
      return formula(
        `IF(COUNTIF(${states};"${COMPLETE}")=${GUIDE.pillars.length};"${COMPLETE}";IF(COUNTIF(${states};"${UNANSWERED}")=${GUIDE.pillars.length};"${UNANSWERED}";"${PROVISIONAL}"))`,
        'totalCentered',
      );
    }
    return figures.includes(id) ? sum(id) : blank('total');
  });
}

const reading = () =>
  GUIDE.pillars
    .map((pillar, index) => {
      const row = FIRST_ROW + index;
      return `${literal(`${pillar.title} : `)}&${pillarWords((id) => at(id, row))}`;
    })
    .join('&CHAR(10)&');

/** The Synthèse sheet: a row per pillar, the native radar and its reading in words. */
export function summarySheet(names: SheetNames, communeName: string): SheetDescription<SheetKind> {
  const rows: Cell[][] = [
    [cell(metaText('summary'), 'meta')],
    [blank(), formula(`"${SHEET_HEADINGS.summary}"&IF(${communeName}="";"";" – "&${communeName})`, 'title')],
    [blank(), cell(SCOPE, 'subtitle')],
    SUMMARY_COLUMNS.list.map((column) => cell(column.title, 'header')),
    ...GUIDE.pillars.map((pillar, index) => pillarRow(pillar, FIRST_ROW + index, names)),
    overallRow(),
    [],
    [blank(), cell('Radar des cinq piliers', 'heading')],
    [blank(), formula(reading(), 'reading')],
    ...READING_NOTES.map((text) => [blank(), cell(text, 'note')]),
  ];
  return {
    kind: 'summary',
    name: names.summary,
    hidden: false,
    columnWidths: widths(SUMMARY_COLUMNS),
    frozenRows: HEADER_ROW,
    frozenColumns: 0,
    hiddenColumns: 1,
    rows,
    validations: [],
    conditionalFormats: [],
    inputs: [],
    chart: {
      title: 'Palier moyen par pilier, de 0 à 3',
      sheet: 'data',
      range: RADAR_BLOCK,
      colors: ['#2f5fb3', '#c9cfd8', '#c9cfd8'],
      max: TOP_PALIER,
      row: RADAR_ROW,
      column: SUMMARY_COLUMNS.number('answered'),
      width: 640,
      height: 420,
    },
  };
}
