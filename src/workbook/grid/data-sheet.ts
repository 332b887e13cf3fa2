import { CRITERIA, GUIDE, PALIERS, pillarOf, TOP_PALIER } from '../../guide/guide';
import { SHORT_TITLES } from '../../guide/short-titles';
import type { Criterion, GuideTexts } from '../../guide/types';
import { NOT_APPLICABLE, SPELLINGS } from '../../position/entry';
import { blank, cell, formula } from '../cells';
import { widths } from '../columns';
import { type Cell, NEW_SHEET, type SheetDescription, type SheetKind } from '../description';
import { literal, lookup, oneDecimal, rowsWith, stretch, tidied } from '../formulas';
import { EXPORT_SCHEMA, metaText, SHEET_KINDS, type SheetNames } from '../sheet-names';
import { type CriterionTexts, criterionTexts } from './criterion-texts';
import {
  type ADVICE_COLUMNS,
  type DataColumn,
  EXPORT_FIELDS,
  EXPORT_FIGURES,
  EXPORT_TITLES,
  FEW_ROWS,
  FIRST_ROW,
  NOT_COUNTED,
  NOT_DESCRIBED,
  ROW_STATES,
  SET_ASIDE,
} from './data-layout';
import { FIELD_LAYOUTS } from './field-layout';
import type { FieldKey } from './fields';
import {
  DATA_COLUMNS,
  DESCRIPTOR_COLUMNS,
  GRID_COLUMNS,
  type GridColumn,
  SUMMARY_COLUMNS,
  SUMMARY_ROWS,
  summaryFigure,
} from './grid-columns';
import { SOURCE, TOTAL, WITNESS_TEXTS, WITNESSES } from './row-identity';
import { stepCells } from './step-ranks';

type DescriptorColumn = (typeof DESCRIPTOR_COLUMNS.list)[number]['id'];
type GridWitness = (typeof WITNESSES)[number];

/**
 * Length of all descriptors and which criteria have theirs, which the stamp begins with: no state of a criterion's row
 * begins as it does. The columns beside are left out, since one shows the stamp itself.
 */
const descriptorsMark = (names: SheetNames) => {
  const [first, last] = (['palier0', 'palier3'] as const).map(DESCRIPTOR_COLUMNS.letter);
  const described = `SUMPRODUCT(${block('described', CRITERIA.length)}*${block('number', CRITERIA.length)})`;
  return `IFERROR("r"&LEN(TEXTJOIN("";TRUE;${stretch(names.descriptors, `${first}:${last}`, FEW_ROWS)}))&${described}&";";"")`;
};

/**
 * Rows in which criteria are looked for: all those of a sheet as it is generated; inserted ones lengthen it. Not row 1,
 * which shows the stamp: it is made of what is read here, and would read itself.
 */
const SEARCHED_ROWS = { first: 2, last: NEW_SHEET.rows } as const;

const gridColumn = (names: SheetNames, column: GridColumn) =>
  stretch(names.grid, GRID_COLUMNS.letter(column), SEARCHED_ROWS);

const block = (column: DataColumn, count: number) => {
  const letter = DATA_COLUMNS.letter(column);
  return `$${letter}$${FIRST_ROW}:$${letter}$${FIRST_ROW + count - 1}`;
};

/** Says a title or a total in the formulas: more than any criterion's number. */
const NO_CRITERION = CRITERIA.length + 1;

/** Columns that hold the texts of the criteria, as the Grille shows them. */
const OWN_TEXTS = {
  criterion: 'ownLabel',
  question: 'ownQuestion',
  page: 'ownPage',
} as const satisfies Record<GridWitness, DataColumn>;

/** Of several criteria with one label, the first stands for all of them. */
const firstOfLabel = (criterion: Criterion) =>
  (CRITERIA.find(({ label }) => label === criterion.label) ?? criterion).number;

function ownText(witness: GridWitness, criterion: Criterion): Cell {
  const first = witness === 'criterion' ? firstOfLabel(criterion) : criterion.number;
  return cell(first === criterion.number ? WITNESS_TEXTS[witness](criterion) : `(critère ${first})`);
}

/** What each text of a row shows, as a part of a formula. */
type Shown = ReadonlyMap<GridWitness, string>;

/**
 * The greatest number of another criterion that a text of the row names (R10), `NO_CRITERION` for a title or total; 0
 * where each names its own, or none.
 */
