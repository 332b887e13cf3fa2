import { GUIDE, pageOf } from '../src/guide/guide';
import { PAGES } from '../src/guide/pages/pages';
import { PARTNERS } from '../src/guide/partners';

/** The guide for other tools, in the form that docs/ describes; partners go by name. */
export function guideJson(): unknown {
  return {
    edition: GUIDE.edition,
    pillars: GUIDE.pillars.map((pillar) => ({
      ...pillar,
      criteria: pillar.criteria.map((criterion) => {
        const { condition, partners, ...facts } = criterion;
        const { descriptors, ...page } = pageOf(PAGES, criterion);
        return {
          ...facts,
          ...page,
          descriptors,
          conditional: condition !== undefined,
          condition: condition ?? null,
          partners: partners.map((partner) => PARTNERS[partner]),
        };
      }),
    })),
  };
}
