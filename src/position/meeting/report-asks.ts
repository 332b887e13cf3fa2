import { CRITERIA, GUIDE } from '../../guide/guide';
import type { PartnerId } from '../../guide/partners';
import type { Criterion, GuideTexts } from '../../guide/types';
import { nextSteps } from '../next-steps';
import { answerTo } from '../position';
import { excerpt } from './excerpt';
import { openActions, type ReportAction } from './report-actions';
import { inTurn, LIMITS } from './report-rules';
import type { ReportSource } from './report-source';

/** What is asked of one partner. */
export interface PartnerAsk {
  readonly name: string;
  /** `criterion` is null for an action that names none of the guide. */
  readonly asks: readonly { readonly text: string; readonly criterion: number | null }[];
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
export function asksOf(
  source: ReportSource,
  actions: readonly ReportAction[],
  texts: GuideTexts,
): PartnerAsk[] {
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
