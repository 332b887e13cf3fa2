import { CRITERIA, GUIDE, PALIERS, TOP_PALIER } from '../../guide/guide';
import { SCOPE } from '../../guide/scope';
import type { Pillar } from '../../guide/types';
import { NOT_APPLICABLE } from '../../position/entry';
import { blank, cell, formula } from '../cells';
import { keyRow, widths } from '../columns';
import type { Cell, SheetDescription, SheetKind } from '../description';
import { frenchDate, literal, pillarWords, shortened, UNANSWERED } from '../formulas';
import { SHEET_HEADINGS, type SheetNames } from '../sheet-names';
import { dataCell, dataColumn, RADAR_BLOCK, ROW_STATES } from './data-layout';
import { type FieldKey, NAME_LIMIT } from './fields';
import { SUMMARY_COLUMNS, SUMMARY_ROWS, type SummaryColumn } from './grid-columns';

const { first: FIRST_ROW, last: LAST_ROW } = SUMMARY_ROWS;
const HEADER_ROW = FIRST_ROW - 1;
const OVERALL_ROW = LAST_ROW + 1;
/** From the first figure to the last column. */
const HIDDEN = {
  first: SUMMARY_COLUMNS.number('points'),
  count: SUMMARY_COLUMNS.list.length - SUMMARY_COLUMNS.number('points') + 1,
};

const READING_NOTES = [
  `Le palier moyen va de 0 à ${TOP_PALIER}. « ${NOT_APPLICABLE} » (sans objet) sort des points et du maximum.`,
  'Tant qu’un pilier n’est pas complet, ses chiffres sont provisoires.',
  'Radar : 0 au centre, 3 au bord ; un pilier sans réponse n’a pas de point.',
  'L’ordre des axes et la surface n’ont pas de sens propre.',
  SCOPE,
];

const COMPLETE = 'complet';
const PROVISIONAL = 'provisoire';
/** Shown where the data sheet is gone. */
const BROKEN = 'À réparer : menu Grille SPPE > Vérifier la grille.';

const at = (column: SummaryColumn, row: number) => `$${SUMMARY_COLUMNS.letter(column)}${row}`;

/** A figure, and nothing where the sheets it is read from are gone: the state says so. */
const figure = (text: string) => `IFERROR(${text};"")`;
const centered = (text: string) => formula(figure(text), 'centered');

/** Criteria at each palier as full squares, those without object as hollow ones; what has none is left out. */
function squares(row: number): string {
  const part = (column: SummaryColumn, label: string | number, square: string) =>
    `IF(${at(column, row)}>0;"${label} "&REPT("${square}";${at(column, row)})&"  ";"")`;
  return [
    ...PALIERS.map((palier) => part(`palier${palier}`, palier, '■')),
    part('notApplicable', NOT_APPLICABLE, '□'),
  ].join('&');
}

const ratio = (row: number) => `${at('points', row)}&" / "&${at('max', row)}`;

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
  const toCheck = `(${count(ROW_STATES.missing)}+${count(ROW_STATES.doubled)}+${count(ROW_STATES.contradicted)}+${count(ROW_STATES.invalid)})`;
  const values: Record<SummaryColumn, Cell> = {
    pillar: cell(pillar.id, 'meta'),
    radar: blank(),
    title: cell(pillar.title, `tint-${pillar.id}`),
    mean: formula(
      figure(
        `IF(${given}>0;${at('points', row)}/${given};IF(${at('notApplicable', row)}=${at('criteria', row)};"sans objet";"${UNANSWERED}"))`,
      ),
      'mean',
    ),
    ratio: centered(`IF(${at('max', row)}=0;"–";${ratio(row)})`),
    bar: formula(figure(squares(row)), 'bar'),
    state: formula(
      `IFERROR(IF(${toCheck}>0;${toCheck}&" à vérifier, provisoire";IF(${at('answered', row)}=${at('criteria', row)};"${COMPLETE}";` +
        `IF(${at('answered', row)}=0;"${UNANSWERED}";"${PROVISIONAL}")));${literal(BROKEN)})`,
      'centered',
    ),
    points: centered(`SUMIFS(${paliers};${pillars};${at('pillar', row)})`),
    max: centered(`${TOP_PALIER}*(${at('criteria', row)}-${at('notApplicable', row)})`),
    answered: centered(`${count(ROW_STATES.palier)}+${count(ROW_STATES.notApplicable)}`),
    criteria: cell(pillar.criteria.length, 'centered'),
    notApplicable: centered(count(ROW_STATES.notApplicable)),
    palier0: countPalier(0),
    palier1: countPalier(1),
    palier2: countPalier(2),
    palier3: countPalier(3),
  };
  return SUMMARY_COLUMNS.list.map((column) => values[column.id]);
}

