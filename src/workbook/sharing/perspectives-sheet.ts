import { CRITERIA, GUIDE, PALIERS } from '../../guide/guide';
import { PARTNER_NAMES } from '../../guide/partners';
import type { Criterion, Pillar } from '../../guide/types';
import { NOT_APPLICABLE } from '../../position/entry';
import { blank, cell, formula } from '../cells';
import { type Column, columns, keyRow, widths } from '../columns';
import type { Cell, CellValue, CompanionKind, ConditionalFormat, SheetDescription } from '../description';
import { literal, lookup, rowsWith, tidied } from '../formulas';
import { markFormula } from '../grid/answer-mark';
import { ANSWER_RULES } from '../grid/answer-rules';
import { dataColumn, FEW_ROWS, ROW_STATES, stampCell } from '../grid/data-layout';
import { WITNESS_TEXTS } from '../grid/row-identity';
import { SHEET_HEADINGS, SHEET_TITLES, type SheetNames } from '../sheet-names';
import { ATTENTION, PALIER_COLORS } from '../styles';

/** Partners who can have a column of their own. */
export const MAX_PERSPECTIVES = 8;

const RANKS = Array.from({ length: MAX_PERSPECTIVES }, (_, index) => index + 1);

type Rank = `${number}`;
type Id =
  | 'number'
  | 'ownRead'
  | `read${Rank}`
  | 'key'
  | 'said'
  | 'pillar'
  | 'criterion'
  | 'question'
  | 'own'
  | `entry${Rank}`
  | 'count'
  | 'spread'
  | 'decided';

/** How the title of a column that no partner has begins, by which formulas know it too. */
const FREE = '(libre';

/** Title of a column that no partner has yet. */
function freeTitle(rank: number): string {
  return `${FREE} ${rank})`;
}

/** The partner that a column's title names, '' for a free one. */
export function partnerOf(title: string): string {
  return title.trim().toLowerCase().startsWith(FREE) ? '' : title.trim();
}

const hidden = (id: Id, title: string): Column<Id> => ({ id, title, width: 50 });

/** Keys and readings of the entries by R1 stand in hidden columns on the left; what people see and fill follows. */
export const PERSPECTIVE_COLUMNS = columns<Id>([
  hidden('number', 'N°'),
  hidden('ownRead', 'lu 0'),
  ...RANKS.map((rank) => hidden(`read${rank}`, `lu ${rank}`)),
  hidden('key', 'rang'),
  hidden('said', 'avis en mots'),
  // These, with two partners and the spread, stand beside the panel on a screen of 1280.
  { id: 'pillar', title: 'Pilier', width: 92 },
  { id: 'criterion', title: 'Critère', width: 150 },
  { id: 'question', title: 'Question du guide', width: 310 },
  { id: 'own', title: 'Collectivité', width: 88 },
  // The partner's name takes the place of the title.
  ...RANKS.map((rank): Column<Id> => ({ id: `entry${rank}`, title: freeTitle(rank), width: 92 })),
  { id: 'count', title: 'Avis', width: 54 },
  { id: 'spread', title: 'Écart', width: 54 },
  { id: 'decided', title: 'Décision : quoi, pourquoi, par qui', width: 260 },
]);

const HIDDEN_COLUMNS = PERSPECTIVE_COLUMNS.number('said');
const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;
const LAST_ROW = HEADER_ROW + CRITERIA.length;
/** Row of the first criterion to discuss, under its headings. */
export const FIRST_DISCUSSION_ROW = LAST_ROW + 4;

/** A cell that a partner fills. */
export interface PerspectiveEntry {
  readonly value: CellValue;
  readonly note: string;
}

/** What partners typed: their names with the notes of these cells, and their cells by criterion, column by column. */
export interface PerspectiveContent {
  readonly names: readonly string[];
  readonly notes: readonly string[];
  readonly entries: ReadonlyMap<number, readonly PerspectiveEntry[]>;
  /** What was decided together, by criterion. */
  readonly decisions: ReadonlyMap<number, PerspectiveEntry>;
}

export const NO_PERSPECTIVES: PerspectiveContent = {
  names: [],
  notes: [],
  entries: new Map(),
  decisions: new Map(),
};

const letter = PERSPECTIVE_COLUMNS.letter;
const at = (id: Id, row: number) => `$${letter(id)}${row}`;
const block = (id: Id) => `$${letter(id)}$${FIRST_ROW}:$${letter(id)}$${LAST_ROW}`;

/** Shown in the readings for what is none of R1's entries. */
const INVALID = '?';

/** Shown for the collectivité's palier on a row that is not surely its number's: nothing counts there. */
const NOT_COUNTED = 'non compté';

/**
 * `identify` and `rowOf` as a formula: true where the number is none, stands on several rows, or is not the one of the
 * label, which begins with it.
 */
