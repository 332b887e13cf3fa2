import { CRITERIA, pillarOf, TOP_PALIER } from '../../guide/guide';
import type { Criterion } from '../../guide/types';
import { NOT_APPLICABLE } from '../../position/entry';
import { blank, cell, formula } from '../cells';
import { keyRow, widths } from '../columns';
import type { Cell, SheetDescription, SheetKind } from '../description';
import { literal, lookup, stretch } from '../formulas';
import { SHEET_HEADINGS, type SheetNames } from '../sheet-names';
import { markFormula } from './answer-mark';
import {
  type DataColumn,
  dataColumn,
  FEW_ROWS,
  NOT_DESCRIBED,
  ROW_STATES,
  STEP_REASONS,
} from './data-layout';
import { DESCRIPTOR_COLUMNS, STEP_COLUMNS } from './grid-columns';
import { WITNESS_TEXTS } from './row-identity';
import { FIRST_STEP_ROW, RETAINED_CHOICES, RETAINED_HELP, type StepColumn } from './steps-layout';

const LAST_ROW = FIRST_STEP_ROW + CRITERIA.length - 1;
/** Next steps named on the line above the header; more are counted. */
const NAMED = 12;

const at = (column: StepColumn, row: number) => `$${STEP_COLUMNS.letter(column)}${row}`;

/** Our cells of a criterion's row: all follow its number, wherever the row stands. */
function stepRow(criterion: Criterion, row: number, names: SheetNames): Cell[] {
  const data = (column: DataColumn) =>
    lookup(dataColumn(names, column), dataColumn(names, 'number'), at('number', row));
  const towards = at('towards', row);
  const onlyStep = (text: string) => `IFERROR(IF(${towards}="";"";${text});"")`;
  const [number, first, last] = (['number', 'palier0', 'palier3'] as const).map(DESCRIPTOR_COLUMNS.letter);
  // The column's place is counted, so that one inserted in Repères shifts nothing.
  const place = `COLUMNS(${stretch(names.descriptors, `${number}:${first}`, { first: 1, last: 1 })})+${towards}`;
  const descriptor = `VLOOKUP(${at('number', row)};${stretch(names.descriptors, `${number}:${last}`, FEW_ROWS)};${place};FALSE)&""`;
  const help = `CHOOSE(${towards};${data('help1')};${data('help2')};${data('help3')})`;
  const { target, suggestion } = STEP_REASONS;
  const settled = `IF(${data('palier')}=${TOP_PALIER};"au palier ${TOP_PALIER}";IF(${data('step')}=${suggestion};"hors des six";"palier visé atteint"))`;
  const reason = `IF(${data('rank')}>0;IF(${data('step')}=${target};"vous visez le palier "&(${data('aim')}-1);"suggestion");IF(${data('state')}="${ROW_STATES.palier}";${settled};IF(${data('state')}="${ROW_STATES.blank}";"non renseigné";IF(${data('state')}="${NOT_APPLICABLE}";"sans objet";"à vérifier"))))`;
  const values: Record<StepColumn, Cell> = {
    number: cell(criterion.number, `mark-${pillarOf(criterion).id}`),
    criterion: cell(WITNESS_TEXTS.criterion(criterion), 'label'),
    rank: formula(`IFERROR(IF(${data('rank')}>0;${data('rank')};"");"")`, 'centered'),
    palier: formula(
      `IFERROR(IF(${data('state')}="${NOT_APPLICABLE}";"${NOT_APPLICABLE}";${data('palier')});"")`,
      'centered',
    ),
    towards: formula(`IFERROR(IF(${at('rank', row)}="";"";${at('palier', row)}+1);"")`, 'number'),
    retained: cell('', 'input'),
    reason: formula(`IFERROR(${reason};${markFormula(criterion.number)})`, 'muted'),
    descriptor: formula(
      onlyStep(`IF(${data('described')}=1;${descriptor};${literal(NOT_DESCRIBED)})`),
      'muted',
    ),
    advice: formula(onlyStep(help), 'plain'),
    partners: formula(onlyStep(data('partners')), 'muted'),
  };
  return STEP_COLUMNS.list.map(({ id }) => values[id]);
}

/** The criteria in the order of the rule, in words. */
function order(names: SheetNames): string {
  const [numbers, ranks] = [dataColumn(names, 'number'), dataColumn(names, 'rank')];
  const steps = `COUNTIF(${ranks};">0")`;
  const named = Array.from(
    { length: NAMED },
    (_, index) => `IFERROR("${index === 0 ? '' : ', '}"&INDEX(${numbers};MATCH(${index + 1};${ranks};0));"")`,
  ).join('&');
  const answered = `COUNTIF(${dataColumn(names, 'state')};"${ROW_STATES.palier}")`;
  const none = `IF(${answered}=0;"Les pistes apparaîtront dès la première réponse dans la Grille.";"Aucune piste : tous les critères renseignés sont au palier ${TOP_PALIER}, au palier visé, ou sans objet.")`;
  return `IFERROR(IF(${steps}=0;${none};"Dans l’ordre : "&${named}&IF(${steps}>${NAMED};" et "&(${steps}-${NAMED})&" de plus";"")&". Retenez celles que vous voulez engager, ou d’autres.");"")`;
}

/**
 * The Pistes sheet as shipped: what to work on next, and what helps. Its rows are the 29 criteria at fixed places, with
 * their place in the order beside: a list that moved would carry « Retenue » to another criterion (decision 0028).
 */
export function stepsSheet(names: SheetNames): SheetDescription<SheetKind> {
  const column = STEP_COLUMNS.letter('retained');
  const inputs = `${column}${FIRST_STEP_ROW}:${column}${LAST_ROW}`;
  return {
    kind: 'steps',
    name: names.steps,
    hidden: false,
    columnWidths: widths(STEP_COLUMNS.list),
    frozenRows: FIRST_STEP_ROW - 1,
    frozenColumns: 0,
    hiddenColumns: 0,
    rows: [
      keyRow('steps', STEP_COLUMNS.list, blank('meta')),
      [blank(), cell(SHEET_HEADINGS.steps, 'title')],
      [blank(), formula(order(names), 'subtitle')],
      STEP_COLUMNS.list.map(({ title }) => cell(title, 'header')),
      ...CRITERIA.map((criterion, index) => stepRow(criterion, FIRST_STEP_ROW + index, names)),
    ],
    validations: [
      { range: inputs, rule: { kind: 'list', values: RETAINED_CHOICES }, help: RETAINED_HELP, strict: false },
    ],
    conditionalFormats: [],
    inputs: [inputs],
  };
}
