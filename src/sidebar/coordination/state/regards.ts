import type { PerspectivesState, Regard } from '../../../contract/sharing';
import { concernedBy } from '../../../guide/concerned';
import { CRITERIA } from '../../../guide/guide';
import type { GuideTexts } from '../../../guide/types';
import { type Entry, parseEntry } from '../../../position/entry';
import { type Part, UNREAD } from './part';

/** How people read the same criteria, and what the person at the keyboard says of them. */
export interface Perspectives {
  readonly part: Part<PerspectivesState>;
  /** Place, among the partners, of the one whose regard is drawn; null until the person chooses. */
  readonly chosen: number | null;
  /** The guide's long texts, once they were read. */
  readonly texts: GuideTexts | null;
  /** Which of their columns the person fills, by its partner's name; null for the first. */
  readonly partner: string | null;
  /** The criterion shown; null for the first to answer. */
  readonly at: number | null;
  /** Answers on their way to the sheet, by criterion. */
  readonly entries: ReadonlyMap<number, string>;
  /** Reasons and decisions as typed and not saved yet, by criterion. */
  readonly reasons: ReadonlyMap<number, string>;
  readonly decisions: ReadonlyMap<number, string>;
}

export const NO_REGARDS: Perspectives = {
  part: UNREAD,
  chosen: null,
  texts: null,
  partner: null,
  at: null,
  entries: new Map(),
  reasons: new Map(),
  decisions: new Map(),
};

export type ReadyPerspectives = Extract<PerspectivesState, { readonly status: 'ready' }>;

/** The person's own column, null where they have none. */
export function ownRegard({ partner }: Perspectives, { mine, partners }: ReadyPerspectives): Regard | null {
  const name = partner !== null && mine.includes(partner) ? partner : mine[0];
  return partners.find((one) => one.name === name) ?? null;
}

/** The criteria in the order in which a partner is asked: those that concern it, then the others. */
export function orderFor(
  { texts }: Perspectives,
  regard: Regard,
): { readonly concerned: readonly number[]; readonly others: readonly number[] } {
  const concerned = texts ? concernedBy(regard.name, texts.partners) : [];
  return {
    concerned,
    others: CRITERIA.map(({ number }) => number).filter((number) => !concerned.includes(number)),
  };
}

/** The entry of a criterion as the person sees it: the one on its way, else the sheet's. */
export function entryShown({ entries }: Perspectives, regard: Regard, number: number): Entry {
  const sent = entries.get(number);
  return sent === undefined ? (regard.entries[number - 1] ?? { kind: 'blank' }) : parseEntry(sent);
}

/** The criterion shown: the one that the person went to, else the first without an answer. */
export function criterionAt(own: Perspectives, regard: Regard): number {
  const { concerned, others } = orderFor(own, regard);
  const order = [...concerned, ...others];
  const first = order.find((number) => entryShown(own, regard, number).kind === 'blank');
  return own.at ?? first ?? order[0] ?? 1;
}

/** The criterion before or after, in that order; null at the ends. */
export function neighbour(own: Perspectives, regard: Regard, number: number, by: 1 | -1): number | null {
  const { concerned, others } = orderFor(own, regard);
  const order = [...concerned, ...others];
  return order[order.indexOf(number) + by] ?? null;
}

export function textSet(
  texts: ReadonlyMap<number, string>,
  number: number,
  text: string | null,
): ReadonlyMap<number, string> {
  const all = new Map(texts);
  if (text === null) all.delete(number);
  else all.set(number, text);
  return all;
}
