import { CRITERIA } from '../guide/guide';
import type { RawCell } from './raw-cell';

/** The rules of an action plan. Formulas of the Plan d'action sheet say the same (R8). */

export const PLAN_STATES = ['à lancer', 'en cours', 'faite', 'reportée', 'abandonnée'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** States that wait for nothing more: their due date is never said to be past. */
export const ENDED_STATES: readonly PlanState[] = ['faite', 'abandonnée'];

/** Days up to which a due date is told in days; beyond, in months of 30 days. */
export const DAYS_TOLD = 60;

/** What a line holds, typed by people. */
export const PLAN_FIELDS = [
  'criterion',
  'action',
  'pilot',
  'due',
  'state',
  'finding',
  'goal',
  'audience',
  'partners',
  'mission',
  'ctg',
  'start',
  'means',
  'cost',
  'acquired',
  'asked',
  'indicator',
  'baseline',
  'objective',
  'review',
] as const;
export type PlanField = (typeof PLAN_FIELDS)[number];
export const PLAN_DATES: readonly PlanField[] = ['due', 'start', 'review'];

/** What is typed on a line, as its cells hold it; a date is the spreadsheet's number of its day. */
export interface PlanCells {
  readonly criterion: RawCell;
  readonly action: RawCell;
  readonly start: RawCell;
  readonly due: RawCell;
  readonly state: RawCell;
  readonly cost: RawCell;
}

const isBlank = (raw: RawCell) => raw === null || raw === '';

/** What keeps a line from being read, in French after « À vérifier : »; the first that is found. Each with its test. */
export const PLAN_PROBLEMS = {
  noCriterion: 'quel critère ?',
  criterion: `les critères vont de 1 à ${CRITERIA.length}`,
  noAction: 'quelle action ?',
  start: 'le début n’est pas une date',
  due: 'l’échéance n’est pas une date',
  order: 'l’échéance vient avant le début',
  cost: 'le coût est un nombre, en euros',
  state: 'état inconnu, choisissez dans la liste',
} as const;

export const TO_CHECK = 'À vérifier : ';

function problemOf({
  criterion,
  action,
  start,
  due,
  state,
  cost,
}: PlanCells): keyof typeof PLAN_PROBLEMS | null {
  if (isBlank(criterion)) return 'noCriterion';
  const isNumber =
    typeof criterion === 'number' &&
    Number.isInteger(criterion) &&
    criterion >= 1 &&
    criterion <= CRITERIA.length;
  if (!isNumber) return 'criterion';
  if (isBlank(action)) return 'noAction';
  if (!isBlank(start) && typeof start !== 'number') return 'start';
  if (!isBlank(due) && typeof due !== 'number') return 'due';
  if (typeof start === 'number' && typeof due === 'number' && due < start) return 'order';
  if (!isBlank(cost) && (typeof cost !== 'number' || cost < 0)) return 'cost';
  const isKnown = PLAN_STATES.some((one) => one === String(state).toLowerCase());
  return isBlank(state) || isKnown ? null : 'state';
}

/** « 1 jour », « 12 jours ». */
const inDays = (days: number) => `${days} jour${days === 1 ? '' : 's'}`;

/**
 * What a line says in words, from its due date and its state; `today` is the spreadsheet's number of the day. Empty for an
 * empty line.
 */
export function planWords(cells: PlanCells, today: number): string {
  if (isBlank(cells.criterion) && isBlank(cells.action)) return '';
  const problem = problemOf(cells);
  if (problem) return TO_CHECK + PLAN_PROBLEMS[problem];
  const state = String(cells.state ?? '').toLowerCase();
  if (ENDED_STATES.some((ended) => ended === state)) return state;
  if (typeof cells.due !== 'number') return 'sans échéance';
  const days = Math.floor(cells.due) - today;
  if (days < 0) return `échéance passée depuis ${inDays(-days)}`;
  if (days === 0) return 'échéance aujourd’hui';
  return days < DAYS_TOLD ? `dans ${inDays(days)}` : `dans ${Math.floor(days / 30)} mois`;
}
