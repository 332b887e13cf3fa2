import { ASK_SOURCES } from '../src/guide/asks';
import { GUIDE, pageOf } from '../src/guide/guide';
import { GUIDE_TEXTS } from '../src/guide/pages/texts';
import { PARTNER_NAMES } from '../src/guide/partners';
import { MISSIONS, SCOPE } from '../src/guide/scope';

const { pages: PAGES, asks: ASKS, updates, glossary } = GUIDE_TEXTS;

/** The guide for other tools, in the form that docs/ describes; partners go by name. */
export function guideJson(): unknown {
  return {
    edition: GUIDE.edition,
    scope: SCOPE,
    missions: MISSIONS,
    updates,
    glossary,
    pillars: GUIDE.pillars.map((pillar) => ({
      ...pillar,
      criteria: pillar.criteria.map((criterion) => {
        const { condition, partners, ...facts } = criterion;
        const { descriptors, ...page } = pageOf(PAGES, criterion);
        return {
          subQuestions: [],
          modesFromGuide: false,
          ...facts,
          ...page,
          descriptors,
          conditional: condition !== undefined,
          condition: condition ?? null,
          partners: partners.map((partner) => PARTNER_NAMES[partner]),
          asks: (ASKS[criterion.number] ?? []).map((ask) => ({
            ...ask,
            partners: ask.partners.map((partner) => PARTNER_NAMES[partner]),
            source: ASK_SOURCES[ask.source],
          })),
        };
      }),
    })),
  };
}
