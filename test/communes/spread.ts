import type { CriterionSpread, PillarMedian } from '../../src/communes/spread';
import { CRITERIA, GUIDE, PALIERS, pillarOf } from '../../src/guide/guide';
import type { Pillar } from '../../src/guide/types';
import { NOT_APPLICABLE } from '../../src/position/entry';
import { median, medianOfCounts } from './median';

/** What the territory's formulas and the consolidation must give, worked out from the answers by code. */

/** The answers of one commune, by criterion in guide order: '', '0' to '3' or 'SO'. */
export type Entries = readonly string[];

const answersTo = (pillar: Pillar, entries: Entries) =>
  pillar.criteria.map(({ number }) => entries[number - 1] ?? '');

const isWhole = (pillar: Pillar, entries: Entries) =>
  answersTo(pillar, entries).every((entry) => entry !== '');

/** A criterion over the communes whose grid is of the edition in use. */
export function criterionSpread(number: number, communes: readonly Entries[]): CriterionSpread {
  const criterion = CRITERIA[number - 1];
  if (!criterion) throw new Error(`No criterion ${number}`);
  const pillar = pillarOf(criterion);
  const of = (entries: Entries) => entries[number - 1] ?? '';
  const whole = communes.filter((entries) => isWhole(pillar, entries)).map(of);
  const answered = communes.filter((entries) => of(entries) !== '').length;
  const count = (entry: string) => whole.filter((other) => other === entry).length;
  const [none = 0, first = 0, second = 0, third = 0] = PALIERS.map((palier) => count(`${palier}`));
  return {
    median: medianOfCounts([none, first, second, third]),
    paliers: [none, first, second, third],
    notApplicable: count(NOT_APPLICABLE),
    blank: communes.length - answered,
    incomplete: answered - whole.length,
  };
}

/** The mean palier of a commune on a pillar; null when it is not complete, or « sans objet » from end to end. */
export function meanPalier(pillar: Pillar, entries: Entries): number | null {
  if (!isWhole(pillar, entries)) return null;
  const given = answersTo(pillar, entries).filter((entry) => entry !== NOT_APPLICABLE);
  return given.length === 0 ? null : given.reduce((sum, entry) => sum + Number(entry), 0) / given.length;
}

/** The territory's radar, pillar by pillar in guide order. */
export function pillarMedians(communes: readonly Entries[]): PillarMedian[] {
  return GUIDE.pillars.map((pillar) => {
    const means = communes.flatMap((entries) => meanPalier(pillar, entries) ?? []);
    return { median: median(means), communes: means.length };
  });
}
