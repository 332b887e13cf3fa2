import type { Duty, Mission } from '../guide/duties';

/** Who exercises a mission, as the collectivité says it. */
export const MISSION_HOLDERS = {
  kept: 'Gardée',
  transferred: 'Transférée',
  received: 'Reçue',
} as const;
export type MissionHolder = keyof typeof MISSION_HOLDERS;

/** Whether there is a « convention territoriale globale », and whether it says what the scheme must say. */
export const CONVENTIONS = {
  none: 'Non',
  signed: 'Signée',
  complete: 'Signée avec le contenu du schéma',
} as const;
export type Convention = keyof typeof CONVENTIONS;

/** A type of Accueil's list, as the law reads it: « Autre » and a blank are none of them. */
export type Authority = 'commune' | 'group';

/** The types that Accueil's list offers besides « Autre ». */
export const TYPES = {
  commune: ['Commune'],
  group: [
    'Communauté de communes',
    'Communauté d’agglomération',
    'Communauté urbaine',
    'Métropole',
    'Syndicat intercommunal',
  ],
} as const satisfies Record<Authority, readonly string[]>;

/** What the duties depend on; null for a field that says nothing readable. */
export interface Profile {
  readonly authority: Authority | null;
  /** Of a group: the total population of the communes that transferred the mission (L. 214-1-3 III CASF). */
  readonly population: number | null;
  readonly missions: Readonly<Record<Mission, MissionHolder | null>>;
  readonly convention: Convention | null;
}

/** As sheets and pages write them: a reminder, never a verdict. */
export const DUTY_STATES = {
  applies: 's’applique',
  no: 'ne s’applique pas',
  carried: 'portée par l’intercommunalité',
  toSpecify: 'à préciser',
  toCheck: 'à vérifier',
} as const;
export type DutyState = keyof typeof DUTY_STATES;

/**
 * What a mission's holder makes of it: a commune receives nothing, and what a group neither received nor passed on is the
 * communes'.
 */
export const BEARING = {
  commune: { kept: 'own', transferred: 'carried', received: null },
  group: { kept: 'others', transferred: 'carried', received: 'own' },
} as const satisfies Record<Authority, Record<MissionHolder, 'own' | 'carried' | 'others' | null>>;

/**
 * Whether a duty applies (L. 214-1-3, L. 214-2 and L. 214-2-1 CASF, R. 2324-21 CSP). A field that is missing is asked
 * for, nothing is inferred from it.
 */
export function dutyState(duty: Duty, { authority, population, missions, convention }: Profile): DutyState {
  if (authority === null) return 'toSpecify';
  const bearings = duty.missions.map((mission) => {
    const holder = missions[mission];
    return holder === null ? null : BEARING[authority][holder];
  });
  if (bearings.includes(null)) return 'toSpecify';
  if (!bearings.includes('own')) return bearings.includes('carried') ? 'carried' : 'no';
  if (duty.above !== undefined) {
    if (population === null) return 'toSpecify';
    if (population <= duty.above) return duty.below;
  }
  // Two collectivités share what the duty asks of one: the texts do not say which of them.
  if (bearings.some((bearing) => bearing !== 'own')) return 'toCheck';
  if (!duty.byConvention || convention === 'none') return 'applies';
  if (convention === null) return 'toSpecify';
  return convention === 'complete' ? 'no' : 'toCheck';
}
