import { CRITERIA, GUIDE, PALIERS, TOP_PALIER } from '../../guide/guide';
import { SCOPE } from '../../guide/scope';
import type { Pillar } from '../../guide/types';
import { NOT_APPLICABLE } from '../../position/entry';
import { blank, cell, formula } from '../cells';
import { widths } from '../columns';
import type { Cell, SheetDescription, SheetKind } from '../description';
import { frenchDate, literal, oneDecimal, shortened, UNANSWERED } from '../formulas';
import { SHEET_HEADINGS, type SheetNames } from '../sheet-names';
import { dataCell, dataColumn, RADAR_BLOCK, ROW_STATES } from './data-layout';
import { type FieldKey, NAME_LIMIT } from './fields';
import { SUMMARY_COLUMNS, SUMMARY_ROWS, type SummaryColumn } from './grid-columns';
import { entryOf, linked, nextToFill, type Target } from './links';
import { HEAD_ROWS, headerOf, sheetHead } from './sheet-head';

const { first: FIRST_ROW, last: LAST_ROW } = SUMMARY_ROWS;
const OVERALL_ROW = LAST_ROW + 1;
/** What only formulas read, from the pillar's key to the last column. */
const HIDDEN = {
  first: SUMMARY_COLUMNS.number('pillar'),
  count: SUMMARY_COLUMNS.list.length - SUMMARY_COLUMNS.number('pillar') + 1,
};
/** More criteria left than that are counted rather than listed: a list must fit beside the radar. */
const LISTED = 15;

