import { CRITERIA, GUIDE } from '../../guide/guide';
import type { PillarId } from '../../guide/types';
import { COMMENT_LIMIT } from '../answer';
import type { Entry } from '../entry';
import { spreadOf } from '../perspectives';

/** Which criteria a workshop goes through: those of a pillar, those that people read differently, or all. */
export type Scope = PillarId | 'all' | 'discuss';

/** How far apart the readings of a criterion are when it is worth a workshop's time. */
export const WIDE_SPREAD = 2;

/** Where a workshop stands. */
export interface Place {
  readonly scope: Scope;
  /** The criterion on the screen, by number; null once all were gone through. */
  readonly current: number | null;
  /** People in the room, null where nobody said. */
  readonly present: number | null;
  /** Seconds spent on each criterion. */
  readonly seconds: Readonly<Record<number, number>>;
  /** What was typed for the criterion on the screen: hands for paliers 0 to 3, '' for none, and the sentence. */
  readonly hands: readonly string[];
  readonly why: string;
}

export const NO_HANDS: Place['hands'] = ['', '', '', ''];
/** Longest sentence, in characters. */
export const WHY_LIMIT = 400;
/** More people than a room holds. */
const CROWD = 999;

/** The criteria of a scope, by number, in the guide's order. `perspectives`: the entries of each reader, the collectivité first. */
export function criteriaIn(scope: Scope, perspectives: readonly (readonly Entry[])[]): number[] {
  if (scope === 'discuss')
    return CRITERIA.filter(
      (_, index) => (spreadOf(perspectives.flatMap((entries) => entries[index] ?? [])) ?? 0) >= WIDE_SPREAD,
    ).map(({ number }) => number);
  const pillars = GUIDE.pillars.filter(({ id }) => scope === 'all' || id === scope);
  return pillars.flatMap(({ criteria }) => criteria.map(({ number }) => number));
}

/** A number of people as typed; null for what is none. */
export function readHands(typed: string): number | null {
  return /^\d{1,3}$/.test(typed.trim()) ? Math.min(Number(typed), CROWD) : null;
}

/** The comment once the sentence is added below what stands there; null where a cell would not take it all. */
export function withReason(comment: string, why: string): string | null {
  const sentence = why.replace(/\s+/g, ' ').trim();
  if (sentence === '') return comment;
  const whole = comment.trim() === '' ? sentence : `${comment}\n${sentence}`;
  return whole.length > COMMENT_LIMIT ? null : whole;
}

const SCOPES: readonly string[] = ['all', 'discuss', ...GUIDE.pillars.map(({ id }) => id)];

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** A place as it was kept; null where it is none, as after somebody else's writing. */
export function readPlace(text: string): Place | null {
  try {
    const { scope, current, present, seconds, hands, why } = JSON.parse(text) as Record<string, unknown>;
    if (!SCOPES.includes(String(scope))) return null;
    const spent = Object.entries(typeof seconds === 'object' && seconds !== null ? seconds : {});
    return {
      scope: scope as Scope,
      current: CRITERIA.find(({ number }) => number === current)?.number ?? null,
      present: isNumber(present) ? present : null,
      seconds: Object.fromEntries(spent.filter(([, time]) => isNumber(time))),
      hands: NO_HANDS.map((_, index) => (Array.isArray(hands) ? String(hands[index] ?? '').slice(0, 3) : '')),
      why: typeof why === 'string' ? why.slice(0, WHY_LIMIT) : '',
    };
  } catch {
    return null;
  }
}

/** « 4 min 10 », « 45 s ». */
export function timeText(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), Math.floor(seconds % 60)];
  return minutes === 0 ? `${rest}\u00a0s` : `${minutes}\u00a0min\u00a0${String(rest).padStart(2, '0')}`;
}