function otherNamed(criterion: Criterion, names: SheetNames, shown: Shown): string {
  const numbers = block('number', CRITERIA.length);
  const named = [...shown].map(([witness, text]) => {
    const own = witness === 'criterion' ? firstOfLabel(criterion) : criterion.number;
    const texts = block(OWN_TEXTS[witness], CRITERIA.length);
    return `IFERROR(SUMPRODUCT((${texts}=${text})*(${numbers}<>${own})*${numbers});0)`;
  });
  const titles = stretch(names.summary, SUMMARY_COLUMNS.letter('title'), SUMMARY_ROWS);
  const label = shown.get('criterion') ?? '""';
  const isTitle = `IFERROR(${NO_CRITERION}*SUMPRODUCT((${titles}=${label})+("${TOTAL}"&${titles}=${label}));0)`;
  return `MAX(${[...named, isTitle].join(';')})`;
}

/** 1 where one row of Repères bears the criterion's number, and no text of another one; else 0. */
function describedFormula(row: number, names: SheetNames, criterion: Criterion): string {
  const number = `$${DATA_COLUMNS.letter('number')}${row}`;
  const column = (id: DescriptorColumn) =>
    stretch(names.descriptors, DESCRIPTOR_COLUMNS.letter(id), FEW_ROWS);
  const at = (id: DescriptorColumn) => lookup(column(id), column('number'), number);
  const page = at('page');
  const shown: Shown = new Map([
    ['criterion', at('criterion')],
    ['page', `IF(LEFT(${page};${SOURCE.length})="${SOURCE}";MID(${page};${SOURCE.length + 1};99);"")`],
  ]);
  return `IFERROR(IF(${rowsWith(column('number'), number)}=1;IF(${otherNamed(criterion, names, shown)}=0;1;0);0);0)`;
}

/** The text shown beside the palier: its descriptor, or what the entry lacks to count. */
function shownFormula(row: number, names: SheetNames, criterion: Criterion): string {
  const at = (column: DataColumn) => `$${DATA_COLUMNS.letter(column)}${row}`;
  const [number, first, last] = (['number', 'palier0', 'palier3'] as const).map(DESCRIPTOR_COLUMNS.letter);
  const table = stretch(names.descriptors, `${number}:${last}`, FEW_ROWS);
  // The column's place is counted, so that a column inserted in the sheet shifts nothing.
  const place = `COLUMNS(${stretch(names.descriptors, `${number}:${first}`, { first: 1, last: 1 })})+${at('palier')}`;
  // Not INDEX: the rows below read this cell many times, and IronCalc computes an INDEX anew each time.
  const descriptor = `IF(${at('described')}=1;VLOOKUP(${at('number')};${table};${place};FALSE)&"";${literal(NOT_DESCRIBED)})`;
  const { condition, followsNotApplicable } = criterion;
  const explaining = `$${DATA_COLUMNS.letter('state')}${FIRST_ROW + (followsNotApplicable ?? 0) - 1}`;
  const unexplained = `${tidied(at('comment'))}=""`;
  const toJustify =
    followsNotApplicable === undefined
      ? unexplained
      : `AND(${unexplained};${explaining}<>"${ROW_STATES.notApplicable}")`;
  const notApplicable =
    condition === undefined
      ? `IF(${toJustify};"${SET_ASIDE} : dites pourquoi en commentaire.";"${SET_ASIDE}")`
      : literal(SET_ASIDE);
  // As the guard leaves a target: a single digit.
  const target = `IF(LEN(${at('target')})=1;FIND(${at('target')};"${PALIERS.join('')}")-1;${at('palier')})`;
  const warning = literal('Palier visé inférieur au palier actuel. ');
  const below = `IF(IFERROR(${target};${at('palier')})<${at('palier')};${warning};"")`;
  const cases: readonly [string, string][] = [
    [ROW_STATES.palier, `${below}&IFERROR(${descriptor};"")`],
    [ROW_STATES.blank, '"Non renseigné"'],
    [ROW_STATES.notApplicable, notApplicable],
    [ROW_STATES.invalid, literal(`${NOT_COUNTED} : réponse non reconnue. Choisissez 0, 1, 2, 3 ou SO.`)],
    [
      ROW_STATES.doubled,
      literal(
        `${NOT_COUNTED} : critère présent sur plusieurs lignes. Menu Grille SPPE > Vérifier la grille.`,
      ),
    ],
    [
      ROW_STATES.contradicted,
      `"${NOT_COUNTED} : le numéro est celui du critère "&${at('number')}&", mais cette ligne porte aussi le texte "&IF(${at('conflict')}=${NO_CRITERION};"d’un titre ou d’un total";"du critère "&${at('conflict')})&". Menu Grille SPPE > Vérifier la grille."`,
    ],
  ];
  return cases.reduceRight((rest, [state, shown]) => `IF(${at('state')}="${state}";${shown};${rest})`, '""');
}

