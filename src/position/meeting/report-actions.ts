import { criterionOf, GUIDE, pageOf, pillarOf } from '../../guide/guide';
import type { Criterion, GuideTexts, Palier, PillarId } from '../../guide/types';
import { agreed, counted, thousands } from '../counted';
import { adviceInOrder, nextSteps } from '../next-steps';
import { ENDED_STATES } from '../plan';
import { answerTo, type Position } from '../position';
import { excerpt } from './excerpt';
import { LIMITS } from './report-rules';
import type { PlannedAction, ReportSource } from './report-source';

/** What the report proposes to do. */
export interface ReportAction {
  readonly text: string;
  /** Null for an action that names no criterion of the guide. */
  readonly criterion: Criterion | null;
  readonly pillar: PillarId | null;
  /** Palier now and the one to reach; null where there is none to say. */
  readonly palier: Palier | null;
  readonly towards: Palier | null;
  /** '' where nobody said: it is then to be decided. */
  readonly pilot: string;
  /** « 2027-03-15 », or ''. */
  readonly due: string;
  readonly cost: string;
  /** In the words of the plan, or ''. */
  readonly state: string;
  readonly isPlanned: boolean;
}

const euros = (amount: number) => `${thousands(amount)} €`;

function costText({ cost, funding }: PlannedAction): string {
  const parts = [cost === null ? '' : euros(cost), funding];
  return excerpt(parts.filter((part) => part !== '').join(', '), LIMITS.cost);
}

function planned(action: PlannedAction, { answers }: ReportSource): ReportAction {
  const criterion = action.criterion === null ? undefined : criterionOf(action.criterion);
  const answer = criterion && answerTo(answers, criterion);
  const palier = answer?.entry.kind === 'palier' ? answer.entry.palier : null;
  return {
    text: excerpt(action.text, LIMITS.action),
    criterion: criterion ?? null,
    pillar: criterion ? pillarOf(criterion).id : null,
    palier,
    towards: answer?.target ?? null,
    pilot: excerpt(action.pilot, LIMITS.pilot),
    due: action.due,
    cost: costText(action),
    state: excerpt(action.state, LIMITS.state),
    isPlanned: true,
  };
}

/** Lines of the plan that are asked for, the nearest due date first, those without a date last. */
export function openActions({ plan }: ReportSource): PlannedAction[] {
  return plan
    .filter(({ state, text }) => text.trim() !== '' && !ENDED_STATES.some((ended) => ended === state))
    .map((action, index) => ({ action, index }))
    .sort((a, b) => (a.action.due || '9').localeCompare(b.action.due || '9') || a.index - b.index)
    .map(({ action }) => action);
}

/** The actions of the report, by the second of `REPORT_RULES`. */
export function actionsOf(source: ReportSource, { pages }: Pick<GuideTexts, 'pages'>): ReportAction[] {
  const most = source.earlier ? LIMITS.actions - 1 : LIMITS.actions;
  const own = openActions(source).slice(0, most);
  const named = new Set(own.map(({ criterion }) => criterion));
  const suggestions = nextSteps(GUIDE.pillars, source.answers)
    .filter(({ criterion }) => !named.has(criterion.number))
    .map(({ criterion, pillar, palier, towards, target }): ReportAction => {
      const [advice] = adviceInOrder(pageOf(pages, criterion).advice, palier);
      return {
        text: excerpt(advice?.text ?? criterion.title, LIMITS.action),
        criterion,
        pillar,
        palier,
        towards: target ?? towards,
        pilot: '',
        due: '',
        cost: '',
        state: '',
        isPlanned: false,
      };
    });
  const room = Math.max(0, Math.min(LIMITS.proposed, most) - own.length);
  return [...own.map((action) => planned(action, source)), ...suggestions.slice(0, room)];
}

/** « cette », « ces deux »… « ces cinq ». */
const NUMBERS = ['aucune', 'cette', 'ces deux', 'ces trois', 'ces quatre', 'ces cinq'] as const;

export function decisionsOf(
  source: ReportSource,
  actions: readonly ReportAction[],
  { answered }: Position,
): string[] {
  if (actions.length === 0)
    return answered === 0
      ? [
          'Dire qui remplit la grille, et avec quels partenaires.',
          'Fixer la date à laquelle elle sera présentée.',
        ]
      : ['Choisir les critères sur lesquels travailler d’abord.', 'Fixer la date du prochain point.'];
  const costs = openActions(source)
    .slice(0, actions.length)
    .flatMap(({ cost }) => (cost === null ? [] : [cost]));
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  const unpriced = actions.length - costs.length;
  const isVague = actions.some(({ pilot, due }) => pilot === '' || due === '');
  const means =
    total > 0
      ? [
          `Inscrire ${euros(total)} au budget${unpriced > 0 ? `, et chiffrer ${counted(unpriced, 'autre action', 'autres actions')}` : ''}.`,
        ]
      : isVague
        ? ['Donner à chaque action un pilote, une échéance et un coût.']
        : [];
  return [
    `Retenir ${NUMBERS[actions.length] ?? 'ces'} ${agreed(actions.length, 'action')}.`,
    ...means,
    'Désigner une élue ou un élu référent, et la date à laquelle en rendre compte.',
  ];
}