/** The guide gives no overall grade: points, maximum and completeness only, provisional until every pillar is complete. */
function overallRow(): Cell[] {
  const sum = (column: SummaryColumn) =>
    formula(`SUM(${at(column, FIRST_ROW)}:${at(column, LAST_ROW)})`, 'totalCentered');
  const figures: readonly SummaryColumn[] = ['points', 'max', 'answered', 'criteria'];
  const states = `${at('state', FIRST_ROW)}:${at('state', LAST_ROW)}`;
  const cells: Partial<Record<SummaryColumn, Cell>> = {
    pillar: cell('ensemble', 'meta'),
    radar: blank(),
    title: cell('Ensemble', 'total'),
    ratio: formula(`IF(${at('max', OVERALL_ROW)}=0;"–";${ratio(OVERALL_ROW)})`, 'totalCentered'),
    bar: formula(
      `${at('answered', OVERALL_ROW)}&" / "&${at('criteria', OVERALL_ROW)}&" renseignés"`,
      'total',
    ),
    state: formula(
      `IF(COUNTIF(${states};"${COMPLETE}")=${GUIDE.pillars.length};"${COMPLETE}";IF(COUNTIF(${states};"${UNANSWERED}")=${GUIDE.pillars.length};"${UNANSWERED}";"${PROVISIONAL}"))`,
      'totalCentered',
    ),
  };
  return SUMMARY_COLUMNS.list.map(({ id }) => cells[id] ?? (figures.includes(id) ? sum(id) : blank('total')));
}

const reading = () =>
  GUIDE.pillars
    .map((pillar, index) => {
      const row = FIRST_ROW + index;
      return `${literal(`${pillar.title} : `)}&${pillarWords((id) => at(id, row))}`;
    })
    .join('&CHAR(10)&');

/** How complete the grid is, and on what day where Accueil says it. */
function headline(date: string): string {
  const [answered, criteria] = [at('answered', OVERALL_ROW), at('criteria', OVERALL_ROW)];
  const state = `IF(${answered}=0;"aucun critère renseigné";IF(${at('state', OVERALL_ROW)}="${COMPLETE}";"grille complète, ${CRITERIA.length} critères renseignés";"grille provisoire, "&${answered}&IF(${answered}=1;" critère renseigné";" critères renseignés")&" sur "&${criteria}))`;
  return `IFERROR(IF(ISNUMBER(${date});"Au "&${frenchDate(date)}&" : ";"")&${state};"")`;
}

/** The criteria that have no answer yet, in words; nothing while the grid is empty, or once it is complete. */
function left(names: SheetNames): string {
  const numbers = CRITERIA.map(
    ({ number }) => `IF(${dataCell(names, 'state', number)}="${ROW_STATES.blank}";", ${number}";"")`,
  ).join('&');
  const [answered, criteria] = [at('answered', OVERALL_ROW), at('criteria', OVERALL_ROW)];
  return `IFERROR(IF((${answered}=0)+(${answered}=${criteria})>0;"";"Reste à renseigner : "&MID(${numbers};3;200));"")`;
}

/** What Accueil says of the collectivité. */
const IDENTITY = [
  ['type', 'Collectivité'],
  ['population', 'Population'],
  ['rpe', 'RPE'],
  ['auteur', 'Rempli par'],
] as const satisfies readonly (readonly [FieldKey, string])[];

const shownField = (key: FieldKey, at: string) =>
  key === 'population' ? `${at}&IF(ISNUMBER(${at});" habitants";"")` : shortened(at, NAME_LIMIT);

/**
 * The Synthèse sheet: the native radar, then a row per pillar, its reading in words and the collectivité's identity; the
 * figures that formulas read are in hidden columns.
 */
export function summarySheet(
  names: SheetNames,
  communeName: string,
  fieldCell: (key: FieldKey) => string,
): SheetDescription<SheetKind> {
  const beside = (...cells: Cell[]) => [blank(), blank(), ...cells];
  const rows: Cell[][] = [
    keyRow('summary', SUMMARY_COLUMNS.list, blank('meta')),
    [blank(), formula(`"${SHEET_HEADINGS.summary}"&IF(${communeName}="";"";" – "&${communeName})`, 'title')],
    [blank(), formula(headline(fieldCell('date')), 'subtitle')],
    SUMMARY_COLUMNS.list.map((column) => cell(column.title, 'header')),
    ...GUIDE.pillars.map((pillar, index) => pillarRow(pillar, FIRST_ROW + index, names)),
    overallRow(),
    beside(formula(left(names), 'line')),
    beside(cell('En clair', 'heading')),
    beside(formula(reading(), 'reading')),
    [],
    ...IDENTITY.map(([key, label]) =>
      beside(cell(label, 'label'), formula(`IFERROR(${shownField(key, fieldCell(key))};"")`, 'line')),
    ),
    [],
    ...READING_NOTES.map((text) => beside(cell(text, 'note'))),
  ];
  return {
    kind: 'summary',
    name: names.summary,
    hidden: false,
    columnWidths: widths(SUMMARY_COLUMNS.list),
    frozenRows: HEADER_ROW,
    frozenColumns: 0,
    hiddenColumns: 1,
    hiddenBlocks: [HIDDEN],
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
      row: FIRST_ROW,
      column: SUMMARY_COLUMNS.number('radar'),
      width: 356,
      height: 380,
    },
  };
}
