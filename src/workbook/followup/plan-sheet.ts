import { CRITERIA } from '../../guide/guide';
import { DAYS_TOLD, ENDED_STATES, PLAN_PROBLEMS, PLAN_STATES, TO_CHECK } from '../../position/plan';
import { blank, formula } from '../cells';
import { literal, lookup } from '../formulas';
import { type DataColumn, dataCell, dataColumn, ROW_STATES } from '../grid/data-layout';
import { STEP_COLUMNS } from '../grid/grid-columns';
import { FIRST_STEP_ROW } from '../grid/steps-layout';
import { describeRegister, REGISTER_FIRST_ROW, type Register, registerLine } from '../register';
import { quoted, type SheetNames } from '../sheet-names';
import { LAST_MARK, ROW_MARK, type SheetPattern } from '../sheet-pattern';
import { PLAN, type PlanColumn } from './plan-table';

/** The missions of a commune as an organising authority, as a list offers them. */
export const PLAN_MISSIONS = ['recenser', 'informer', 'planifier', 'soutenir la qualité'] as const;

const titleOf = (id: PlanColumn) => PLAN.columns.find((column) => column.id === id)?.title ?? '';

const DATE_HELP = 'Une date, par exemple 31/03/2027.';
const date = {
  width: 88,
  style: 'inputDate',
  filled: true,
  rule: { rule: () => ({ kind: 'date' as const }), help: DATE_HELP },
} as const;
const text = (width = 160) => ({ width, style: 'inputWrapped', filled: true }) as const;

/** The criteria numbers that the list offers. */
const NUMBERS = CRITERIA.map(({ number }) => String(number));

const data = (names: SheetNames, column: DataColumn, criterion: string) =>
  lookup(dataColumn(names, column), dataColumn(names, 'number'), criterion);

type At = (column: PlanColumn) => string;

function paliers(at: At, names: SheetNames): string {
  const of = (column: DataColumn) => data(names, column, at('criterion'));
  const now = `IF(${of('state')}="${ROW_STATES.palier}";${of('palier')};IF(${of('state')}="${ROW_STATES.notApplicable}";"SO";"–"))`;
  const aim = `IF(${of('aim')}>0;IF(${of('aim')}<5;" → "&(${of('aim')}-1);"");"")`;
  return `IF(${at('criterion')}="";"";${now}&${aim})`;
}

/** `planWords` as a formula. */
function words(at: At): string {
  const [criterion, due, start, cost, state] = [
    at('criterion'),
    at('due'),
    at('start'),
    at('cost'),
    at('state'),
  ];
  const days = `(INT(${due})-TODAY())`;
  const inDays = (count: string) => `${count}&" jour"&IF(${count}=1;"";"s")`;
  const isEnded = `OR(${ENDED_STATES.map((ended) => `${state}="${ended}"`).join(';')})`;
  const when = `IF(${due}="";"sans échéance";IF(${days}<0;"échéance passée depuis "&${inDays(`(-${days})`)};IF(${days}=0;"échéance aujourd’hui";IF(${days}<${DAYS_TOLD};"dans "&${inDays(days)};"dans "&INT(${days}/30)&" mois"))))`;
  const isNumber = (cell: string) => `ISNUMBER(${cell})`;
  const isWrong = (cell: string) => `IF(${cell}="";FALSE;NOT(${isNumber(cell)}))`;
  const cases: readonly (readonly [string, keyof typeof PLAN_PROBLEMS])[] = [
    [`${criterion}=""`, 'noCriterion'],
    [
      `IF(${isNumber(criterion)};OR(${criterion}<1;${criterion}>${CRITERIA.length};${criterion}<>INT(${criterion}));TRUE)`,
      'criterion',
    ],
    [`${at('action')}=""`, 'noAction'],
    [isWrong(start), 'start'],
    [isWrong(due), 'due'],
    [`IF(AND(${isNumber(start)};${isNumber(due)});${due}<${start};FALSE)`, 'order'],
    [`IF(${cost}="";FALSE;IF(${isNumber(cost)};${cost}<0;TRUE))`, 'cost'],
    [`AND(${state}<>"";${PLAN_STATES.map((known) => `${state}<>"${known}"`).join(';')})`, 'state'],
  ];
  const read = `IF(${isEnded};LOWER(${state});${when})`;
  const checked = cases.reduceRight(
    (rest, [test, problem]) => `IF(${test};${literal(TO_CHECK + PLAN_PROBLEMS[problem])};${rest})`,
    read,
  );
  return `IF(AND(${criterion}="";${at('action')}="");"";${checked})`;
}

