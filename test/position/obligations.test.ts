import { describe, expect, it } from 'vitest';
import { DUTIES, type DutyId } from '../../src/guide/duties';
import { type DutyState, dutyState, type Profile } from '../../src/position/obligations';

const KEPT = { 1: 'kept', 2: 'kept', 3: 'kept', 4: 'kept' } as const;
const RECEIVED = { 1: 'received', 2: 'received', 3: 'received', 4: 'received' } as const;
const TRANSFERRED = { 1: 'transferred', 2: 'transferred', 3: 'transferred', 4: 'transferred' } as const;

const commune: Profile = { authority: 'commune', population: 12_000, missions: KEPT, convention: 'none' };
const group: Profile = { authority: 'group', population: 12_000, missions: RECEIVED, convention: 'none' };

const states = (profile: Profile) =>
  Object.fromEntries(DUTIES.map((duty) => [duty.id, dutyState(duty, profile)])) as Record<DutyId, DutyState>;

const ALL: Record<DutyId, DutyState> = {
  census: 'applies',
  information: 'applies',
  planning: 'applies',
  quality: 'applies',
  scheme: 'applies',
  relay: 'applies',
  opinion: 'applies',
};

describe('ce qui s’applique à une collectivité', () => {
  it.each<[name: string, profile: Profile, expected: Partial<Record<DutyId, DutyState>>]>([
    ['une commune de plus de 10 000 habitants', commune, {}],
    ['un groupement qui a tout reçu', group, {}],
    ['10 000 habitants tout juste', { ...commune, population: 10_000 }, { scheme: 'no', relay: 'no' }],
    ['10 001 habitants', { ...commune, population: 10_001 }, {}],
    [
      '3 500 habitants tout juste',
      { ...commune, population: 3500 },
      { planning: 'no', quality: 'no', scheme: 'no', relay: 'no', opinion: 'toCheck' },
    ],
    ['3 501 habitants', { ...commune, population: 3501 }, { scheme: 'no', relay: 'no' }],
    [
      'une commune qui a tout transféré',
      { ...commune, missions: TRANSFERRED },
      Object.fromEntries(DUTIES.map(({ id }) => [id, 'carried'])),
    ],
    [
      'une petite commune qui a transféré la planification',
      { ...commune, population: 800, missions: { ...KEPT, 3: 'transferred' } },
      { planning: 'carried', quality: 'no', scheme: 'carried', relay: 'no', opinion: 'carried' },
    ],
    [
      'les missions 2 et 4 séparées',
      { ...commune, missions: { ...KEPT, 4: 'transferred' } },
      { quality: 'carried', relay: 'toCheck' },
    ],
    [
      'un groupement à qui les communes n’ont rien laissé de la qualité',
      { ...group, missions: { ...RECEIVED, 4: 'kept' } },
      { quality: 'no', relay: 'toCheck' },
    ],
    ['une CTG signée', { ...commune, convention: 'signed' }, { scheme: 'toCheck' }],
    ['une CTG au contenu du schéma', { ...commune, convention: 'complete' }, { scheme: 'no' }],
    ['une CTG non dite', { ...commune, convention: null }, { scheme: 'toSpecify' }],
    [
      'une population non dite',
      { ...commune, population: null },
      Object.fromEntries(DUTIES.flatMap(({ id, ...duty }) => ('above' in duty ? [[id, 'toSpecify']] : []))),
    ],
    [
      'une mission non dite',
      { ...commune, missions: { ...KEPT, 2: null } },
      { information: 'toSpecify', relay: 'toSpecify' },
    ],
    [
      'une commune qui aurait reçu une mission',
      { ...commune, missions: { ...KEPT, 1: 'received' } },
      { census: 'toSpecify' },
    ],
  ])('%s', (_, profile, expected) => {
    expect(states(profile)).toEqual({ ...ALL, ...expected });
  });

  it('sans type connu, rien n’est déduit', () => {
    for (const state of Object.values(states({ ...commune, authority: null })))
      expect(state).toBe('toSpecify');
  });
});