const READING_NOTES = [
  `Le palier moyen va de 0 à ${TOP_PALIER}, au bord du radar. ${NOT_APPLICABLE} (sans objet) sort des points et du maximum.`,
  'Un pilier sans réponse, ou sans objet, n’a pas de point sur le radar : son nom le dit.',
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
    title: formula(linked(names, pillarRowOf(names, pillar), pillar.title), `name-${pillar.id}`),
    level: formula(figure(`IF(ISNUMBER(${at('mean', row)});${oneDecimal(at('mean', row))};"–")`), 'mean'),
    mean: formula(
      figure(
        `IF(${given}>0;${at('points', row)}/${given};IF(${at('notApplicable', row)}=${at('criteria', row)};"sans objet";"${UNANSWERED}"))`,
      ),
      'centered',
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

/** What the radar shows, in words: a pillar a line, without the figures of the table beside it. */
const reading = () =>
  GUIDE.pillars
    .map((pillar, index) => {
      const [mean, state] = [at('mean', FIRST_ROW + index), at('state', FIRST_ROW + index)];
      const level = `IF(ISNUMBER(${mean});"palier moyen "&${oneDecimal(mean)}&" sur ${TOP_PALIER}";${mean})`;
      return `${literal(`${pillar.title} : `)}&${level}&IF(${state}=${mean};"";", "&${state})`;
    })
    .join('&CHAR(10)&');

/** How complete the grid is, and on what day where Accueil says it. */
function headline(date: string): string {
  const [answered, criteria] = [at('answered', OVERALL_ROW), at('criteria', OVERALL_ROW)];
  const count = `${answered}&IF(${answered}=1;" critère renseigné";" critères renseignés")`;
  const state = `IF(${answered}=0;"Aucun critère renseigné";IF(${isComplete()};"Complet : "&${count};"Provisoire : "&${count}&" sur "&${criteria}))`;
  return `IFERROR(${state}&IF(ISNUMBER(${date});", au "&${frenchDate(date)};"");"")`;
}

const isComplete = () => `${at('state', OVERALL_ROW)}="${COMPLETE}"`;

/** The criteria that have no answer yet, in words; nothing while the grid is empty, or once each has one. */
function left(names: SheetNames): string {
  const numbers = CRITERIA.map(
    ({ number }) => `IF(${dataCell(names, 'state', number)}="${ROW_STATES.blank}";", ${number}";"")`,
  ).join('&');
  const [answered, criteria] = [at('answered', OVERALL_ROW), at('criteria', OVERALL_ROW)];
  const list = `IF(${criteria}-${answered}>${LISTED};(${criteria}-${answered})&" critères";MID(${numbers};3;200))`;
  return `IFERROR(IF((${answered}=0)+(${answered}=${criteria})>0;"";"Reste à renseigner : "&${list});"")`;
}

/** What Accueil says of the collectivité. */
const IDENTITY = [
  ['type', 'Collectivité'],
  ['population', 'Population'],
  ['rpe', 'RPE'],
  ['auteur', 'Rempli par'],
] as const satisfies readonly (readonly [FieldKey, string])[];

/** A number of thousands with a space between, whatever the file's locale. */
const grouped = (at: string) => `IF(${at}<1000;${at};INT(${at}/1000)&" "&RIGHT("00"&MOD(INT(${at});1000);3))`;

const shownField = (key: FieldKey, at: string) =>
  key === 'population'
    ? `IF(ISNUMBER(${at});${grouped(at)}&" habitants";${at}&"")`
    : shortened(at, NAME_LIMIT);

/** Where the row of a pillar stands in the Grille: its title is just above its first criterion, as they are made. */
function pillarRowOf(names: SheetNames, { criteria }: Pillar): Target {
  return entryOf(names, String(criteria[0]?.number ?? 1));
}

/**
 * The Synthèse sheet: the native radar, then a row per pillar, its reading in words and the collectivité's identity; the
 * figures that formulas read are in hidden columns.
 */
export function summarySheet(
  names: SheetNames,
  communeName: string,
  fieldCell: (key: FieldKey) => string,
): SheetDescription<SheetKind> {
  const beside = (...cells: Cell[]) => [blank(), ...cells];
  const title = formula(`"${SHEET_HEADINGS.summary}"&IF(${communeName}="";"";" – "&${communeName})`, 'title');
  const radarTitle = formula(
    `"Radar"&IF((${at('answered', OVERALL_ROW)}=0)+(${isComplete()})>0;"";" · provisoire")`,
    'headerLeft',
  );
  const header = headerOf(SUMMARY_COLUMNS.list, ['level', 'ratio', 'state']);
  const rows: Cell[][] = [
    ...sheetHead(
      'summary',
      new Map([[1, title]]),
      new Map([[1, formula(headline(fieldCell('date')), 'subtitle')]]),
      [radarTitle, ...header.slice(1)],
      SUMMARY_COLUMNS.list,
    ),
    ...GUIDE.pillars.map((pillar, index) => pillarRow(pillar, FIRST_ROW + index, names)),
    overallRow(),
    beside(formula(left(names), 'line')),
    beside(formula(nextToFill(names), 'link')),
    beside(cell('En clair', 'heading')),
    beside(formula(reading(), 'reading')),
    [],
    ...IDENTITY.map(([key, label]) =>
      beside(cell(label, 'label'), formula(`IFERROR(${shownField(key, fieldCell(key))};"")`, 'line')),
    ),
    [],
    ...READING_NOTES.map((text) => [cell(text, 'note')]),
  ];
  return {
    kind: 'summary',
    name: names.summary,
    hidden: false,
    columnWidths: widths(SUMMARY_COLUMNS.list),
    frozenRows: HEAD_ROWS,
    frozenColumns: 0,
    hiddenColumns: 0,
    hiddenBlocks: [HIDDEN],
    rows,
    validations: [],
    conditionalFormats: [],
    inputs: [],
    chart: {
      title: `Palier moyen par pilier, de 0 à ${TOP_PALIER}`,
      sheet: 'data',
      range: RADAR_BLOCK,
      colors: ['#2f5fb3', '#c9cfd8', '#c9cfd8'],
      max: TOP_PALIER,
      row: FIRST_ROW,
      column: SUMMARY_COLUMNS.number('radar'),
      width: 362,
      height: 384,
    },
  };
}
