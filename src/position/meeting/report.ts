import { DUTIES, type DutyId } from '../../guide/duties';
import { CRITERIA, criterionOf, GUIDE, pillarOf } from '../../guide/guide';
import type { Criterion, GuideTexts, Palier, PillarId } from '../../guide/types';
import type { Carrier } from '../answer';
import { changesSince } from '../changes';
import { counted } from '../counted';
import type { Entry } from '../entry';
import { type DutyState, dutyState } from '../obligations';
import { spreadOf } from '../perspectives';
import { PLAN_STATES } from '../plan';
import { answerTo, computePosition, isComplete, needsJustification, type Position } from '../position';
import { excerpt } from './excerpt';
import { actionsOf, decisionsOf, openActions, type ReportAction } from './report-actions';
import { asksOf, type PartnerAsk } from './report-asks';
import { inTurn, LIMITS } from './report-rules';
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