function criterionRow(
  index: number,
  names: SheetNames,
  texts: GuideTexts,
  own: CriterionTexts | undefined,
): Cell[] {
  const criterion = CRITERIA[index];
  if (!criterion) return [];
  const row = FIRST_ROW + index;
  const at = (column: DataColumn) => `$${DATA_COLUMNS.letter(column)}${row}`;
  const typed = (column: GridColumn) =>
    `INDEX(${gridColumn(names, column)};${at('row')}-${SEARCHED_ROWS.first - 1})`;
  const typedText = (column: GridColumn) =>
    `IF(${at('rows')}=1;IF(${at('conflict')}=0;IFERROR(${typed(column)}&"";"#");"");"")`;
  const numbers = gridColumn(names, 'number');
  const choice = `SUMPRODUCT((${block('spelling', SPELLINGS.length)}=${at('tidy')})*${block('spellingChoice', SPELLINGS.length)})`;
  const notApplicableChoice = PALIERS.length + 1;
  const values: Record<DataColumn, Cell> = {
    number: cell(criterion.number),
    pillar: cell(pillarOf(criterion).id),
    label: cell(criterion.label),
    row: formula(`IFERROR(MATCH(${at('number')};${numbers};0)+${SEARCHED_ROWS.first - 1};0)`),
    rows: formula(`IF(${at('row')}=0;0;${rowsWith(numbers, at('number'))})`),
    typed: formula(typedText('entry')),
    tidy: formula(tidied(at('typed'))),
    choice: formula(`IF(${at('tidy')}="";0;${choice})`),
    state: formula(
      `IF(${at('rows')}=0;"${ROW_STATES.missing}";IF(${at('rows')}>1;"${ROW_STATES.doubled}";IF(${at('conflict')}>0;"${ROW_STATES.contradicted}";` +
        `IF(IFERROR(ISFORMULA(${typed('entry')});FALSE);"${ROW_STATES.invalid}";` +
        `IF(${at('tidy')}="";"${ROW_STATES.blank}";IF(${at('choice')}=0;"${ROW_STATES.invalid}";` +
        `IF(${at('choice')}=${notApplicableChoice};"${ROW_STATES.notApplicable}";"${ROW_STATES.palier}")))))))`,
    ),
    palier: formula(`IF(${at('state')}="${ROW_STATES.palier}";${at('choice')}-1;"")`),
    shown: formula(shownFormula(row, names, criterion)),
    target: formula(typedText('target')),
    carrier: formula(typedText('carrier')),
    comment: formula(typedText('comment')),
    signature: formula(
      `LEFT(${at('state')};1)&${at('conflict')}&":"&LEFT(${at('tidy')};12)&":"&LEFT(${at('target')};9)&":"&LEFT(${at('carrier')};5)&":"&LEN(${at('comment')})&";"`,
    ),
    spelling: cell(SPELLINGS[index]?.text ?? ''),
    // 0 stands for "not found" in the sum, hence the shift by one.
    spellingChoice: cell(SPELLINGS[index] ? SPELLINGS[index].choice + 1 : ''),
    ...radarCells(index, names),
    conflict: formula(
      `IF(${at('rows')}=1;${otherNamed(criterion, names, new Map(WITNESSES.map((witness) => [witness, typed(witness)])))};0)`,
    ),
    ownLabel: ownText('criterion', criterion),
    ownQuestion: ownText('question', criterion),
    ownPage: ownText('page', criterion),
    described: formula(describedFormula(row, names, criterion)),
    ...stepCells(criterion, row, typed('target'), texts),
    ...linkCells(index),
    ...adviceCells(own),
  };
  return DATA_COLUMNS.list.map((column) => values[column.id]);
}

type AdviceColumn = (typeof ADVICE_COLUMNS)[number] | 'noAdvice';

/** The guide's advice by the palier that it helps to reach, and what is said where there is none. */
function adviceCells(texts: CriterionTexts | undefined): Record<AdviceColumn, Cell> {
  const [advice1 = '', advice2 = '', advice3 = ''] = texts?.towards ?? [];
  return {
    advice1: cell(advice1),
    advice2: cell(advice2),
    advice3: cell(advice3),
    noAdvice: cell(texts?.none ?? ''),
  };
}

/** The kinds of the tabs on the rows of the first criteria, each with the place of its id (`linkedTabs`). */
function linkCells(index: number): Record<'linked' | 'link', Cell> {
  const kind = SHEET_KINDS[index];
  return { linked: cell(kind ?? ''), link: kind ? formula('""') : blank() };
}

type RadarColumn = 'radarLabel' | 'radarMean' | 'radarTop' | 'radarBottom';

