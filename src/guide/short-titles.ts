import type { PillarId } from './types';

/** The pillars in one or two words, where their titles have no room. */
export const SHORT_TITLES: Readonly<Record<PillarId, string>> = {
  information: 'Information',
  parcours: 'Parcours',
  'aller-vers': 'Aller-vers',
  moyens: 'Moyens',
  gouvernance: 'Gouvernance',
};
