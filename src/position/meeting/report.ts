import { DUTIES, type DutyId } from '../../guide/duties';
import { CRITERIA, criterionOf, GUIDE, pageOf, pillarOf } from '../../guide/guide';
import type { PartnerId } from '../../guide/partners';
import type { Criterion, GuideTexts, Palier, PillarId } from '../../guide/types';
import type { Carrier } from '../answer';
import { changesSince } from '../changes';
import { agreed, counted, thousands } from '../counted';
import type { Entry } from '../entry';
import { adviceInOrder, nextSteps } from '../next-steps';
import { type DutyState, dutyState } from '../obligations';
import { spreadOf } from '../perspectives';
import { ENDED_STATES, PLAN_STATES } from '../plan';
import { answerTo, computePosition, isComplete, needsJustification, type Position } from '../position';
import { excerpt } from './excerpt';
import type { Move, PlannedAction, ReportSource } from './report-source';

/** One page for the élus; all that the workbook says; what anybody may read, without comments nor names of people. */
export const REPORT_FORMS = ['elus', 'complete', 'public'] as const;
export type ReportForm = (typeof REPORT_FORMS)[number];

/** A criterion on which the collectivité can lean. */
export interface Strength {
  readonly criterion: Criterion;
  readonly pillar: PillarId;
  readonly palier: Palier;
  readonly text: string;
}

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

/** What is asked of one partner. */
export interface PartnerAsk {
  readonly name: string;
  /** `criterion` is null for an action that names none of the guide. */
  readonly asks: readonly { readonly text: string; readonly criterion: number | null }[];
}

/** What the law asks, and whether it does here: a reminder, never a verdict. */
export interface Obligation {
  readonly id: DutyId;
  readonly state: DutyState;
}

export interface ReportedCriterion {
  readonly criterion: Criterion;
  readonly entry: Entry;
  /** Of the palier given; '' for another entry. */
  readonly descriptor: string;
  readonly target: Palier | null;
  readonly carrier: Carrier | null;
  readonly comment: string;
  /** A « sans objet » that waits for its reason (R5). */
  readonly isUnjustified: boolean;
  readonly partners: readonly { readonly name: string; readonly entry: Entry }[];
  /** How far apart the collectivité and the partners are; null when fewer than two gave a palier. */
  readonly spread: number | null;
}

export interface Report {
  readonly form: ReportForm;
  readonly commune: string;
  readonly population: number | null;
  readonly date: string;
  readonly author: string;
  readonly position: Position;
  readonly strengths: readonly Strength[];
  readonly actions: readonly ReportAction[];
  /** Actions of the plan that are still open, those shown included. */
  readonly open: number;
  readonly decisions: readonly string[];
  readonly obligations: readonly Obligation[];
  readonly asks: readonly PartnerAsk[];
  /** What moved since the photograph; null where none is chosen. */
  readonly since: { readonly name: string; readonly date: string; readonly moves: readonly Move[] } | null;
  /** The 29 answers; empty for the élus. */
  readonly criteria: readonly ReportedCriterion[];
  /** Every line of the plan, in the complete form only. */
  readonly plan: readonly PlannedAction[];
}

/** How much the page for the élus takes; the type never shrinks, the texts are cut. */
export const LIMITS = {
  strengths: 3,
  /** Where more than `proposed` actions are shown, or what moved. */
  fewStrengths: 2,
  /** One fewer where what moved since a photograph is shown. */
  actions: 5,
  /** Actions are completed by suggestions up to so many. */
  proposed: 4,
  asks: 2,

  moves: 4,
  /** In characters. */
  strength: 150,
  action: 105,
  commune: 110,
  author: 60,
  pilot: 34,
  cost: 24,
  state: 20,
  ask: 95,
} as const;

