import type { PillarId } from './types';

/** Five discreet hues that only tell the pillars apart, in the sheets, the panels and the radar: they carry no value. */
export const PILLAR_COLORS: Readonly<Record<PillarId, { readonly strong: string; readonly tint: string }>> = {
  information: { strong: '#0f6470', tint: '#e5f1f2' },
  parcours: { strong: '#62478f', tint: '#efeaf6' },
  'aller-vers': { strong: '#7d5320', tint: '#f5eee4' },
  moyens: { strong: '#3a5678', tint: '#e8eef5' },
  gouvernance: { strong: '#7b3a61', tint: '#f5e9f0' },
};