function astrayCondition(row: number, names: SheetNames): string {
  const [number, label] = [at('number', row), at('criterion', row)];
  const numbers = `$${letter('number')}$${FEW_ROWS.first}:$${letter('number')}$${FEW_ROWS.last}`;
  const said = `VALUE(LEFT(${label};FIND(". ";${label})-1))`;
  const named = lookup(dataColumn(names, 'label'), dataColumn(names, 'number'), said);
  const isOther = `IFERROR(IF(${said}=${number};FALSE;${label}=${said}&". "&${named});FALSE)`;
  return `IF(ISNUMBER(${number});IF(${rowsWith(numbers, number)}=1;${isOther};TRUE);TRUE)`;
}

/** A partner's entry as R1 reads it, by the table of spellings of the Données sheet; nothing in a column of nobody. */
function readingFormula(rank: number, row: number, names: SheetNames): string {
  const entry = at(`entry${rank}`, row);
  const title = `TRIM($${letter(`entry${rank}`)}$${HEADER_ROW})`;
  const choice = `SUMPRODUCT((${dataColumn(names, 'spelling')}=${tidied(entry)})*${dataColumn(names, 'spellingChoice')})`;
  // The choice as few times as can be: its text is long. A palier is its digit, « sans objet » none of these.
  const palier = `VALUE(MID("?${PALIERS.join('')}?";1+${choice};1))`;
  const read = `IFERROR(${palier};IF(${choice}=0;"${INVALID}";"${NOT_APPLICABLE}"))`;
  const isFree = `OR(${title}="";LEFT(${title};${FREE.length})="${FREE}";${at('ownRead', row)}="${NOT_COUNTED}")`;
  return `IF(OR(${isFree};${tidied(`${entry}&""`)}="");"";IF(IFERROR(ISFORMULA(${entry});FALSE);"${INVALID}";${read}))`;
}

function saidFormula(row: number): string {
  const part = (name: string, read: string) => `IF(${read}="";"";" · "&${name}&" : "&${read})`;
  const partners = RANKS.map((rank) =>
    part(`$${letter(`entry${rank}`)}$${HEADER_ROW}`, at(`read${rank}`, row)),
  );
  return `MID(${[part(literal('Collectivité'), at('ownRead', row)), ...partners].join('&')};4;2000)`;
}

/** The question, then who is concerned first: those whom the guide's page names. */
function questionText({ question, partners }: Criterion): string {
  const named = partners.map((id) => PARTNER_NAMES[id]).join(', ');
  return named === '' ? question : `${question}\nD’abord : ${named}.`;
}

function criterionRow(
  pillar: Pillar,
  criterion: Criterion,
  row: number,
  names: SheetNames,
  content: PerspectiveContent,
): Cell[] {
  const data = (column: Parameters<typeof dataColumn>[1]) =>
    lookup(dataColumn(names, column), dataColumn(names, 'number'), at('number', row));
  const own = `IF(${data('state')}="${ROW_STATES.notApplicable}";"${NOT_APPLICABLE}";${data('palier')})`;
  const reads = `${at('ownRead', row)}:${at(`read${MAX_PERSPECTIVES}`, row)}`;
  const typed = content.entries.get(criterion.number) ?? [];
  const decided = content.decisions.get(criterion.number);
  return [
    cell(criterion.number, 'meta'),
    formula(`IFERROR(IF(${astrayCondition(row, names)};"${NOT_COUNTED}";${own});"${NOT_COUNTED}")`, 'meta'),
    ...RANKS.map((rank) => formula(readingFormula(rank, row, names), 'meta')),
    // Larger spreads first, then smaller numbers; nothing where people agree.
    formula(
      `IF(${at('spread', row)}="";"";IF(${at('spread', row)}=0;"";100*${at('spread', row)}-${at('number', row)}))`,
      'meta',
    ),
    formula(saidFormula(row), 'meta'),
    // On each row, so that a sort takes it along.
    cell(pillar.title, `tint-${pillar.id}`),
    cell(WITNESS_TEXTS.numbered(criterion), 'label'),
    cell(questionText(criterion), 'plain'),
    formula(
      `IF(${at('ownRead', row)}="";${markFormula(criterion.number)};${at('ownRead', row)})`,
      'centered',
    ),
    ...RANKS.map((_, place) => cell(typed[place]?.value ?? '', 'inputPalier', typed[place]?.note)),
    formula(`COUNT(${reads})`, 'centered'),
    formula(`IF(COUNT(${reads})<2;"";MAX(${reads})-MIN(${reads}))`, 'centered'),
    cell(decided?.value ?? '', 'inputWrapped', decided?.note),
  ];
}

/** The criteria to discuss, one a line: the k-th largest key finds its row. */
function discussionRow(rank: number): Cell[] {
  const place = `MATCH(LARGE(${block('key')};${rank});${block('key')};0)`;
  const found = (id: Id) => `INDEX(${block(id)};${place})`;
  const hiddenCells = Array.from({ length: HIDDEN_COLUMNS }, () => blank('meta'));
  return [
    ...hiddenCells,
    blank(),
    formula(`IFERROR(${found('criterion')};"")`, 'plain'),
    blank(),
    // One text that runs over the columns to its right: those of nobody are hidden, and would hide it.
    formula(
      `IFERROR("Écart "&${found('spread')}&", "&${found('count')}&" avis – "&${found('said')};"")`,
      'line',
    ),
  ];
}