/** The rules of the page, as it tells them. */
export const REPORT_RULES: readonly string[] = [
  'Points d’appui : les critères au palier 3, puis au palier 2, un par pilier à tour de rôle dans l’ordre du guide, trois au plus, deux quand il y a cinq actions ou une photographie.',
  'Actions : celles du plan qui restent ouvertes, la plus proche échéance d’abord ; à défaut, les pistes de la grille et un conseil du guide pour chacune. Cinq au plus, quatre avec une photographie.',
  'Demandes aux partenaires : d’abord les actions ouvertes du plan qui les nomment, à financer ou à mener avec eux ; ensuite celles que le guide ou nos sources donnent pour les critères de ces actions, puis pour les autres pistes.',
];

/** One of each in turn: every first, then every second. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  ).flat();
}

/** Where the collectivité stands well, by the first of `REPORT_RULES`; in the order of the numbers. */
export function strengthsOf(
  { answers, descriptor }: ReportSource,
  most: number = LIMITS.strengths,
): Strength[] {
  const at = (wanted: Palier) =>
    inTurn(
      GUIDE.pillars.map(({ id, criteria }) =>
        criteria.flatMap((criterion): Strength[] => {
          const { entry } = answerTo(answers, criterion);
          if (entry.kind !== 'palier' || entry.palier !== wanted) return [];
          const text = excerpt(descriptor(criterion.number, wanted), LIMITS.strength);
          return [{ criterion, pillar: id, palier: wanted, text }];
        }),
      ),
    );
  return [...at(3), ...at(2)].slice(0, most).sort((a, b) => a.criterion.number - b.criterion.number);
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
function openActions({ plan }: ReportSource): PlannedAction[] {
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

function decisionsOf(
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

/** Whom the élus can ask, each with the names under which the sources speak of it. */
const ASKED: readonly { readonly name: string; readonly ids: readonly PartnerId[]; readonly said: RegExp }[] =
  [
    { name: 'Caf', ids: ['caf'], said: /(?<!\p{L})cafs?(?!\p{L})/iu },
    {
      name: 'Département (PMI)',
      ids: ['departement', 'pmi'],
      said: /(?<!\p{L})(?:d[ée]partement|conseil d[ée]partemental|pmi)(?!\p{L})/iu,
    },
    {
      name: 'Comité départemental (CDSF)',
      ids: ['cdsf'],
      said: /(?<!\p{L})(?:cdsf|comit[ée] d[ée]partemental)(?!\p{L})/iu,
    },
  ];

/** What the plan's open lines ask of a partner whom they name. */
function plannedAsks(source: ReportSource, said: RegExp): PartnerAsk['asks'] {
  return openActions(source).flatMap(({ text, asked, partners, criterion }) => {
    const what = said.test(asked) ? 'Financer' : said.test(partners) ? 'Prendre part' : null;
    return what ? [{ text: `${what} : ${excerpt(text, LIMITS.ask - what.length - 3)}`, criterion }] : [];
  });
}

/** What is asked of the three partners, by the last of `REPORT_RULES`. */
function asksOf(source: ReportSource, actions: readonly ReportAction[], texts: GuideTexts): PartnerAsk[] {
  const canMove = (criterion: Criterion) => {
    const { entry } = answerTo(source.answers, criterion);
    return entry.kind === 'palier' && entry.palier < 3;
  };
  const numbers = new Set([
    ...actions.flatMap(({ criterion }) => (criterion ? [criterion.number] : [])),
    ...nextSteps(GUIDE.pillars, source.answers).map(({ criterion }) => criterion.number),
    ...CRITERIA.filter(canMove).map(({ number }) => number),
  ]);
  return ASKED.map(({ name, ids, said }) => ({
    name,
    // One of each criterion before a second of the same.
    asks: [
      ...plannedAsks(source, said),
      ...inTurn(
        [...numbers].map((criterion) =>
          (texts.asks[criterion] ?? [])
            .filter(({ partners }) => partners.some((id) => ids.includes(id)))
            .map(({ text }) => ({ text: excerpt(text, LIMITS.ask), criterion })),
        ),
      ),
    ].slice(0, LIMITS.asks),
  }));
}

/** Criteria whose entry is another than in the photograph, those that moved first; the others are told apart. */
export function movesOf({ answers, earlier }: ReportSource): Move[] {
  if (!earlier) return [];
  const listed = (held: ReportSource['answers']) => CRITERIA.map((criterion) => answerTo(held, criterion));
  const moves = changesSince(listed(earlier.answers), listed(answers)).flatMap(
    ({ criterion, before: then, now, isMove }) => {
      const found = criterionOf(criterion);
      return found ? [{ criterion, pillar: pillarOf(found).id, then, now, isMove }] : [];
    },
  );
  return [...moves.filter(({ isMove }) => isMove), ...moves.filter(({ isMove }) => !isMove)];
}

function criteriaOf(source: ReportSource, form: ReportForm): ReportedCriterion[] {
  const isPublic = form === 'public';
  const partners = isPublic ? [] : source.partners;
  return CRITERIA.map((criterion, index) => {
    const answer = answerTo(source.answers, criterion);
    const { entry, target, carrier } = answer;
    const own = partners.map(({ name, entries }) => ({
      name,
      entry: entries[index] ?? ({ kind: 'blank' } as const),
    }));
    return {
      criterion,
      // What nobody could read is somebody's text.
      entry: isPublic && entry.kind === 'invalid' ? { kind: 'blank' } : entry,
      descriptor: entry.kind === 'palier' ? source.descriptor(criterion.number, entry.palier) : '',
      target,
      carrier,
      comment: isPublic ? '' : answer.comment,
      isUnjustified: !isPublic && needsJustification(criterion, source.answers),
      partners: own.filter((partner) => partner.entry.kind !== 'blank'),
      spread: own.length === 0 ? null : spreadOf([entry, ...own.map((partner) => partner.entry)]),
    };
  });
}

/** What nobody could read is somebody's text: to the public it is no answer. */
const readable = (answers: ReportSource['answers']): ReportSource['answers'] =>
  new Map(
    [...answers].map(([number, answer]) =>
      answer.entry.kind === 'invalid'
        ? [number, { ...answer, entry: { kind: 'blank' as const } }]
        : [number, answer],
    ),
  );

/** The plan as anybody may read it: pilots, and what may name a person in free words, are left out. */
const withoutNames = (plan: ReportSource['plan']) =>
  plan.map((action) => ({
    ...action,
    pilot: '',
    funding: '',
    state: PLAN_STATES.find((state) => state === action.state) ?? '',
  }));

/** What the report of that form says. The public one is given no comment and no name of a person to show. */
export function reportOf(whole: ReportSource, texts: GuideTexts, form: ReportForm): Report {
  const isPublic = form === 'public';
  const source = isPublic
    ? { ...whole, answers: readable(whole.answers), plan: withoutNames(whole.plan) }
    : whole;
  const position = computePosition(GUIDE.pillars, source.answers);
  const actions = actionsOf(source, texts);
  const { earlier } = source;
  return {
    form,
    commune: excerpt(source.commune, LIMITS.commune),
    population: source.population,
    date: source.date,
    author: isPublic ? '' : excerpt(source.author, LIMITS.author),
    position,
    strengths: strengthsOf(
      source,
      actions.length > LIMITS.proposed || earlier ? LIMITS.fewStrengths : LIMITS.strengths,
    ),
    actions,
    open: openActions(source).length,
    decisions: isPublic ? [] : decisionsOf(source, actions, position),
    obligations: DUTIES.map((duty) => ({ id: duty.id, state: dutyState(duty, source.profile) })),
    asks: asksOf(source, actions, texts),
    since: earlier && { name: isPublic ? '' : earlier.name, date: earlier.date, moves: movesOf(source) },
    criteria: form === 'elus' ? [] : criteriaOf(source, form),
    plan: form === 'complete' ? source.plan : [],
  };
}

/** « complet, 29 critères sur 29 », « provisoire, 12 critères sur 29 ». */
export function completenessText({ answered, criteria }: Position): string {
  if (answered === 0) return `grille à remplir, ${criteria} critères`;
  const state = isComplete({ answered, criteria }) ? 'complet' : 'provisoire';
  return `${state}, ${counted(answered, 'critère')} sur ${criteria}`;
}