/** Label and mean for the native chart, on the rows of the first criteria; two constants pin its scale to 0–3. */
function radarCells(index: number, names: SheetNames): Record<RadarColumn, Cell> {
  const pillar = GUIDE.pillars[index];
  if (!pillar) return { radarLabel: blank(), radarMean: blank(), radarTop: blank(), radarBottom: blank() };
  const mean = summaryFigure(names, pillar.id, 'mean');
  return {
    // The native chart writes no value at its axes: their labels do, and say why one has none.
    radarLabel: formula(
      `${literal(SHORT_TITLES[pillar.id])}&" · "&IF(ISNUMBER(${mean});${oneDecimal(mean)};IFERROR(${mean};""))`,
    ),
    // A missing value must stay a gap: #N/A is what charts leave out.
    radarMean: formula(`IF(ISNUMBER(${mean});${mean};NA())`),
    radarTop: cell(TOP_PALIER),
    radarBottom: cell(0),
  };
}

/** Titles of the tidy table, for other tools. */
const TITLES: Readonly<Record<DataColumn, string>> = {
  number: 'critere',
  pillar: 'pilier',
  label: 'libelle',
  row: 'ligne',
  rows: 'lignes',
  typed: 'saisie',
  tidy: 'saisie_lue',
  choice: 'choix',
  state: 'etat',
  palier: 'palier',
  shown: 'repere',
  target: 'palier_vise',
  carrier: 'porte_par',
  comment: 'commentaire',
  signature: 'empreinte',
  spelling: 'ecriture',
  spellingChoice: 'choix',
  radarLabel: 'radar',
  radarMean: 'Palier moyen',
  radarTop: 'Palier 3 (échelle)',
  radarBottom: 'Palier 0 (échelle)',
  conflict: 'autre_critere',
  ownLabel: 'ecriture_du_libelle',
  ownQuestion: 'question',
  ownPage: 'page',
  described: 'repere_lu',
  aim: 'palier_vise_lu',
  step: 'piste',
  gap: 'ecart',
  place: 'place_dans_le_pilier',
  turn: 'tour',
  mean: 'palier_moyen',
  rank: 'ordre_de_piste',
  help1: 'aide_vers_1',
  help2: 'aide_vers_2',
  help3: 'aide_vers_3',
  partners: 'partenaires',
  linked: 'feuille',
  link: 'gid',
  advice1: 'conseils_1',
  advice2: 'conseils_2',
  advice3: 'conseils_3',
  noAdvice: 'sans_conseil',
};

/** One row for other sheets and tools: identity, the 29 answers, then points, maximum and answered per pillar. */
function exportRow(names: SheetNames, fieldCell: (key: FieldKey) => string): Cell[] {
  const fields = EXPORT_FIELDS.map((key) => {
    const filled = fieldCell(key);
    const value = FIELD_LAYOUTS[key].exported?.(filled) ?? filled;
    return formula(`IFERROR(IF(${filled}="";"";${value});"")`);
  });
  const entries = CRITERIA.map((_, index) => {
    const row = FIRST_ROW + index;
    const [state, palier] = (['state', 'palier'] as const).map(
      (column) => `$${DATA_COLUMNS.letter(column)}$${row}`,
    );
    return formula(`IF(${state}="${NOT_APPLICABLE}";"${NOT_APPLICABLE}";${palier})`);
  });
  const figures = GUIDE.pillars.flatMap(({ id }) =>
    EXPORT_FIGURES.map((figure) => formula(`IFERROR(${summaryFigure(names, id, figure)};"")`)),
  );
  return [cell(GUIDE.edition), cell(EXPORT_SCHEMA), ...fields, ...entries, ...figures];
}

/** The hidden Données sheet: every entry read once, for all other formulas and for other tools. */
export function dataSheet(
  names: SheetNames,
  fieldCell: (key: FieldKey) => string,
  texts: GuideTexts,
): SheetDescription<SheetKind> {
  const own = criterionTexts(texts);
  const signature = DATA_COLUMNS.letter('signature');
  const stamp = CRITERIA.map((_, index) => `${signature}${FIRST_ROW + index}`).join('&');
  const tableHeader = DATA_COLUMNS.list.map(({ id }) => cell(TITLES[id], 'headerLeft'));
  const rows: Cell[][] = [
    [
      cell(metaText('data'), 'meta'),
      formula(`${descriptorsMark(names)}&${stamp}&IFERROR(LEFT(${fieldCell('nom')};40);"")`, 'meta'),
    ],
    EXPORT_TITLES.map((title) => cell(title)),
    exportRow(names, fieldCell),
    [],
    tableHeader,
    ...CRITERIA.map(({ number }, index) => criterionRow(index, names, texts, own.get(number))),
  ];
  return {
    kind: 'data',
    name: names.data,
    hidden: true,
    columnWidths: widths(DATA_COLUMNS.list),
    frozenRows: 0,
    frozenColumns: 0,
    hiddenColumns: 0,
    rows,
    validations: [],
    conditionalFormats: [],
    inputs: [],
  };
}