const NOTHING =
  'Aucun écart pour l’instant : les paliers donnés sont les mêmes, ou une seule colonne est remplie.';

/** A title that stands in the first column people see. */
const shown = (...cells: readonly Cell[]): Cell[] => [
  ...Array.from({ length: HIDDEN_COLUMNS }, () => blank()),
  ...cells,
];

function conditionalFormats(): ConditionalFormat[] {
  const range = (id: Id, last: Id) => `${letter(id)}${FIRST_ROW}:${letter(last)}${LAST_ROW}`;
  const own = range('own', 'own');
  const entries = range('entry1', `entry${MAX_PERSPECTIVES}`);
  // The reading of a partner's cell stands as far to its left as the blocks are apart.
  const read = `${letter('read1')}${FIRST_ROW}`;
  return [
    ...PALIER_COLORS.flatMap((colors, palier) => [
      {
        range: own,
        formula: `=ISNUMBER(${at('ownRead', FIRST_ROW)})*(${at('ownRead', FIRST_ROW)}=${palier})`,
        ...colors,
      },
      { range: entries, formula: `=ISNUMBER(${read})*(${read}=${palier})`, ...colors },
    ]),
    { range: entries, formula: `=(${read}="${INVALID}")`, ...ATTENTION, bold: true },
    { range: own, formula: `=(${at('ownRead', FIRST_ROW)}="${NOT_COUNTED}")`, ...ATTENTION, bold: true },
  ];
}

/**
 * The Regards sheet: the collectivité's paliers beside those of each partner, how far apart they are, and what
 * to discuss. The palier that counts stays the collectivité's.
 */
export function perspectivesSheet(
  names: SheetNames,
  content: PerspectiveContent,
): SheetDescription<CompanionKind> {
  const column = (rank: number) => letter(`entry${rank}`);
  const entries = `${column(1)}${FIRST_ROW}:${column(MAX_PERSPECTIVES)}${LAST_ROW}`;
  const free = RANKS.filter((rank) => !content.names[rank - 1]);
  const header = PERSPECTIVE_COLUMNS.list.map(({ id, title }) => {
    const rank = RANKS.find((one) => id === `entry${one}`);
    if (rank === undefined) return cell(title, 'header');
    const note = content.notes[rank - 1];
    return { ...cell(content.names[rank - 1] || title, 'header'), ...(note && { note }) };
  });
  const title = shown(cell(SHEET_HEADINGS.perspectives, 'title'));
  title[1] = cell(SHEET_HEADINGS.perspectives, 'meta');
  const discussion = Array.from({ length: CRITERIA.length }, (_, index) => discussionRow(index + 1));
  return {
    kind: 'perspectives',
    name: SHEET_TITLES.perspectives,
    hidden: false,
    columnWidths: widths(PERSPECTIVE_COLUMNS.list),
    frozenRows: HEADER_ROW,
    frozenColumns: PERSPECTIVE_COLUMNS.number('criterion'),
    hiddenColumns: HIDDEN_COLUMNS,
    // What is typed in a column of nobody would be taken for somebody's.
    hiddenBlocks: free.map((rank) => ({ first: PERSPECTIVE_COLUMNS.number('own') + rank, count: 1 })),
    rows: [
      keyRow('perspectives', PERSPECTIVE_COLUMNS.list, stampCell(names)),
      title,
      // Beside the frozen columns, which would cut it.
      shown(
        blank(),
        blank(),
        cell(
          'Chaque partenaire remplit sa colonne, de 0 à 3 ou SO. Le palier retenu reste celui de la Grille.',
          'subtitle',
        ),
      ),
      header,
      ...GUIDE.pillars.flatMap((pillar) =>
        pillar.criteria.map((criterion) =>
          criterionRow(pillar, criterion, HEADER_ROW + criterion.number, names, content),
        ),
      ),
      [],
      shown(
        cell('À discuter ensemble', 'heading'),
        blank(),
        cell('Écart, et qui dit quoi : des sujets de discussion, pas des erreurs', 'note'),
      ),
      // Where a sheet of the earlier layout has it.
      shown(blank(), formula(`IF(COUNT(${block('key')})=0;${literal(NOTHING)};"")`, 'note')),
      ...discussion,
    ],
    validations: [
      {
        range: entries,
        rule: { kind: 'list', values: ANSWER_RULES.entry.choices },
        help: ANSWER_RULES.entry.help,
        strict: false,
      },
    ],
    conditionalFormats: conditionalFormats(),
    // Opened one by one, each to its partner.
    inputs: [],
    framed: [entries],
  };
}