/** The Plan d'action sheet, 934 pixels in sight: a line per action. An action's state never changes a palier. */
const PLAN_LAYOUT: Register<PlanColumn> = {
  kind: 'plan',
  guidance:
    'Une ligne par action ; l’état d’une action ne change jamais un palier. Les colonnes du constat, du but, du public, des moyens et de l’indicateur sont repliées à droite de « En clair ».',
  lines: PLAN.lines,
  folded: { first: 9, count: 15 },
  columns: [
    {
      id: 'criterion',
      title: titleOf('criterion'),
      width: 56,
      style: 'inputCentered',
      filled: true,
      list: { values: NUMBERS, help: `Le numéro du critère, de 1 à ${CRITERIA.length}.` },
    },
    {
      id: 'label',
      title: titleOf('label'),
      width: 130,
      style: 'label',
      filled: false,
      computed: true,
      formula: (at, names) => data(names, 'label', at('criterion')),
    },
    {
      id: 'paliers',
      title: titleOf('paliers'),
      width: 72,
      style: 'centered',
      filled: false,
      computed: true,
      formula: paliers,
    },
    { id: 'action', title: titleOf('action'), ...text(226) },
    { id: 'pilot', title: titleOf('pilot'), ...text(120) },
    { id: 'due', title: titleOf('due'), ...date },
    {
      id: 'state',
      title: titleOf('state'),
      width: 92,
      style: 'input',
      filled: true,
      list: { values: PLAN_STATES, help: `Choisissez : ${PLAN_STATES.join(', ')}.` },
    },
    {
      id: 'words',
      title: titleOf('words'),
      width: 150,
      style: 'label',
      filled: false,
      computed: true,
      formula: words,
    },
    { id: 'finding', title: titleOf('finding'), ...text() },
    { id: 'goal', title: titleOf('goal'), ...text() },
    { id: 'audience', title: titleOf('audience'), ...text() },
    { id: 'partners', title: titleOf('partners'), ...text() },
    {
      id: 'mission',
      title: titleOf('mission'),
      width: 160,
      style: 'input',
      filled: true,
      list: { values: PLAN_MISSIONS, help: `Choisissez : ${PLAN_MISSIONS.join(', ')}.` },
    },
    { id: 'ctg', title: titleOf('ctg'), ...text() },
    { id: 'start', title: titleOf('start'), ...date },
    { id: 'means', title: titleOf('means'), ...text() },
    {
      id: 'cost',
      title: titleOf('cost'),
      width: 100,
      style: 'inputNumber',
      filled: true,
      rule: { rule: () => ({ kind: 'number', atLeast: 0 }), help: 'Un nombre, en euros, par exemple 1500.' },
    },
    { id: 'acquired', title: titleOf('acquired'), ...text() },
    { id: 'asked', title: titleOf('asked'), ...text() },
    { id: 'indicator', title: titleOf('indicator'), ...text() },
    { id: 'baseline', title: titleOf('baseline'), ...text(100) },
    { id: 'objective', title: titleOf('objective'), ...text(100) },
    { id: 'review', title: titleOf('review'), ...date },
  ],
};

/** Criteria aimed at, and retained ones, that no action is about: a sentence under the title. */
function untold(names: SheetNames): string {
  const column = '$A$5:$A$1000';
  const list = (test: (criterion: number) => string) =>
    CRITERIA.map(
      ({ number }) => `IF(${test(number)};IF(COUNTIF(${column};${number})=0;", ${number}";"");"")`,
    ).join('&');
  const aimed = list((number) => `${dataCell(names, 'step', number)}=1`);
  const retained = list(
    (number) =>
      `${quoted(names.steps)}!$${STEP_COLUMNS.letter('retained')}$${FIRST_STEP_ROW + number - 1}="oui"`,
  );
  const sentence = (title: string, numbers: string) =>
    `IF((${numbers})="";"";"${title} : "&MID(${numbers};3;99)&". ")`;
  return `IFERROR(TRIM(${sentence('Palier visé sans action, critères', aimed)}&${sentence('Retenu sans action, critères', retained)});"")`;
}

/** The sheet as shipped, without its lines, and one line. */
export function planPattern(names: SheetNames): SheetPattern {
  const sheet = describeRegister(PLAN_LAYOUT, [], names);
  const [meta = [], title = [], ...rest] = sheet.rows.slice(0, REGISTER_FIRST_ROW - 1);
  const told = [...title.slice(0, 1), blank(), blank(), formula(untold(names), 'subtitle')];
  const toLast = (range: string) => range.replace(/\d+$/, String(LAST_MARK));
  return {
    sheet: {
      ...sheet,
      rows: [meta, told, ...rest],
      validations: sheet.validations.map((one) => ({ ...one, range: toLast(one.range) })),
      inputs: sheet.inputs.map(toLast),
    },
    line: registerLine(PLAN_LAYOUT.columns, undefined, ROW_MARK, names),
  };
}
