import { readPopulation } from '../../../communes/population';
import type { PlanTexts, ReadSnapshot } from '../../../contract/followup';
import type { ReportFacts } from '../../../contract/meeting';
import { CRITERIA } from '../../../guide/guide';
import type { GuideTexts } from '../../../guide/types';
import { NO_ANSWER } from '../../../position/answer';
import { isoDay } from '../../../position/day';
import { profileFrom } from '../../../position/meeting/profile';
import type { Earlier, PlannedAction, ReportSource } from '../../../position/meeting/report-source';
import { PLAN_STATES, type PlanField } from '../../../position/plan';

export type Facts = Extract<ReportFacts, { readonly status: 'ready' }>;

/** « 2026-11-12 », or '' for what is no day. */
const dayOf = (text: string) => (/^\d{4}-\d\d-\d\d$/.test(text) ? text : '');

/** The day of a register, « 12/11/2026 », in the same way; '' for a text that is no day. */
function shownDay(text: string): string {
  const iso = isoDay(text.trim()) ?? '';
  const isDay = iso !== '' && new Date(`${iso}T00:00Z`).toJSON()?.startsWith(iso) === true;
  return isDay ? iso : '';
}

/** A line of the plan. What is no criterion, day or amount is no figure; a cost in letters stays in words. */
function planned(texts: PlanTexts): PlannedAction {
  const said = (field: PlanField) => (texts[field] ?? '').trim();
  const [number, cost] = [Number(said('criterion')), Number(said('cost').replace(',', '.'))];
  const isAmount = said('cost') !== '' && cost >= 0 && Number.isFinite(cost);
  const state = said('state');
  const known = PLAN_STATES.find((one) => one === state.toLowerCase());
  const funding = [
    isAmount ? '' : said('cost'),
    said('acquired') && `acquis : ${said('acquired')}`,
    said('asked') && `à demander : ${said('asked')}`,
  ];
  return {
    criterion: CRITERIA.some((criterion) => criterion.number === number) ? number : null,
    text: said('action'),
    pilot: said('pilot'),
    due: shownDay(said('due')),
    cost: isAmount ? cost : null,
    partners: said('partners'),
    asked: said('asked'),
    funding: funding.filter((part) => part !== '').join(', '),
    state: known ?? state,
  };
}

/** The photographs that are as they were written: the others are never compared. */
export const comparable = ({ snapshots = [] }: Facts) =>
  snapshots.filter(({ problem, date }) => problem === null && shownDay(date) !== '');

const earlierOf = ({ name, date, answers }: ReadSnapshot): Earlier => ({
  name,
  date: shownDay(date),
  answers: new Map(
    CRITERIA.flatMap(({ number }, index) => {
      const kept = answers[index];
      return kept ? [[number, { ...NO_ANSWER, ...kept }] as const] : [];
    }),
  ),
});

/** What the workbook holds, with the guide's texts, as the rules of the report take it. */
export function sourceOf(facts: Facts, { pages }: GuideTexts, since: number | null = null): ReportSource {
  const photograph = comparable(facts).find(({ row }) => row === since);
  const { commune, fields, answers, descriptors, partners } = facts;
  const population = readPopulation(fields.population ?? '');
  return {
    commune,
    population,
    date: dayOf(fields.date ?? ''),
    author: fields.auteur ?? '',
    answers: new Map(answers.map(({ number, answer }) => [number, answer])),
    descriptor: (criterion, palier) =>
      descriptors.find((one) => one.number === criterion && one.palier === palier)?.text ??
      pages[criterion]?.descriptors[palier] ??
      '',
    profile: profileFrom(fields, population),
    partners,
    plan: (facts.plan ?? []).map(({ texts }) => planned(texts)),
    earlier: photograph ? earlierOf(photograph) : null,
  };
}
