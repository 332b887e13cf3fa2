import { readPopulation } from '../../../communes/population';
import type { ReportFacts } from '../../../contract/meeting';
import type { GuideTexts } from '../../../guide/types';
import { profileFrom } from '../../../position/meeting/profile';
import type { ReportSource } from '../../../position/meeting/report-source';

export type Facts = Extract<ReportFacts, { readonly status: 'ready' }>;

/** « 2026-11-12 », or '' for what is no day. */
const dayOf = (text: string) => (/^\d{4}-\d\d-\d\d$/.test(text) ? text : '');

/** What the workbook holds, with the guide's texts, as the rules of the report take it. */
export function sourceOf(facts: Facts, { pages }: GuideTexts): ReportSource {
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
    plan: [],
    earlier: null,
  };
}
