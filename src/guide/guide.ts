import { allerVers } from './aller-vers';
import { gouvernance } from './gouvernance';
import { information } from './information';
import { moyens } from './moyens';
import { parcours } from './parcours';
import type { Criterion, GuidePage, GuidePages, Palier, Pillar } from './types';

/** The ministry's guide as data: the edition it was read from, and its five pillars in the printed order. */
export const GUIDE: { readonly edition: string; readonly pillars: readonly Pillar[] } = {
  edition: 'janvier 2025',
  pillars: [information, parcours, allerVers, moyens, gouvernance],
};

/** Criteria 1 to 29 in order. */
export const CRITERIA: readonly Criterion[] = GUIDE.pillars.flatMap((pillar) => pillar.criteria);

export const PALIERS: readonly Palier[] = [0, 1, 2, 3];

/** The points of the highest palier, hence a criterion's maximum (guide p. 41-45). */
export const TOP_PALIER: Palier = 3;

/** The criterion of that number, or undefined when the guide has none. */
export function criterionOf(number: number): Criterion | undefined {
  return CRITERIA[number - 1];
}

/** The pillar that holds a criterion. */
export function pillarOf(criterion: Criterion): Pillar {
  const pillar = GUIDE.pillars.find((candidate) => candidate.criteria.includes(criterion));
  if (!pillar) throw new Error(`Criterion ${criterion.number} belongs to no pillar`);
  return pillar;
}

/** The guide page of a criterion, among pages that came with the caller. */
export function pageOf(pages: GuidePages, criterion: Criterion): GuidePage {
  const page = pages[criterion.number];
  if (!page) throw new Error(`Criterion ${criterion.number} has no guide page`);
  return page;
}

/** The question on a line of a table: a checklist, where there is one, is read elsewhere. */
export function questionLine({ question, subQuestions }: Criterion): string {
  return subQuestions ? `${question} (liste dans Conseils)` : question;
}
